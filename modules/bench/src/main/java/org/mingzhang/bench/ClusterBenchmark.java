package org.mingzhang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mingzhang.bench.quality.Diagnosed;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One cluster of 60 observations with five errors: a table of twelve rows and five columns, every
 * row and column of which adds up but for five figures in five rows and two columns.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class ClusterBenchmark {

  private static final int CLASSES = 11;
  private static final List<String> NATURES =
      List.of("", "basic", "basic.personnel", "basic.public", "project");

  private final Disclosure disclosure = disclosure();

  /** Observes, derives, evaluates and diagnoses. */
  @Benchmark
  public Diagnosed cluster() {
    return Diagnosed.of(disclosure);
  }

  private static Disclosure disclosure() {
    List<Column> columns = new ArrayList<>();
    for (String nature : NATURES) {
      String concept = nature.isEmpty() ? "" : "nature=" + nature;
      columns.add(new Column(List.of("c" + nature), Column.Role.FIGURE, 0, Concept.parse(concept)));
    }
    long[][] amounts = new long[CLASSES + 1][NATURES.size()];
    for (int r = 1; r <= CLASSES; r++) {
      amounts[r][2] = 1_733 * r + 91;
      amounts[r][3] = 311 * r + 7;
      amounts[r][4] = 7_919L * r * r;
      amounts[r][1] = amounts[r][2] + amounts[r][3];
      amounts[r][0] = amounts[r][1] + amounts[r][4];
      for (int c = 0; c < NATURES.size(); c++) {
        amounts[0][c] += amounts[r][c];
      }
    }
    amounts[2][2] += 300;
    amounts[4][2] += 7_000;
    amounts[6][4] -= 20_000;
    amounts[8][4] += 500;
    amounts[10][2] -= 1_000;
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r <= CLASSES; r++) {
      rows.add(row(r, amounts[r], columns));
    }
    Table table =
        new Table(
            "general",
            "general",
            "元",
            Optional.of(MoneyUnit.YUAN),
            "",
            false,
            true,
            columns,
            rows,
            Place.NONE);
    return new Disclosure(
        new Source("made", "", "text", 0, 0),
        Identity.UNKNOWN,
        List.of(),
        List.of(table),
        List.of());
  }

  private static Row row(int number, long[] amounts, List<Column> columns) {
    String code = number == 0 ? "" : Integer.toString(200 + number);
    Concept concept =
        Concept.parse(
            "flow=expenditure;fund=general;year=2026;basis=budget"
                + (code.isEmpty() ? "" : ";function=" + code));
    List<Cell> cells = new ArrayList<>();
    for (int c = 0; c < amounts.length; c++) {
      String printed = amounts[c] + ".00";
      cells.add(
          new Cell(
              c,
              printed,
              Status.READ,
              Place.inText(number + 1, c + 1),
              Figure.parse(printed),
              Optional.of(MoneyUnit.YUAN),
              columns.get(c).concept().orElse(concept)));
    }
    Label label = new Label(0, code, code.isEmpty() ? "合计" : "");
    return new Row(0, List.of(label), 0, 0, Place.NONE, cells, concept);
  }
}
