package org.mingzhang.check.diagnose;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.observe.Observation;

/** The two ways to go through a table. */
enum Along {
  ROW {
    @Override
    int line(Observation of) {
      return of.row();
    }

    @Override
    List<Observation> across(Observation of, Board board) {
      return board.lane(of);
    }
  },
  COLUMN {
    @Override
    int line(Observation of) {
      return of.column();
    }

    @Override
    List<Observation> across(Observation of, Board board) {
      return board.row(of);
    }
  };

  /** The row or column of an observation. */
  abstract int line(Observation of);

  /** The observations in the same place of all such lines. */
  abstract List<Observation> across(Observation of, Board board);

  /**
   * Where a row or column that was copied was copied from.
   *
   * @return a cell of the nearest line that prints all of the figures, each in its place; nothing
   *     if it is no such slip
   */
  static Optional<Observation> source(Slip slip, List<Change> changes, Board board) {
    if (slip != Slip.ROW_COPIED && slip != Slip.COLUMN_COPIED) {
      return Optional.empty();
    }
    Along along = slip == Slip.ROW_COPIED ? ROW : COLUMN;
    Observation first = changes.get(0).at();
    Set<Integer> common = along.sources(first, board);
    for (Change change : changes) {
      common.retainAll(along.sources(change.at(), board));
    }
    return along.across(first, board).stream()
        .filter(other -> common.contains(along.line(other)))
        .min(Comparator.comparingInt(o -> Math.abs(along.line(o) - along.line(first))));
  }

  /** The other lines in which the same figure stands in the same place. */
  Set<Integer> sources(Observation of, Board board) {
    Set<Integer> lines = new HashSet<>();
    for (Observation other : across(of, board)) {
      if (other.fen() == of.fen() && other.printed() && !other.equals(of)) {
        lines.add(line(other));
      }
    }
    lines.remove(line(of));
    return lines;
  }
}
