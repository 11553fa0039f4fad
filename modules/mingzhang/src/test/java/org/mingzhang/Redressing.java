package org.mingzhang;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;

/** Other forms in which another region would publish the same figures. */
enum Redressing {
  TABLES_IN_REVERSE(
      disclosure -> {
        List<Table> tables = new ArrayList<>(disclosure.tables());
        Collections.reverse(tables);
        return with(disclosure, tables);
      }),
  EVERY_OTHER_TABLE(
      disclosure -> {
        List<Table> tables = new ArrayList<>();
        for (int t = 0; t < disclosure.tables().size(); t += 2) {
          tables.add(disclosure.tables().get(t));
        }
        return with(disclosure, tables);
      }),
  ZEROS_AS_BLANKS(
      ofCells(
          cell -> isZero(cell) ? Cell.found(cell.column(), "", Status.EMPTY, cell.where()) : cell)),
  BLANKS_AS_ZEROS(
      ofCells(
          cell ->
              cell.status() == Status.EMPTY && cell.understood()
                  ? Cell.found(cell.column(), "0.00", Status.READ, cell.where())
                  : cell)),
  TOTAL_AT_THE_END(ofTables(Redressing::totalAtTheEnd)),
  WITHOUT_CODES(ofTables(Redressing::withoutCodes)),
  WITHOUT_TITLES(ofTables(table -> renamed(table, "", table.printedUnit()))),
  WITHOUT_UNITS(ofTables(table -> renamed(table, table.title(), ""))),
  WITHOUT_PERSONNEL_AND_PUBLIC(
      ofTables(
          table ->
              keeping(
                  table, column -> !printsBasic(table) || !nature(column).startsWith("basic.")))),
  WITHOUT_LAST_YEAR(
      disclosure -> {
        String year = disclosure.identity().year();
        Set<String> own = Set.of("", year);
        return ofTables(
                table ->
                    keeping(
                        table,
                        column ->
                            own.contains(column.concept().get(Dimension.YEAR))
                                && !column.concept().has(Dimension.AGAINST)))
            .apply(disclosure);
      });

  private static final Set<String> TOTALS = Set.of("合计", "总计");

  private final UnaryOperator<Disclosure> change;

  Redressing(UnaryOperator<Disclosure> change) {
    this.change = change;
  }

  Disclosure of(Disclosure disclosure) {
    return change.apply(disclosure);
  }

  private static Disclosure with(Disclosure of, List<Table> tables) {
    return new Disclosure(
        of.sources(), of.identity(), of.sections(), tables, List.of(), of.unclear());
  }

  private static UnaryOperator<Disclosure> ofTables(UnaryOperator<Table> change) {
    return disclosure ->
        with(
            disclosure,
            disclosure.tables().stream()
                .map(table -> table.isForm() ? table : change.apply(table))
                .toList());
  }

  private static UnaryOperator<Disclosure> ofCells(UnaryOperator<Cell> change) {
    return ofTables(
        table ->
            table.with(
                table.columns(),
                table.rows().stream()
                    .map(row -> row.withCells(row.cells().stream().map(change).toList()))
                    .toList()));
  }

  private static boolean isZero(Cell cell) {
    return cell.status() == Status.READ
        && cell.isMoney()
        && cell.figure().filter(figure -> figure.isZero()).isPresent();
  }

  private static String nature(Column column) {
    return column.concept().get(Dimension.NATURE);
  }

  private static boolean printsBasic(Table table) {
    return table.columns().stream().anyMatch(column -> nature(column).equals("basic"));
  }

  private static Table totalAtTheEnd(Table table) {
    List<Row> rows = new ArrayList<>(table.rows());
    boolean one = rows.stream().mapToInt(Row::list).max().orElse(1) == 0;
    if (one && TOTALS.contains(rows.get(0).name()) && rows.get(0).code().isEmpty()) {
      Collections.rotate(rows, -1);
    }
    return table.with(table.columns(), rows);
  }

  private static Table withoutCodes(Table table) {
    return table.with(
        table.columns(),
        table.rows().stream()
            .map(
                row ->
                    new Row(
                        row.list(),
                        row.labels().stream()
                            .map(
                                label ->
                                    label.name().isEmpty()
                                        ? label
                                        : new Label(label.column(), "", label.name()))
                            .toList(),
                        row.indent(),
                        row.level(),
                        row.where(),
                        row.cells(),
                        row.concept()))
            .toList());
  }

  private static Table renamed(Table table, String title, String unit) {
    return new Table(
        title.isEmpty() ? "" : table.id(),
        title,
        unit,
        unit.isEmpty() ? Optional.empty() : table.unit(),
        table.unitName(),
        table.blank(),
        table.money(),
        table.columns(),
        table.rows(),
        table.where());
  }

  /** The table without the columns of figures that are not wanted; as it is if none were left. */
  private static Table keeping(Table table, Predicate<Column> wanted) {
    List<Column> columns = new ArrayList<>();
    Map<Integer, Integer> moved = new HashMap<>();
    for (int c = 0; c < table.columns().size(); c++) {
      Column column = table.columns().get(c);
      if (!column.holdsFigures() || wanted.test(column)) {
        moved.put(c, columns.size());
        columns.add(column);
      }
    }
    if (columns.stream().noneMatch(Column::holdsFigures)) {
      return table;
    }
    List<Row> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row.cells()) {
        Integer column = moved.get(cell.column());
        if (column != null) {
          cells.add(Cell.found(column, cell.printed(), cell.status(), cell.where()));
        }
      }
      List<Label> labels =
          row.labels().stream()
              .map(
                  label ->
                      new Label(
                          moved.getOrDefault(label.column(), 0),
                          label.code(),
                          label.name(),
                          label.depth()))
              .toList();
      rows.add(
          new Row(
              row.list(), labels, row.indent(), row.level(), row.where(), cells, row.concept()));
    }
    return table.with(columns, rows);
  }
}
