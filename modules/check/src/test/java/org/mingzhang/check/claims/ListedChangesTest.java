package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Changes that are told as the reason for the change of their whole. */
final class ListedChangesTest {

  private static final String ALL = "fund=all;year=2023;basis=budget;measure=change";

  /** 收入比上年减少246.42万元，主要是财政拨款增加103.15万元，事业收入减少349.57万元. */
  private static final String INCOME =
      """
      change- 246.42万元 flow=income;%s against flow=income;fund=all;year=2022
      change?+ 103.15万元 flow=income;%s against flow=income;fund=appropriation;year=2022
      change?- 349.57万元 flow=income;%s against flow=income;fund=own;year=2022
      """
          .formatted(ALL, ALL.replace("all", "appropriation"), ALL.replace("all", "own"));

  private static final String TABLE =
      """
      table income 万元 flow=income;year=2023;basis=budget
           | 合计 fund=all | 拨款 fund=appropriation | 自有 fund=own
      合计 | 500.00 | 300.00 | 200.00
      """;

  @Test
  void aSlipInOneOfThemIsTold() {
    assertThat(Said.found(INCOME, TABLE)).isEmpty();
    assertThat(Said.found(INCOME.replace("103.15", "130.15"), TABLE))
        .containsExactly("error change-does-not-follow 130.15万元 → 103.15万元");
    assertThat(Said.found(INCOME.replace("?+ 103.15", "?- 103.15"), TABLE))
        .containsExactly("error change-does-not-follow 103.15万元 → 增加103.15万元");
    assertThat(Said.found(INCOME.replace("349.57", "103.15"), TABLE))
        .containsExactly("error change-does-not-follow 103.15万元 → 349.57万元");
  }

  /** 236.42 or 103.15 would each mend it: what another sentence prints too is no slip. */
  @Test
  void whatIsPrintedElsewhereTooIsNotTheSlip() {
    String spent =
        "\n\nchange- 246.42万元 flow=uses;" + ALL + " against flow=uses;fund=all;year=2022";
    String wrong = INCOME.replace("103.15", "113.15");
    assertThat(Said.found(wrong, TABLE))
        .singleElement()
        .asString()
        .contains("246.42万元 → 236.42万元", "113.15万元 → 103.15万元");
    assertThat(Said.found(wrong + spent, TABLE))
        .containsExactly(
            "error change-does-not-follow 113.15万元 | 113.15万元 → 103.15万元 | 349.57万元 → 359.57万元");
  }

  @Test
  void whatNoSlipExplainsMayHaveBeenLeftOut() {
    assertThat(Said.found(INCOME.replace("103.15", "88.61"), TABLE)).isEmpty();
  }

  @Test
  void partsThatAreNotAllOfTheWholeAccuseNobody() {
    assertThat(
            Said.found(
                INCOME.replace("103.15", "130.15"),
                TABLE.replace("fund=own", "fund=special").replace("自有", "专户")))
        .isEmpty();
    assertThat(Said.found(INCOME.replace("103.15", "130.15"))).isEmpty();
  }

  /** 收入合计 is without what was carried over, 收入总计 with it. */
  private static final String CARRIED =
      """
      table all 万元 flow=income;year=2023;basis=budget
                         | 预算数
      本年 fund=all      | 500.00
      上年 flow=opening;fund=all  | 40.00
      总计 flow=sources;fund=all  | 540.00
      """;

  private static final String OPENING =
      "change?- 33.58万元 flow=opening;" + ALL + " against flow=opening;fund=all;year=2022\n";

  @Test
  void whatWasCarriedOverIsAPartOfAllThatThereIs() {
    String all =
        INCOME
            .replace("246.42", "280.00")
            .replaceFirst("flow=income;" + ALL, "flow=sources;" + ALL);
    assertThat(Said.found(all + OPENING, TABLE, CARRIED)).isEmpty();
    assertThat(Said.found(all.replace("103.15", "130.15") + OPENING, TABLE, CARRIED))
        .containsExactly("error change-does-not-follow 130.15万元 → 103.15万元");
    assertThat(Said.found(all.replace("280.00", "286.42"), TABLE, CARRIED)).isEmpty();
  }

  /** 财政拨款增加103.15万元，其中一般公共预算增加103.15万元. */
  @Test
  void aPartOfAPartIsNotCountedTwice() {
    String inner =
        "change?+ 103.15万元 flow=income;"
            + ALL.replace("all", "general")
            + " against flow=income;fund=general;year=2022\n";
    String nested = INCOME.replace("change?- 349.57", inner + "change?- 349.57");
    String table =
        TABLE.replace("自有", "一般 fund=general | 自有").replace("| 200.00", "| 300.00 | 200.00");
    assertThat(Said.found(nested, table)).isEmpty();
    assertThat(Said.found(nested.replace("349.57", "394.57"), table))
        .containsExactly("error change-does-not-follow 394.57万元 → 349.57万元");
  }
}
