package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.read.pdf.layout.Lattice.Region;

/**
 * The head of a table without lines: a piece over several columns is the head of a group, if other
 * pieces stand below it.
 */
final class HeadLevels {

  /** Baselines of one level differ by less than this, in em. */
  private static final double LEVEL = 0.5;

  /** How far the middle of a head may be off the middle of its columns, in em. */
  private static final double OFF_CENTRE = 1.5;

  /** Lines of one head are not this far apart, in em of space between them. */
  private static final double PARTED = 0.45;

  /** A head over a group of columns. */
  private record Group(Piece piece, int first, int last) {}

  private final List<Interval> columns;
  private final List<Piece> pieces;

  HeadLevels(List<Interval> columns, List<Piece> pieces) {
    this.columns = columns;
    this.pieces = new ArrayList<>(pieces);
    this.pieces.sort(Comparator.comparingDouble(Piece::bottom));
  }

  /** The borders between the levels of the head, from top to bottom, without the outer ones. */
  List<Double> borders() {
    List<Double> borders = new ArrayList<>();
    for (Group group : groups()) {
      double bottom = group.piece().bottom();
      double below =
          pieces.stream().filter(p -> under(p, group)).mapToDouble(Piece::top).min().orElse(bottom);
      double border = (bottom + below) / 2;
      if (borders.isEmpty()
          || border - borders.get(borders.size() - 1) > LEVEL * group.piece().size()) {
        borders.add(border);
      }
    }
    return borders;
  }

  /**
   * The cells of the head.
   *
   * @param ys all borders of the head's rows, the outer ones counted
   */
  List<Region> regions(Borders ys) {
    int rows = ys.stretches();
    boolean[][] taken = new boolean[rows][columns.size()];
    List<Region> regions = new ArrayList<>();
    for (Group group : groups()) {
      int row = ys.slot((group.piece().top() + group.piece().bottom()) / 2);
      Region region = new Region(row, group.first(), 1, group.last() - group.first() + 1);
      if (row < rows - 1 && free(taken, region)) {
        take(taken, region);
        regions.add(region);
      }
    }
    for (int c = 0; c < columns.size(); c++) {
      int row = 0;
      while (row < rows) {
        if (taken[row][c]) {
          row++;
          continue;
        }
        int end = row;
        while (end < rows && !taken[end][c]) {
          end++;
        }
        regions.add(new Region(row, c, end - row, 1));
        row = end;
      }
    }
    return regions;
  }

  private static boolean free(boolean[][] taken, Region region) {
    for (int c = region.column(); c < region.column() + region.columns(); c++) {
      if (taken[region.row()][c]) {
        return false;
      }
    }
    return true;
  }

  private static void take(boolean[][] taken, Region region) {
    for (int c = region.column(); c < region.column() + region.columns(); c++) {
      taken[region.row()][c] = true;
    }
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (Piece piece : pieces) {
      Group group = group(piece);
      if (group.last() > group.first() && pieces.stream().anyMatch(p -> under(p, group))) {
        groups.add(group);
      }
    }
    return groups;
  }

  private static boolean level(Piece one, Piece other) {
    return Math.abs(one.bottom() - other.bottom()) <= LEVEL * Math.max(one.size(), other.size());
  }

  private boolean under(Piece piece, Group group) {
    int column = AlignedColumns.column(columns, piece);
    return piece.bottom() > group.piece().bottom()
        && !level(piece, group.piece())
        && column >= group.first()
        && column <= group.last();
  }

  /**
   * The columns over which a piece stands: those it overlaps, and orphans that put it in the
   * middle.
   */
  private Group group(Piece piece) {
    int first = AlignedColumns.column(columns, piece);
    int last = first;
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).overlap(piece.left(), piece.right()) > 0.3 * piece.size()) {
        first = Math.min(first, c);
        last = Math.max(last, c);
      }
    }
    Group best = new Group(piece, first, last);
    double off = offCentre(best);
    int low = first;
    while (low > 0 && orphan(low - 1, piece)) {
      low--;
    }
    int high = last;
    while (high < columns.size() - 1 && orphan(high + 1, piece)) {
      high++;
    }
    boolean parted = partedBelow(piece, best);
    for (int i = low; i <= first; i++) {
      for (int j = last; j <= high; j++) {
        Group wider = new Group(piece, i, j);
        double by = OFF_CENTRE * piece.size();
        boolean more = parted && j - i > best.last() - best.first() && offCentre(wider) <= by;
        if (more || offCentre(wider) < off - by || (offCentre(wider) < off && off > by)) {
          best = wider;
          off = offCentre(wider);
        }
      }
    }
    return best;
  }

  /** Whether a head of the next level stands below in the same columns, with space between. */
  private boolean partedBelow(Piece piece, Group group) {
    return pieces.stream()
        .filter(other -> under(other, group))
        .findFirst()
        .filter(other -> other.top() - piece.bottom() > PARTED * piece.size())
        .isPresent();
  }

  private double offCentre(Group group) {
    double middle = (columns.get(group.first()).from() + columns.get(group.last()).to()) / 2;
    return Math.abs(middle - group.piece().centre());
  }

  /** Whether a column has a head below a piece's level and none on it or above. */
  private boolean orphan(int column, Piece piece) {
    boolean below = false;
    for (Piece other : pieces) {
      if (AlignedColumns.column(columns, other) != column) {
        continue;
      }
      if (level(other, piece) || other.bottom() < piece.bottom()) {
        return false;
      }
      below = true;
    }
    return below;
  }
}
