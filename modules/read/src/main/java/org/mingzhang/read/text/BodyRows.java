package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.Grid.Cell;
import org.mingzhang.read.block.Grid.Doubt;

/** The rows of a body while they are filled: every column gets a cell or is covered by one. */
final class BodyRows {

  private final int columns;
  private final @Nullable Cell[][] cells;
  private final @Nullable Place[][] blanks;
  private final boolean[][] hanging;

  BodyRows(int rows, int columns) {
    this.columns = columns;
    this.cells = new Cell[rows][columns];
    this.blanks = new Place[rows][columns];
    this.hanging = new boolean[rows][columns];
  }

  void put(int row, Cell cell) {
    cells[row][cell.column()] = cell;
  }

  void blank(int row, int column, Place place) {
    blanks[row][column] = place;
  }

  /** The columns before one are covered from the row above. */
  void hang(int row, int before) {
    for (int column = 0; column < before; column++) {
      hanging[row][column] = row > 0;
    }
  }

  /**
   * The rows, blank cells filled in.
   *
   * @param above the place of what stands before them
   */
  List<Grid.Row> rows(Place above) {
    List<Grid.Row> rows = new ArrayList<>();
    Place last = above;
    for (int row = 0; row < cells.length; row++) {
      List<Cell> filled = new ArrayList<>();
      int column = 0;
      while (column < columns) {
        Cell cell = cells[row][column];
        if (hanging[row][column]) {
          column++;
          continue;
        }
        if (cell == null) {
          Place place = blanks[row][column];
          cell = new Cell(column, 1, 1, "", 0, Doubt.NONE, place == null ? last : place);
        }
        last = cell.place();
        filled.add(spanned(cell, row));
        column += cell.columnSpan();
      }
      rows.add(new Grid.Row(filled, filled.isEmpty() ? last : filled.get(0).place()));
    }
    return rows;
  }

  private Cell spanned(Cell cell, int row) {
    int height = 1;
    while (row + height < cells.length && covers(cell, row + height)) {
      height++;
    }
    return height == 1
        ? cell
        : new Cell(
            cell.column(),
            cell.columnSpan(),
            height,
            cell.text(),
            cell.indent(),
            cell.doubt(),
            cell.place());
  }

  private boolean covers(Cell cell, int row) {
    for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
      if (!hanging[row][column]) {
        return false;
      }
    }
    return true;
  }
}
