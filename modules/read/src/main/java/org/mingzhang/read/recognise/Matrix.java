package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Grid;

/**
 * A grid as a dense matrix: for every row and column the cell that covers it. A cell that spans
 * rows or columns stands in all of them.
 */
final class Matrix {

  /**
   * A cell of the grid where it covers a row and column of the matrix.
   *
   * @param id the same for all places that the cell covers, and for no other cell
   * @param top the first row that it covers
   */
  private record Spot(Grid.Cell cell, int id, int top) {

    boolean blank() {
      return cell.isBlank();
    }

    /** The same cell in other columns: {@code to} tells for each old column its new one. */
    Spot moved(int column, int span, double indent, int[] to) {
      Grid.Doubt doubt = cell.doubt();
      if (doubt instanceof Grid.Doubt.Column open) {
        doubt = new Grid.Doubt.Column(open.columns().stream().map(x -> to[x]).distinct().toList());
      }
      Grid.Cell moved =
          new Grid.Cell(column, span, cell.rowSpan(), cell.text(), indent, doubt, cell.place());
      return new Spot(moved, id, top);
    }

    Spot down(int rows, int ids) {
      return new Spot(cell, id + ids, Math.max(0, top + rows));
    }
  }

  private final Spot[][] spots;
  private final List<Place> places;
  private final int ids;

  private Matrix(Spot[][] spots, List<Place> places, int ids) {
    this.spots = spots;
    this.places = places;
    this.ids = ids;
  }

  static Matrix of(Grid grid) {
    int rows = grid.rows().size();
    int columns = grid.columns();
    Spot[][] spots = new Spot[rows][columns];
    List<Place> places = new ArrayList<>();
    int ids = 0;
    for (int r = 0; r < rows; r++) {
      Grid.Row row = grid.rows().get(r);
      places.add(row.place());
      for (Grid.Cell cell : row.cells()) {
        Spot spot = new Spot(cell, ids++, r);
        for (int y = r; y < Math.min(rows, r + cell.rowSpan()); y++) {
          for (int x = cell.column();
              x < Math.min(columns, cell.column() + cell.columnSpan());
              x++) {
            spots[y][x] = spot;
          }
        }
      }
      for (int x = 0; x < columns; x++) {
        if (spots[r][x] == null) {
          spots[r][x] = blank(x, ids++, r, row.place());
        }
      }
    }
    return new Matrix(spots, places, ids);
  }

  private static Spot blank(int column, int id, int row, Place place) {
    return new Spot(new Grid.Cell(column, 1, 1, "", 0, Grid.Doubt.NONE, place), id, row);
  }

  int rows() {
    return spots.length;
  }

  int columns() {
    return spots.length == 0 ? 0 : spots[0].length;
  }

  /** The cell that covers this row and column. */
  Grid.Cell at(int row, int column) {
    return spots[row][column].cell();
  }

  Place place(int row) {
    return places.get(row);
  }

  /** Its text without white space. */
  String text(int row, int column) {
    return Words.bare(at(row, column).text());
  }

  boolean blank(int row, int column) {
    return spots[row][column].blank();
  }

  /** Whether the cell begins in this row and does not span down from one above. */
  boolean begins(int row, int column) {
    return spots[row][column].top() == row;
  }

  /** Whether this is the top left corner of its cell. */
  boolean opens(int row, int column) {
    return begins(row, column) && (column == 0 || !joined(row, column, column - 1));
  }

  /** Whether one cell covers both columns of a row. */
  boolean joined(int row, int column, int other) {
    return spots[row][column].id() == spots[row][other].id();
  }

  /** Whether one cell covers both rows of a column. */
  boolean joinedDown(int row, int other, int column) {
    return spots[row][column].id() == spots[other][column].id();
  }

  /** Whether nothing is printed in a row, cells from above left aside. */
  boolean blankRow(int row) {
    return filled(row) == 0;
  }

