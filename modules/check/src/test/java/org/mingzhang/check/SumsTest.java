package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.finding.Severity;

/** Sums within rows and columns, and the traps of real layouts that look like sums. */
class SumsTest {

  private static final String GENERAL =
      """
      table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
                           | 合计   | 小计 nature=basic | 人员 nature=basic.personnel | 公用 nature=basic.public | 项目 nature=project
      合计                 | 100.00 | 60.00             | 50.00                       | 10.00                    | 40.00
      201 function=201     | 90.00  | 50.00             | 40.00                       | 10.00                    | 40.00
      20103 function=20103 | 90.00  | 50.00             | 40.00                       | 10.00                    | 40.00
      208 function=208     | 10.00  | 10.00             | 10.00                       |                          |
      20805 function=20805 | 10.00  | 10.00             | 10.00                       |                          |
      """;

  @Test
  void aTableThatAddsUpIsProvedWhole() {
    Told told = Told.of(GENERAL).nothing();
    assertThat(told.unproved()).isEmpty();
  }

  @Test
  void aWrongTotalIsOneFindingWithAllItsEquations() {
    Told told =
        Told.of(
            GENERAL.replace(
                "合计                 | 100.00 | 60.00", "合计                 | 100.00 | 61.00"));
    told.exactly("error sum-does-not-hold 合计 小计 61.00");
    assertThat(told.proof())
        .containsExactlyInAnyOrder(
            "合计 100.00 ≠ 小计 61.00 + 项目 40.00 = 101.00",
            "小计 61.00 ≠ 人员 50.00 + 公用 10.00 = 60.00",
            "合计 61.00 ≠ 201 50.00 + 208 10.00 = 60.00");
  }

  /** The last column may have been cut off by the edge of the page. */
  @Test
  void anItemIsTheSumOfAllPartsThatItHasOrOfNone() {
    String item = "flow=expenditure;fund=general;item=three-public";
    String row =
        """
        table t 万元 %s
             | 合计 | 出国 item=three-public.abroad | 车辆 item=three-public.vehicles%s
        合计 | 9.00 | 1.00                          | 5.00%s
        """;
    Told.of(row.formatted(item, "", "")).nothing();
    Told.of(row.formatted(item, " | 接待 item=three-public.reception", " | 2.00"))
        .exactly("error sum-does-not-hold 合计 合计 9.00");
  }

  @Test
  void aBlankUnderAFilledParentIsZero() {
    Told.of(
            GENERAL.replace(
                "20103 function=20103 | 90.00  | 50.00             | 40.00                       | 10.00                    | 40.00",
                "20103 function=20103 | 90.00  | 50.00             | 40.00                       | 10.00                    |     "))
        .exactly("error sum-does-not-hold 20103 项目");
  }

  @Test
  void whatWasNotReadIsFreeAndWhatWasInferredProvesNothing() {
    Told.of(
            GENERAL.replace(
                "合计                 | 100.00 | 60.00", "合计                 | 100.00 | ?    "))
        .nothing();
    Told told =
        Told.of(
            """
        table t 万元 flow=expenditure;fund=general
             | 合计  | 基本 nature=basic | 项目 nature=project
        合计 | 12.00 | ~7.00             | 5.00
        """);
    assertThat(told.nothing().unproved()).containsExactly("12.00", "7.00", "5.00");
  }

  @Test
  void aLineThatWasNotUnderstoodMayBeThePartThatLacks() {
    Told.of(
            """
            table t 万元 flow=expenditure;fund=general
                             | 合计
            合计             | 12.00
            201 function=201 | 7.00
            某某             | !5.00
            """)
        .nothing();
  }

  @Test
  void parentsLeftBlankAreNoZeros() {
    Told.of(
            """
            table t 万元 flow=expenditure;fund=general
                                     | 合计
            合计                     | 12.00
            201 function=201         |
            20103 function=20103     |
            2010301 function=2010301 | 7.00
            2010350 function=2010350 | 5.00
            """)
        .nothing();
  }

  @Test
  void aColumnThatIsNotBrokenDownIsNotAccused() {
    Told.of(
            """
            table t 万元 flow=expenditure;fund=general
                                 | 合计  | 公用 nature=basic.public
            合计                 | 12.00 | 3.00
            201 function=201     | 12.00 | 3.00
            20103 function=20103 | 12.00 |
            """)
        .noAccusation();
  }

