package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One quantity in several tables, and what makes two quantities of it. */
class AgreementTest {

  private static String two(String one, String other) {
    return """
        table expenditure 万元 flow=expenditure;fund=%s;year=2023;basis=budget
                         | 合计
        201 function=201 | 7.00
        208 function=208 | 5.00

        table general 万元 flow=expenditure;fund=%s;year=2023;basis=budget
                         | 合计
        201 function=201 | 7.00
        208 function=208 | 5.10
        """
        .formatted(one, other);
  }

  @Test
  void theSameConceptHasOneAmount() {
    Told told = Told.of(two("general", "general"));
    told.exactly("error tables-disagree 208 合计 5.00");
    assertThat(told.unproved()).containsExactly("5.00", "5.10");
  }

  @Test
  void fundsThatTheDocumentDoesNotNameTieToNothing() {
    assertThat(Told.of(two("unknown", "unknown")).nothing().unproved()).hasSize(4);
  }

  @Test
  void allFundsAreTheGeneralBudgetOnlyWhereTheDocumentSaysSo() {
    String income =
        """

        table income 万元 flow=income;year=2023;basis=budget
             | 合计 fund=all | 公共 fund=general | 基金 fund=government | 国资 fund=capital | 单位 fund=own | 专户 fund=special
        合计 | 12.00         | 12.00             | 0.00                 | 0.00              | 0.00          | 0.00
        """;
    Told.of(two("all", "general")).nothing();
    Told.of(two("all", "general") + income).exactly("warning tables-disagree 208 合计 5.00");
    Told.of(
            two("all", "general")
                + income
                    .replace("12.00         | 12.00 ", "13.00         | 12.00 ")
                    .replace("0.00          | 0.00", "1.00          | 0.00"))
        .nothing();
  }

  @Test
  void unitsOfMoneyDoNotMatter() {
    String tables =
        """
        table expenditure 元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计
        201 function=201 | 70,049.99

        table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计
        201 function=201 | %s
        """;
    assertThat(Told.of(tables.formatted("7.00")).nothing().unproved()).isEmpty();
    Told.of(tables.formatted("7.02")).exactly("error tables-disagree 201 合计 70,049.99");
  }

  @Test
  void tablesOfDifferentUnitsAreNotCompared() {
    Told.of(
            """
            table general 万元 flow=expenditure;fund=general 甲
                             | 合计
            201 function=201 | 7.00

            table general 万元 flow=expenditure;fund=general 乙
                             | 合计
            201 function=201 | 5.00
            """)
        .nothing();
  }

  @Test
  void yearsAndBasesAreNotMixed() {
    Told.of(
            """
            table a 万元 flow=expenditure;fund=general;year=2023;basis=budget
                             | 合计
            201 function=201 | 7.00

            table b 万元 flow=expenditure;fund=general;year=2023;basis=final
                             | 合计
            201 function=201 | 6.00

            table c 万元 flow=expenditure;fund=general;year=2022;basis=budget
                             | 合计
            201 function=201 | 5.00
            """)
        .nothing();
  }

  @Test
  void tablesThatDifferByWhatWasCarriedOverDifferInScope() {
    String tables =
        """
        table appropriation 万元 year=2023;basis=budget
                                              | 预算数
        本年收入 flow=income;fund=general     | 10.00
        上年结转 flow=opening;fund=general    | 2.00

        table expenditure 万元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计
        合计             | 12.00
        201 function=201 | 8.00
        208 function=208 | 4.00

        table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计
        合计             | %s
        201 function=201 | 6.50
        208 function=208 | 3.50
        """;
    Told told = Told.of(tables.formatted("10.00"));
    told.exactly("info scope-differs 合计 合计 12.00");
    Told.of(tables.formatted("10.70")).exactly("error sum-does-not-hold 合计 合计 10.70");
  }

  @Test
  void aFundedTotalIsTheSumOfTheTablesOfItsFunds() {
    String tables =
        """
        table appropriation 万元 flow=expenditure;fund=appropriation;year=2023;basis=budget
                         | 合计
        212 function=212 | 12.00

        table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计
        212 function=212 | 7.00

        table fund 万元 flow=expenditure;fund=government;year=2023;basis=budget
                         | 合计
        212 function=212 | %s
        """;
    assertThat(Told.of(tables.formatted("5.00")).nothing().unproved()).isEmpty();
    Told.of(tables.formatted("5.50")).exactly("warning tables-disagree 212 合计 12.00");
  }

  @Test
  void theSameProjectInTwoTables() {
    Told.of(
            """
            table projects 万元 flow=expenditure;fund=all;nature=project
                          | 合计
            甲 project=甲 | 4.00

            table goals 万元 flow=expenditure;fund=all;nature=project
                          | 资金
            甲 project=甲 | 4.40
            """)
        .exactly("warning tables-disagree 甲 合计 4.00");
  }

  private static final String TOTALS =
      """
      table summary 万元 flow=expenditure;fund=general;year=2026;basis=budget
           | 金额
      合计 | 100.00
      201 function=201 | 100.00

      table - 万元 flow=expenditure;fund=general;year=2026;basis=budget
           | 金额
      合计 | 30.00
      201 function=201 | 30.00
      """;

  /** Its title may say that it is of something else. */
  @Test
  void aTableWhoseTitleWasNotReadAccusesNoOther() {
    Told.of(TOTALS).nothing();
    assertThat(Told.of(TOTALS.replace("table - ", "table other ")).report().findings())
        .isNotEmpty();
  }
}
