package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The numbers that a printed or computed figure may stand for, both ends included. */
record Range(BigDecimal low, BigDecimal high) {

  private static final MathContext DIGITS = new MathContext(24, RoundingMode.HALF_EVEN);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A number and how far the true one may lie to either side. */
  static Range around(BigDecimal number, BigDecimal half) {
    return new Range(number.subtract(half), number.add(half));
  }

  static Range ofFen(long fen, long half) {
    return around(BigDecimal.valueOf(fen), BigDecimal.valueOf(half));
  }

  Range plus(Range other) {
    return new Range(low.add(other.low), high.add(other.high));
  }

  Range minus(Range other) {
    return new Range(low.subtract(other.high), high.subtract(other.low));
  }

  Range negated() {
    return new Range(high.negate(), low.negate());
  }

  boolean meets(Range other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  boolean positive() {
    return low.signum() > 0;
  }

  BigDecimal middle() {
    return low.add(high).divide(BigDecimal.valueOf(2), DIGITS);
  }

  /** This in per cent of a positive whole. */
  Range percentOf(Range whole) {
    BigDecimal first = low.multiply(HUNDRED).divide(low.signum() < 0 ? whole.low : whole.high, DIGITS);
    BigDecimal last =
        high.multiply(HUNDRED).divide(high.signum() < 0 ? whole.high : whole.low, DIGITS);
    return new Range(first, last);
  }

  /** By how much this is more than a positive base, in per cent; negative if less. */
  Range growthOver(Range base) {
    Range ratio = percentOf(base);
    return new Range(ratio.low.subtract(HUNDRED), ratio.high.subtract(HUNDRED));
  }
}
