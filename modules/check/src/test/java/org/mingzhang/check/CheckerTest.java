package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Verdict;

/** The checker as a whole: bounds, ids, verdicts, words. */
class CheckerTest {

  private static final String WRONG =
      """
      table general 万元 flow=expenditure;fund=general
                       | 合计  | 基本 nature=basic | 项目 nature=project
      201 function=201 | 12.00 | 7.00              | 5.00
      208 function=208 | 10.00 | 6.00              | 3.00
      """;

  @Test
  void nothingToAddUpIsClean() {
    Report report = new Checker().check(Written.disclosure());
    assertThat(report.verdict()).isEqualTo(Verdict.CLEAN);
    assertThat(report.findings()).isEmpty();
    assertThat(report.proved()).isEmpty();
  }

  @Test
  void whenTheTimeIsOverTheReportSaysWhatWasSkipped() {
    Report report = new Checker(Duration.ZERO).check(Written.disclosure(WRONG));
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("unfinished");
    assertThat(report.verdict()).isEqualTo(Verdict.WARNINGS);
    assertThat(report.skipped())
        .extracting(Report.SkippedRule::rule)
        .contains("row-sums", "agreements");
  }

  @Test
  void idsStayWhenRowsAreInsertedAndDifferBetweenDefects() {
    String longer =
        WRONG.replace(
            "201 function=201 |", "199 function=199 | 1.00 | 1.00 | 0.00\n201 function=201 |");
    String other = WRONG.replace("12.00", "13.00");
    List<String> ids = ids(WRONG);
    assertThat(ids).hasSize(1);
    assertThat(ids(longer)).isEqualTo(ids);
    assertThat(ids(other)).hasSize(2).doesNotHaveDuplicates().containsAll(ids);
  }

  private static List<String> ids(String table) {
    return new Checker()
        .check(Written.disclosure(table)).findings().stream().map(finding -> finding.id()).toList();
  }

  @Test
  void tellsWhatWhereAndWithWhichNumbersInBothLanguages() {
    Report report = new Checker().check(Written.disclosure(WRONG));
    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).message().zh())
        .isEqualTo("“general表”208行“合计”列：合计与各项之和不符：合计 10.00 ≠ 基本 6.00 + 项目 3.00 = 9.00");
    assertThat(report.findings().get(0).message().en())
        .isEqualTo(
            "“general表”, row 208, column “合计”: the total is not the sum of its parts:"
                + " 合计 10.00 ≠ 基本 6.00 + 项目 3.00 = 9.00");
    assertThat(report.verdict()).isEqualTo(Verdict.ERRORS);
  }

  @Test
  void enormousFiguresAreMisreadingsAndFree() {
    Told.of(
            """
            table t 亿元 flow=expenditure;fund=general
                 | 合计 | 基本 nature=basic | 项目 nature=project
            合计 | 9999999999999999 | 1 | 2
            """)
        .nothing();
  }

  @Test
  void tenBillionYuanAreCountedExactly() {
    Told.of(
            """
            table t 元 flow=expenditure;fund=general
                 | 合计 | 基本 nature=basic | 项目 nature=project
            合计 | 12,345,678,901.23 | 12,345,678,901.22 | 0.02
            """)
        .exactly("error sum-does-not-hold 合计 合计 12,345,678,901.23");
  }

  @Test
  void aListOfTenThousandRowsIsAddedWithinTheLimit() {
    StringBuilder table =
        new StringBuilder("table t 元 flow=expenditure;fund=general\n | 合计\n合计 | 20000.00\n");
    for (int i = 0; i < 10_000; i++) {
      table.append("项目").append(i).append(" project=项目").append(i).append(" | 2.00\n");
    }
    assertThat(Told.of(table.toString()).nothing().report().skipped()).isEmpty();
  }
}
