package org.mingzhang.check.observe;

import java.util.EnumMap;
import java.util.Map;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.money.Figure;
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
    Map<MoneyUnit, Decimals> counts = new EnumMap<>(MoneyUnit.class);
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        if (cell.status() == Status.READ
            && cell.figure().isPresent()
            && !cell.figure().get().isZero()
            && cell.understood()
            && cell.isMoney()) {
          Decimals known = counts.get(cell.unit().orElse(unknown));
          if (known == null) {
            known = new Decimals();
            counts.put(cell.unit().orElse(unknown), known);
          }
          known.note(cell.figure().get().decimals());
        }
      }
    }
    counts.forEach((unit, decimals) -> usual.put(unit, decimals.usual(0)));
  }

  /** How far the amount may lie from the figure to either side, in fen: half the last decimal. */
  long half(Figure figure, MoneyUnit unit) {
    int decimals = Math.max(figure.decimals(), usual.getOrDefault(unit, 0));
    int zeros = unit.power() + 1 - decimals;
    long half = zeros < 0 ? 0 : 5;
    for (int i = 0; i < zeros; i++) {
      half *= 10;
    }
    return figure.isZero() && half <= LEAST_AMOUNT ? 0 : half;
  }
}
