package org.mingzhang.bench.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;

/** What simpler ways to blame would say of the same equations. */
enum Baseline {
  /** Of the places that print one quantity, those that most others contradict are wrong. */
  VOTING {
    @Override
    Map<Observation, Long> blame(Diagnosed diagnosed) {
      Map<Observation, Long> blamed = new LinkedHashMap<>();
      for (Judged one : violated(diagnosed, Rule.AGREEMENT)) {
        for (Observation member : one.equation().observations()) {
          List<Judged> of =
              diagnosed.evaluation().of(member).stream()
                  .filter(judged -> judged.equation().rule() == Rule.AGREEMENT)
                  .toList();
          long against = of.stream().filter(Judged::accuses).count();
          long with = of.stream().filter(judged -> judged.outcome().holds()).count();
          if (against > with && against > 1) {
            blamed.put(member, other(one.equation(), member).fen());
          }
        }
      }
      return blamed;
    }

    private Observation other(Equation equation, Observation member) {
      return equation.observations().stream()
          .filter(one -> !one.equals(member))
          .findFirst()
          .orElse(member);
    }
  },
  /** Of a sum that does not hold, the total is wrong. */
  TOTAL {
    @Override
    Map<Observation, Long> blame(Diagnosed diagnosed) {
      Map<Observation, Long> blamed = new LinkedHashMap<>();
      for (Judged one : violated(diagnosed, Rule.SUM)) {
        Sum sum = (Sum) one.equation();
        blamed.put(sum.left(), sum.left().fen() - sum.difference().fen());
      }
      return blamed;
    }
  };

  /** The figures that it blames, with the amounts that it would have instead. */
  abstract Map<Observation, Long> blame(Diagnosed diagnosed);

  static List<Judged> violated(Diagnosed diagnosed, Rule rule) {
    return diagnosed.evaluation().judged().stream()
        .filter(one -> one.accuses() && one.equation().rule() == rule)
        .toList();
  }
}
