package org.mingzhang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;

/**
 * A row that prints figures, as it stands on one page: what tests compare with the page.
 *
 * @param place page, number of the table among those that print figures, and list
 * @param code as printed
 * @param name as printed; empty where it was not judged
 * @param figures by column, counted from 0 among the columns of figures of the list
 * @param unread the columns whose figure is declared unread
 */
record PrintedRow(
    String place,
    String code,
    String name,
    SortedMap<Integer, String> figures,
    Set<Integer> unread) {

  /** The rows of a judged file, in its order. */
  static List<PrintedRow> judged(List<Map<String, String>> figures) {
    List<PrintedRow> rows = new ArrayList<>();
    String last = "";
    for (Map<String, String> figure : figures) {
      String place =
          place(
              figure.getOrDefault("page", ""),
              figure.getOrDefault("table", ""),
              figure.getOrDefault("list", ""));
      String key = place + " " + figure.getOrDefault("row", "");
      if (!key.equals(last)) {
        rows.add(
            new PrintedRow(
                place,
                figure.getOrDefault("code", ""),
                figure.getOrDefault("name", ""),
                new TreeMap<>(),
                Set.of()));
        last = key;
      }
      rows.get(rows.size() - 1)
          .figures()
          .put(
              Integer.valueOf(figure.getOrDefault("column", "")), figure.getOrDefault("value", ""));
    }
    return rows;
  }

  /** The rows that were read, in the order of the document. */
  static List<PrintedRow> read(Disclosure disclosure) {
    List<PrintedRow> rows = new ArrayList<>();
    int number = 0;
    for (Table table : disclosure.tables()) {
      Map<Integer, Integer> indices = indices(table);
      List<PrintedRow> found = new ArrayList<>();
      for (Row row : table.rows()) {
        found.addAll(byPage(row, number + 1, indices));
      }
      number += found.isEmpty() ? 0 : 1;
      rows.addAll(found);
    }
    return rows;
  }

  private static List<PrintedRow> byPage(Row row, int table, Map<Integer, Integer> indices) {
    Map<Integer, PrintedRow> pages = new TreeMap<>();
    for (Cell cell : row.cells()) {
      boolean printed = cell.status() != Status.EMPTY && cell.status() != Status.TEXT;
      Integer index = indices.get(cell.column());
      if (!printed || index == null) {
        continue;
      }
      int page = cell.where().page();
      PrintedRow onPage =
          pages.computeIfAbsent(
              page,
              p ->
                  new PrintedRow(
                      place(p, table, row.list()),
                      row.code(),
                      row.name(),
                      new TreeMap<>(),
                      new TreeSet<>()));
      onPage.figures().put(index, cell.printed());
      if (cell.status() == Status.UNREAD) {
        onPage.unread().add(index);
      }
    }
    return List.copyOf(pages.values());
  }

  /** For each column of figures its number in its list. */
  private static Map<Integer, Integer> indices(Table table) {
    Map<Integer, Integer> indices = new HashMap<>();
    Map<Integer, Integer> counts = new HashMap<>();
    for (int x = 0; x < table.columns().size(); x++) {
      Column column = table.columns().get(x);
      if (column.holdsFigures()) {
        indices.put(x, counts.merge(column.list(), 1, Integer::sum) - 1);
      }
    }
    return indices;
  }

  private static String place(Object page, Object table, Object list) {
    return "page " + page + " table " + table + " list " + list;
  }

  /**
   * This row as it is compared with another: what is unread there, or was not judged, is left out.
   */
  String line(Set<Integer> masked, boolean named) {
    StringBuilder line = new StringBuilder(place + ": " + code + " " + (named ? name : "…") + " |");
    figures.forEach(
        (column, value) ->
            line.append(' ')
                .append(column)
                .append('=')
                .append(masked.contains(column) ? "?" : value));
    return line.toString();
  }
}
