package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of names that wrap. A line can only go on in the next if it fills its column and
 * the next does not begin like an entry of its own. Whether a figure stands beside the first, the
 * middle or the last line of its name is the same all over a table: the way that explains most
 * lines is taken.
 */
final class WrappedNames {

  /** A line that ends nearer than this to the end of its column fills it, in em. */
  static final double FULL = 1.6;

  /** Lines of one wrapped text are at most this far apart, in em of space between them. */
  private static final double LEADING = 1.0;

  /** How far off an anchor a name may be and still belong to it, in em. */
  private static final double OFF = 0.35;

  /** The most lines of one name. */
  private static final int MOST_LINES = 6;

  /** Beside which line of a name its figures stand. */
  private enum Side {
    MIDDLE,
    FIRST,
    LAST
  }

  private final List<Piece> lines;
  private final double end;
  private final List<Double> anchors;

  private WrappedNames(List<Piece> lines, double end, List<Double> anchors) {
    this.lines = lines;
    this.end = end;
    this.anchors = anchors;
  }

  /**
   * The names of each column.
   *
   * @param columns the lines of text of each column, from top to bottom
   * @param ends where the text of each column must end
   * @param anchors the heights of figures, from top to bottom
   */
  static List<List<List<Piece>>> of(
      List<List<Piece>> columns, List<Double> ends, List<Double> anchors) {
    List<List<List<Piece>>> best = new ArrayList<>();
    int most = -1;
    for (Side side : Side.values()) {
      List<List<List<Piece>>> names = new ArrayList<>();
      int joined = 0;
      for (int c = 0; c < columns.size(); c++) {
        List<List<Piece>> column =
            new WrappedNames(columns.get(c), ends.get(c), anchors).names(side);
        names.add(column);
        joined += columns.get(c).size() - column.size();
      }
      if (joined > most) {
        most = joined;
        best = names;
      }
    }
    return best;
  }

  private List<List<Piece>> names(Side side) {
    List<List<Piece>> names = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int length = 1;
      int longest = 1;
      while (i + length < lines.size()
          && length < MOST_LINES
          && wraps(lines.get(i + length - 1), lines.get(i + length))) {
        length++;
        if (anchored(i, i + length, side)) {
          longest = length;
        }
      }
      names.add(lines.subList(i, i + longest));
      i += longest;
    }
    return names;
  }

  private boolean wraps(Piece line, Piece next) {
    return next.top() - line.bottom() <= LEADING * line.size()
        && line.right() >= end - FULL * line.size()
        && !Numbering.begins(next.text());
  }

  /** Whether lines have one figure, on the right side, or none at all. */
  private boolean anchored(int from, int to, Side side) {
    Piece first = lines.get(from);
    Piece last = lines.get(to - 1);
    double off = OFF * first.size();
    int low = firstFrom(first.middle() - off);
    int count = 0;
    while (low + count < anchors.size() && anchors.get(low + count) <= last.middle() + off) {
      count++;
    }
    if (count == 0) {
      return true;
    }
    double place =
        switch (side) {
          case FIRST -> first.middle();
          case LAST -> last.middle();
          case MIDDLE -> (first.middle() + last.middle()) / 2;
        };
    return count == 1 && Math.abs(anchors.get(low) - place) <= off;
  }

  private int firstFrom(double y) {
    int low = 0;
    int high = anchors.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (anchors.get(mid) < y) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
