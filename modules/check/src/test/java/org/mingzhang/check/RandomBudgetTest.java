package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.money.Figure;

/**
 * What holds of every disclosure that is consistent, and of every one with a single wrong figure.
 */
class RandomBudgetTest {

  @Property(tries = 300)
  void whatIsConsistentIsNotAccusedAndProvedWhole(@ForAll long seed) {
    Told told = Told.of(Written.disclosure(new RandomBudget(seed).tables()));
    told.noAccusation();
    assertThat(told.unproved()).isEmpty();
  }

  @Property(tries = 300)
  void oneWrongFigureIsAccusedWithThatFigureInTheProof(@ForAll long seed) {
    Disclosure right = Written.disclosure(new RandomBudget(seed).tables());
    Random random = new Random(seed);
    Disclosure wrong = right;
    String printed = "";
    while (printed.isEmpty()) {
      int t = random.nextInt(right.tables().size());
      Table table = right.tables().get(t);
      int r = random.nextInt(table.rows().size());
      int c = random.nextInt(table.rows().get(r).cells().size());
      Cell cell = table.rows().get(r).cells().get(c);
      Optional<Figure> figure = cell.figure();
      if (figure.isPresent() && !figure.get().isZero()) {
        printed = figure.get().number().add(new BigDecimal("7.77")).toPlainString();
        wrong = with(right, t, r, c, printed);
      }
    }

    List<Finding> accusing =
        Told.of(wrong).report().findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .toList();
    String figure = printed;
    assertThat(accusing).isNotEmpty();
    assertThat(accusing)
        .anyMatch(
            finding ->
                finding.proof().stream()
                    .anyMatch(proof -> !proof.holds() && proof.equation().contains(figure)));
  }

  private static Disclosure with(Disclosure right, int t, int r, int c, String printed) {
    List<Table> tables = new ArrayList<>(right.tables());
    Table table = tables.get(t);
    List<Row> rows = new ArrayList<>(table.rows());
    List<Cell> cells = new ArrayList<>(rows.get(r).cells());
    Cell cell = cells.get(c);
    cells.set(
        c,
        new Cell(
            cell.column(),
            printed,
            Status.READ,
            cell.where(),
            Figure.parse(printed),
            cell.unit(),
            cell.concept()));
    rows.set(r, rows.get(r).withCells(cells));
    tables.set(t, table.with(table.columns(), rows));
    return new Disclosure(
        right.source(), right.identity(), right.sections(), tables, right.unclear());
  }
}
