package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.Tsv;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
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
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.finding.Verdict;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/**
 * The ten tables of the Hubei unit and those of the example, as judged by hand: the equations that
 * their concepts give, without the reader.
 */
class HubeiTest {

  /** The defects 7 to 11 of {@code hubei-errors.tsv}; 1 to 6 stand in sentences. */
  private static final String[] DEFECTS = {
    "general 合计 基本支出 / 小计 50.97",
    "general 2010350 项目支出 ",
    "general 208 基本支出 / 公用经费 9.00",
    "general-basic 30201 本年一般公共预算基本支出 / 合计 3.00",
    "general-basic 30209 本年一般公共预算基本支出 / 合计 0.00",
  };

  @ParameterizedTest
  @ValueSource(strings = {"hubei-facts.tsv", "example-facts.tsv"})
  void findsWhatDoesNotAddUpAndNothingElse(String facts) throws IOException {
    Report report = new Checker().check(judged(facts));

    assertThat(report.findings()).allMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(report.findings())
        .extracting(
            finding ->
                String.join(
                    " ",
                    finding.where().table(),
                    finding.where().rowCode().isEmpty()
                        ? finding.where().rowName()
                        : finding.where().rowCode(),
                    finding.where().column(),
                    finding.printed()))
        .containsExactlyInAnyOrder(DEFECTS);
    assertThat(report.verdict()).isEqualTo(Verdict.ERRORS);
  }

  @Test
  void aRowCopiedFromAnotherIsOneFindingWithBothItsFigures() throws IOException {
    Finding total = printed("50.97");

    assertThat(total.rule()).isEqualTo("sum-does-not-hold");
    assertThat(total.expected()).isEqualTo("73.54");
    assertThat(total.repair())
        .extracting(repair -> repair.from() + " " + repair.to())
        .containsExactly("50.97 73.54", "41.97 64.54");
    assertThat(total.message().zh()).contains("误抄201行");
    assertThat(total.message().en()).contains("row copied from row 201");
    assertThat(total.alternatives()).isEmpty();
    assertThat(total.cluster()).isEmpty();
    assertThat(total.proof())
        .contains(
            new Proof("合计 50.97 ≠ 201 50.97 + 208 11.08 + 210 3.01 + 221 8.48 = 73.54", false),
            new Proof("合计 41.97 ≠ 201 41.97 + 208 11.08 + 210 3.01 + 221 8.48 = 64.54", false),
            new Proof("小计 50.97 = 人员经费 41.97 + 公用经费 9.00", true));
    assertThat(total.consequences())
        .extracting(consequence -> consequence.message().zh())
        .contains("合计与各项之和不符：合计 338.52 ≠ 小计 50.97 + 项目支出 264.98 = 315.95");
  }

  @Test
  void aBlankForAValueAndAValueForABlankAreToldByTheirRightValue() throws IOException {
    Finding blank = printed("");
    assertThat(blank.expected()).isEqualTo("264.98");
    assertThat(blank.message().zh()).contains("漏填");
    Finding value = printed("9.00");
    assertThat(value.expected()).isEmpty();
    assertThat(value.repair()).extracting(Repair::to).containsExactly("");
    assertThat(value.proof()).contains(new Proof("208 9.00 ≠ 20805 （空）", false));
  }

  @Test
  void anAmountSplitBetweenTwoRowsIsATieThatTheTablesCannotDecide() throws IOException {
    Finding one = printed("3.00");
    Finding other = printed("0.00");
    assertThat(one.cluster()).isNotEmpty().isEqualTo(other.cluster());
    assertThat(one.expected()).isEmpty();
    assertThat(one.repair()).isEmpty();
    assertThat(one.alternatives())
        .extracting(
            alternative ->
                alternative.stream().map(repair -> repair.from() + " " + repair.to()).toList())
        .containsExactlyInAnyOrder(
            List.of("1.80 3.00", "1.20 0.00"), List.of("3.00 1.80", "0.00 1.20"));
  }

