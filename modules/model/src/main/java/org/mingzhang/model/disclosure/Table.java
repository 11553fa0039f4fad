package org.mingzhang.model.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.money.MoneyUnit;

/**
 * A table of a disclosure, over all its pages.
 *
 * @param id its canonical kind, or its own title where it has none
 * @param title as printed, without white space; empty if it has none
 * @param printedUnit as printed (万元), empty if none
 * @param unit the money unit that its figures have, printed or taken from the document
 * @param unitName name or code of the unit whose table it is, where the document holds several
 * @param blank whether it has no figures and is meant to have none
 * @param money whether amounts stand in it; a table of goals alone has none
 */
public record Table(
    String id,
    String title,
    String printedUnit,
    Optional<MoneyUnit> unit,
    String unitName,
    boolean blank,
    boolean money,
    List<Column> columns,
    List<Row> rows,
    Place where) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Whether it is a form: labels beside values. Its first column is that of values without any
   * head, the others are those of small tables that stand inside it; there are no columns of
   * labels.
   */
  public boolean isForm() {
    return !columns.isEmpty()
        && columns.get(0).path().isEmpty()
        && columns.stream().allMatch(Column::holdsFigures)
        && rows.stream().allMatch(row -> row.cells().size() == 1);
  }

  /** This table with other columns and rows. */
  public Table with(List<Column> changedColumns, List<Row> changedRows) {
    return new Table(
        id, title, printedUnit, unit, unitName, blank, money, changedColumns, changedRows, where);
  }

  /**
   * This table as if its money were of another unit. It still says that it prints the old one;
   * cells with a unit of their own keep it.
   */
  public Table inUnit(MoneyUnit other) {
    List<Row> changed = new ArrayList<>();
    for (Row row : rows) {
      changed.add(row.withCells(row.cells().stream().map(cell -> inUnit(cell, other)).toList()));
    }
    return new Table(
        id,
        title,
        printedUnit,
        Optional.of(other),
        unitName,
        blank,
        money,
        columns,
        changed,
        where);
  }

  private Cell inUnit(Cell cell, MoneyUnit other) {
    return cell.unit().isPresent() && cell.unit().equals(unit) ? cell.inUnit(other) : cell;
  }
}
