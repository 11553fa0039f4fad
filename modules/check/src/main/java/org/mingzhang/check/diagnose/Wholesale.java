package org.mingzhang.check.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.time.Deadline;

/**
 * Known slips of several figures that the violated conditions of a cluster point at: two neighbours
 * exchanged, a run of figures shifted by one cell, a column or row in another unit. Rows copied
 * from others are found figure by figure; see {@link Kinship}.
 */
final class Wholesale {

  /** From this power of ten on it is a unit of money and not a misplaced point. */
  private static final int UNITS = 3;

  private static final long MOST_FEN = 100_000_000_000_000L;

  /** A row or a column of a table. */
  private record Line(int table, int list, boolean row, int at) {}

  private final Board board;
  private final Asks asks;
  private final Deadline deadline;

  Wholesale(Board board, Asks asks, Deadline deadline) {
    this.board = board;
    this.asks = asks;
    this.deadline = deadline;
  }

  /** The hypotheses for a cluster. */
  List<Node.Group> of(List<Condition> violated) {
    Map<Condition, Integer> mine = new HashMap<>();
    for (Condition condition : violated) {
      mine.put(condition, mine.size());
    }
    Map<Observation, Set<Long>> asked = new LinkedHashMap<>();
    for (Condition condition : violated) {
      for (int member : condition.members()) {
        if (deadline.isOver()) {
          return List.of();
        }
        asked.computeIfAbsent(board.observation(member), at -> asked(at, mine));
      }
    }
    List<Node.Group> hypotheses = new ArrayList<>();
    scaled(asked, hypotheses);
    exchanged(asked, hypotheses);
    shifted(asked, hypotheses);
    return hypotheses;
  }

  /**
   * What violated conditions ask of an observation.
   *
   * @param violated their order
   */
  private Set<Long> asked(Observation at, Map<Condition, Integer> violated) {
    List<Condition> concerning = new ArrayList<>(board.of(at.number()));
    concerning.removeIf(condition -> !violated.containsKey(condition));
    concerning.sort(Comparator.comparingInt(condition -> violated.getOrDefault(condition, 0)));
    Set<Long> amounts = new LinkedHashSet<>();
    asks.of(at, concerning, Trial.NONE).forEach(value -> amounts.add(value.fen()));
    return amounts;
  }

  /** What a slip scales: a column or a row of a table, by 10^power. */
  private record Scaled(Slip slip, int table, Sheet.Lane lane, int row, int power) {}

  private void scaled(Map<Observation, Set<Long>> asked, List<Node.Group> hypotheses) {
    Map<Scaled, Set<Observation>> supporters = new LinkedHashMap<>();
    asked.forEach(
        (at, values) -> {
          for (long value : values) {
            int power = !at.nonzero() ? 0 : power(at, value);
            if (power != 0) {
              Sheet.Lane lane = new Sheet.Lane(at.list(), at.column());
              Sheet.Lane none = new Sheet.Lane(at.list(), -1);
              for (Scaled one :
                  List.of(
                      new Scaled(Slip.COLUMN_SCALED, at.table(), lane, -1, power),
                      new Scaled(Slip.ROW_SCALED, at.table(), none, at.row(), power))) {
                supporters.computeIfAbsent(one, s -> new HashSet<>()).add(at);
              }
            }
          }
        });
    supporters.forEach(
        (one, by) -> {
          if (by.size() > 1) {
            Observation any = by.iterator().next();
            List<Observation> members =
                one.slip() == Slip.COLUMN_SCALED ? board.lane(any) : board.row(any);
            add(one.slip(), scaled(members, one.power(), board), hypotheses);
          }
        });
  }

  private int power(Observation at, long value) {
    if (value == 0 || (value < 0) != (at.fen() < 0)) {
      return 0;
    }
    return Slips.power(
        Math.abs(at.fen()), Math.abs(value), Math.max(at.half(), board.step(at) / 2));
  }