  /** How many different cells with text begin in a row. */
  int filled(int row) {
    int filled = 0;
    for (int x = 0; x < columns(); x++) {
      if (opens(row, x) && !blank(row, x)) {
        filled++;
      }
    }
    return filled;
  }

  /** The rows from one (included) to another (excluded). */
  Matrix slice(int from, int to) {
    Spot[][] part = new Spot[to - from][columns()];
    for (int r = from; r < to; r++) {
      for (int x = 0; x < columns(); x++) {
        part[r - from][x] = spots[r][x].down(-from, 0);
      }
    }
    return new Matrix(part, places.subList(from, to), ids);
  }

  /** This matrix with the rows of another, which has as many columns, below it. */
  Matrix below(Matrix other) {
    Spot[][] all = new Spot[rows() + other.rows()][columns()];
    System.arraycopy(spots, 0, all, 0, rows());
    for (int r = 0; r < other.rows(); r++) {
      for (int x = 0; x < columns(); x++) {
        all[rows() + r][x] = other.spots[r][x].down(rows(), ids);
      }
    }
    List<Place> allPlaces = new ArrayList<>(places);
    allPlaces.addAll(other.places);
    return new Matrix(all, allPlaces, ids + other.ids);
  }

  /**
   * The same matrix with more columns: column {@code x} becomes the columns from {@code at[x]} to
   * before {@code at[x + 1]}; columns before the first and after the last of these are blank.
   *
   * @param width the number of columns, at least the last of {@code at}
   */
  Matrix stretched(int[] at, int width) {
    Spot[][] wide = new Spot[rows()][width];
    int next = ids;
    for (int r = 0; r < rows(); r++) {
      for (int x = 0; x < columns(); x++) {
        Grid.Cell cell = at(r, x);
        int end = Math.min(columns(), cell.column() + cell.columnSpan());
        int span = Math.max(1, at[end] - at[cell.column()]);
        Spot moved = spots[r][x].moved(at[cell.column()], span, cell.indent(), at);
        for (int y = at[x]; y < at[x + 1]; y++) {
          wide[r][y] = moved;
        }
      }
      for (int y = 0; y < width; y++) {
        if (wide[r][y] == null) {
          wide[r][y] = blank(y, next++, r, places.get(r));
        }
      }
    }
    return new Matrix(wide, places, next);
  }

  /**
   * The same matrix without borders that part nothing: where the last row of the head is one cell
   * over two columns and no other row prints in both. A name that stood behind such a border counts
   * as set in.
   *
   * @param from the first row of the head
   * @param head the last row of the head
   */
  Matrix compacted(int from, int head) {
    int[] to = new int[columns()];
    int width = -1;
    for (int x = 0; x < columns(); x++) {
      if (x == 0 || !partsNothing(from, head, x)) {
        width++;
      }
      to[x] = width;
    }
    if (width + 1 == columns()) {
      return this;
    }
    Spot[][] narrow = new Spot[rows()][width + 1];
    for (int r = 0; r < rows(); r++) {
      for (int x = 0; x < columns(); x++) {
        int y = to[x];
        if (narrow[r][y] != null && (!narrow[r][y].blank() || blank(r, x))) {
          continue;
        }
        Grid.Cell cell = at(r, x);
        int end = to[Math.min(columns(), cell.column() + cell.columnSpan()) - 1];
        int begin = to[cell.column()];
        boolean behind = cell.column() > 0 && to[cell.column() - 1] == begin;
        narrow[r][y] =
            spots[r][x].moved(begin, end - begin + 1, cell.indent() + (behind ? 1 : 0), to);
      }
    }
    return new Matrix(narrow, places, ids);
  }

  private boolean partsNothing(int from, int head, int x) {
    if (!joined(head, x, x - 1)) {
      return false;
    }
    for (int r = from; r < rows(); r++) {
      if (!joined(r, x, x - 1) && !blank(r, x) && !blank(r, x - 1)) {
        return false;
      }
    }
    return true;
  }
}
