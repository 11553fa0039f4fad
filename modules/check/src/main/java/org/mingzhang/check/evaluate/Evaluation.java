package org.mingzhang.check.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.derive.Network;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Outcome;
import org.mingzhang.check.observe.Observation;

/** All equations of a network, judged by the printed figures. */
public final class Evaluation {

  private final List<Judged> judged = new ArrayList<>();
  private final Map<Observation, List<Judged>> byObservation = new HashMap<>();
  private final Set<Observation> proved = new HashSet<>();

  /** Judges each equation. */
  public Evaluation(Network network) {
    CarriedOver carriedOver = new CarriedOver(network);
    for (Equation equation : network.equations()) {
      Outcome outcome = carriedOver.explains(equation) ? Outcome.SCOPE : equation.outcome();
      Judged one = new Judged(equation, outcome);
      judged.add(one);
      for (Observation member : equation.observations()) {
        byObservation.computeIfAbsent(member, m -> new ArrayList<>()).add(one);
        if (one.proves() && member.printed()) {
          proved.add(member);
        }
      }
    }
  }

  /** Every equation with its outcome, in the order of derivation. */
  public List<Judged> judged() {
    return List.copyOf(judged);
  }

  /** The equations that an observation stands in. */
  public List<Judged> of(Observation observation) {
    return byObservation.getOrDefault(observation, List.of());
  }

  /** The printed observations that an equation confirms. */
  public Set<Observation> proved() {
    return Set.copyOf(proved);
  }
}
