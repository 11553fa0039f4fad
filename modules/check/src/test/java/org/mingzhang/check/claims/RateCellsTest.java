package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.Checker;
import org.mingzhang.check.Written;

/** Rates that a table prints beside the amounts of two years. */
final class RateCellsTest {

  private static final String TABLE =
      """
      table general 万元 flow=expenditure;fund=general
                         | 上年 year=2022;basis=budget | 本年 year=2023;basis=budget | 增减 year=2023;basis=budget;measure=rate;against=2022:budget
      合计               | 100.00 | 121.00 | 21.00%
      201 function=201   | 40.00  | 50.00  | 25.00%
      205 function=205   | 35.00  | 42.00  | 20.00%
      208 function=208   | 25.00  | 29.00  | 16.00%
      """;

  private static List<String> found(String table) {
    return new Checker()
        .check(Written.disclosure(table)).findings().stream()
            .map(one -> one.severity().key() + " " + one.printed() + " → " + one.expected())
            .toList();
  }

  @Test
  void aRateFollowsFromTheAmountsInItsRow() {
    assertThat(found(TABLE)).isEmpty();
    assertThat(found(TABLE.replace("20.00%", "20.0%").replace("16.00%", "16"))).isEmpty();
    assertThat(found(TABLE.replace("25.00%", "20.00%"))).containsExactly("error 20.00% → 25.00%");
    assertThat(found(TABLE.replace("25.00%", "-25.00%"))).containsExactly("error -25.00% → 25.00%");
    assertThat(found(TABLE.replace("25.00%", "52.00%"))).containsExactly("error 52.00% → 25.00%");
    assertThat(found(TABLE.replace("25.00%", "37.41%"))).containsExactly("error 37.41% → 25.00%");
  }

  @Test
  void theLastDecimalMayBeCutOrBalanced() {
    assertThat(found(TABLE.replace("25.00%", "25.01%"))).isEmpty();
  }

  @Test
  void aColumnOfWhichMostFollowFromSomethingElseAccusesNobody() {
    assertThat(found(TABLE.replace("25.00%", "41.32%").replace("20.00%", "34.71%"))).isEmpty();
  }

  @Test
  void whereNoSumHoldsTheAmountsOnlyASlipTells() {
    String alone =
        TABLE
            .replaceFirst("合计.*\n", "")
            .replace("16.00%", "16.00%\n210 function=210 | 10.00 | 11.00 | 10.00%");
    assertThat(found(alone)).isEmpty();
    assertThat(found(alone.replace("25.00%", "37.41%"))).isEmpty();
    assertThat(found(alone.replace("25.00%", "20.00%"))).containsExactly("error 20.00% → 25.00%");
  }

  @Test
  void anAmountThatItsSumsContradictAccusesNoRate() {
    assertThat(found(TABLE.replace("50.00 ", "55.00 "))).noneMatch(one -> one.contains("%"));
  }
}
