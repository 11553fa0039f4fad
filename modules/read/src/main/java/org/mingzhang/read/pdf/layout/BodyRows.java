package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the rows of a table whose row lines are missing: lines of one column that are one wrapped
 * name are joined first, then whatever stands at one height over all columns is one row.
 */
final class BodyRows {

  /** A line that ends nearer than this to the end of its column may wrap, in em. */
  static final double FULL = 1.6;

  /** Lines of one wrapped text are at most this far apart, in em of space between them. */
  private static final double LEADING = 1.0;

  /** What is cut from the height of an entry before heights are compared, in em on each side. */
  private static final double TRIM = 0.17;

  private BodyRows() {}

  /**
   * The heights that the rows take, from top to bottom.
   *
   * @param columns the entries of each column, each line of a wrapped text its own entry
   * @param ends where the text of each column must end
   */
  static List<Interval> of(List<List<Piece>> columns, List<Double> ends) {
    List<Piece> amounts = new ArrayList<>();
    columns.forEach(column -> column.stream().filter(Piece::figure).forEach(amounts::add));
    amounts.sort(Comparator.comparingDouble(Piece::bottom));
    List<Interval> heights = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      heights.addAll(heights(columns.get(c), ends.get(c), amounts));
    }
    return Interval.joined(heights, 0);
  }

  /** The heights of the entries of one column, wrapped texts joined. */
  private static List<Interval> heights(List<Piece> column, double end, List<Piece> amounts) {
    List<Piece> sorted = new ArrayList<>(column);
    sorted.sort(Comparator.comparingDouble(Piece::top));
    List<Interval> heights = new ArrayList<>();
    double top = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Piece piece = sorted.get(i);
      double trim = TRIM * piece.size();
      if (i > 0 && wraps(sorted.get(i - 1), piece, end, amounts)) {
        heights.set(heights.size() - 1, new Interval(top, piece.bottom() - trim));
      } else {
        top = piece.top() + trim;
        heights.add(new Interval(top, piece.bottom() - trim));
      }
    }
    return heights;
  }

  private static boolean wraps(Piece line, Piece next, double end, List<Piece> amounts) {
    double em = Math.max(line.size(), next.size());
    return !line.figure()
        && !next.figure()
        && next.top() - line.bottom() <= LEADING * em
        && line.right() >= end - FULL * em
        && !Numbering.begins(next.text())
        && !(besideFigure(line, amounts) && besideFigure(next, amounts));
  }

  /** Whether a figure stands on the same baseline. */
  private static boolean besideFigure(Piece piece, List<Piece> amounts) {
    double near = 0.3 * piece.size();
    int low = 0;
    int high = amounts.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (amounts.get(mid).bottom() < piece.bottom() - near) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low < amounts.size() && amounts.get(low).bottom() <= piece.bottom() + near;
  }
}
