package org.mingzhang.check.diagnose;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.observe.Observation;

/** Whether a further wrong figure is the same slip as those that are found wrong already. */
final class Kinship {

  private final Board board;

  Kinship(Board board) {
    this.board = board;
  }

  /** The slip that a figure shares with all of some others, if there is one. */
  Optional<Slip> of(List<Change> others, Slip shared, Observation at, long to) {
    boolean open = !shared.several();
    if ((open || shared == Slip.ROW_COPIED) && copied(others, at, Observation::row, board::lane)) {
      return Optional.of(Slip.ROW_COPIED);
    }
    if ((open || shared == Slip.COLUMN_COPIED)
        && copied(others, at, Observation::column, board::row)) {
      return Optional.of(Slip.COLUMN_COPIED);
    }
    if ((open || shared == Slip.REPEATED)
        && others.stream().anyMatch(other -> isRepeated(other, at, to))) {
      return Optional.of(Slip.REPEATED);
    }
    if (open && others.size() == 1 && isExchanged(others.get(0), at, to)) {
      return Optional.of(Slip.EXCHANGED);
    }
    if (shared == Slip.SHIFTED && continues(others, at)) {
      return Optional.of(Slip.SHIFTED);
    }
    return Optional.empty();
  }

  /**
   * Whether all of these figures of one line are printed, each in its place, in another line too.
   *
   * @param line which line of the table a figure stands in
   * @param across the figures that stand across the line, in all lines
   */
  private static boolean copied(
      List<Change> others,
      Observation at,
      Function<Observation, Integer> line,
      Function<Observation, List<Observation>> across) {
    if (at.said() || !at.printed() || !at.nonzero()) {
      return false;
    }
    Set<Integer> sources = sources(at, line, across);
    for (Change other : others) {
      Observation one = other.at();
      if (one.table() != at.table()
          || one.list() != at.list()
          || !line.apply(one).equals(line.apply(at))
          || !one.nonzero()) {
        return false;
      }
      sources.retainAll(sources(one, line, across));
    }
    return !sources.isEmpty();
  }

  /** The other lines in which the same figure stands in the same place. */
  static Set<Integer> sources(
      Observation of,
      Function<Observation, Integer> line,
      Function<Observation, List<Observation>> across) {
    Set<Integer> lines = new HashSet<>();
    for (Observation other : across.apply(of)) {
      if (other.fen() == of.fen() && other.printed() && !other.equals(of)) {
        lines.add(line.apply(other));
      }
    }
    lines.remove(line.apply(of));
    return lines;
  }

  /** Whether two places of one quantity print the same wrong amount. */
  private boolean isRepeated(Change other, Observation at, long to) {
    return other.at().fen() == at.fen()
        && Math.abs(other.to() - to) <= Math.max(other.at().half(), at.half())
        && board.of(at.number()).stream()
            .anyMatch(
                condition ->
                    isAgreement(condition.judged().equation().rule())
                        && condition.has(other.at().number()));
  }

  private static boolean isAgreement(Rule rule) {
    return rule == Rule.AGREEMENT || rule == Rule.STATEMENT;
  }

  private boolean isExchanged(Change other, Observation at, long to) {
    return to == other.at().fen()
        && other.to() == at.fen()
        && board.neighbours(at).contains(other.at());
  }

  /** Whether a figure stands next to the shifted ones, so that its own amount was pushed out. */
  private boolean continues(List<Change> others, Observation at) {
    boolean inRow = others.stream().allMatch(other -> other.at().row() == at.row());
    boolean inLane = others.stream().allMatch(other -> other.at().column() == at.column());
    return (inRow || inLane)
        && board.neighbours(at).stream()
            .anyMatch(beside -> others.stream().anyMatch(other -> other.at().equals(beside)));
  }
}
