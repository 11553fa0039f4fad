package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Column.Role;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.read.block.Grid;

/** Turns the body of a table into rows: one for each list that stands in a line of the grid. */
final class Rows {

  private final Pattern noteRow;

  Rows(Patterns patterns) {
    this.noteRow = patterns.get("note-row");
  }

  /**
   * The rows of a table's body, in the order of the document.
   *
   * @param from first row of the body
   */
  List<Row> of(Matrix matrix, int from, List<Column> columns) {
    int lists = columns.isEmpty() ? 0 : columns.get(columns.size() - 1).list() + 1;
    boolean labelled =
        columns.stream().anyMatch(c -> c.role() == Role.NAME || c.role() == Role.CODE);
    List<Row> rows = new ArrayList<>();
    for (int r = from; r < matrix.rows(); r++) {
      if (isRemark(matrix, r)) {
        continue;
      }
      for (int list = 0; list < lists; list++) {
        if (comesDown(matrix, r, columns, list)) {
          continue;
        }
        Row row = row(matrix, r, columns, list);
        boolean only = !labelled && matrix.rows() == from + 1;
        boolean told = !isNothing(row) && !isOfNextList(matrix, r, columns, row);
        if (told || only) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** Whether all cells of a list are cells of a row above, and one of them is its label. */
  private static boolean comesDown(Matrix matrix, int r, List<Column> columns, int list) {
    boolean label = false;
    for (int x = 0; x < columns.size(); x++) {
      Role role = columns.get(x).role();
      if (columns.get(x).list() != list || role == Role.ORDINAL) {
        continue;
      }
      if (matrix.begins(r, x)) {
        return false;
      }
      label |= (role == Role.NAME || role == Role.CODE) && !matrix.blank(r, x);
    }
    return label;
  }

  /** Whether the label of a row reaches over all its figures into the next list, which it names. */
  private static boolean isOfNextList(Matrix matrix, int r, List<Column> columns, Row row) {
    int last = -1;
    boolean figures = false;
    for (int x = 0; x < columns.size(); x++) {
      if (columns.get(x).list() == row.list()) {
        last = x;
        figures |= columns.get(x).role() == Role.FIGURE;
      }
    }
    return figures
        && row.cells().isEmpty()
        && last + 1 < columns.size()
        && matrix.joined(r, last, last + 1);
  }

  private static boolean isNothing(Row row) {
    return row.labels().stream().allMatch(l -> l.code().isEmpty() && l.name().isEmpty())
        && row.cells().stream().allMatch(c -> c.printed().isEmpty());
  }

  private boolean isRemark(Matrix matrix, int row) {
    if (matrix.filled(row) != 1) {
      return false;
    }
    for (int x = 0; x < matrix.columns(); x++) {
      if (matrix.begins(row, x) && !matrix.blank(row, x)) {
        String text = matrix.text(row, x);
        return noteRow.matcher(text).find()
            || (text.length() > 30 && matrix.at(row, x).columnSpan() * 2 > matrix.columns());
      }
    }
    return false;
  }

  private static Row row(Matrix matrix, int r, List<Column> columns, int list) {
    Placed placed = Placed.of(matrix, r, columns);
    Labels labels = new Labels(columns);
    List<Cell> cells = new ArrayList<>();
    Place place = Place.NONE;
    int before = -1;
    for (int x = 0; x < columns.size(); x++) {
      Role role = columns.get(x).role();
      if (columns.get(x).list() != list) {
        continue;
      }
      Grid.Cell cell = matrix.at(r, x);
      boolean again = before >= 0 && matrix.joined(r, x, before);
      before = role == Role.ORDINAL ? before : x;
      if (role == Role.CODE || role == Role.NAME) {
        if (!again) {
          labels.add(x, cell);
        }
      } else if (role != Role.ORDINAL && !isUnderLabel(matrix, r, x, columns)) {
        Grid.Cell open = placed.cells().get(x);
        if (open != null) {
          cells.add(
              Cells.cell(x, role, open, false, placed.elsewhere().getOrDefault(x, List.of())));
          continue;
        }
        boolean own = matrix.begins(r, x) && !again && !placed.left().contains(x);
        boolean doubtful = own && spanned(matrix, r, x, columns);
        cells.add(Cells.cell(x, role, own ? cell : blank(cell), doubtful));
      }
      if (!again && matrix.begins(r, x) && role != Role.ORDINAL) {
        place = place.union(cell.place());
      }
    }
    return new Row(
        list,
        labels.done(),
        labels.indent(),
        0,
        place.equals(Place.NONE) ? matrix.place(r) : place,
        cells,
        Concept.NONE);
  }

  /** Whether the label of the row reaches over a column, so that no amount can stand there. */
  private static boolean isUnderLabel(Matrix matrix, int r, int x, List<Column> columns) {
    Grid.Cell cell = matrix.at(r, x);
    Role first = columns.get(cell.column()).role();
    return cell.column() < x && (first == Role.NAME || first == Role.CODE) && !cell.isBlank();
  }

  /** Whether one cell covers several columns of figures, so that its column is in doubt. */
  private static boolean spanned(Matrix matrix, int r, int x, List<Column> columns) {
    Grid.Cell cell = matrix.at(r, x);
    for (int y = x + 1; y < Math.min(columns.size(), cell.column() + cell.columnSpan()); y++) {
      if (matrix.joined(r, y, x)
          && columns.get(y).role() == Role.FIGURE
          && !columns.get(y).path().equals(columns.get(x).path())) {
        return true;
      }
    }
    return false;
  }

  private static Grid.Cell blank(Grid.Cell cell) {
    return new Grid.Cell(
        cell.column(), cell.columnSpan(), cell.rowSpan(), "", 0, Grid.Doubt.NONE, cell.place());
  }
}
