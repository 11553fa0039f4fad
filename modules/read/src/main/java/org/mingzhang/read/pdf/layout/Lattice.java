package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.read.pdf.layout.Ruling.Line;

/**
 * The cells that lines enclose: a net of all places of lines, in which neighbours without a line
 * between them are one cell.
 *
 * @param xs borders of the columns, from left to right
 * @param ys borders of the rows, from top to bottom
 * @param regions the cells, row by row; they cover the net and do not overlap
 */
record Lattice(Borders xs, Borders ys, List<Region> regions) {

  /** The share of a side that a line must cover to be a border. */
  private static final double ENOUGH = 0.6;

  /** More cells than any printed table has. */
  private static final int MOST_CELLS = 400_000;

  /** A cell of the net, merged of {@code rows} times {@code columns}. */
  record Region(int row, int column, int rows, int columns) {

    /** The parts of it when it is cut before some columns and rows. */
    List<Region> cut(List<Integer> columnCuts, List<Integer> rowCuts) {
      List<Region> parts = new ArrayList<>();
      int top = row;
      for (int bottom : ends(rowCuts, row, row + rows)) {
        int left = column;
        for (int right : ends(columnCuts, column, column + columns)) {
          parts.add(new Region(top, left, bottom - top, right - left));
          left = right;
        }
        top = bottom;
      }
      return parts;
    }

    private static List<Integer> ends(List<Integer> cuts, int begin, int end) {
      List<Integer> ends = new ArrayList<>();
      cuts.stream().filter(cut -> cut > begin && cut < end).sorted().distinct().forEach(ends::add);
      ends.add(end);
      return ends;
    }
  }

  /**
   * The lattice of connected lines; without cells if there are no two lines each way.
   *
   * @param least lines that are nearer to each other are one, in points
   */
  static Lattice of(Ruling lines, double least) {
    Borders xs = Borders.of(lines.down(), least);
    Borders ys = Borders.of(lines.across(), least);
    if (xs.count() < 2 || ys.count() < 2 || (long) xs.count() * ys.count() > MOST_CELLS) {
      return new Lattice(xs, ys, List.of());
    }
    int columns = xs.stretches();
    int rows = ys.stretches();
    boolean[][] leftOf = new boolean[columns][rows];
    for (Line line : lines.down()) {
      int column = xs.nearest(line.at());
      if (column < columns) {
        mark(leftOf[column], ys, line);
      }
    }
    boolean[][] above = new boolean[rows][columns];
    for (Line line : lines.across()) {
      int row = ys.nearest(line.at());
      if (row < rows) {
        mark(above[row], xs, line);
      }
    }
    return new Lattice(xs, ys, regions(leftOf, above));
  }

  /** The same cells on a finer net. */
  Lattice on(Borders finerXs, Borders finerYs) {
    List<Region> moved = new ArrayList<>();
    for (Region region : regions) {
      int row = finerYs.indexOf(ys.at(region.row()));
      int column = finerXs.indexOf(xs.at(region.column()));
      moved.add(
          new Region(
              row,
              column,
              finerYs.indexOf(ys.at(region.row() + region.rows())) - row,
              finerXs.indexOf(xs.at(region.column() + region.columns())) - column));
    }
    return new Lattice(finerXs, finerYs, moved);
  }

  /** This one and below it another of the same columns. */
  Lattice above(Lattice other) {
    List<Double> heights = new ArrayList<>();
    for (int i = 1; i < other.ys.count(); i++) {
      heights.add(other.ys.at(i));
    }
    List<Region> all = new ArrayList<>(regions);
    for (Region region : other.regions) {
      all.add(new Region(region.row() + rows(), region.column(), region.rows(), region.columns()));
    }
    return new Lattice(xs, ys.with(heights), all);
  }

  /** The same net with other cells, which are put into order. */
  Lattice with(List<Region> others) {
    List<Region> sorted = new ArrayList<>(others);
    sorted.sort(Comparator.comparingInt(Region::row).thenComparingInt(Region::column));
    return new Lattice(xs, ys, sorted);
  }

