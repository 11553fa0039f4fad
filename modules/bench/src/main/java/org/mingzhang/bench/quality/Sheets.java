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
    return new Disclosure(
        disclosure.source(),
        disclosure.identity(),
        disclosure.sections(),
        tables,
        disclosure.claims(),
        disclosure.unclear());
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
