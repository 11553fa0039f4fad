package org.mingzhang.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.money.MoneyUnit;

/**
 * The figures of a disclosure as {@code mingzhang.facts/1}: one row a table cell that holds or
 * should hold a figure, in the order of the document. {@code docs/interfaces.md} says what the
 * columns mean.
 */
public final class FactsCsv {

  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "table",
          "title",
          "row_code",
          "row_name",
          "column",
          "printed",
          "amount_yuan",
          "unit",
          "status",
          "page",
          "line",
          "sheet",
          "cell",
          "concept");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private FactsCsv() {}

  /** Writes the head and the facts; the writer is flushed, not closed. */
  public static void write(Disclosure disclosure, Writer writer) throws IOException {
    CSVPrinter csv = new CSVPrinter(writer, FORMAT);
    csv.printRecord(COLUMNS);
    for (Table table : disclosure.tables()) {
      for (Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          Column column = table.columns().get(cell.column());
          if (column.holdsFigures() && cell.status() != Status.TEXT) {
            fact(csv, table, row, column, cell);
          }
        }
      }
    }
    csv.flush();
  }

  private static void fact(CSVPrinter csv, Table table, Row row, Column column, Cell cell)
      throws IOException {
    Place where = cell.where();
    csv.printRecord(
        table.id(),
        table.title(),
        row.code(),
        row.name(),
        column.header(),
        cell.printed(),
        amount(table, cell),
        unit(table, cell),
        cell.status().key(),
        where.page() > 0 ? where.page() : "",
        where.line() > 0 ? where.line() : "",
        where.sheet(),
        where.cell(),
        cell.concept().toString());
  }

  /** An amount of money whose unit is not known is no amount in yuan. */
  private static String amount(Table table, Cell cell) {
    if (table.money() && cell.isMoney() && cell.unit().isEmpty()) {
      return "";
    }
    return cell.amount().map(FactsCsv::plain).orElse("");
  }

  /** A number without an exponent or zeros at its end. */
  static String plain(BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }

  /** As the table prints it, or as the cell's own head does. */
  private static String unit(Table table, Cell cell) {
    boolean ofTable = cell.unit().isPresent() && cell.unit().equals(table.unit());
    if (ofTable && !table.printedUnit().isEmpty()) {
      return table.printedUnit();
    }
    return cell.unit().map(MoneyUnit::printed).orElse("");
  }
}
