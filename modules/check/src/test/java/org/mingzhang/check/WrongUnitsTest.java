package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Severity;

/** Tables in a wrong unit of money among others that are right. */
class WrongUnitsTest {

  private static final String TABLE =
      """
      table ID UNIT flow=expenditure;fund=general;year=2023;basis=budget
                       | 合计   | 基本 nature=basic | 项目 nature=project
      合计             | 160.17 | 121.03            | 39.14
      201 function=201 | 111.71 | 81.03             | 30.68
      208 function=208 | 48.46  | 40.00             | 8.46
      """;

  private static String right(String id) {
    return TABLE.replace("ID", id).replace("UNIT", "万元");
  }

  private static String wrong(String id) {
    return TABLE.replace("ID", id).replace("UNIT", "元");
  }

  @Test
  void whatMostTablesSayIsRight() {
    Finding finding = only(right("a"), wrong("b"), right("c"));
    assertThat(finding.where().table()).isEqualTo("b");
    assertThat(finding.repair()).extracting(Repair::from).containsExactly("元");
    assertThat(finding.expected()).isEqualTo("万元");
    assertThat(finding.proof().get(0).equation()).contains("160.17元", "160.17万元");
  }

  @Test
  void eachTableIsADefect() {
    List<Finding> findings = findings(wrong("a"), right("b"), right("c"), wrong("d"), right("e"));
    assertThat(findings).extracting(finding -> finding.where().table()).containsExactly("a", "d");
  }

  @Test
  void ofTwoTablesNobodyKnows() {
    Finding finding = only(right("a"), wrong("b"));
    assertThat(finding.repair()).isEmpty();
    assertThat(finding.expected()).isEmpty();
    assertThat(finding.alternatives())
        .extracting(one -> one.get(0).where().table() + " " + one.get(0).to())
        .containsExactlyInAnyOrder("a 元", "b 万元");
  }

  @Test
  void aWrongFigureBesideItIsFoundToo() {
    List<Finding> findings = findings(right("a"), wrong("b").replace("30.68", "36.08"), right("c"));
    assertThat(findings)
        .extracting(finding -> finding.where().table() + " " + finding.expected())
        .containsExactlyInAnyOrder("b 万元", "b 30.68");
  }

  @Test
  void sumsThatHoldByRoundingDoNotMatter() {
    assertThat(only(right("a"), wrong("b").replace("30.68", "30.69"), right("c")).expected())
        .isEqualTo("万元");
  }

  @Test
  void aFigureInAnotherUnitIsNoTable() {
    Finding finding = only(right("a"), right("b").replace("81.03", "810300.00"), right("c"));
    assertThat(finding.expected()).isEqualTo("81.03");
  }

  /** Nothing but the other table speaks of the figure, and that adds up. */
  @Test
  void aFigureInAnotherUnitDoesNotAccuseTheTableThatIsRight() {
    String only =
        """
        table c 万元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计         | 其他 nature=other
        合计             | 1601700.00   | 3.00
        """;
    Finding finding = only(right("a"), only);
    assertThat(finding.printed()).isNotEqualTo("万元");
    assertThat(finding.alternatives().stream().flatMap(List::stream))
        .extracting(Repair::from)
        .doesNotContain("万元");
  }

  @Test
  void aUnitThatIsNotPrintedIsNotWrong() {
    Disclosure disclosure = Written.disclosure(right("a"), wrong("b"), right("c"));
    List<Table> tables = new ArrayList<>(disclosure.tables());
    Table silent = tables.get(1);
    tables.set(
        1,
        new Table(
            silent.id(),
            silent.title(),
            "",
            silent.unit(),
            silent.unitName(),
            silent.blank(),
            silent.money(),
            silent.columns(),
            silent.rows(),
            silent.where()));
    Told.of(disclosure.withTables(tables, disclosure.unclear())).nothing();
  }

  @Test
  void itsFiguresAreNotProvedAsPrinted() {
    Told told = Told.of(right("a"), wrong("b"), right("c"));
    assertThat(told.unproved()).hasSize(9);
  }

  private static List<Finding> findings(String... tables) {
    return Told.of(tables).report().findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  private static Finding only(String... tables) {
    List<Finding> findings = findings(tables);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