  @Test
  void localCodesBelowAPrintedCodeAreNotAddedAgain() {
    Told told =
        Told.of(
            """
            table t 万元 flow=expenditure;fund=general;nature=basic
                                     | 合计
            合计                     | 12.00
            302 economic=302         | 12.00
            30215 economic=30215     | 12.00
            3021502 economic=3021502 | 7.00
            3021503 economic=3021503 | 5.00
            """);
    assertThat(told.nothing().unproved()).isEmpty();
  }

  @Test
  void oneClassTwiceOnceForEachGovernmentClassIsNotOneCode() {
    Told told =
        Told.of(
            """
            table t 万元 flow=expenditure;fund=general;nature=basic
                                                                | 合计
            合计                                                | 12.00
            工资 economic=301;gov-economic=501                  | 7.00
            基本工资 economic=30101;gov-economic=50101          | 7.00
            工资 economic=301;gov-economic=505                  | 5.00
            基本工资 economic=30101;gov-economic=50501          | 5.00
            """);
    assertThat(told.nothing().unproved()).isEmpty();
  }

  @Test
  void aTotalByNatureAndByFundInOneRowIsTwoSums() {
    String table =
        """
        table t 万元 flow=expenditure
             | 合计 fund=all | 基本 fund=all;nature=basic | 项目 fund=all;nature=project | 公共 fund=general | 单位 fund=own
        合计 | 12.00         | 7.00                       | 5.00                         | 11.00             | 1.00
        """;
    assertThat(Told.of(table).nothing().unproved()).isEmpty();
    Told.of(table.replace("11.00", "11.50")).exactly("error sum-does-not-hold 合计 公共 11.50");
  }

  @Test
  void partsMarkedOfWhichNeedNotBeAll() {
    String table =
        """
        table t 万元 flow=expenditure;fund=general
             | 项目 nature=project | 其中专项 nature=project.special | 其中基建 nature=project.construction
        合计 | 12.00               | 3.00                            | 4.00
        """;
    Told.of(table).nothing();
    Told.of(table.replace("3.00", "9.00")).exactly("warning part-exceeds-whole 合计 项目 12.00");
  }

  @Test
  void columnsOfAnotherYearOrAnotherBasisAreNoParts() {
    Told told =
        Told.of(
            """
            table t 万元 flow=expenditure;fund=general
                 | 执行数 year=2025;basis=outturn | 预算数 year=2026;basis=budget | 基本 year=2026;basis=budget;nature=basic | 项目 year=2026;basis=budget;nature=project | 增减 year=2026;basis=budget;measure=change;against=2025:outturn
            合计 | 10.00 | 12.00 | 7.00 | 5.00 | 2.00
            """);
    assertThat(told.nothing().unproved()).isEmpty();
  }

  @Test
  void aChangeIsThisYearLessTheOther() {
    Told.of(
            """
            table t 万元 flow=expenditure;fund=general
                 | 执行数 year=2025;basis=outturn | 预算数 year=2026;basis=budget | 增减 year=2026;basis=budget;measure=change;against=2025:outturn
            合计 | 10.00 | 12.00 | -2.00
            """)
        .exactly("error change-does-not-hold 合计 增减 -2.00")
        .report();
  }

  @Test
  void carriedMoneyBesideAFundMayBeInItOrNot() {
    String table =
        """
        table t 万元 flow=expenditure;nature=project
             | 合计 fund=all | 公共 fund=general | 结转 fund=general;origin=carried | 单位 fund=own
        合计 | %s            | 7.00              | 2.00                             | 3.00
        """;
    Told.of(table.formatted("12.00")).nothing();
    Told.of(table.formatted("10.00")).nothing();
    Told.of(table.formatted("11.00")).exactly("error sum-does-not-hold 合计 合计 11.00");
  }

