package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How plausible it is that a figure is wrong, and by which slip. */
final class SuspicionTest {

  private static Suspicion.Slip slip(String now, String change, String rate, String wrong) {
    return Paper.of(StatementTexts.statement(now, change, rate)).slip(rate.substring(2), wrong);
  }

  @Test
  void aRateReckonedWrong() {
    assertThat(slip("286.57万元", "+ 47.35万元", "+ 16.52%", "16.52%").cause())
        .isEqualTo(Cause.THIS_YEAR_AS_BASE);
    assertThat(slip("286.57万元", "+ 47.35万元", "+ 0.20%", "0.20%").cause()).isEqualTo(Cause.FRACTION);
    assertThat(slip("286.57万元", "+ 47.35万元", "- 19.79%", "19.79%").cause())
        .isEqualTo(Cause.DIRECTION);
    assertThat(slip("286.57万元", "+ 47.35万元", "+ 19.80%", "19.80%").cause()).isEqualTo(Cause.CUT);
  }

  @Test
  void aRateOfZeroIsNoFraction() {
    assertThat(slip("330.00万元", "+ 1.00万元", "+ 0.00%", "0.00%").cause()).isEqualTo(Cause.NONE);
  }

  @Test
  void aSlipThatNothingWouldMendIsNone() {
    Suspicion.Slip slip = slip("17.5万元", "+ 17万元", "+ 400%", "400%");
    assertThat(slip.cause()).isNotEqualTo(Cause.FRACTION);
    assertThat(slip.cost()).isGreaterThan(slip("17.5万元", "+ 17万元", "+ 400%", "17万元").cost());
  }

  @Test
  void ofTwoSlipsTheLikelierIsTold() {
    Suspicion.Slip slip = slip("35.74万元", "- 16.16万元", "- 4.3%", "35.74万元");
    assertThat(slip.cause()).isEqualTo(Cause.POINT);
    assertThat(slip.meant().orElseThrow().value()).isEqualByComparingTo("357.4");
  }

  @Test
  void theUnitThatAllOthersHaveIsHardlyWrong() {
    String others =
        "\n\namount 5.00万元 flow=income;year=2023\n\namount 6.00万元 flow=income;year=2023";
    Paper paper = Paper.of(StatementTexts.statement("478.20元", "+ 49.27万元", "+ 11.49%") + others);
    Suspicion.Slip odd = paper.slip("11.49%", "478.20元");
    Suspicion.Slip usual = paper.slip("11.49%", "49.27万元");
    assertThat(odd.cause()).isEqualTo(Cause.UNIT);
    assertThat(usual.cause()).isEqualTo(Cause.UNIT);
    assertThat(usual.cost() - odd.cost()).isGreaterThan(15);
  }

  @Test
  void aTwinSaysWhatTheChangeWas() {
    String income = StatementTexts.statement("394.40万元", "+ 28.60万元", "+ 7.8%");
    String spent = "flow=income;fund=general";
    Paper alone = Paper.of(StatementTexts.statement(spent, "394.40万元", "+ 28.90万元", "+ 7.8%"));
    Paper twins =
        Paper.of(
            income + "\n\n" + StatementTexts.statement(spent, "394.40万元", "+ 28.90万元", "+ 7.8%"));
    Series series = new Statements(twins.claims(), twins.amounts()).series(twins.claim("28.90万元"));
    Part change = twins.part(series, "28.90万元");
    Series rest = series.without(java.util.List.of(change));
    Suspicion.Slip slip = twins.suspicion().of(change, rest, Ways.closest(Role.CHANGE, rest));
    assertThat(slip.meant().orElseThrow().value()).isEqualByComparingTo("28.60");
    assertThat(slip.cost()).isLessThan(alone.slip("7.8%", "28.90万元").cost());
  }

  @Test
  void aSumOfSentencesHoldsAnAmountOrAsksForAnother() {
    String wrong = StatementTexts.statement("286.57万元", "+ 47.35万元", "+ 16.52%");
    String part = "\n\namount %s flow=expenditure;fund=general;nature=%s;year=2023;basis=budget";
    String basic = part.formatted("86.57万元", "basic");
    Paper alone = Paper.of(wrong);
    Paper holds = Paper.of(wrong + basic + part.formatted("200.00万元", "project"));
    Paper asks = Paper.of(wrong + basic + part.formatted("247.35万元", "project"));
    int cost = alone.slip("16.52%", "286.57万元").cost();
    assertThat(holds.slip("16.52%", "286.57万元").cost()).isGreaterThan(cost);
    assertThat(asks.slip("16.52%", "286.57万元").cost()).isLessThan(cost);
  }
}
