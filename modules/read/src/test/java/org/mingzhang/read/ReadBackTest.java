package org.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;

/**
 * The same quantities printed in any order of columns, with any words of the lexicon, numbering,
 * codes, money unit and pages are read to the same concepts and amounts, and to no others.
 */
final class ReadBackTest {

  @Property(tries = 150)
  void theSameQuantitiesInEveryDress(@ForAll long content, @ForAll long dress) {
    MadeDisclosure made = new MadeDisclosure(content);
    MadeTables tables = new MadeTables(made, new Dress(dress));
    String document = tables.document();

    Disclosure read = Picture.understood(document);

    Map<String, BigDecimal> expected = new TreeMap<>();
    for (String concept : tables.concepts()) {
      expected.put(
          concept + ";year=2026;basis=budget",
          BigDecimal.valueOf(made.get(concept)).movePointRight(2));
    }
    assertThat(amounts(read)).as("%s", document).isEqualTo(expected);
  }

  private static Map<String, BigDecimal> amounts(Disclosure read) {
    Map<String, BigDecimal> amounts = new TreeMap<>();
    for (Table table : read.tables()) {
      for (Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          boolean figure = table.columns().get(cell.column()).role() == Column.Role.FIGURE;
          if (figure && (cell.status() == Status.READ || cell.status() == Status.UNREAD)) {
            BigDecimal amount = cell.amount().orElse(BigDecimal.ZERO);
            if (amount.signum() != 0 || cell.status() == Status.UNREAD) {
              String concept =
                  cell.concept().isEmpty()
                      ? "not understood: " + table.title() + row.code() + row.name() + cell
                      : cell.concept().toString();
              amounts.put(concept, amount.setScale(0));
            }
          }
        }
      }
    }
    return amounts;
  }
}
