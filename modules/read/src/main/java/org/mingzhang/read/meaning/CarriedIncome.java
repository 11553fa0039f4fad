package org.mingzhang.read.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Table;

/**
 * Finds income tables whose heads say income but whose amounts hold last year's balances too: some
 * regions carry them inside each fund. Such a table's totals agree with the sources that other
 * tables print for the same funds, and not with their income; its figures are sources then.
 */
final class CarriedIncome {

  private final Map<Concept, Set<Long>> printed = new HashMap<>();

  private CarriedIncome(List<Table> tables) {
    for (Table table : tables) {
      for (Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          if (!table.id().equals("income")) {
            fen(cell)
                .ifPresent(
                    fen -> printed.computeIfAbsent(cell.concept(), c -> new HashSet<>()).add(fen));
          }
        }
      }
    }
  }

  /** The tables, with income that holds balances turned to sources. */
  static List<Table> settle(List<Table> tables) {
    CarriedIncome others = new CarriedIncome(tables);
    List<Table> settled = new ArrayList<>();
    for (Table table : tables) {
      boolean holds = table.id().equals("income") && others.holdsBalances(table);
      settled.add(holds ? asSources(table) : table);
    }
    return settled;
  }

  private boolean holdsBalances(Table table) {
    int sources = 0;
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        Concept concept = cell.concept();
        if (concept.get(Dimension.FLOW).equals("opening")) {
          return false;
        }
        if (!concept.get(Dimension.FLOW).equals("income") || fen(cell).isEmpty()) {
          continue;
        }
        long fen = fen(cell).get();
        Set<Long> income = printed.getOrDefault(concept, Set.of());
        Set<Long> all = printed.getOrDefault(concept.with(Dimension.FLOW, "sources"), Set.of());
        if (income.contains(fen) && !all.isEmpty() && !all.contains(fen)) {
          return false;
        }
        boolean other = !income.isEmpty() && !income.contains(fen);
        sources += other && all.contains(fen) ? 1 : 0;
      }
    }
    return sources > 0;
  }

  private static Optional<Long> fen(Cell cell) {
    if (cell.unit().isEmpty() || cell.figure().isEmpty() || cell.figure().get().isZero()) {
      return Optional.empty();
    }
    return cell.figure()
        .filter(f -> f.countable(cell.unit().get()))
        .map(f -> f.fen(cell.unit().get()));
  }

  private static Table asSources(Table table) {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(
          new Column(column.path(), column.role(), column.list(), sources(column.concept())));
    }
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row.cells()) {
        cells.add(
            new Cell(
                cell.column(),
                cell.printed(),
                cell.status(),
                cell.where(),
                cell.figure(),
                cell.unit(),
                sources(cell.concept())));
      }
      rows.add(row.withCells(cells));
    }
    return table.with(columns, rows);
  }

  private static Concept sources(Concept concept) {
    return concept.get(Dimension.FLOW).equals("income")
        ? concept.with(Dimension.FLOW, "sources")
        : concept;
  }
}
