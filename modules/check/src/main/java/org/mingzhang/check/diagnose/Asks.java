package org.mingzhang.check.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.time.Deadline;

/** Which amounts the broken conditions ask of an observation, if it alone were wrong. */
final class Asks {

  /** The amount that fulfils a condition exactly, and those that fulfil it within its tolerance. */
  private record Ask(long exact, long low, long high) {}

  /**
   * An amount worth trying.
   *
   * @param precise whether no other amount near to it would do as well
   */
  record Value(long fen, boolean precise) {}

  /** Amounts are told apart from each other up to so many steps of the last decimal. */
  private static final int PRECISE = 10;

  private final Board board;
  private final Deadline deadline;

  Asks(Board board, Deadline deadline) {
    this.board = board;
    this.deadline = deadline;
  }

  /**
   * The amounts worth trying, written as they could be printed: each that a condition asks for,
   * moved as little as lets it fulfil others too.
   */
  Set<Value> of(Observation at, List<Condition> broken, Trial trial) {
    List<Ask> asks = new ArrayList<>();
    for (Condition condition : broken) {
      for (Reading reading : condition.readings()) {
        long factor = reading.factor(at.number());
        if (factor != 0 && reading.equal()) {
          asks.add(ask(at, reading, factor, trial));
        }
      }
    }
    long step = board.step(at);
    Map<Long, Value> values = new LinkedHashMap<>();
    for (Ask ask : asks) {
      if (deadline.isOver()) {
        break;
      }
      Ask shared = asks.size() == 1 ? ask : shared(ask, asks);
      long value = rounded(shared.exact(), step);
      if (value != at.fen() && board.plausible(at, value)) {
        boolean precise = (shared.high() - shared.low()) / step <= PRECISE;
        values.merge(value, new Value(value, precise), (one, two) -> one.precise() ? one : two);
      }
    }
    return new LinkedHashSet<>(values.values());
  }

  private Ask ask(Observation at, Reading reading, long factor, Trial trial) {
    long residual = reading.residual(trial);
    long tolerance = reading.tolerance(trial) + Math.abs(factor) * board.slack(at);
    long one = at.fen() + Math.floorDiv(-residual - tolerance, factor);
    long other = at.fen() + Math.floorDiv(-residual + tolerance, factor);
    return new Ask(
        at.fen() + Math.floorDiv(-residual, factor), Math.min(one, other), Math.max(one, other));
  }

  /** The amount nearest to an ask that lies within as many of the others as can be. */
  private static Ask shared(Ask ask, List<Ask> asks) {
    long low = ask.low();
    long high = ask.high();
    List<Ask> nearest = new ArrayList<>(asks);
    nearest.sort(Comparator.comparingLong(other -> Math.abs(other.exact() - ask.exact())));
    for (Ask other : nearest) {
      if (other.low() <= high && other.high() >= low) {
        low = Math.max(low, other.low());
        high = Math.min(high, other.high());
      }
    }
    return new Ask(Math.max(low, Math.min(high, ask.exact())), low, high);
  }

  private static long rounded(long fen, long step) {
    return step == 1 ? fen : Math.floorDiv(fen + step / 2, step) * step;
  }
}
