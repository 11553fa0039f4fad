package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/** Writes what should stand in a sentence as the sentence writes its figures. */
public final class Writing {

  private Writing() {}

  /** An amount in the unit and the decimals of a claim. */
  public static String amount(Claim like, long fen) {
    MoneyUnit unit = like.unit().orElse(MoneyUnit.WAN_YUAN);
    if (fen == 0) {
      return "0" + unit.printed();
    }
    int decimals = like.figure().map(f -> f.decimals()).orElse(0);
    BigDecimal exact = BigDecimal.valueOf(fen, unit.power() + 2);
    int needed = Math.max(decimals, Math.min(2, exact.stripTrailingZeros().scale()));
    BigDecimal rounded = exact.setScale(Math.max(0, needed), RoundingMode.HALF_UP);
    return grouped(like, rounded) + unit.printed();
  }

  /** An amount as before, or, where its unit was wrong, its number in the other unit. */
  static String amount(Claim like, Range fen, Cause cause) {
    if (cause == Cause.UNIT && like.figure().isPresent()) {
      Figure figure = like.figure().get();
      for (MoneyUnit unit : MoneyUnit.values()) {
        if (figure.countable(unit)
            && Range.ofFen(figure.fen(unit), half(figure, unit)).meets(fen)) {
          return grouped(like, figure.number()) + unit.printed();
        }
      }
    }
    long right = fen.value().setScale(0, RoundingMode.HALF_UP).longValue();
    return cause == Cause.UNIT || cause == Cause.POINT
        ? shortest(like, right)
        : amount(like, right);
  }

  /** An amount in the unit of a claim, whose decimals tell nothing where the point is wrong. */
  private static String shortest(Claim like, long fen) {
    MoneyUnit unit = like.unit().orElse(MoneyUnit.WAN_YUAN);
    BigDecimal exact = new BigDecimal(stripped(BigDecimal.valueOf(fen, unit.power() + 2)));
    return grouped(like, exact) + unit.printed();
  }

  private static long half(Figure figure, MoneyUnit unit) {
    return figure.interval(unit, figure.decimals()).high() - figure.fen(unit);
  }

  /** Whether it is known more closely than it is printed. */
  private static boolean dropsZeros(Claim like) {
    int decimals = like.figure().map(Figure::decimals).orElse(0);
    int point = like.printed().indexOf('.');
    String behind = point < 0 ? "" : like.printed().substring(point + 1);
    return decimals > behind.chars().takeWhile(Character::isDigit).count();
  }

  private static String stripped(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain)
        .toPlainString();
  }

  /** A number with the unit of a claim. */
  static String number(Claim like, BigDecimal number) {
    return grouped(like, number) + like.unit().map(MoneyUnit::printed).orElse("");
  }

  /** An amount as the cell of a table would print it. */
  static String cell(Known like, long fen) {
    String unit = like.printed().replaceFirst("^[^元万千亿]*", "");
    int power = MoneyUnit.of(unit).orElse(MoneyUnit.WAN_YUAN).power();
    int decimals =
        like.half() == 0 ? 2 : Math.max(0, power + 2 - Long.toString(like.half()).length());
    return BigDecimal.valueOf(fen, power + 2)
        .setScale(decimals, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** A rate or share with the decimals of a claim. */
  static String percent(Claim like, BigDecimal percent) {
    int printed = like.figure().map(f -> f.decimals()).orElse(2);
    BigDecimal rounded = percent.abs().setScale(printed == 0 ? 2 : printed, RoundingMode.HALF_UP);
    boolean whole = printed == 0 && rounded.stripTrailingZeros().scale() <= 0;
    return (whole ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded).toPlainString()
        + like.printed().replaceFirst("^[-−－+0-9.,，．]*", "");
  }

  /** As a claim writes numbers: with or without commas and the last zeros behind the point. */
  private static String grouped(Claim like, BigDecimal number) {
    String plain = dropsZeros(like) ? stripped(number) : number.toPlainString();
    if (like.printed().indexOf(',') < 0 && like.printed().indexOf('，') < 0) {
      return plain;
    }
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",")
        + (point < 0 ? "" : plain.substring(point));
  }
}
