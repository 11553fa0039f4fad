package org.mingzhang.read.meaning;

import java.util.List;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Table;

/**
 * How a table shows money carried over from last year.
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
      if (columns.get(x).role() == Column.Role.FIGURE) {
        opening |= concept.get(Dimension.FLOW).equals("opening");
        carried |= concept.get(Dimension.ORIGIN).equals("carried") && holdsAmount(table, x);
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

  /** Whether a row shows that its list tells income of the year from other sources. */
  static boolean tellsIncomeApart(Sense row) {
    String flow = row.concept().get(Dimension.FLOW);
    boolean total = flow.equals("income") && row.total() && !row.concept().has(Dimension.FUND);
    return flow.equals("opening") || total;
  }

  /**
   * Settles flow and origin by what the table shows: a fund among sources is income where opening
   * balances stand beside it; money spent is of the current year where carried money stands beside
   * it; what is of one nature is spent.
   *
   * @param namesFund whether head or row, and not only the title, name the fund
   * @param incomeApart whether income of the year is told from other sources
   */
  Concept settle(Concept concept, boolean namesFund, boolean incomeApart) {
    String flow = concept.get(Dimension.FLOW);
    String fund = concept.get(Dimension.FUND);
    boolean named = namesFund && !fund.isEmpty() && !fund.equals("all");
    boolean cut = concept.has(Dimension.FUNCTION) || concept.has(Dimension.UNIT);
    if (flow.equals("sources") && named && incomeApart && !cut) {
      return concept.with(Dimension.FLOW, "income");
    }
    if (flow.equals("uses") && concept.has(Dimension.NATURE)) {
      return concept.with(Dimension.FLOW, "expenditure");
    }
    boolean spent = flow.equals("expenditure") || flow.equals("uses");
    boolean open = !concept.has(Dimension.ORIGIN);
    return carried && named && spent && open ? concept.with(Dimension.ORIGIN, "current") : concept;
  }
}
