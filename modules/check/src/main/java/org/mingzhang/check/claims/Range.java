package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The numbers that a printed or computed figure may stand for.
 *
 * @param low the lowest
 * @param value as printed, or computed from what is printed
 * @param high the highest
 */
record Range(BigDecimal low, BigDecimal value, BigDecimal high) {

  private static final MathContext DIGITS = new MathContext(24, RoundingMode.HALF_EVEN);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A number and how far the true one may lie to either side. */
  static Range around(BigDecimal number, BigDecimal half) {
    return new Range(number.subtract(half), number, number.add(half));
  }

  static Range ofFen(long fen, long half) {
    return around(BigDecimal.valueOf(fen), BigDecimal.valueOf(half));
  }

  Range minus(Range other) {
    return new Range(
        low.subtract(other.high), value.subtract(other.value), high.subtract(other.low));
  }

  Range negated() {
    return new Range(high.negate(), value.negate(), low.negate());
  }

  /** The same, so much wider to both sides. */
  Range wider(BigDecimal by) {
    return new Range(low.subtract(by), value, high.add(by));
  }

  Range times(BigDecimal factor) {
    return new Range(low.multiply(factor), value.multiply(factor), high.multiply(factor));
  }

  boolean meets(Range other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  boolean positive() {
    return low.signum() > 0;
  }

  /** This in per cent of a positive whole. */
  Range percentOf(Range whole) {
    return new Range(
        percent(low, low.signum() < 0 ? whole.low : whole.high),
        percent(value, whole.value),
        percent(high, high.signum() < 0 ? whole.high : whole.low));
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, DIGITS);
  }

  /** By how much this is more than a positive base, in per cent; negative if less. */
  Range growthOver(Range base) {
    Range ratio = percentOf(base);
    return new Range(
        ratio.low.subtract(HUNDRED), ratio.value.subtract(HUNDRED), ratio.high.subtract(HUNDRED));
  }

  /** This, a number more. */
  Range plus(BigDecimal number) {
    return new Range(low.add(number), value.add(number), high.add(number));
  }

  boolean holdsZero() {
    return low.signum() <= 0 && high.signum() >= 0;
  }

  /** So many per cent of this, which is not negative. */
  Range percent(Range by) {
    return spanning(
        value.multiply(by.value).movePointLeft(2),
        low.multiply(by.low).movePointLeft(2),
        low.multiply(by.high).movePointLeft(2),
        high.multiply(by.low).movePointLeft(2),
        high.multiply(by.high).movePointLeft(2));
  }

  /** That of which this is so many per cent; they may not be 0. */
  Range over(Range by) {
    return spanning(
        percent(value, by.value),
        percent(low, by.low),
        percent(low, by.high),
        percent(high, by.low),
        percent(high, by.high));
  }

  private static Range spanning(BigDecimal value, BigDecimal... ends) {
    BigDecimal low = value;
    BigDecimal high = value;
    for (BigDecimal end : ends) {
      low = low.min(end);
      high = high.max(end);
    }
    return new Range(low, value, high);
  }

  /** This in per cent of another, end by end: of what grows with this when the other shrinks. */
  Range scaled(Range by) {
    return new Range(percent(low, by.high), percent(value, by.value), percent(high, by.low));
  }
}
