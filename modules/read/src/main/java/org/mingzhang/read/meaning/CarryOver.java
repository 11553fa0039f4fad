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
 * @param closing whether a column of closing balances stands in the table
 * @param carried whether a column of carried money stands in it and holds an amount
 */
record CarryOver(boolean column, boolean carried, boolean closing) {

  static CarryOver of(Table table, List<Column> columns) {
    boolean opening = false;
    boolean carried = false;
    boolean closing = false;
    for (int x = 0; x < columns.size(); x++) {
      Concept concept = columns.get(x).concept();
      if (columns.get(x).role() == Column.Role.FIGURE) {
        closing |= concept.get(Dimension.FLOW).equals("closing");
        opening |= concept.get(Dimension.FLOW).equals("opening");
        carried |= concept.get(Dimension.ORIGIN).equals("carried") && holdsAmount(table, x);
      }
    }
    return new CarryOver(opening, carried, closing);
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

  /** Whether a row shows that its list tells this year's income or spending from the rest. */
  static boolean tellsYearApart(Sense row) {
    String flow = row.concept().get(Dimension.FLOW);
    boolean year = flow.equals("income") || flow.equals("expenditure") || flow.equals("current");
    boolean total = year && row.total() && !row.concept().has(Dimension.FUND);
    return flow.equals("opening") || flow.equals("closing") || total;
  }

  /**
   * Settles flow and origin by what the table shows: a fund among sources is income, and among uses
   * expenditure, where balances stand beside it; the total of spending with a column of closing
   * balances holds them too; money spent is of the current year where carried money stands beside
   * it; what is of one nature is spent.
   *
   * @param head what the column's own heads say
   * @param namesFund whether head or row, and not only the title, name the fund
   * @param apart whether the list tells the year's income or spending from the rest
   */
  Concept settle(Concept concept, Sense head, boolean namesFund, boolean apart) {
    String flow = concept.get(Dimension.FLOW);
    String fund = concept.get(Dimension.FUND);
    boolean named = namesFund && !fund.isEmpty() && !fund.equals("all");
    boolean cut = !column && (concept.has(Dimension.FUNCTION) || concept.has(Dimension.UNIT));
    if (named && apart && !cut && flow.equals("sources")) {
      return concept.with(Dimension.FLOW, "income");
    }
    if (flow.equals("uses") && (concept.has(Dimension.NATURE) || (named && apart && !cut))) {
      return concept.with(Dimension.FLOW, "expenditure");
    }
    boolean whole = head.total() && !head.concept().has(Dimension.NATURE) && !named;
    if (closing && whole && flow.equals("expenditure") && !head.concept().has(Dimension.FLOW)) {
      return concept.with(Dimension.FLOW, "uses");
    }
    boolean spent = flow.equals("expenditure") || flow.equals("uses");
    boolean open = !concept.has(Dimension.ORIGIN);
    return carried && named && spent && open ? concept.with(Dimension.ORIGIN, "current") : concept;
  }
}
