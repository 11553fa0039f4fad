package org.mingzhang.check.diagnose;

import java.util.HashSet;
import java.util.List;
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