  private static Finding printed(String figure) throws IOException {
    return new Checker()
        .check(judged("hubei-facts.tsv")).findings().stream()
            .filter(finding -> finding.printed().equals(figure))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void provesAllButTheWrongAmountAndTheShareOfMicroFirms() throws IOException {
    Report report = new Checker().check(judged("hubei-facts.tsv"));
    List<String> open = new ArrayList<>();
    List<Table> tables = report.disclosure().tables();
    for (int t = 0; t < tables.size(); t++) {
      for (int r = 0; r < tables.get(t).rows().size(); r++) {
        List<Cell> cells = tables.get(t).rows().get(r).cells();
        for (int c = 0; c < cells.size(); c++) {
          Cell cell = cells.get(c);
          if (cell.status() == Status.READ
              && cell.isMoney()
              && !report.proved().contains(new Report.CellRef(t, r, c))) {
            open.add(tables.get(t).id() + " " + cell.printed());
          }
        }
      }
    }
    assertThat(open).containsExactlyInAnyOrder("general 9.00", "procurement 1320000.00");
  }

  static Disclosure judged(String name) throws IOException {
    Path file =
        Path.of(
            System.getProperty("mingzhang.root", "../.."),
            "modules/mingzhang/src/test/resources/judged",
            name);
    Map<String, List<Map<String, String>>> byTable = new LinkedHashMap<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (Map<String, String> fact : Tsv.read(reader, name)) {
        byTable.computeIfAbsent(fact.get("table"), t -> new ArrayList<>()).add(fact);
      }
    }
    List<Table> tables =
        byTable.entrySet().stream().map(e -> table(e.getKey(), e.getValue())).toList();
    return new Disclosure(
        new Source(name, "", "text", 0, 0), Identity.UNKNOWN, List.of(), tables, List.of());
  }

  private static Table table(String id, List<Map<String, String>> facts) {
    List<String> heads = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    Map<String, List<Cell>> byRow = new LinkedHashMap<>();
    String last = "";
    int rows = 0;
    boolean lists = id.equals("summary") || id.equals("appropriation");
    Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    for (Map<String, String> fact : facts) {
      String flow = Concept.parse(fact.get("concept")).get(Dimension.FLOW);
      int list =
          lists && (flow.equals("expenditure") || flow.equals("uses") || flow.equals("closing"))
              ? 1
              : 0;
      String head = list + fact.get("column");
      if (!heads.contains(head)) {
        heads.add(head);
        columns.add(
            new Column(
                List.of(fact.get("column").split(" / ")), Column.Role.FIGURE, list, Concept.NONE));
      }
      int column = heads.indexOf(head);
      String key = list + "|" + fact.get("row_code") + "|" + fact.get("row_name");
      if (lists || !key.equals(last)) {
        rows++;
      }
      last = key;
      String row = list + "|" + rows;
      labels.put(row, fact);
      byRow.computeIfAbsent(row, k -> new ArrayList<>()).add(cell(column, fact));
    }
    List<Row> made = new ArrayList<>();
    byRow.forEach(
        (key, cells) ->
            made.add(
                new Row(
                    key.charAt(0) - '0',
                    List.of(
                        new Label(
                            0, labels.get(key).get("row_code"), labels.get(key).get("row_name"))),
                    0,
                    0,
                    Place.NONE,
                    cells,
                    Concept.NONE)));
    Optional<MoneyUnit> unit = MoneyUnit.of(facts.get(0).get("unit"));
    return new Table(
        id, facts.get(0).get("title"), "", unit, "", false, true, columns, made, Place.NONE);
  }

  private static Cell cell(int column, Map<String, String> fact) {
    Status status =
        switch (fact.get("status")) {
          case "empty" -> Status.EMPTY;
          case "unread" -> Status.UNREAD;
          default -> Status.READ;
        };
    String line = fact.get("line");
    return new Cell(
        column,
        fact.get("printed"),
        status,
        line.isEmpty() ? Place.NONE : Place.inText(Integer.parseInt(line), 1),
        Figure.parse(fact.get("printed")),
        MoneyUnit.of(fact.get("unit")),
        Concept.parse(fact.get("concept")));
  }
}
