package org.mingzhang.check.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.derive.Network;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Outcome;
import org.mingzhang.check.observe.Observation;

/** All equations of a network, judged by the printed figures. */
public final class Evaluation {

  private final List<Judged> judged;
  private final List<Observation> proved;
  private final int observations;

  /** The equations of each observation by its number; made when first asked for. */
  private @Nullable List<Judged> @Nullable [] byObservation;

  /** Judges each equation. */
  public Evaluation(Network network) {
    CarriedOver carriedOver = new CarriedOver(network);
    List<Observation> all = network.observations().all();
    observations = all.size();
    judged = new ArrayList<>(network.equations().size());
    BitSet confirmed = new BitSet(all.size());
    for (Equation equation : network.equations()) {
      Outcome outcome = carriedOver.explains(equation) ? Outcome.SCOPE : equation.outcome();
      Judged one = new Judged(equation, outcome);
      judged.add(one);
      if (one.proves()) {
        for (Observation member : equation.observations()) {
          if (member.printed()) {
            confirmed.set(member.number());
          }
        }
      }
    }
    proved = confirmed.stream().mapToObj(all::get).toList();
  }

  /** How many observations there are. */
  int observations() {
    return observations;
  }

  /** Every equation with its outcome, in the order of derivation. */
  public List<Judged> judged() {
    return Collections.unmodifiableList(judged);
  }

  /** The equations that an observation stands in. */
  public List<Judged> of(Observation observation) {
    @Nullable List<Judged>[] index = byObservation;
    if (index == null) {
      index = index();
      byObservation = index;
    }
    List<Judged> found = index[observation.number()];
    return found == null ? List.of() : found;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private @Nullable List<Judged>[] index() {
    @Nullable List<Judged>[] index = (List<Judged>[]) new List[observations];
    for (Judged one : judged) {
      for (Observation member : one.equation().observations()) {
        List<Judged> own = index[member.number()];
        if (own == null) {
          own = new ArrayList<>(4);
          index[member.number()] = own;
        }
        own.add(one);
      }
    }
    return index;
  }

  /** The printed observations that an equation confirms, in document order. */
  public List<Observation> proved() {
    return proved;
  }
}
