package org.mingzhang.check.unit;

import java.util.List;
import java.util.SortedMap;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.model.money.MoneyUnit;

/**
 * Tables whose figures mean another unit of money than is printed.
 *
 * @param repair the right units, by the index of the table
 * @param otherwise the units of other tables that may as well be the wrong ones; empty where the
 *     repair is known
 * @param proof equations between these tables and others, which hold with the repair
 */
public record UnitDefect(
    SortedMap<Integer, MoneyUnit> repair,
    SortedMap<Integer, MoneyUnit> otherwise,
    List<Judged> proof) {

  /** Whether it is known which tables are wrong. */
  public boolean known() {
    return otherwise.isEmpty();
  }

  /** Whether a table may be one of those that are wrong. */
  public boolean concerns(int table) {
    return repair.containsKey(table) || otherwise.containsKey(table);
  }
}
