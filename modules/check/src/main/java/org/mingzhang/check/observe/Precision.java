package org.mingzhang.check.observe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * or to its own where it has more. A long table in 元 of nothing but whole hundreds was made from 万元
 * with two decimals and is as round as these.
 */
final class Precision {

  /** Nobody budgets less than 50 yuan: a zero rounded to less than this is nothing. */
  private static final long LEAST_AMOUNT = 5_000;

  /** What 0.01 万元 is. */
  private static final long HUNDRED_YUAN = 10_000;

  /** So many figures that are all whole hundreds are no accident. */
  private static final int MANY = 20;

  private final Map<MoneyUnit, Integer> usual = new EnumMap<>(MoneyUnit.class);

  private final Set<MoneyUnit> hundreds = EnumSet.noneOf(MoneyUnit.class);

  Precision(Table table, MoneyUnit unknown) {
    Map<MoneyUnit, List<Long>> amounts = new EnumMap<>(MoneyUnit.class);
    Map<MoneyUnit, Map<Integer, Integer>> counts = new EnumMap<>(MoneyUnit.class);
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        if (cell.status() == Status.READ
            && cell.figure().isPresent()
            && !cell.figure().get().isZero()
            && cell.understood()
            && cell.isMoney()) {
          MoneyUnit unit = cell.unit().orElse(unknown);
          if (cell.figure().get().countable(unit)) {
            amounts
                .computeIfAbsent(unit, u -> new ArrayList<>())
                .add(cell.figure().get().fen(unit));
          }
          counts
              .computeIfAbsent(unit, u -> new HashMap<>())
              .merge(cell.figure().get().decimals(), 1, Integer::sum);
        }
      }
    }
    amounts.forEach(
        (unit, fen) -> {
          if (fen.size() >= MANY && fen.stream().allMatch(one -> one % HUNDRED_YUAN == 0)) {
            hundreds.add(unit);
          }
        });
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
    half = hundreds.contains(unit) ? Math.max(half, HUNDRED_YUAN / 2) : half;
    return figure.isZero() && half <= LEAST_AMOUNT ? 0 : half;
  }
}
