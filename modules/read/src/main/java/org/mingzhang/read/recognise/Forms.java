package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.read.block.Grid;

/**
 * Reads a form: labels beside values, without heads that hold for all rows. Each figure is a row of
 * its own, named by the words to its left, else by the words above it.
 */
final class Forms {

  private Forms() {}

  /** The only column of a form. */
  static List<Column> columns() {
    return List.of(new Column(List.of(), Column.Role.FIGURE, 0, Concept.NONE));
  }

  static List<Row> rows(Matrix matrix, int from) {
    List<Row> rows = new ArrayList<>();
    for (int r = from; r < matrix.rows(); r++) {
      for (int x = 0; x < matrix.columns(); x++) {
        boolean first = matrix.begins(r, x) && (x == 0 || !matrix.joined(r, x, x - 1));
        if (!first || matrix.blank(r, x)) {
          continue;
        }
        Grid.Cell printed = matrix.at(r, x);
        Cell cell = Cells.cell(0, Column.Role.FIGURE, printed, false);
        if (cell.status() != Status.READ) {
          continue;
        }
        String name = label(matrix, r, x);
        rows.add(
            new Row(
                0,
                List.of(new Label(0, "", name)),
                0,
                0,
                printed.place(),
                List.of(cell),
                Concept.NONE));
      }
    }
    return rows;
  }

  private static String label(Matrix matrix, int r, int x) {
    for (int left = x - 1; left >= 0; left--) {
      if (isWords(matrix, r, left)) {
        return matrix.text(r, left);
      }
    }
    for (int above = r - 1; above >= 0; above--) {
      if (isWords(matrix, above, x)) {
        return matrix.text(above, x);
      }
    }
    return "";
  }

  private static boolean isWords(Matrix matrix, int r, int x) {
    return Cells.cell(0, Column.Role.FIGURE, matrix.at(r, x), false).status() == Status.TEXT;
  }
}