  @Test
  void incomeWithWhatWasCarriedOverIsWhatIsSpentAndCarriedOn() {
    String table =
        """
        table summary 万元 fund=all;year=2023;basis=budget
                                              | 预算数
        一、一般 flow=income;fund=general     | 9.00
        二、事业 flow=income;fund=own.business | 1.00
        本年收入 flow=income                  | 10.00
        上年结转 flow=opening                 | 2.00
        收入总计 flow=sources                 | 12.00
        >
                                              | 预算数
        一、公共 flow=expenditure;function=201 | 7.00
        二、教育 flow=expenditure;function=205 | 4.00
        本年支出 flow=expenditure             | 11.00
        年终结转 flow=closing                 | 1.00
        支出总计 flow=uses                    | 12.00
        """;
    assertThat(Told.of(table).nothing().unproved()).isEmpty();
    Told told =
        Told.of(
            table.replace(
                "支出总计 flow=uses                    | 12.00",
                "支出总计 flow=uses                    | 12.10"));
    told.exactly("error sum-does-not-hold 支出总计 预算数 12.10");
    assertThat(told.proof()).hasSize(2);
  }

  @Test
  void whatComesInBelowTheLineIsSpentAbove() {
    String table =
        """
        table summary 万元 fund=all;year=2023;basis=budget
                                               | 预算数
        一、一般 flow=income;fund=general      | 9.00
        二、事业 flow=income;fund=own.business | 1.00
        本年收入 flow=income                   | 10.00
        上级补助 flow=income;fund=own.superior | %s
        收入总计 flow=sources                  | %s
        >
                                               | 预算数
        一、公共 flow=expenditure;function=201 | 7.00
        二、教育 flow=expenditure;function=205 | 6.00
        本年支出 flow=expenditure              | 13.00
        支出总计 flow=uses                     | 13.00
        """;
    Told.of(table.formatted("3.00", "13.00")).nothing();
    assertThat(Told.of(table.formatted("", "10.00")).report().findings())
        .anyMatch(finding -> finding.rule().equals("income-and-expenditure-differ"));
  }

  @Test
  void rowsBelowASubtotalMayBeAddedInTheTotalOnly() {
    Told.of(
            """
            table summary 万元 fund=all;year=2023;basis=budget
                                                    | 预算数
            一、一般 flow=income;fund=general       | 9.00
            二、事业 flow=income;fund=own.business  | 1.00
            本年收入 flow=income                    | 10.00
            上级补助 flow=income;fund=own.superior  | 3.00
            上年结转 flow=opening                   | 2.00
            收入总计 flow=sources                   | 15.00
            """)
        .nothing();
  }

  @Test
  void aListThatGoesOnBesideItselfHasOneTotal() {
    String table =
        """
        table t 万元 flow=expenditure;fund=general;nature=basic.public;year=2023;basis=final
                         | 决算数
        302 economic=302 | 7.00
        30201 economic=30201 | 7.00
        >
                         | 决算数
        307 economic=307 | 2.00
        310 economic=310 | 3.00
        公用经费合计     | %s
        """;
    assertThat(Told.of(table.formatted("12.00")).nothing().unproved()).isEmpty();
    Told.of(table.formatted("13.00")).exactly("warning sum-does-not-hold 公用经费合计 决算数 13.00");
  }

  @Test
  void quantityTimesPriceIsTheAmount() {
    String table =
        """
        table procurement 元 flow=expenditure;fund=general;item=procurement
             | 数量 measure=quantity | 单价 measure=price | 金额
        服务 | 22                    | 60000              | %s
        """;
    assertThat(Told.of(table.formatted("1320000.00")).nothing().unproved()).isEmpty();
    Told.of(table.formatted("1230000.00")).exactly("error quantity-times-price 服务 金额 1230000.00");
  }

  @Test
  void partsWhoseRowsAreBlankSayNothingOfTheirWhole() {
    String table =
        """
        table general 万元 flow=expenditure;fund=general
                             | 预算  basis=budget | 决算 basis=final
        合计                 | 77.00             | 68.30
        201 function=201     | 35.00             | 26.40
        202 function=202     | 42.00             | 41.90
        20201 function=20201 | %s
        20202 function=20202 |                   |
        """;
    Told.of(table.formatted("                  |")).nothing();
    assertThat(Told.of(table.formatted("41.00 | 41.90")).report().findings()).hasSize(1);
  }

