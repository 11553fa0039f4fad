package org.mingzhang.read.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Column.Role;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/** Reads a table of a disclosure as data. */
final class TableData {

  private TableData() {}

  static Table table(JsonValue data) {
    List<JsonValue> columnData = data.get("columns").elements();
    List<JsonValue> rowData = data.get("rows").elements();
    List<Column> columns = columns(columnData, withCells(rowData));
    List<Row> rows = rowData.stream().map(row -> row(row, columns)).toList();
    String title = data.get("title").solid();
    String id = data.get("id").text();
    return new Table(
        id.isEmpty() ? title : id,
        title,
        data.get("printedUnit").solid(),
        unit(data),
        data.get("unitName").text(),
        data.get("blank").flag(false),
        data.get("money").flag(true),
        columns,
        rows,
        DisclosureData.place(data));
  }

  /** The printed unit counts; one that was taken from elsewhere only where none is printed. */
  private static Optional<MoneyUnit> unit(JsonValue data) {
    Optional<MoneyUnit> printed = MoneyUnit.of(data.get("printedUnit").text());
    return printed.isPresent() ? printed : MoneyUnit.of(data.get("unit").text());
  }

  /** The columns in which some row has a cell. */
  private static BitSet withCells(List<JsonValue> rows) {
    BitSet columns = new BitSet();
    for (JsonValue row : rows) {
      for (JsonValue cell : row.get("cells").elements()) {
        columns.set(Math.min(cell.get("column").index(0), 1 << 16));
      }
    }
    return columns;
  }

  private static List<Column> columns(List<JsonValue> data, BitSet withCells) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      JsonValue column = data.get(i);
      List<String> path = column.get("path").elements().stream().map(JsonValue::solid).toList();
      Role role = withCells.get(i) ? Role.FIGURE : Role.NAME;
      columns.add(
          new Column(
              path, role(column.get("role"), role), column.get("list").index(0), Concept.NONE));
    }
    return columns;
  }

  private static Role role(JsonValue data, Role otherwise) {
    if (data.isMissing()) {
      return otherwise;
    }
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(data.text())) {
        return role;
      }
    }
    throw data.wrong("code, name, figure, ordinal or note is expected");
  }

  private static Row row(JsonValue data, List<Column> columns) {
    List<Cell> cells =
        data.get("cells").elements().stream().map(cell -> cell(cell, columns)).toList();
    return new Row(
        data.get("list").index(0),
        labels(data, columns),
        data.get("indent").number(0),
        data.get("level").index(0),
        DisclosureData.place(data),
        cells,
        Concept.NONE);
  }

  /** The labels as written where they still agree with code and name, else as those two say. */
  private static List<Label> labels(JsonValue data, List<Column> columns) {
    String code = data.get("code").solid();
    String name = data.get("name").solid();
    List<Label> written = new ArrayList<>();
    for (JsonValue label : data.get("labels").elements()) {
      written.add(
          new Label(
              label.get("column").index(0), label.get("code").solid(), label.get("name").solid()));
    }
    Row asWritten = new Row(0, written, 0, 0, DisclosureData.place(data), List.of(), Concept.NONE);
    boolean agrees = asWritten.code().equals(code) && asWritten.name().equals(name);
    return agrees ? written : labels(code, name, labelColumns(columns));
  }

  /** One label a code; its names go with the codes where there are as many. */
  private static List<Label> labels(String code, String name, List<Integer> columns) {
    if (code.isEmpty() && name.isEmpty()) {
      return List.of();
    }
    String[] codes = code.split("/", -1);
    String[] names = name.split("/", -1);
    if (codes.length != names.length || codes.length == 1) {
      return List.of(new Label(column(columns, 0), code, name));
    }
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      labels.add(new Label(column(columns, i), codes[i], names[i]));
    }
    return labels;
  }

  private static List<Integer> labelColumns(List<Column> columns) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Role role = columns.get(i).role();
      if (role == Role.CODE || role == Role.NAME) {
        found.add(i);
      }
    }
    return found;
  }

  private static int column(List<Integer> columns, int i) {
    return columns.isEmpty() ? 0 : columns.get(Math.min(i, columns.size() - 1));
  }

  private static Cell cell(JsonValue data, List<Column> columns) {
    JsonValue index = data.get("column");
    if (index.isMissing()) {
      throw data.wrong("column is missing");
    }
    int column = index.index(0);
    if (column >= columns.size()) {
      throw index.wrong("there are only " + columns.size() + " columns");
    }
    String printed = data.get("printed").solid();
    Status status = status(data.get("status"), printed, columns.get(column).role());
    return Cell.found(column, printed, status, DisclosureData.place(data));
  }

  /**
   * The status of a cell. Doubt that was written down (inferred, unread) stays; whether there is a
   * figure at all is seen from what is printed, since that may have been corrected.
   */
  private static Status status(JsonValue data, String printed, Role role) {
    Status written = data.isMissing() ? Status.READ : written(data);
    if (written == Status.TEXT || written == Status.UNREAD) {
      return written;
    }
    if (printed.codePoints().noneMatch(TableData::says)) {
      return Status.EMPTY;
    }
    boolean figure = Figure.parse(printed).isPresent();
    if (data.isMissing() && !figure && role == Role.NOTE) {
      return Status.TEXT;
    }
    if (!figure) {
      return Status.UNREAD;
    }
    return written == Status.EMPTY ? Status.READ : written;
  }

  /** Whether a character says more than a dash does. */
  private static boolean says(int c) {
    return Character.isLetterOrDigit(c) || c == '\ufffd';
  }

  private static Status written(JsonValue data) {
    for (Status status : Status.values()) {
      if (status.key().equals(data.text())) {
        return status;
      }
    }
    throw data.wrong("read, inferred, empty, unread or text is expected");
  }
}
