package org.mingzhang.read.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Column.Role;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/** Reads a table of a disclosure as data. */
final class TableData {

  /** A canonical kind; any other id is a title. */
  private static final Pattern KIND = Pattern.compile("[a-z]+(-[a-z]+)*");

  private TableData() {}

  /**
   * Reads a table.
   *
   * @param unit the money unit that was printed last before it, for a table that prints none and
   *     does not say whether it has one
   */
  static Table table(JsonValue data, Optional<MoneyUnit> unit, UnaryOperator<String> kinds) {
    List<JsonValue> rowData = data.get("rows").elements();
    List<Column> columns = ColumnData.columns(data.get("columns").elements(), rowData);
    Place where = DisclosureData.place(data);
    List<Row> rows = rowData.stream().map(row -> row(row, columns, where)).toList();
    String title = data.get("title").solid();
    return new Table(
        id(data, kinds.apply(title)),
        title,
        data.get("printedUnit").solid(),
        unit(data).or(() -> data.get("money").isMissing() ? unit : Optional.empty()),
        data.get("unitName").text(),
        data.get("blank").flag(false),
        data.get("money").flag(true),
        columns,
        rows,
        where);
  }

  /** The kind that the title tells; where it tells none, what somebody wrote down. */
  private static String id(JsonValue data, String told) {
    String written = data.get("id").text();
    return written.isEmpty() || KIND.matcher(told).matches() ? told : written;
  }

  /** The printed unit counts; one that was taken from elsewhere only where none is printed. */
  private static Optional<MoneyUnit> unit(JsonValue data) {
    Optional<MoneyUnit> printed = MoneyUnit.of(data.get("printedUnit").text());
    return printed.isPresent() ? printed : MoneyUnit.of(data.get("unit").text());
  }

  private static Row row(JsonValue data, List<Column> columns, Place table) {
    Place where = DisclosureData.place(data, table);
    List<Cell> cells =
        data.get("cells").elements().stream().map(cell -> cell(cell, columns, where)).toList();
    int list = cells.isEmpty() ? 0 : columns.get(cells.get(0).column()).list();
    return new Row(
        data.get("list").index(list),
        labels(data, columns, list),
        data.get("indent").number(0),
        data.get("level").index(0),
        where,
        cells,
        Concept.NONE);
  }

  /** The labels as written where they still agree with code and name, else as those two say. */
  private static List<Label> labels(JsonValue data, List<Column> columns, int list) {
    String code = data.get("code").solid();
    String name = data.get("name").solid();
    List<Label> written = new ArrayList<>();
    for (JsonValue label : data.get("labels").elements()) {
      int column = label.get("column").index(0);
      if (column >= columns.size()) {
        throw label.get("column").wrong("there are only " + columns.size() + " columns");
      }
      written.add(
          new Label(
              column,
              label.get("code").solid(),
              label.get("name").solid(),
              label.get("depth").isMissing() ? -1 : label.get("depth").index(0)));
    }
    Row asWritten = new Row(0, written, 0, 0, Place.NONE, List.of(), Concept.NONE);
    boolean agrees = asWritten.code().equals(code) && asWritten.name().equals(name);
    return agrees ? written : labels(code, name, labelColumns(columns, list));
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

  private static List<Integer> labelColumns(List<Column> columns, int list) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Role role = columns.get(i).role();
      if ((role == Role.CODE || role == Role.NAME) && columns.get(i).list() == list) {
        found.add(i);
      }
    }
    return found;
  }

  private static int column(List<Integer> columns, int i) {
    return columns.isEmpty() ? 0 : columns.get(Math.min(i, columns.size() - 1));
  }

  private static Cell cell(JsonValue data, List<Column> columns, Place row) {
    JsonValue index = data.get("column");
    if (index.isMissing()) {
      throw data.wrong("column is missing");
    }
    int column = index.index(0);
    if (column >= columns.size()) {
      throw index.wrong("there are only " + columns.size() + " columns");
    }
    String printed = data.get("printed").solid();
    Optional<Figure> figure = Figure.parse(printed);
    Status status = status(data.get("status"), printed, figure.isPresent());
    Place where = DisclosureData.place(data, row);
    if (status == Status.EMPTY || status == Status.TEXT) {
      return Cell.found(column, printed, status, where);
    }
    List<Integer> elsewhere =
        data.get("elsewhere").elements().stream().map(one -> one.index(0)).toList();
    if (elsewhere.stream().anyMatch(one -> one >= columns.size())) {
      throw data.wrong("elsewhere names a column that is not there");
    }
    return new Cell(
        column, printed, status, where, figure, Optional.empty(), Concept.NONE, elsewhere);
  }

  /**
   * The status of a cell. Doubt that was written down (inferred, unread) stays; whether there is a
   * figure at all is seen from what is printed, since that may have been corrected.
   */
  private static Status status(JsonValue data, String printed, boolean figure) {
    Status written = data.isMissing() ? Status.READ : written(data);
    if (written == Status.TEXT || written == Status.UNREAD) {
      return written;
    }
    if (figure) {
      return written == Status.EMPTY ? Status.READ : written;
    }
    if (written == Status.EMPTY || printed.codePoints().noneMatch(TableData::says)) {
      return Status.EMPTY;
    }
    boolean words = printed.codePoints().noneMatch(c -> Character.isDigit(c) || c == '\ufffd');
    return data.isMissing() && words ? Status.TEXT : Status.UNREAD;
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
