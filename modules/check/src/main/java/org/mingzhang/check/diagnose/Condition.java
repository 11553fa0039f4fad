package org.mingzhang.check.diagnose;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.evaluate.Judged;

/** An equation that a set of repairs has to fulfil: it holds when one of its readings holds. */
final class Condition {

  private final int number;
  private final Judged judged;
  private final List<Reading> readings;
  private final long[] carried;
  private final int[] members;
  private final boolean binding;
  private final boolean violated;
  private final boolean scoped;
  private final boolean waivable;

  /**
   * A condition.
   *
   * @param number of its own among all conditions of the document
   * @param carried the amounts by which its sides may differ in scope, as what was carried over is
   *     counted in one table and not in the other
   */
  Condition(int number, Judged judged, List<Reading> readings, Set<Long> carried) {
    this.number = number;
    this.judged = judged;
    this.readings = List.copyOf(readings);
    this.carried = carried.stream().mapToLong(Long::longValue).toArray();
    this.members =
        readings.size() == 1
            ? readings.get(0).members()
            : readings.stream().flatMapToInt(r -> Arrays.stream(r.members())).distinct().toArray();
    Firmness firmness = judged.equation().firmness();
    boolean loose = judged.equation() instanceof Sum sum && sum.loose();
    this.binding = firmness != Firmness.GUESS;
    this.violated = !judged.outcome().holds();
    this.scoped = violated && isWithin(judged.equation().difference().fen());
    this.waivable = firmness != Firmness.SURE || loose || scoped;
  }

  /** Whether an amount is no more than the most that was carried over. */
  private boolean isWithin(long fen) {
    long most = 0;
    for (long one : carried) {
      most = Math.max(most, one);
    }
    return most > 0 && Math.abs(fen) <= most;
  }

  int number() {
    return number;
  }

  Judged judged() {
    return judged;
  }

  List<Reading> readings() {
    return readings;
  }

  /** The numbers of the observations in any of its readings; not to be changed. */
  int[] members() {
    return members;
  }

  /** How well it is fulfilled. */
  enum State {
    EXACT,
    ROUNDED,
    BROKEN
  }

  /** Whether it can accuse: a guess only speaks for or against. */
  boolean binding() {
    return binding;
  }

  /** Whether a repair may leave it broken, at a price. */
  boolean waivable() {
    return waivable;
  }

  /** Whether its sides may differ by some of what was carried over. */
  boolean scoped() {
    return scoped;
  }

  /** Whether it is violated as printed. */
  boolean violated() {
    return violated;
  }

  /** How well it is fulfilled under a trial. */
  State state(Trial trial) {
    State best = State.BROKEN;
    for (Reading reading : readings) {
      long residual = reading.residual(trial);
      if (residual == 0 || (!reading.equal() && residual > 0)) {
        return State.EXACT;
      }
      long tolerance = reading.tolerance(trial);
      if (Math.abs(residual) <= tolerance) {
        best = State.ROUNDED;
      }
      for (long one : carried) {
        if (Math.abs(Math.abs(residual) - one) <= tolerance) {
          best = State.ROUNDED;
        }
      }
    }
    return best;
  }

  /** Whether an observation stands in it. */
  boolean has(int observation) {
    for (Reading reading : readings) {
      if (reading.factor(observation) != 0) {
        return true;
      }
    }
    return false;
  }
}
