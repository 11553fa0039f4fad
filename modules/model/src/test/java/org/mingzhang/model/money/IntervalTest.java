package org.mingzhang.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which exact amounts a printed figure may stand for, and how such ranges add up. */
final class IntervalTest {

  private static final long LARGEST = 100_000_000_000_000L;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // two decimals of 元 are whole fen: exact
        "1,234.56 | YUAN | 2 | 123456 | 123456",
        "0.00 | YUAN | 2 | 0 | 0",
        // whole 元 are rounded to half a yuan
        "5 | YUAN | 0 | 450 | 550",
        // two decimals of 万元: half of 0.01 万元 is 50 元
        "338.52 | WAN_YUAN | 2 | 338515000 | 338525000",
        "-4.50 | WAN_YUAN | 2 | -4505000 | -4495000",
        "0.00 | WAN_YUAN | 2 | -5000 | 5000",
        // a table that drops trailing zeros rounds to the decimals of its finest figure
        "6.4 | WAN_YUAN | 2 | 6395000 | 6405000",
        "6.4 | WAN_YUAN | 1 | 6350000 | 6450000",
        "12 | WAN_YUAN | 0 | 11500000 | 12500000",
        // four decimals of 万元 are whole yuan, six are whole fen: exact
        "1.2345 | WAN_YUAN | 4 | 1234450 | 1234550",
        "32,365.090089 | WAN_YUAN | 6 | 32365090089 | 32365090089",
        "12.34 | QIAN_YUAN | 2 | 1233500 | 1234500",
        "10.18 | YI_YUAN | 2 | 101750000000 | 101850000000",
      })
  void amountsThatPrintSo(String printed, MoneyUnit unit, int decimals, long low, long high) {
    assertThat(Figure.parse(printed).orElseThrow().interval(unit, decimals))
        .isEqualTo(new Interval(low, high));
  }

  @Property(tries = 500)
  void holdsTheAmountThatWasRounded(
      @ForAll @LongRange(min = -LARGEST, max = LARGEST) long fen,
      @ForAll MoneyUnit unit,
      @ForAll @IntRange(max = 8) int decimals) {
    BigDecimal printed =
        BigDecimal.valueOf(fen, 2)
            .movePointLeft(unit.power())
            .setScale(decimals, RoundingMode.HALF_UP);

    Figure figure = Figure.parse(printed.toPlainString()).orElseThrow();

    assertThat(figure.interval(unit, decimals).contains(fen)).isTrue();
  }

  @Property(tries = 500)
  void isNoWiderThanOneOfTheLastDecimal(
      @ForAll @LongRange(min = -99_999_999, max = 99_999_999) long digits,
      @ForAll MoneyUnit unit,
      @ForAll @IntRange(max = 8) int decimals) {
    Figure figure =
        Figure.parse(BigDecimal.valueOf(digits, decimals).toPlainString()).orElseThrow();

    Interval interval = figure.interval(unit, decimals);

    BigDecimal width = BigDecimal.valueOf(interval.high() - interval.low());
    assertThat(width)
        .isLessThanOrEqualTo(BigDecimal.ONE.movePointRight(unit.power() + 2 - decimals));
    assertThat(interval.contains(figure.fen(unit))).isTrue();
  }

  @Property
  void sumsAndDifferencesHoldThoseOfTheirAmounts(
      @ForAll @LongRange(min = -LARGEST, max = LARGEST) long one,
      @ForAll @LongRange(min = -LARGEST, max = LARGEST) long other,
      @ForAll @IntRange(max = 5000) int half,
      @ForAll @IntRange(min = -5000, max = 5000) int off) {
    Interval a = new Interval(one - half, one + half);
    Interval b = new Interval(other - 5000, other + 5000);

    assertThat(a.plus(b).contains(one + other + off)).isTrue();
    assertThat(a.minus(b).contains(one - other + off)).isTrue();
    assertThat(a.plus(b).contains(one + other + half + 5001)).isFalse();
    assertThat(a.minus(b).contains(one - other - half - 5001)).isFalse();
    assertThat(a.plus(Interval.ZERO)).isEqualTo(a);
  }

  @Test
  void meetIfTheyShareAnAmount() {
    Interval interval = new Interval(10, 20);

    assertThat(interval.meets(new Interval(20, 30))).isTrue();
    assertThat(interval.meets(new Interval(0, 10))).isTrue();
    assertThat(interval.meets(new Interval(12, 13))).isTrue();
    assertThat(interval.meets(new Interval(0, 100))).isTrue();
    assertThat(interval.meets(new Interval(21, 30))).isFalse();
    assertThat(interval.meets(new Interval(0, 9))).isFalse();
  }

  @Test
  void refusesAnEmptyRangeAndWhatNoLongHolds() {
    assertThatThrownBy(() -> new Interval(1, 0)).isInstanceOf(IllegalArgumentException.class);
    Interval huge = new Interval(0, Long.MAX_VALUE);
    assertThatThrownBy(() -> huge.plus(huge)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Interval(Long.MIN_VALUE, 0).minus(huge))
        .isInstanceOf(ArithmeticException.class);
  }

  @Property
  void whatIsCountableHasAnIntervalAndTheRestIsSaidNotToHaveOne(
      @ForAll @LongRange(min = 1, max = 9_999_999_999_999_999L) long digits,
      @ForAll MoneyUnit unit,
      @ForAll @IntRange(max = 8) int decimals) {
    Figure figure = new Figure(BigDecimal.valueOf(digits, decimals), false);
    BigDecimal yuan = figure.yuan(unit);

    assertThat(figure.countable(unit))
        .isEqualTo(yuan.compareTo(BigDecimal.ONE.movePointRight(16)) < 0);
    if (figure.countable(unit)) {
      assertThat(figure.interval(unit, decimals).contains(figure.fen(unit))).isTrue();
    } else {
      assertThatThrownBy(() -> new Figure(figure.number().movePointRight(3), false).fen(unit))
          .isInstanceOf(ArithmeticException.class);
    }
  }
}
