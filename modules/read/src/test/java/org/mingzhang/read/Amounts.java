package org.mingzhang.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;

/** What was read of a made disclosure, beside what was printed. */
final class Amounts {

  private Amounts() {}

  /** The concepts of all figures that were printed, with their amounts in yuan. */
  static Map<String, BigDecimal> printed(MadeDisclosure made, MadeTables tables) {
    Map<String, BigDecimal> printed = new TreeMap<>();
    for (String concept : tables.concepts()) {
      printed.put(
          concept + ";year=2026;basis=budget",
          BigDecimal.valueOf(made.get(concept)).movePointRight(2));
    }
    return printed;
  }

  /** The same of what was read: what is unread or not understood has an entry that says so. */
  static Map<String, BigDecimal> read(Disclosure read) {
    Map<String, BigDecimal> amounts = new TreeMap<>();
    for (Table table : read.tables()) {
      for (Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          BigDecimal amount = cell.amount().orElse(BigDecimal.ZERO);
          if (isFigure(table, cell) && (amount.signum() != 0 || cell.status() == Status.UNREAD)) {
            String where = table.title() + row.code() + row.name() + cell;
            String concept =
                cell.status() == Status.UNREAD
                    ? "unread: " + where
                    : cell.concept().isEmpty()
                        ? "not understood: " + where
                        : cell.concept().toString();
            BigDecimal before = amounts.put(concept, plain(amount));
            if (before != null && before.compareTo(amount) != 0) {
              amounts.put("other amount: " + before + " before " + where, plain(amount));
            }
          }
        }
      }
    }
    return amounts;
  }

  /** Figures that were read as something that was not printed. */
  static List<String> wrong(Map<String, BigDecimal> printed, Disclosure read) {
    List<String> wrong = new ArrayList<>();
    read(read)
        .forEach(
            (concept, amount) -> {
              if (!concept.startsWith("unread") && !amount.equals(printed.get(concept))) {
                wrong.add(concept + " = " + amount + ", printed " + printed.get(concept));
              }
            });
    return wrong;
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static boolean isFigure(Table table, Cell cell) {
    boolean figures = table.columns().get(cell.column()).role() == Column.Role.FIGURE;
    return figures
        && (cell.status() == Status.READ
            || cell.status() == Status.INFERRED
            || cell.status() == Status.UNREAD);
  }
}
