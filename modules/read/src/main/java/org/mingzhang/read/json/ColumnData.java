package org.mingzhang.read.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Column.Role;

/**
 * Reads the columns of a table of a disclosure as data. What they are and which lists stand side by
 * side may be written there; else it follows from where the rows have cells.
 */
final class ColumnData {

  private ColumnData() {}

  static List<Column> columns(List<JsonValue> data, List<JsonValue> rows) {
    List<BitSet> cells = rows.stream().map(row -> cells(row, data.size())).toList();
    BitSet any = new BitSet();
    cells.forEach(any::or);
    int[] lists = lists(data, cells, any);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      JsonValue column = data.get(i);
      List<String> path = column.get("path").elements().stream().map(JsonValue::solid).toList();
      Role role = role(column.get("role"), any.get(i) ? Role.FIGURE : Role.NAME);
      columns.add(new Column(path, role, lists[i], Concept.NONE));
    }
    return columns;
  }

  /** The columns in which a row has cells; those that do not exist are left to others. */
  private static BitSet cells(JsonValue row, int columns) {
    BitSet cells = new BitSet();
    for (JsonValue cell : row.get("cells").elements()) {
      int column = cell.get("column").index(0);
      if (column < columns) {
        cells.set(column);
      }
    }
    return cells;
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
    throw data.wrong("code, name, figure, indicator, ordinal or note is expected");
  }

  /** The lists as written, or as they are seen. */
  private static int[] lists(List<JsonValue> data, List<BitSet> rows, BitSet any) {
    boolean written = data.stream().anyMatch(column -> !column.get("list").isMissing());
    if (!written) {
      return seen(data.size(), rows, any);
    }
    return data.stream().mapToInt(column -> column.get("list").index(0)).toArray();
  }

  /**
   * Lists side by side are seen by two signs: labels stand again behind figures, and no row has
   * cells in two of the stretches that begin so.
   */
  private static int[] seen(int columns, List<BitSet> rows, BitSet any) {
    int[] lists = new int[columns];
    int list = 0;
    for (int i = 1; i < columns; i++) {
      if (!any.get(i) && any.get(i - 1)) {
        list++;
      }
      lists[i] = list;
    }
    boolean apart =
        rows.stream().allMatch(row -> row.stream().map(i -> lists[i]).distinct().count() <= 1);
    return apart ? lists : new int[columns];
  }
}
