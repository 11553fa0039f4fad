package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Column.Role;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.read.block.Grid;

/**
 * Reads a form: labels beside values, without heads that hold for all rows. Each cell with
 * something to its left is a row of its own, named by the words to its left. A form may hold small
 * tables ({@link FormHeads}): a figure below one of their heads has that head as its column, and is
 * named by the cell of its row that stands below a head of names; else by the words above it.
 */
final class Forms {

  private final Matrix matrix;
  private final FormHeads heads;
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private Forms(Lexicon lexicon, Matrix matrix) {
    this.matrix = matrix;
    this.heads = new FormHeads(lexicon, matrix);
    column(List.of(), Role.FIGURE);
  }

  /**
   * A form.
   *
   * @param columns the first is that of values beside their labels and has no head
   */
  record Form(List<Column> columns, List<Row> rows) {}

  /** Reads the rows of a matrix from one on. */
  static Form read(Lexicon lexicon, Matrix matrix, int from) {
    Forms forms = new Forms(lexicon, matrix);
    for (int r = from; r < matrix.rows(); r++) {
      for (int x = 0; x < matrix.columns(); x++) {
        if (matrix.opens(r, x) && !matrix.blank(r, x)) {
          forms.add(r, x);
        }
      }
    }
    return new Form(forms.columns, forms.rows);
  }

  private int column(List<String> path, Role role) {
    for (int x = 0; x < columns.size(); x++) {
      if (columns.get(x).path().equals(path)) {
        return x;
      }
    }
    columns.add(new Column(path, role, 0, Concept.NONE));
    return columns.size() - 1;
  }

  private void add(int r, int x) {
    Grid.Cell printed = matrix.at(r, x);
    Cell cell = Cells.cell(0, Role.FIGURE, printed, false);
    boolean words = cell.status() == Status.TEXT || cell.status() == Status.UNREAD;
    String label = left(r, x);
    if (words) {
      if (!label.isEmpty() && !cell.printed().equals(label)) {
        addRow(label, Cell.found(0, cell.printed(), Status.TEXT, cell.where()), printed);
      }
      return;
    }
    int head = heads.above(r, x);
    if (head < 0) {
      addRow(label.isEmpty() ? above(r, x) : label, cell, printed);
      return;
    }
    Role role = heads.isGoal(head, x) ? Role.INDICATOR : Role.FIGURE;
    int column = column(heads.path(head, x), role);
    String name = heads.name(r, x, head);
    Cell placed =
        new Cell(
            column,
            cell.printed(),
            cell.status(),
            cell.where(),
            cell.figure(),
            cell.unit(),
            Concept.NONE);
    addRow(name.isEmpty() ? label : name, placed, printed);
  }

  private void addRow(String name, Cell cell, Grid.Cell printed) {
    List<Label> labels = List.of(new Label(0, "", name));
    rows.add(new Row(0, labels, 0, 0, printed.place(), List.of(cell), Concept.NONE));
  }

  private String left(int r, int x) {
    for (int left = x - 1; left >= 0; left--) {
      if (heads.isWords(r, left)) {
        return matrix.text(r, left);
      }
    }
    return "";
  }

  private String above(int r, int x) {
    for (int above = r - 1; above >= Math.max(0, r - FormHeads.FARTHEST); above--) {
      if (heads.isWords(above, x)) {
        return matrix.text(above, x);
      }
    }
    return "";
  }
}
