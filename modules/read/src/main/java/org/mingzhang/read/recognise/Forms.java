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
 * Reads a form: labels beside values, without heads that hold for all rows. Each cell with
 * something to its left is a row of its own, named by the words to its left; a figure without words
 * to its left is named by the words above it.
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
        if (!matrix.opens(r, x) || matrix.blank(r, x)) {
          continue;
        }
        Grid.Cell printed = matrix.at(r, x);
        Cell cell = Cells.cell(0, Column.Role.FIGURE, printed, false);
        boolean words = cell.status() == Status.TEXT || cell.status() == Status.UNREAD;
        String label = left(matrix, r, x);
        if (words && (label.isEmpty() || cell.printed().equals(label))) {
          continue;
        }
        Cell value = words ? Cell.found(0, cell.printed(), Status.TEXT, cell.where()) : cell;
        String name = label.isEmpty() ? above(matrix, r, x) : label;
        rows.add(
            new Row(
                0,
                List.of(new Label(0, "", name)),
                0,
                0,
                printed.place(),
                List.of(value),
                Concept.NONE));
      }
    }
    return rows;
  }

  private static String left(Matrix matrix, int r, int x) {
    for (int left = x - 1; left >= 0; left--) {
      if (isWords(matrix, r, left)) {
        return matrix.text(r, left);
      }
    }
    return "";
  }

  private static String above(Matrix matrix, int r, int x) {
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
