package org.mingzhang.read.meaning;

import java.util.List;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Table;

/**
 * How a table shows money carried over from last year. Where a column of carried money stands
 * beside the funds and holds an amount, the funds are those of the current year.
 *
 * @param column whether a column of opening balances stands in the table
 * @param carried whether a column of carried money stands in it and holds an amount
 */
record CarryOver(boolean column, boolean carried) {

  static CarryOver of(Table table, List<Column> columns) {
    boolean opening = false;
    boolean carried = false;
    for (int x = 0; x < columns.size(); x++) {
      Concept concept = columns.get(x).concept();
      if (columns.get(x).role() != Column.Role.FIGURE) {
        continue;
      }
      opening |= concept.get(Dimension.FLOW).equals("opening");
      if (concept.get(Dimension.ORIGIN).equals("carried")) {
        carried |= holdsAmount(table, x);
      }
    }
    return new CarryOver(opening, carried);
  }

  private static boolean holdsAmount(Table table, int column) {
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        boolean amount = cell.figure().isPresent() && !cell.figure().get().isZero();
        if (cell.column() == column && amount) {
          return true;
        }
      }
    }
    return false;
  }

  /** The concept with the origin that the carried column beside it implies. */
  Concept origin(Concept concept) {
    String fund = concept.get(Dimension.FUND);
    boolean named = !fund.isEmpty() && !fund.equals("all");
    boolean spent =
        concept.get(Dimension.FLOW).equals("expenditure")
            || concept.get(Dimension.FLOW).equals("uses");
    return carried && named && spent && !concept.has(Dimension.ORIGIN)
        ? concept.with(Dimension.ORIGIN, "current")
        : concept;
  }
}
