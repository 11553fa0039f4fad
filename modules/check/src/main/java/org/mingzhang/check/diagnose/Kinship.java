package org.mingzhang.check.diagnose;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.observe.Observation;

/** Whether a further wrong figure is the same slip as those that are found wrong already. */
final class Kinship {

  private final Board board;
  private final Map<Along, Map<Observation, Set<Integer>>> sources = new EnumMap<>(Along.class);

  private final Map<Observation, BitSet> partners = new HashMap<>();

  Kinship(Board board) {
    this.board = board;
    for (Along along : Along.values()) {
      sources.put(along, new HashMap<>());
    }
  }

  /** The slip that a figure shares with all of some others, if there is one. */
  Optional<Slip> of(List<Change> others, Slip shared, Observation at, long to) {
    boolean open = !shared.several();
    if ((open || shared == Slip.ROW_COPIED) && copied(others, at, Along.ROW)) {
      return Optional.of(Slip.ROW_COPIED);
    }
    if ((open || shared == Slip.COLUMN_COPIED) && copied(others, at, Along.COLUMN)) {
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

  /** The numbers of the observations that may have been copied together with one. */
  BitSet copiedWith(Observation one) {
    return partners.computeIfAbsent(
        one,
        of -> {
          BitSet found = new BitSet();
          List<Change> alone = List.of(new Change(of, 0, Slip.OTHER));
          for (Observation beside : board.row(of)) {
            found.set(beside.number(), !beside.equals(of) && copied(alone, beside, Along.ROW));
          }
          for (Observation beside : board.lane(of)) {
            if (!beside.equals(of) && copied(alone, beside, Along.COLUMN)) {
              found.set(beside.number());
            }
          }
          return found;
        });
  }

  /**
   * Whether all of these figures of one line are printed, each in its place, in another line too.
   */
  private boolean copied(List<Change> others, Observation at, Along along) {
    if (!at.printed() || !at.nonzero()) {
      return false;
    }
    for (Change other : others) {
      Observation one = other.at();
      if (one.table() != at.table()
          || one.list() != at.list()
          || along.line(one) != along.line(at)
          || !one.nonzero()) {
        return false;
      }
    }
    Set<Integer> common = new HashSet<>(sources(at, along));
    for (Change other : others) {
      common.retainAll(sources(other.at(), along));
    }
    return !common.isEmpty();
  }

  private Set<Integer> sources(Observation of, Along along) {
    return sources
        .getOrDefault(along, Map.of())
        .computeIfAbsent(of, one -> along.sources(one, board));
  }

  /** Whether two places of one quantity print the same wrong amount. */
  private boolean isRepeated(Change other, Observation at, long to) {
    return other.at().fen() == at.fen()
        && Math.abs(other.to() - to) <= Math.max(other.at().half(), at.half())
        && board.of(at.number()).stream()
            .anyMatch(
                condition ->
                    condition.judged().equation().rule() == Rule.AGREEMENT
                        && condition.has(other.at().number()));
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
