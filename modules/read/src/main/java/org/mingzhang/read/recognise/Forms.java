package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Column.Role;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.OutOfTimeException;
import org.mingzhang.read.block.Grid;

/**
 * Reads a form: labels beside values, without heads that hold for all rows. Each cell with
 * something to its left is a row of its own, named by the words to its left. A form may hold small
 * tables ({@link FormHeads}): a figure below one of their heads has that head as its column, and is
 * named by the cell of its row that stands below a head of names; else by the words above it.
 *
 * <p>Two lists may stand side by side (what a project costs, and what of it this year): a row then
 * prints one label twice, but for its year. What stands from the second one on is a list of its
 * own.
 */
final class Forms {

  private static final Pattern YEARLY = Pattern.compile("^其中:|当年|本年|年度");

  private final Matrix matrix;
  private final FormHeads heads;
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final int secondList;

  private Forms(Lexicon lexicon, Matrix matrix, int from) {
    this.matrix = matrix;
    this.heads = new FormHeads(lexicon, matrix);
    this.secondList = secondList(from);
    column(List.of(), Role.FIGURE, 0);
  }

  /**
   * A form.
   *
   * @param columns the first is that of values beside their labels and has no head; a second one
   *     without a head is that of the list beside it
   */
  record Form(List<Column> columns, List<Row> rows) {}

  /**
   * Reads the rows of a matrix from one on.
   *
   * @throws OutOfTimeException if the time is over
   */
  static Form read(Lexicon lexicon, Matrix matrix, int from, Deadline deadline) {
    Forms forms = new Forms(lexicon, matrix, from);
    for (int r = from; r < matrix.rows(); r++) {
      for (int x = 0; x < matrix.columns(); x++) {
        deadline.step();
        if (matrix.opens(r, x) && !matrix.blank(r, x)) {
          forms.add(r, x);
        }
      }
    }
    return new Form(forms.columns, forms.rows);
  }

  /** The column from which on the labels of a second list stand; behind the last if none do. */
  private int secondList(int from) {
    int second = matrix.columns();
    for (int r = from; r < matrix.rows(); r++) {
      Map<String, Integer> labels = new HashMap<>();
      for (int x = 0; x < matrix.columns(); x++) {
        int label = isFigure(r, x) ? left(r, x) : -1;
        Integer before = label < 0 ? null : labels.putIfAbsent(plain(r, label), label);
        if (before != null && before != label && heads.above(r, x) < 0) {
          second = Math.min(second, matrix.at(r, label).column());
        }
      }
    }
    return second;
  }

  /** A label without what says of which year it is. */
  private String plain(int r, int x) {
    return YEARLY.matcher(Words.fold(matrix.text(r, x))).replaceAll("");
  }

  private boolean isFigure(int r, int x) {
    return matrix.opens(r, x)
        && !matrix.blank(r, x)
        && Cells.cell(0, Role.FIGURE, matrix.at(r, x), false).figure().isPresent();
  }

  private int column(List<String> path, Role role, int list) {
    for (int x = 0; x < columns.size(); x++) {
      if (columns.get(x).path().equals(path) && columns.get(x).list() == list) {
        return x;
      }
    }
    columns.add(new Column(path, role, list, Concept.NONE));
    return columns.size() - 1;
  }

  private void add(int r, int x) {
    Grid.Cell printed = matrix.at(r, x);
    Cell cell = Cells.cell(0, Role.FIGURE, printed, false);
    boolean words = cell.status() == Status.TEXT || cell.status() == Status.UNREAD;
    int beside = left(r, x);
    String label = beside < 0 ? "" : matrix.text(r, beside);
    if (words) {
      if (!label.isEmpty() && !cell.printed().equals(label)) {
        addRow(label, Cell.found(0, cell.printed(), Status.TEXT, cell.where()), printed);
      }
      return;
    }
    int head = heads.above(r, x);
    if (head < 0) {
      int list = beside < secondList ? 0 : 1;
      Cell own = moved(cell, column(List.of(), Role.FIGURE, list));
      addRow(label.isEmpty() ? above(r, x) : label, own, printed);
      return;
    }
    Role role = heads.isGoal(head, x) ? Role.INDICATOR : Role.FIGURE;
    String name = heads.name(r, x, head);
    Cell placed = moved(cell, column(heads.path(head, x), role, 0));
    addRow(name.isEmpty() ? label : name, placed, printed);
  }

  private static Cell moved(Cell cell, int column) {
    return new Cell(
        column,
        cell.printed(),
        cell.status(),
        cell.where(),
        cell.figure(),
        cell.unit(),
        Concept.NONE);
  }

  private void addRow(String name, Cell cell, Grid.Cell printed) {
    List<Label> labels = List.of(new Label(0, "", name));
    int list = columns.get(cell.column()).list();
    rows.add(new Row(list, labels, 0, 0, printed.place(), List.of(cell), Concept.NONE));
  }

  /** The column of the words to the left; -1 if there are none. */
  private int left(int r, int x) {
    int farthest = FormHeads.farthest(x);
    for (int left = x - 1; left >= farthest; left--) {
      if (heads.isWords(r, left)) {
        return left;
      }
    }
    return -1;
  }

  private String above(int r, int x) {
    for (int above = r - 1; above >= FormHeads.farthest(r); above--) {
      if (heads.isWords(above, x)) {
        return matrix.text(above, x);
      }
    }
    return "";
  }
}
