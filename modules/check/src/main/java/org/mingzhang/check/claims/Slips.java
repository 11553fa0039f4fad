package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.money.MoneyUnit;

/** Known slips of a hand that writes figures. */
final class Slips {

  private Slips() {}

  /** What slip makes of the right amount the printed one; empty if none that is known. */
  static String name(Claim claim, long right) {
    MoneyUnit unit = claim.unit().orElse(MoneyUnit.WAN_YUAN);
    BigDecimal printed = claim.figure().orElseThrow().number();
    BigDecimal true_ = BigDecimal.valueOf(right, unit.power() + 2);
    if (printed.signum() != 0 && true_.signum() != 0) {
      for (int power : new int[] {1, 2, 3, 4, 8}) {
        if (printed.movePointLeft(power).compareTo(true_) == 0
            || printed.movePointRight(power).compareTo(true_) == 0) {
          return power >= 3 ? "unit" : "decimal point";
        }
      }
    }
    String wrong = digits(printed);
    String good =
        digits(true_.setScale(Math.max(0, printed.scale()), java.math.RoundingMode.HALF_UP));
    if (wrong.length() == good.length()) {
      List<Integer> differ = new ArrayList<>();
      for (int i = 0; i < wrong.length(); i++) {
        if (wrong.charAt(i) != good.charAt(i)) {
          differ.add(i);
        }
      }
      if (differ.size() == 1) {
        return "digit";
      }
      if (differ.size() == 2
          && differ.get(1) == differ.get(0) + 1
          && wrong.charAt(differ.get(0)) == good.charAt(differ.get(1))
          && wrong.charAt(differ.get(1)) == good.charAt(differ.get(0))) {
        return "digits swapped";
      }
    }
    if (wrong.length() == good.length() + 1 && withoutOne(wrong, good)) {
      return "digit too many";
    }
    return wrong.length() + 1 == good.length() && withoutOne(good, wrong) ? "digit lost" : "";
  }

  private static boolean withoutOne(String longer, String shorter) {
    for (int i = 0; i < longer.length(); i++) {
      if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
        return true;
      }
    }
    return false;
  }

  private static String digits(BigDecimal number) {
    return number.abs().unscaledValue().toString();
  }

  /** The Chinese name of a slip. */
  static String zh(String slip) {
    return switch (slip) {
      case "unit" -> "单位错";
      case "decimal point" -> "小数点错位";
      case "digit" -> "一位数字写错";
      case "digits swapped" -> "相邻数字颠倒";
      case "digit too many" -> "多写一位";
      case "digit lost" -> "漏写一位";
      default -> slip;
    };
  }
}
