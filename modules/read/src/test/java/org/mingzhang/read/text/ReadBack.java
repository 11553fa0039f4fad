package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.Grid.Cell;
import org.mingzhang.read.block.Grid.Doubt;

/** Compares what was read with the table that was written. */
final class ReadBack {

  private ReadBack() {}

  /**
   * What is wrong.
   *
   * @param doubts whether a cell may be in doubt, if the doubt names its true column
   */
  static List<String> differences(MadeTable table, List<Block> blocks, boolean doubts) {
    List<String> wrong = new ArrayList<>();
    List<Grid> grids = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Grid grid) {
        grids.add(grid);
      }
    }
    if (grids.size() != 1) {
      return List.of(grids.size() + " grids");
    }
    Grid grid = grids.get(0);
    if (grid.columns() != table.columns()) {
      return List.of(grid.columns() + " columns for " + table.columns());
    }
    int heads = grid.rows().size() - table.rows().size();
    if (heads != table.levels()) {
      return List.of(heads + " rows of heads for " + table.levels());
    }
    for (int column = 0; column < table.columns(); column++) {
      List<String> path = path(grid, heads, column);
      if (!path.equals(table.paths().get(column))) {
        wrong.add("column " + column + ": " + path + " for " + table.paths().get(column));
      }
    }
    for (int r = 0; r < table.rows().size(); r++) {
      compare(table.rows().get(r), grid.rows().get(heads + r), doubts, "row " + r, wrong);
    }
    return wrong;
  }

  private static List<String> path(Grid grid, int heads, int column) {
    List<String> path = new ArrayList<>();
    for (Grid.Row row : grid.rows().subList(0, heads)) {
      for (Cell cell : row.cells()) {
        if (cell.column() <= column
            && column < cell.column() + cell.columnSpan()
            && !cell.isBlank()) {
          path.add(cell.text().replace("\n", ""));
        }
      }
    }
    return path;
  }

  private static void compare(
      List<String> printed, Grid.Row row, boolean doubts, String where, List<String> wrong) {
    int covered = 0;
    int next = 0;
    List<String> expected = printed.stream().filter(text -> !isNothing(text)).toList();
    for (Cell cell : row.cells()) {
      covered += cell.columnSpan();
      if (isNothing(cell.text())) {
        continue;
      }
      if (next == expected.size()) {
        wrong.add(where + ": too much: " + cell);
        return;
      }
      int column = columnOf(printed, next);
      if (!cell.text().equals(expected.get(next))) {
        wrong.add(where + ": " + cell.text() + " for " + expected.get(next));
      } else if (cell.doubt() instanceof Doubt.Column doubt) {
        if (!doubts) {
          wrong.add(where + ": doubt " + cell);
        } else if (!doubt.columns().contains(column)) {
          wrong.add(where + ": true column " + column + " not in " + cell);
        }
      } else if (cell.doubt() instanceof Doubt.Text) {
        if (!doubts) {
          wrong.add(where + ": doubt " + cell);
        }
      } else if (cell.column() != column) {
        wrong.add(where + ": column " + cell.column() + " for " + column + " " + cell);
      }
      next++;
    }
    if (next < expected.size()) {
      wrong.add(where + ": lost " + expected.subList(next, expected.size()));
    }
    if (covered != printed.size()) {
      wrong.add(where + ": " + covered + " columns covered");
    }
  }

  private static int columnOf(List<String> printed, int number) {
    int seen = 0;
    for (int column = 0; column < printed.size(); column++) {
      if (!isNothing(printed.get(column)) && seen++ == number) {
        return column;
      }
    }
    throw new IllegalArgumentException("no cell " + number);
  }

  private static boolean isNothing(String text) {
    return text.isBlank() || text.equals("-") || text.equals("\u00a0");
  }
}
