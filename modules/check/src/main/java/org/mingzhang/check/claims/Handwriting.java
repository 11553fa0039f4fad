package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.money.MoneyUnit;

/** Known slips of a hand that writes numbers. */
final class Handwriting {

  /** So many places the point may stand wrong; more is the unit. */
  private static final int MOST_PLACES = 2;

  /** Shorter figures do not tell where their point belongs. */
  private static final int DIGITS = 3;

  /** So many digits always fit in a long. */
  private static final int MOST_OF_A_LONG = 18;

  private static final int[] POWERS = {1, 2, 3, 4, 8};
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Handwriting() {}

  /** Numbers of which one slip makes the printed one. */
  record Meant(Range numbers, Cause cause) {}

  /** What slip makes of the right number the printed one. */
  static Cause between(BigDecimal printed, BigDecimal right) {
    BigDecimal rounded = right.setScale(Math.max(0, printed.scale()), RoundingMode.HALF_UP);
    if (printed.compareTo(rounded) == 0) {
      return Cause.NONE;
    }
    for (Meant meant : near(printed)) {
      BigDecimal number = meant.numbers().value();
      boolean point = meant.cause() == Cause.POINT || meant.cause() == Cause.UNIT;
      if (point && right.signum() == 0) {
        continue;
      }
      if (number.compareTo(right) == 0
          || number.compareTo(rounded) == 0
          || (point && meant.numbers().meets(Range.around(right, BigDecimal.ZERO)))) {
        return meant.cause();
      }
    }
    return Cause.NONE;
  }

  /** What slip makes of the right amount the one that a claim prints. */
  static Cause between(Claim claim, long fen) {
    MoneyUnit unit = claim.unit().orElse(MoneyUnit.WAN_YUAN);
    return between(
        claim.figure().orElseThrow().number(), BigDecimal.valueOf(fen, unit.power() + 2));
  }

  /** An amount of which a slip makes the one that is printed. */
  record Amount(long fen, Cause cause) {}

  /**
   * What a slip makes of an amount the one that a claim prints, exactly or so near.
   *
   * @param slack in fen
   */
  static Optional<Amount> meant(Claim claim, long fen, long slack) {
    Cause exact = between(claim, fen);
    if (exact != Cause.NONE) {
      return Optional.of(new Amount(fen, exact));
    }
    BigDecimal scale = BigDecimal.TEN.pow(claim.unit().orElse(MoneyUnit.WAN_YUAN).power() + 2);
    Range near = Range.around(BigDecimal.valueOf(fen), BigDecimal.valueOf(slack));
    for (Meant meant : near(claim.figure().orElseThrow().number())) {
      BigDecimal number = meant.numbers().value().multiply(scale);
      boolean digits = meant.cause() != Cause.POINT && meant.cause() != Cause.UNIT;
      if (digits && near.meets(Range.around(number, BigDecimal.ZERO))) {
        return Optional.of(
            new Amount(number.setScale(0, RoundingMode.HALF_UP).longValue(), meant.cause()));
      }
    }
    return Optional.empty();
  }

  /** The numbers of which one slip makes the printed one; without the printed one itself. */
  static List<Meant> near(BigDecimal printed) {
    List<Meant> near = new ArrayList<>();
    if (printed.signum() == 0) {
      return near;
    }
    boolean telling = printed.stripTrailingZeros().precision() >= DIGITS;
    BigDecimal unit = BigDecimal.ONE.movePointLeft(printed.scale());
    BigDecimal half = unit.multiply(HALF);
    for (int power : POWERS) {
      Cause cause = power > MOST_PLACES ? Cause.UNIT : Cause.POINT;
      near.add(
          new Meant(
              Range.around(
                  printed.movePointRight(power),
                  telling ? unit.movePointRight(power) : BigDecimal.ZERO),
              cause));
      near.add(
          new Meant(Range.around(printed.movePointLeft(power), half.movePointLeft(power)), cause));
    }
    StringBuilder zeros = new StringBuilder(printed.unscaledValue().abs().toString());
    while (zeros.length() <= printed.scale()) {
      zeros.insert(0, '0');
    }
    String digits = zeros.toString();
    for (int i = 0; i < digits.length(); i++) {
      boolean leading = i == 0 && digits.length() > printed.scale() + 1;
      for (char c = leading ? '1' : '0'; c <= '9'; c++) {
        add(near, digits.substring(0, i) + c + digits.substring(i + 1), printed, half, Cause.DIGIT);
      }
    }
    for (int i = 0; i + 1 < digits.length(); i++) {
      String swapped = "" + digits.charAt(i + 1) + digits.charAt(i);
      String number = digits.substring(0, i) + swapped + digits.substring(i + 2);
      add(near, number, printed, half, Cause.SWAPPED);
    }
    for (int i = 0; i < digits.length(); i++) {
      add(near, digits.substring(0, i) + digits.substring(i + 1), printed, half, Cause.DIGIT_ADDED);
    }
    for (int i = 0; i <= digits.length(); i++) {
      for (char c = '0'; c <= '9'; c++) {
        add(
            near,
            digits.substring(0, i) + c + digits.substring(i),
            printed,
            half,
            Cause.DIGIT_LOST);
      }
    }
    return near;
  }

  private static void add(
      List<Meant> near, String digits, BigDecimal like, BigDecimal half, Cause cause) {
    if (!digits.isEmpty()) {
      BigDecimal number = number(digits, like.scale());
      BigDecimal signed = like.signum() < 0 ? number.negate() : number;
      if (signed.compareTo(like) != 0) {
        near.add(new Meant(Range.around(signed, half), cause));
      }
    }
  }

  private static BigDecimal number(String digits, int decimals) {
    return digits.length() <= MOST_OF_A_LONG
        ? BigDecimal.valueOf(Long.parseLong(digits), decimals)
        : new BigDecimal(new BigInteger(digits), decimals);
  }
}
