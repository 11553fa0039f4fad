package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Column.Role;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.model.money.Figure;
import org.mingzhang.read.block.Grid;

/**
 * The cells of one row whose column the source leaves open, each in the first column of figures
 * where it may stand.
 *
 * @param cells by column
 * @param elsewhere for each of these columns the others in which the cell may stand as well
 * @param left columns in which the source had put a cell that stands in another one now
 */
record Placed(
    Map<Integer, Grid.Cell> cells, Map<Integer, List<Integer>> elsewhere, List<Integer> left) {

  static Placed of(Matrix matrix, int row, List<Column> columns) {
    Placed placed = new Placed(new HashMap<>(), new HashMap<>(), new ArrayList<>());
    int shift = 0;
    for (int x = 0; x < columns.size(); x++) {
      Grid.Cell cell = matrix.at(row, x);
      if (matrix.opens(row, x) && cell.doubt() instanceof Grid.Doubt.Column doubt) {
        shift = placed.add(x, cell, doubt.columns(), columns, shift);
      }
    }
    return placed;
  }

  /**
   * Places a cell; words that may stay in their column do.
   *
   * @param shift by how many columns the open cells before it had to move; it moves with them
   * @return the shift from here on
   */
  private int add(int x, Grid.Cell cell, List<Integer> open, List<Column> columns, int shift) {
    List<Integer> figures = new ArrayList<>();
    for (int column : open) {
      if (column < columns.size()
          && columns.get(column).role() == Role.FIGURE
          && !cells.containsKey(column)
          && !figures.contains(column)) {
        figures.add(column);
      }
    }
    boolean label = open.contains(x) && Figure.parse(Words.bare(cell.text())).isEmpty();
    if (figures.isEmpty() || label) {
      return shift;
    }
    int target = figures.contains(x) ? x : figures.get(0);
    boolean follows = shift != 0 && figures.contains(x + shift);
    target = follows ? x + shift : target;
    figures.remove(Integer.valueOf(target));
    cells.put(target, cell);
    elsewhere.put(target, follows ? List.of() : figures);
    if (target != x) {
      left.add(x);
    }
    return follows || !figures.isEmpty() ? shift : target - x;
  }
}
