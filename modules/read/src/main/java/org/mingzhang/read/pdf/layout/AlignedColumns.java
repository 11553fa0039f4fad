package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns that only the alignment of their entries shows: what overlaps from left to right over the
 * lines of a table is one column.
 */
final class AlignedColumns {

  /** The least space between two columns, in em. */
  private static final double GUTTER = 0.3;

  private AlignedColumns() {}

  /**
   * The columns of the lines, or an empty list if their entries do not stand in columns.
   *
   * @param lines lines with figures, each cut into its entries
   * @param em the size of the text
   */
  static List<Interval> of(List<List<Piece>> lines, double em) {
    List<Interval> entries = new ArrayList<>();
    for (List<Piece> line : lines) {
      for (Piece piece : line) {
        entries.add(new Interval(piece.left(), piece.right()));
      }
    }
    List<Interval> columns = Interval.joined(entries, GUTTER * em);
    return columns.size() > 1 && apart(lines, columns) ? columns : List.of();
  }

  /** Whether in nearly every line the figures stand in columns of their own. */
  private static boolean apart(List<List<Piece>> lines, List<Interval> columns) {
    int clashes = 0;
    for (List<Piece> line : lines) {
      int last = -1;
      for (Piece piece : line) {
        int column = column(columns, piece);
        if (column == last && piece.figure()) {
          clashes++;
          break;
        }
        last = column;
      }
    }
    return clashes * 10 <= lines.size();
  }

  /** Whether the entries of lines fit into known columns, each line's into different ones. */
  static boolean fit(List<List<Piece>> lines, Borders columns, double em) {
    for (List<Piece> line : lines) {
      int last = -1;
      for (Piece piece : line) {
        int first = columns.slot(piece.left() + 0.3 * em);
        if (first <= last || first != columns.slot(piece.right() - 0.3 * em)) {
          return false;
        }
        last = first;
      }
    }
    return true;
  }

  /** Columns as wide as their heads and names, and those too that have nothing but a head. */
  static List<Interval> widened(List<Interval> columns, List<Piece> pieces, double em) {
    List<Interval> all = new ArrayList<>(columns);
    for (Piece piece : pieces) {
      long over = columns.stream().filter(c -> c.overlap(piece.left(), piece.right()) > 0).count();
      if (over <= 1) {
        all.add(new Interval(piece.left(), piece.right()));
      }
    }
    List<Interval> joined = Interval.joined(all, 0.1 * em);
    return joined.size() >= columns.size() ? joined : columns;
  }

  /** The column that an entry overlaps most. */
  static int column(List<Interval> columns, Piece piece) {
    int best = 0;
    double most = -Double.MAX_VALUE;
    for (int i = 0; i < columns.size(); i++) {
      double overlap = columns.get(i).overlap(piece.left(), piece.right());
      if (overlap > most) {
        most = overlap;
        best = i;
      }
    }
    return best;
  }
}
