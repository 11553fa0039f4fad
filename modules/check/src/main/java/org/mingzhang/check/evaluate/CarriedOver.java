package org.mingzhang.check.evaluate;

import java.util.HashSet;
import java.util.Set;
import org.mingzhang.check.derive.Network;
import org.mingzhang.check.derive.Scopes;
import org.mingzhang.check.equation.Difference;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Outcome;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.observe.Observation;

/**
 * Differences between tables that what was carried over explains. Two tables may differ by exactly
 * that amount, since most do not print whether it is in: that is a difference of scope and no
 * contradiction. Where it is so for one amount of two tables, it is so for all that they share: a
 * class or an item may differ by a part of it.
 */
final class CarriedOver {

  private record Pair(int one, int other) {}

  private final Scopes scopes;
  private final Set<Pair> tables = new HashSet<>();

  CarriedOver(Network network) {
    this.scopes = network.scopes();
    for (Equation equation : network.equations()) {
      if (isOpen(equation) && isExactly(equation)) {
        tables.addAll(pairs(equation));
      }
    }
  }

  /** Whether the tables of a violated equation differ in what they count, not in their figures. */
  boolean explains(Equation equation) {
    if (!isOpen(equation)) {
      return false;
    }
    if (isExactly(equation)) {
      return true;
    }
    long most = 0;
    for (long carried : scopes.carried(equation.left().meaning())) {
      most = Math.max(most, carried);
    }
    Difference difference = equation.difference();
    return Math.abs(difference.fen()) <= most + difference.tolerance()
        && pairs(equation).stream().anyMatch(tables::contains);
  }

  private static boolean isOpen(Equation equation) {
    return equation.rule() == Rule.AGREEMENT && equation.outcome() == Outcome.VIOLATED;
  }

  private boolean isExactly(Equation equation) {
    Difference difference = equation.difference();
    for (long carried : scopes.carried(equation.left().meaning())) {
      if (Math.abs(Math.abs(difference.fen()) - carried) <= difference.tolerance()) {
        return true;
      }
    }
    return false;
  }

  private static Set<Pair> pairs(Equation equation) {
    Set<Pair> pairs = new HashSet<>();
    for (Observation member : equation.observations()) {
      int one = Math.min(equation.left().table(), member.table());
      int other = Math.max(equation.left().table(), member.table());
      if (one != other) {
        pairs.add(new Pair(one, other));
      }
    }
    return pairs;
  }
}
