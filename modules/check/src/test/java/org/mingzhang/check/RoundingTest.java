package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.finding.Verdict;

/** What the rounding of printed figures explains, and what it does not. */
class RoundingTest {

  private static String row(String unit, String total, String basic, String project) {
    return """
        table t %s flow=expenditure;fund=general
             | 合计 | 基本 nature=basic | 项目 nature=project
        合计 | %s   | %s                | %s
        其一 year=2001 | 3.33 | 1.11 | 2.22
        """
        .formatted(unit, total, basic, project);
  }

  @Test
  void aLastDecimalMayBeRounded() {
    Told told = Told.of(row("万元", "12.01", "7.00", "5.00"));
    told.exactly("info rounding 合计 合计 12.01");
    assertThat(told.report().verdict()).isEqualTo(Verdict.ROUNDING);
    assertThat(told.report().findings().get(0).message().zh())
        .contains("12.01 ≈ 基本 7.00 + 项目 5.00 = 12.00");
    assertThat(told.unproved()).isEmpty();
  }

  @Test
  void twoLastDecimalsOfThreeFiguresMayNot() {
    Told.of(row("万元", "12.02", "7.00", "5.00")).exactly("error sum-does-not-hold 合计 合计 12.02");
  }

  @Test
  void yuanWithTwoDecimalsAreExact() {
    Told.of(row("元", "12.01", "7.00", "5.00")).exactly("error sum-does-not-hold 合计 合计 12.01");
  }

  @Test
  void wholeYuanAreRounded() {
    Told.of(
            """
            table t 元 flow=expenditure;fund=general
                 | 合计 | 基本 nature=basic | 项目 nature=project
            合计 | 120001 | 70000 | 50000
            """)
        .exactly("info rounding 合计 合计 120001");
  }

  @Test
  void aTableThatDropsTrailingZerosStillRoundsToItsUsualDecimals() {
    Told.of(row("万元", "12.2", "7", "5")).exactly("error sum-does-not-hold 合计 合计 12.2");
  }

  @Test
  void sixDecimalsOfTenThousandYuanAreExact() {
    Told.of(
            """
            table t 万元 flow=expenditure;fund=general
                 | 合计 | 基本 nature=basic | 项目 nature=project
            合计 | 12.000001 | 7.000000 | 5.000000
            """)
        .exactly("error sum-does-not-hold 合计 合计 12.000001");
  }

  @Test
  void manyPrintedZerosDoNotWidenTheTolerance() {
    StringBuilder table =
        new StringBuilder(
            """
            table t 万元 flow=expenditure;fund=general
                             | 合计
            合计             | 12.05
            201 function=201 | 7.00
            202 function=202 | 5.00
            """);
    for (int code = 203; code < 229; code++) {
      table.append(code).append(" function=").append(code).append(" | 0.00\n");
    }
    Told.of(table.toString()).exactly("error sum-does-not-hold 合计 合计 12.05");
  }

  @Test
  void atMostOneNoteATable() {
    Told.of(
            """
            table t 万元 flow=expenditure;fund=general
                             | 合计  | 基本 nature=basic | 项目 nature=project
            201 function=201 | 12.01 | 7.00              | 5.00
            208 function=208 | 10.01 | 6.00              | 4.00
            """)
        .exactly("info rounding 201 合计 12.01");
  }
}
