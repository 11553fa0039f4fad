package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Term;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Grid;

/**
 * Reads a form: labels beside values, without heads that hold for all rows. Each cell with
 * something to its left is a row of its own, named by the words to its left. A form may hold small
 * tables: a figure below a head that is understood has that head as its column, and is named by the
 * cell of its row that stands below a head of names; else by the words above it.
 */
final class Forms {

  /** Heads of columns of names. */
  private static final Set<String> NAMES =
      Set.of("project", "name", "function", "economic", "unit");

  private final Lexicon lexicon;
  private final Matrix matrix;
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private Forms(Lexicon lexicon, Matrix matrix) {
    this.lexicon = lexicon;
    this.matrix = matrix;
    column(List.of());
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

  private int column(List<String> path) {
    for (int x = 0; x < columns.size(); x++) {
      if (columns.get(x).path().equals(path)) {
        return x;
      }
    }
    columns.add(new Column(path, Column.Role.FIGURE, 0, Concept.NONE));
    return columns.size() - 1;
  }

  private void add(int r, int x) {
    Grid.Cell printed = matrix.at(r, x);
    Cell cell = Cells.cell(0, Column.Role.FIGURE, printed, false);
    boolean words = cell.status() == Status.TEXT || cell.status() == Status.UNREAD;
    String label = left(r, x);
    if (words) {
      if (!label.isEmpty() && !cell.printed().equals(label)) {
        addRow(label, Cell.found(0, cell.printed(), Status.TEXT, cell.where()), printed);
      }
      return;
    }
    int head = head(r, x);
    if (head < 0) {
      addRow(label.isEmpty() ? above(r, x) : label, cell, printed);
      return;
    }
    int column = column(path(head, x));
    String name = named(r, x, head);
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

  /** The row of the head above a figure, with nothing but values between; -1 if there is none. */
  private int head(int r, int x) {
    for (int above = r - 1; above >= 0; above--) {
      if (matrix.blank(above, x) || matrix.joinedDown(above, r, x) || !isWords(above, x)) {
        continue;
      }
      boolean figure =
          words(above, x).stream().anyMatch(t -> t.axis().isEmpty() && t.skip().isEmpty());
      return figure && hasNames(above, x) ? above : -1;
    }
    return -1;
  }

  /** Whether the row of a head holds another head to its left. */
  private boolean hasNames(int head, int x) {
    for (int left = x - 1; left >= 0; left--) {
      if (isWords(head, left) && !matrix.joined(head, left, x) && !words(head, left).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private List<String> path(int head, int x) {
    List<String> path = new ArrayList<>();
    path.add(matrix.text(head, x));
    if (head > 0
        && isWords(head - 1, x)
        && matrix.at(head - 1, x).columnSpan() > matrix.at(head, x).columnSpan()
        && !words(head - 1, x).isEmpty()) {
      path.add(0, matrix.text(head - 1, x));
    }
    return path;
  }

  /** The nearest cell to the left that stands below a head of names. */
  private String named(int r, int x, int head) {
    for (int left = x - 1; left >= 0; left--) {
      if (!isWords(r, left)) {
        continue;
      }
      if (words(head, left).stream().anyMatch(term -> NAMES.contains(term.axis()))
          && !matrix.joinedDown(head, r, left)) {
        return matrix.text(r, left);
      }
    }
    return "";
  }

  private List<Term> words(int r, int x) {
    return lexicon.words(Words.head(matrix.at(r, x).text()), Term.Use.HEADER);
  }

  private String left(int r, int x) {
    for (int left = x - 1; left >= 0; left--) {
      if (isWords(r, left)) {
        return matrix.text(r, left);
      }
    }
    return "";
  }

  private String above(int r, int x) {
    for (int above = r - 1; above >= 0; above--) {
      if (isWords(above, x)) {
        return matrix.text(above, x);
      }
    }
    return "";
  }

  private boolean isWords(int r, int x) {
    return Cells.cell(0, Column.Role.FIGURE, matrix.at(r, x), false).status() == Status.TEXT;
  }
}
