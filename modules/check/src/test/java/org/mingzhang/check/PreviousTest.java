package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.disclosure.Claim.Span;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Identity.Kind;
import org.mingzhang.model.disclosure.Identity.Level;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Section.LineStart;
import org.mingzhang.model.disclosure.Section.Paragraph;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/** A document held against last year's: made budgets of 2023 and 2024. */
class PreviousTest {

  private static final String BUDGET_2023 =
      """
      table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
      | 合计
      合计 | 30.00
      2010601 function=2010601 | 18.00
      2010602 function=2010602 | 7.00
      2010650 function=2010650 | 5.00
      """;

  private static final String BUDGET_2024 =
      """
      table general 万元 flow=expenditure;fund=general
      | 上年预算数 year=2023;basis=budget | 本年预算数 year=2024;basis=budget
      合计 | %s | 33.00
      2010601 function=2010601 | %s | 20.00
      2010602 function=2010602 | %s | 8.00
      2010650 function=2010650 | %s | 5.00
      """;

  @Test
  void agrees() {
    Report report = report(budget2024("30.00", "18.00", "7.00", "5.00"), budget2023());
    assertThat(report.findings()).isEmpty();
    assertThat(report.previous()).map(Report.Previous::agreeing).contains(4);
  }

  @Test
  void namesTheFigureThatDiffersAndWhatItShouldBe() {
    // The sum holds here, so only the other document can tell.
    Report report = report(budget2024("30.60", "18.00", "7.60", "5.00"), budget2023());
    assertThat(report.findings())
        .extracting(Finding::rule, Finding::severity, Finding::printed, Finding::expected)
        .containsExactly(
            tuple("last-year-differs", Severity.ERROR, "30.60", "30.00"),
            tuple("last-year-differs", Severity.ERROR, "7.60", "7.00"));
  }

  @Test
  void tellsOnceWhatTheDocumentItselfGivesAway() {
    Report report = report(budget2024("30.00", "18.00", "70.00", "5.00"), budget2023());
    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).rule()).isNotEqualTo("last-year-differs");
    assertThat(report.findings().get(0).expected()).isEqualTo("7.00");
  }

  @Test
  void placesOfOneQuantityShareACluster() {
    String twice =
        "\ntable other 万元 flow=expenditure;fund=general;year=2023;basis=budget\n"
            + " | 上年\n2010602 function=2010602 | 7.60\n";
    Disclosure document =
        dated("2024", BUDGET_2024.formatted("30.60", "18.00", "7.60", "5.00") + twice);
    List<String> clusters =
        report(document, budget2023()).findings().stream()
            .filter(finding -> finding.printed().equals("7.60"))
            .map(Finding::cluster)
            .toList();
    assertThat(clusters).hasSize(2).doesNotContain("");
    assertThat(clusters.get(0)).isEqualTo(clusters.get(1));
  }

  @Test
  void letsRoundedPrintsDifferByRounding() {
    Disclosure exact =
        dated(
            "2023",
            BUDGET_2023
                .replace("万元", "元")
                .replace("30.00", "300,040.00")
                .replace("18.00", "180,020.00")
                .replace("7.00", "70,010.00")
                .replace("5.00", "50,010.00"));
    assertThat(report(budget2024("30.00", "18.00", "7.00", "5.00"), exact).findings()).isEmpty();
  }

  @Test
  void doesNotCompareCodesThatMoved() {
    Disclosure moved =
        dated(
            "2024",
            """
            table general 万元 flow=expenditure;fund=general
            | 上年预算数 year=2023;basis=budget | 本年预算数 year=2024;basis=budget
            合计 | 30.00 | 33.00
            2010601 function=2010601 | 18.00 | 20.00
            2010603 function=2010603 | 7.00 | 8.00
            2010650 function=2010650 | 5.00 | 5.00
            """);
    Report report = report(moved, budget2023());
    assertThat(report.findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("not-comparable", Severity.INFO));
    assertThat(report.previous()).map(Report.Previous::notComparable).contains(1);
  }

  @Test
  void doesNotCompareSisterCodesThatExchanged() {
    Report report = report(budget2024("30.00", "17.00", "8.00", "5.00"), budget2023());
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("not-comparable");
  }

  @Test
  void takesAnotherExtentOfTheUnitForNoError() {
    Report report = report(budget2024("45.00", "25.00", "13.00", "7.00"), budget2023());
    assertThat(report.findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("not-comparable", Severity.INFO));
  }

  @Test
  void anotherBasisIsAnotherQuantity() {
    Disclosure outturn =
        dated(
            "2024",
            BUDGET_2024
                .formatted("29.00", "17.00", "7.00", "5.00")
                .replace("2023;basis=budget", "2023;basis=outturn"));
    Report report = report(outturn, budget2023());
    assertThat(report.findings()).isEmpty();
    assertThat(report.previous()).map(Report.Previous::agreeing).contains(0);
  }

  @Test
  void findsTheBaseThatAChangeImplies() {
    // 33.00 now and 4.00 more than before: 29.00, but the budget of 2023 was 30.00.
    Disclosure document =
        dated("2024", BUDGET_2024.formatted("", "", "", "").replace("合计 |  |", "合计 | |"));
    Report report = report(saying(document, "4.00", 1), budget2023());
    assertThat(report.findings())
        .extracting(Finding::rule, Finding::severity, Finding::printed)
        .containsExactly(tuple("last-year-differs", Severity.WARNING, "4.00万元"));
    assertThat(report(saying(document, "3.00", 1), budget2023()).findings()).isEmpty();
  }

  private static Report report(Disclosure disclosure, Disclosure previous) {
    return new Checker().check(disclosure, previous);
  }

  private static Disclosure budget2023() {
    return dated("2023", BUDGET_2023);
  }

  private static Disclosure budget2024(String... lastYear) {
    return dated("2024", BUDGET_2024.formatted((Object[]) lastYear));
  }

  private static Disclosure dated(String year, String text) {
    Disclosure written = Written.disclosure(text);
    Identity identity = new Identity("甲局", "", year, Kind.BUDGET, Level.UNIT, "", "", "");
    return new Disclosure(
        new Source(year + ".txt", "", "text", 0, 0),
        identity,
        List.of(),
        written.tables(),
        List.of());
  }

  private static Disclosure saying(Disclosure document, String change, int direction) {
    String text = "比2023年预算增加" + change + "万元";
    Section section =
        new Section(
            "一",
            "支出说明",
            0,
            List.of(new Paragraph(text, List.of(new LineStart(0, Place.inText(1, 1))))),
            Place.inText(1, 1));
    Concept concept =
        Concept.parse(
            "flow=expenditure;fund=general;year=2024;basis=budget;measure=change;against=2023:budget");
    Claim claim =
        new Claim(
            Relation.CHANGE,
            change + "万元",
            Figure.parse(change),
            Optional.of(MoneyUnit.WAN_YUAN),
            direction,
            concept,
            Concept.parse("flow=expenditure;fund=general;year=2023;basis=budget"),
            List.of(),
            true,
            1,
            "",
            new Span(0, 0, 10, 10 + change.length() + 2),
            Place.inText(1, 11));
    return new Disclosure(
        document.sources(),
        document.identity(),
        List.of(section),
        document.tables(),
        List.of(claim),
        List.of());
  }
}