  /** The amounts in another unit; a point that is misplaced loses no digits. */
  private static List<Change> scaled(List<Observation> members, int power, Board board) {
    long factor = 1;
    for (int i = 0; i < Math.abs(power); i++) {
      factor *= 10;
    }
    List<Change> changes = new ArrayList<>();
    for (Observation member : members) {
      if (member.printed() && member.nonzero()) {
        if (power < 0 && Math.abs(member.fen()) > MOST_FEN / factor) {
          return List.of();
        }
        long to =
            power > 0 ? Math.floorDiv(member.fen() + factor / 2, factor) : member.fen() * factor;
        long step = board.step(member);
        if (power > 0 && power < UNITS && to % step != 0) {
          return List.of();
        }
        changes.add(new Change(member, Math.floorDiv(to + step / 2, step) * step, Slip.UNIT));
      }
    }
    return changes;
  }

  /** The changes of a slip. */
  static Trial trial(Node.Group hypothesis, Board board) {
    return Trial.of(hypothesis.changes(), change -> slack(change, board));
  }

  /** By how much a changed amount is rounded more than the printed one. */
  private static long slack(Change change, Board board) {
    Observation at = change.at();
    if (at.fen() == 0) {
      return board.slack(at);
    }
    if (change.slip() == Slip.UNIT && change.to() != 0) {
      long up = Math.abs(change.to() / at.fen());
      return up > 1 ? at.half() * (up - 1) : 1;
    }
    return 0;
  }

  private void exchanged(Map<Observation, Set<Long>> asked, List<Node.Group> hypotheses) {
    Set<Set<Observation>> done = new HashSet<>();
    asked.forEach(
        (at, values) -> {
          if (values.isEmpty() || deadline.isOver()) {
            return;
          }
          for (Observation beside : board.neighbours(at)) {
            if (beside.counts()
                && beside.fen() != at.fen()
                && values.contains(beside.fen())
                && done.add(Set.of(at, beside))) {
              add(
                  Slip.EXCHANGED,
                  List.of(
                      new Change(at, beside.fen(), Slip.NEIGHBOUR),
                      new Change(beside, at.fen(), Slip.NEIGHBOUR)),
                  hypotheses);
            }
          }
        });
  }

  private void shifted(Map<Observation, Set<Long>> asked, List<Node.Group> hypotheses) {
    Map<Line, List<Observation>> lines = new LinkedHashMap<>();
    for (Observation at : asked.keySet()) {
      lines.putIfAbsent(new Line(at.table(), at.list(), true, at.row()), board.row(at));
      lines.putIfAbsent(new Line(at.table(), at.list(), false, at.column()), board.lane(at));
    }
    for (List<Observation> line : lines.values()) {
      if (deadline.isOver()) {
        return;
      }
      for (int shift : new int[] {-1, 1}) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < line.size(); i++) {
          int from = i + shift;
          if (from >= 0
              && from < line.size()
              && line.get(from).nonzero()
              && asked.getOrDefault(line.get(i), Set.of()).contains(line.get(from).fen())) {
            first = first < 0 ? i : first;
            last = i;
          }
        }
        List<Change> changes = new ArrayList<>();
        for (int i = Math.max(first, 0); i <= last; i++) {
          Observation from = line.get(i + shift);
          if (!line.get(i).counts() || !from.counts()) {
            changes.clear();
            break;
          }
          if (from.fen() != line.get(i).fen()) {
            changes.add(new Change(line.get(i), from.fen(), Slip.NEIGHBOUR));
          }
        }
        if (changes.size() > 1) {
          add(Slip.SHIFTED, changes, hypotheses);
        }
      }
    }
  }

  private static void add(Slip slip, List<Change> changes, List<Node.Group> hypotheses) {
    if (!changes.isEmpty()) {
      hypotheses.add(new Node.Group(slip, changes, 0));
    }
  }
}
