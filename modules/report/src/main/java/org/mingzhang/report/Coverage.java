package org.mingzhang.report;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Report.CellRef;

/**
 * How much of a document was read, and how much of that is confirmed. Only money cells of tables
 * count: indicators, counts, shares, years and row numbers do not.
 *
 * @param tables the tables in the order of the document
 * @param cells the sum over them
 */
public record Coverage(List<OfTable> tables, Cells cells) {

  public Coverage {
    tables = List.copyOf(tables);
  }

  /** The share of one table. */
  public record OfTable(Table table, Cells cells) {}

  /**
   * Numbers of money cells.
   *
   * @param read as they stand
   * @param inferred placed by the arithmetic of their row
   * @param unread printed, but not read with confidence
   * @param proved those of {@code read} that an identity that holds confirms
   */
  public record Cells(int read, int inferred, int unread, int proved) {

    static final Cells NONE = new Cells(0, 0, 0, 0);

    /** All that hold a figure. */
    public int all() {
      return read + inferred + unread;
    }

    Cells plus(Cells other) {
      return new Cells(
          read + other.read,
          inferred + other.inferred,
          unread + other.unread,
          proved + other.proved);
    }
  }

  /** Counts the cells of a checked document. */
  public static Coverage of(Report report) {
    List<OfTable> tables = new ArrayList<>();
    Cells sum = Cells.NONE;
    List<Table> read = report.disclosure().tables();
    for (int t = 0; t < read.size(); t++) {
      Cells cells = count(report, t, read.get(t));
      tables.add(new OfTable(read.get(t), cells));
      sum = sum.plus(cells);
    }
    return new Coverage(tables, sum);
  }

  private static Cells count(Report report, int t, Table table) {
    Cells sum = Cells.NONE;
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      for (int c = 0; c < row.cells().size(); c++) {
        Cell cell = row.cells().get(c);
        if (counts(table, cell)) {
          boolean proved = report.proved().contains(new CellRef(t, r, c));
          sum = sum.plus(one(cell.status(), proved));
        }
      }
    }
    return sum;
  }

  private static boolean counts(Table table, Cell cell) {
    return table.money()
        && cell.isMoney()
        && table.columns().get(cell.column()).role() == Column.Role.FIGURE;
  }

  private static Cells one(Status status, boolean proved) {
    return switch (status) {
      case READ -> new Cells(1, 0, 0, proved ? 1 : 0);
      case INFERRED -> new Cells(0, 1, 0, 0);
      case UNREAD -> new Cells(0, 0, 1, 0);
      case EMPTY, TEXT -> Cells.NONE;
    };
  }
}
