package org.mingzhang.check.observe;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.Interval;
import org.mingzhang.model.money.MoneyUnit;

/**
 * To how many decimals a table rounds. A table that drops trailing zeros prints {@code 12.5} for
 * 12.50, so a figure is taken to be rounded to the decimals that most figures of its table print,
 * or to its own where it has more.
 */
final class Precision {

  /** Nobody budgets less than 50 yuan: a zero rounded to less than this is nothing. */
  private static final long LEAST_AMOUNT = 5_000;

  private final Map<MoneyUnit, Integer> usual = new EnumMap<>(MoneyUnit.class);

  Precision(Table table, MoneyUnit unknown) {
    Map<MoneyUnit, Map<Integer, Integer>> counts = new EnumMap<>(MoneyUnit.class);
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        if (cell.status() == Status.READ
            && cell.figure().isPresent()
            && !cell.figure().get().isZero()
            && cell.understood()
            && cell.isMoney()) {
          counts
              .computeIfAbsent(cell.unit().orElse(unknown), unit -> new HashMap<>())
              .merge(cell.figure().get().decimals(), 1, Integer::sum);
        }
      }
    }
    counts.forEach(
        (unit, decimals) ->
            usual.put(
                unit,
                decimals.entrySet().stream()
                    .max(
                        Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey()));
  }

  /** How far the amount may lie from the figure to either side, in fen. */
  long half(Figure figure, MoneyUnit unit) {
    int decimals = Math.max(figure.decimals(), usual.getOrDefault(unit, 0));
    Interval interval = figure.interval(unit, decimals);
    long half = (interval.high() - interval.low()) / 2;
    return figure.isZero() && half <= LEAST_AMOUNT ? 0 : half;
  }
}
