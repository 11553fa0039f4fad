package org.mingzhang.bench.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/** Cells of a disclosure by their place, and the disclosure with other figures in some of them. */
final class Sheets {

  private Sheets() {}

  static Cell cell(Disclosure disclosure, CellRef at) {
    return disclosure.tables().get(at.table()).rows().get(at.row()).cells().get(at.cell());
  }

  /** A disclosure that prints something else in some cells. */
  static Disclosure with(Disclosure disclosure, Map<CellRef, String> printed) {
    List<Table> tables = new ArrayList<>(disclosure.tables());
    printed.forEach(
        (at, text) -> {
          Table table = tables.get(at.table());
          List<Row> rows = new ArrayList<>(table.rows());
          Row row = rows.get(at.row());
          List<Cell> cells = new ArrayList<>(row.cells());
          cells.set(at.cell(), reprinted(cells.get(at.cell()), text));
          rows.set(at.row(), row.withCells(cells));
          tables.set(at.table(), table.with(table.columns(), rows));
        });
    return disclosure.withTables(tables, disclosure.unclear());
  }

  /** A disclosure in which one table prints another unit of money: 元 for 万元 or back. */
  static Disclosure inOtherUnit(Disclosure disclosure, int at) {
    List<Table> tables = new ArrayList<>(disclosure.tables());
    Table table = tables.get(at);
    MoneyUnit wrong =
        table.unit().filter(MoneyUnit.YUAN::equals).isPresent()
            ? MoneyUnit.WAN_YUAN
            : MoneyUnit.YUAN;
    Table meant = table.inUnit(wrong);
    tables.set(
        at,
        new Table(
            table.id(),
            table.title(),
            wrong.printed(),
            meant.unit(),
            table.unitName(),
            table.blank(),
            table.money(),
            table.columns(),
            meant.rows(),
            table.where()));
    return disclosure.withTables(tables, disclosure.unclear());
  }

  private static Cell reprinted(Cell cell, String text) {
    Optional<Figure> figure = Figure.parse(text);
    return new Cell(
        cell.column(),
        text,
        figure.isPresent() ? Status.READ : Status.EMPTY,
        cell.where(),
        figure,
        cell.unit(),
        cell.concept(),
        cell.elsewhere());
  }
}
