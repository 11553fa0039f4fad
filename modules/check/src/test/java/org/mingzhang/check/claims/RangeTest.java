package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class RangeTest {

  @Test
  void sumsAndDifferencesTakeBothEnds() {
    Range difference = range("10", "1").minus(range("4", "2"));
    assertThat(difference.low()).isEqualByComparingTo("3");
    assertThat(difference.value()).isEqualByComparingTo("6");
    assertThat(difference.high()).isEqualByComparingTo("9");
  }

  @Test
  void aRateOnASmallBaseIsKnownOnlyClosely() {
    Range rate = range("2.58", "0.005").percentOf(range("0.37", "0.005"));
    assertThat(rate.meets(range("702.1", "0.05"))).isTrue();
    assertThat(rate.meets(range("720", "0.05"))).isFalse();
  }

  @Test
  void growthIsNegativeWhereItIsLess() {
    assertThat(range("9", "0").growthOver(range("13.5", "0")).value().doubleValue())
        .isBetween(-33.34, -33.33);
  }

  @Test
  void thatOfWhichItIsSoManyPerCent() {
    assertThat(range("20", "0").over(range("25", "0")).value()).isEqualByComparingTo("80");
    assertThat(range("80", "0").percent(range("25", "0")).value()).isEqualByComparingTo("20");
  }

  @Test
  void theEndsBelongToIt() {
    assertThat(range("1", "1").meets(range("3", "1"))).isTrue();
    assertThat(range("1", "1").meets(range("3.01", "1"))).isFalse();
    assertThat(range("1", "1").holdsZero()).isTrue();
    assertThat(range("1", "1").positive()).isFalse();
  }

  private static Range range(String number, String half) {
    return Range.around(new BigDecimal(number), new BigDecimal(half));
  }
}
