package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.money.MoneyUnit;

/** The amounts that differ from a printed one by one digit, or by two neighbours swapped. */
final class Digits {

  private Digits() {}

  /** In fen, without the printed amount itself. */
  static List<Long> near(Claim claim) {
    BigDecimal number = claim.figure().orElseThrow().number();
    int power = claim.unit().orElse(MoneyUnit.WAN_YUAN).power() + 2;
    String digits = number.unscaledValue().abs().toString();
    List<Long> near = new ArrayList<>();
    for (int i = 0; i < digits.length(); i++) {
      for (char c = i == 0 ? '1' : '0'; c <= '9'; c++) {
        if (c != digits.charAt(i)) {
          near.add(fen(digits.substring(0, i) + c + digits.substring(i + 1), number, power));
        }
      }
      if (i + 1 < digits.length() && digits.charAt(i) != digits.charAt(i + 1)) {
        String swapped =
            digits.substring(0, i)
                + digits.charAt(i + 1)
                + digits.charAt(i)
                + digits.substring(i + 2);
        near.add(fen(swapped, number, power));
      }
    }
    return near;
  }

  private static long fen(String digits, BigDecimal like, int power) {
    return new BigDecimal(new java.math.BigInteger(digits), like.scale())
        .movePointRight(power)
        .setScale(0, java.math.RoundingMode.HALF_UP)
        .longValueExact();
  }
}
