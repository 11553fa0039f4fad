package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a wrong figure was copied from. */
final class CopiesTest {

  private static final String ITEM =
      "flow=expenditure;fund=general;function=%s;year=%s;basis=budget";

  private static String amount(String printed, String code, String year) {
    return "amount " + printed + " " + ITEM.formatted(code, year);
  }

  private static Cause cause(String claims, String right) {
    Paper paper = Paper.of(claims);
    Known known = Known.said(Said.claims(amount(right, "208", "2023")).get(0));
    return paper.copies().of(paper.claims().get(paper.claims().size() - 1), known);
  }

  @Test
  void fromTheItemAbove() {
    String above = amount("338.52万元", "201", "2023") + "\n\n";
    assertThat(cause(above + amount("338.52万元", "208", "2023"), "41.20万元")).isEqualTo(Cause.ABOVE);
    assertThat(cause(above + amount("338.53万元", "208", "2023"), "41.20万元")).isEqualTo(Cause.NONE);
  }

  @Test
  void notWhereBothAreTheSameItemOrTheSameAmount() {
    String above = amount("338.52万元", "208", "2023") + "\n\n";
    String again = above + amount("338.52万元", "208", "2023");
    assertThat(cause(again, "41.20万元")).isEqualTo(Cause.NONE);
    String other = amount("338.52万元", "201", "2023") + "\n\n" + amount("338.52万元", "208", "2023");
    assertThat(cause(other, "338.52万元")).isEqualTo(Cause.NONE);
  }

  @Test
  void fromLastYear() {
    String before = amount("294.40万元", "208", "2022") + "\n\n";
    assertThat(cause(before + amount("294.40万元", "208", "2023"), "338.52万元"))
        .isEqualTo(Cause.LAST_YEAR);
  }

  @Test
  void shortFiguresAreAlikeByAccident() {
    String above = amount("12万元", "201", "2023") + "\n\n";
    assertThat(cause(above + amount("12万元", "208", "2023"), "41万元")).isEqualTo(Cause.NONE);
  }

  @Test
  void anAmountMayBeLastYearsOnlyWhereNoTableKnowsIt() {
    String text = StatementTexts.statement("286.57万元", "+ 47.35万元", "+ 16.52%");
    assertThat(mayBe(Paper.of(text))).isTrue();
    assertThat(mayBe(Paper.of(text.replace("16.52", "19.79")))).isFalse();
    String table =
        """
        table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
             | 合计 | 基本 nature=basic | 项目 nature=project
        合计 | 286.57 | 86.57 | 200.00
        """;
    assertThat(mayBe(Paper.of(text, table))).isFalse();
  }

  private static boolean mayBe(Paper paper) {
    Series series = paper.series("47.35万元");
    Part part = paper.part(series, "286.57万元");
    return paper
        .copies()
        .mayBeLastYears(part, part.claim().orElseThrow(), series.without(java.util.List.of(part)));
  }
}
