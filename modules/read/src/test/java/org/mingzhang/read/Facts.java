package org.mingzhang.read;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;

/** Facts in one line each, as tests write them. */
public final class Facts {

  private Facts() {}

  /** {@code code name | column | printed}, with the status where it is not read. */
  public static List<String> of(Table table) {
    List<String> facts = new ArrayList<>();
    each(
        table,
        (row, cell) ->
            facts.add(
                String.join(
                        " | ", label(row), table.columns().get(cell.column()).header(), shown(cell))
                    .strip()));
    return facts;
  }

  /** {@code code name | printed}: for tables in which the columns do not matter. */
  public static List<String> labelled(Table table) {
    List<String> facts = new ArrayList<>();
    each(table, (row, cell) -> facts.add((label(row) + " | " + shown(cell)).strip()));
    return facts;
  }

  /** {@code printed = concept} of all figures that were read. */
  public static List<String> concepts(Table table) {
    List<String> facts = new ArrayList<>();
    each(
        table,
        (row, cell) -> {
          if (cell.status() == Status.READ) {
            facts.add(cell.printed() + " = " + cell.concept());
          }
        });
    return facts;
  }

  /** {@code printed = concept} of all figures of a document that were read. */
  public static List<String> concepts(Disclosure disclosure) {
    return disclosure.tables().stream().flatMap(table -> concepts(table).stream()).toList();
  }

  /** The concept of the only figure that is printed so. */
  public static String concept(Disclosure disclosure, String printed) {
    List<String> found = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      each(
          table,
          (row, cell) -> {
            if (cell.printed().equals(printed)) {
              found.add(cell.concept().toString());
            }
          });
    }
    if (found.size() != 1) {
      throw new AssertionError(printed + " was read " + found.size() + " times: " + found);
    }
    return found.get(0);
  }

  private static String label(Row row) {
    return (row.code() + " " + row.name()).strip();
  }

  private static String shown(Cell cell) {
    String status = cell.status() == Status.READ ? "" : " (" + cell.status().key() + ")";
    return (cell.printed() + status).strip();
  }

  private interface Each {
    void visit(Row row, Cell cell);
  }

  /** Visits what facts hold: the cells of columns of figures that are no words. */
  private static void each(Table table, Each visitor) {
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        Column column = table.columns().get(cell.column());
        if (column.holdsFigures() && cell.status() != Status.TEXT) {
          visitor.visit(row, cell);
        }
      }
    }
  }
}