  @Test
  void aChangeBelowItsYears() {
    String table =
        """
        table t 万元 flow=expenditure;fund=general
                                | 合计   | 基本 nature=basic | 项目 nature=project
        2021 year=2021;basis=budget | 30.00  | 10.00             | 20.00
        2022 year=2022;basis=budget | 42.00  | 9.00              | 33.00
        变化 year=2022;basis=budget;measure=change;against=2021:budget | 12.00  | -1.00 | 13.00
        """;
    assertThat(Told.of(table).nothing().unproved()).isEmpty();
    Told.of(table.replace("33.00", "38.00")).exactly("error sum-does-not-hold 2022 项目 38.00");
  }

  @Test
  void aListOfDecreasesMayBeNestedToo() {
    Told.of(
            """
        table t 万元 flow=expenditure;fund=general;year=2026;basis=budget;measure=change;against=2025:budget
                      | 增减
        合计          | -30.00
        甲局 unit=甲局 | -30.00
        甲局 unit=甲局 | 0.00
        中心 unit=中心 | -30.00
        """)
        .nothing();
  }

  /** A 款 whose name is in no catalogue may hide that the next row stands below it. */
  @Test
  void namesWithoutCodesMayBeNestedOtherwise() {
    String table =
        """
        table t 万元 flow=expenditure;fund=general;year=2026;basis=budget
                              | 合计
        教育支出 function=205   | 182.00
        特别支出 function=20598 | 182.00
        职业教育 function=20503 | 182.00
        """;
    Told.of(table).nothing();
    Told.of(table.replace("教育支出 ", "205 ").replace("特别支出 ", "20598 ").replace("职业教育 ", "20503 "))
        .exactly("error sum-does-not-hold 205 合计 182.00");
  }

  @Test
  void aTotalOfUnknownFlowMayHoldWhatIsCarriedOver() {
    Told.of(
            """
        table t 万元 year=2026;basis=budget
             | 总计 fund=all | 一般 fund=general | 专户 fund=special | 上年结转 fund=all;flow=opening
        某项 | 603.84       | 596.94            | 0.00              | 6.90
        """)
        .nothing();
  }

  /** What was misread from head to foot holds no sum at all: nothing is said wrong for it. */
  @Test
  void aTableOfWhichNoSumHoldsIsNoMoreThanSuspicious() {
    String torn =
        """
        table t 万元 flow=expenditure;fund=general
                         | 合计  | 基本 nature=basic | 项目 nature=project
        合计             | 1.00  | 5.00              | 9.00
        201 function=201 | %s | 7.00              | 4.00
        208 function=208 | 3.00  | 6.00              | 8.00
        """;
    assertThat(Told.of(torn.formatted("2.00 ")).report().findings())
        .isNotEmpty()
        .noneMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(Told.of(torn.formatted("11.00")).report().findings())
        .anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** The total of a plain list holds none of its figures when it is wrong; it still is. */
  @Test
  void theWrongTotalOfAPlainListOfPurchasesIsAnError() {
    StringBuilder list =
        new StringBuilder("table services 万元 flow=expenditure;fund=general;item=services\n");
    list.append("     | 金额\n合计 | %s\n");
    for (int i = 1; i <= 7; i++) {
      list.append("甲").append(i).append(" project=甲/甲").append(i).append(" | ").append(i);
      list.append(".10\n");
    }
    assertThat(Told.of(list.toString().formatted("28.70")).nothing().unproved()).isEmpty();
    Told.of(list.toString().formatted("12.70")).exactly("error sum-does-not-hold 合计 金额 12.70");
    Told.of(list.toString().formatted("82.70")).exactly("warning sum-does-not-hold 合计 金额 82.70");
  }

  /** A list that is printed once more is one list, whatever names recur in it. */
  @Test
  void aListPrintedTwiceIsAddedOnce() {
    String rows =
        """
        甲 project=甲 | 1.00
        甲 project=甲 | 2.00
        乙 project=乙 | 4.00
        """;
    String head =
        "table services 万元 flow=expenditure;fund=general;item=services\n     | 金额\n合计 | 7.00\n";
    Told.of(head + rows + rows).nothing();
    assertThat(Told.of(head + rows + rows.replace("4.00", "5.00")).report().findings()).hasSize(1);
  }
}
