package org.mingzhang.check.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.derive.Network;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Outcome;
import org.mingzhang.check.observe.ByNumber;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.TimedList;

/** All equations of a network, judged by the printed figures. */
public final class Evaluation {

  private final List<Judged> judged;
  private final List<Observation> proved;
  private final int observations;
  private final Deadline end;

  /** The equations of each observation by its number; made when first asked for. */
  private @Nullable ByNumber<Judged> byObservation;

  /** Judges each equation. */
  public Evaluation(Network network) {
    CarriedOver carriedOver = new CarriedOver(network);
    List<Observation> all = network.observations().all();
    observations = all.size();
    end = network.observations().end();
    List<Judged> each = new ArrayList<>(network.equations().size());
    BitSet confirmed = new BitSet(all.size());
    for (Equation equation : network.equations()) {
      Outcome outcome = carriedOver.explains(equation) ? Outcome.SCOPE : equation.outcome();
      Judged one = new Judged(equation, outcome);
      each.add(one);
      if (one.proves()) {
        for (Observation member : equation.observations()) {
          if (member.printed()) {
            confirmed.set(member.number());
          }
        }
      }
    }
    judged = new TimedList<>(each, end);
    proved = confirmed.stream().mapToObj(all::get).toList();
  }

  /** When all work with it ends. */
  public Deadline end() {
    return end;
  }

  /** How many observations there are. */
  int observations() {
    return observations;
  }

  /** Every equation with its outcome, in the order of derivation. */
  public List<Judged> judged() {
    return judged;
  }

  /** The equations that an observation stands in. */
  public List<Judged> of(Observation observation) {
    ByNumber<Judged> known = byObservation;
    if (known == null) {
      known = index();
      byObservation = known;
    }
    return known.of(observation.number());
  }

  private ByNumber<Judged> index() {
    ByNumber.Builder<Judged> index = new ByNumber.Builder<>(observations, judged);
    for (int i = 0; i < judged.size(); i++) {
      for (Observation member : judged.get(i).equation().observations()) {
        index.add(member.number(), i);
      }
    }
    return index.build();
  }

  /** The printed observations that an equation confirms, in document order. */
  public List<Observation> proved() {
    return proved;
  }
}