  int rows() {
    return ys.stretches();
  }

  int columns() {
    return xs.stretches();
  }

  double area() {
    return (right() - left()) * (bottom() - top());
  }

  /** Whether a horizontal line lies within it. */
  boolean encloses(Line line) {
    return line.at() >= top() - 1
        && line.at() <= bottom() + 1
        && line.from() >= left() - 5
        && line.to() <= right() + 5;
  }

  double left() {
    return xs.first();
  }

  double right() {
    return xs.last();
  }

  double top() {
    return ys.first();
  }

  double bottom() {
    return ys.last();
  }

  /** Marks the stretches that a line covers. */
  private static void mark(boolean[] sides, Borders borders, Line line) {
    for (int i = borders.slot(line.from()); i < sides.length; i++) {
      double begin = borders.at(i);
      double end = borders.at(i + 1);
      if (begin >= line.to()) {
        break;
      }
      if (line.covers(begin, end) >= ENOUGH * (end - begin)) {
        sides[i] = true;
      }
    }
  }

  private static List<Region> regions(boolean[][] leftOf, boolean[][] above) {
    int rows = above.length;
    int columns = leftOf.length;
    Sets sets = new Sets(rows * columns);
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (c > 0 && !leftOf[c][r]) {
          sets.join(r * columns + c, r * columns + c - 1);
        }
        if (r > 0 && !above[r][c]) {
          sets.join(r * columns + c, (r - 1) * columns + c);
        }
      }
    }
    int[][] bounds = new int[rows * columns][];
    for (int i = 0; i < rows * columns; i++) {
      int r = i / columns;
      int c = i % columns;
      int root = sets.find(i);
      int[] b = bounds[root];
      if (b == null) {
        bounds[root] = new int[] {r, c, r, c, 1};
      } else {
        b[0] = Math.min(b[0], r);
        b[1] = Math.min(b[1], c);
        b[2] = Math.max(b[2], r);
        b[3] = Math.max(b[3], c);
        b[4]++;
      }
    }
    List<Region> regions = new ArrayList<>();
    boolean[] done = new boolean[rows * columns];
    for (int i = 0; i < rows * columns; i++) {
      if (done[i]) {
        continue;
      }
      int r = i / columns;
      int c = i % columns;
      int root = sets.find(i);
      int[] b = bounds[root];
      boolean whole = b[4] == (b[2] - b[0] + 1) * (b[3] - b[1] + 1);
      Region region =
          whole
              ? new Region(r, c, b[2] - b[0] + 1, b[3] - b[1] + 1)
              : slab(sets, root, r, c, rows, columns, done);
      for (int y = region.row(); y < region.row() + region.rows(); y++) {
        Arrays.fill(
            done,
            y * columns + region.column(),
            y * columns + region.column() + region.columns(),
            true);
      }
      regions.add(region);
    }
    return regions;
  }

  /** The largest full-width piece of a region that is no rectangle, from its upper left corner. */
  private static Region slab(
      Sets sets, int root, int row, int column, int rows, int columns, boolean[] done) {
    int right = column;
    while (right + 1 < columns
        && !done[row * columns + right + 1]
        && sets.find(row * columns + right + 1) == root) {
      right++;
    }
    int bottom = row;
    while (bottom + 1 < rows && sameRun(sets, root, bottom + 1, column, right, columns, done)) {
      bottom++;
    }
    return new Region(row, column, bottom - row + 1, right - column + 1);
  }

  /** Whether the region has exactly the columns from left to right in a row. */
  private static boolean sameRun(
      Sets sets, int root, int row, int left, int right, int columns, boolean[] done) {
    for (int c = left; c <= right; c++) {
      if (done[row * columns + c] || sets.find(row * columns + c) != root) {
        return false;
      }
    }
    return (left == 0 || sets.find(row * columns + left - 1) != root)
        && (right == columns - 1 || sets.find(row * columns + right + 1) != root);
  }
}
