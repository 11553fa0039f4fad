package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingzhang.model.disclosure.Claim;
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

  /** A rate or share with the decimals of a claim. */
  static String percent(Claim like, BigDecimal percent) {
    int printed = like.figure().map(f -> f.decimals()).orElse(2);
    BigDecimal rounded = percent.abs().setScale(printed == 0 ? 2 : printed, RoundingMode.HALF_UP);
    boolean whole = printed == 0 && rounded.stripTrailingZeros().scale() <= 0;
    return (whole ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded).toPlainString()
        + like.printed().replaceFirst("^[-−－+0-9.,，．]*", "");
  }

  private static String grouped(Claim like, BigDecimal number) {
    String plain = number.toPlainString();
    if (like.printed().indexOf(',') < 0 && like.printed().indexOf('，') < 0) {
      return plain;
    }
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    return whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",")
        + (point < 0 ? "" : plain.substring(point));
  }
}
