package org.mingzhang.model.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A printed figure: its exact value and the decimals that it prints. It has no unit of its own;
 * what it counts is said by the place where it stands.
 *
 * @param number the value as printed, in the printed unit; thousands separators gone, sign
 *     understood
 * @param percent whether a per cent sign follows
 */
public record Figure(BigDecimal number, boolean percent) {

  /** No amount of a disclosure has more digits before the point; longer ones are no figures. */
  private static final int MOST_DIGITS = 16;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<open>\\()?¥?(?<sign>[-−–—△▲+]|负)?¥?"
              + "(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.(?<fraction>\\d+))?"
              + "(?<percent>%)?(?<close>\\))?");

  /**
   * Reads the printed form. White space is passed over; full-width digits, points, commas, signs
   * and brackets are as good as narrow ones. A minus sign, 负, △ or ▲ before the figure or brackets
   * around it make it negative; a plus sign says nothing. A sign of money (¥) may stand before it
   * and nowhere else.
   *
   * @return empty if the text is anything but one figure; a figure whose thousands separators stand
   *     wrong is not read either
   */
  public static Optional<Figure> parse(String printed) {
    String text = narrow(printed);
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String whole = matcher.group("whole");
    String fraction = matcher.group("fraction");
    boolean open = matcher.group("open") != null;
    boolean close = matcher.group("close") != null;
    if ((whole == null && fraction == null) || open != close) {
      return Optional.empty();
    }
    String digits = (whole == null ? "0" : whole.replace(",", ""));
    if (digits.length() > MOST_DIGITS || (fraction != null && fraction.length() > MOST_DIGITS)) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(fraction == null ? digits : digits + "." + fraction);
    boolean negative = open || isMinus(matcher.group("sign"));
    return Optional.of(
        new Figure(negative ? number.negate() : number, matcher.group("percent") != null));
  }

  private static boolean isMinus(@Nullable String sign) {
    return sign != null && !sign.equals("+");
  }

  /** How many decimals it prints. */
  public int decimals() {
    return number.scale();
  }

  /** Whether it is 0. */
  public boolean isZero() {
    return number.signum() == 0;
  }

  /** The exact amount in yuan, when it is printed in this unit. */
  public BigDecimal yuan(MoneyUnit unit) {
    return number.movePointRight(unit.power());
  }

  /** The amount in fen, halves rounded away from 0, when it is printed in this unit. */
  public long fen(MoneyUnit unit) {
    return number
        .movePointRight(unit.power() + 2)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  /**
   * The amounts that print so: half of the last decimal to both sides, whole fen only.
   *
   * @param decimals the decimals to which the figure is taken to be rounded; a table that drops
   *     trailing zeros rounds to more than a single figure shows
   */
  public Interval interval(MoneyUnit unit, int decimals) {
    long fen = fen(unit);
    long half =
        BigDecimal.valueOf(5, decimals + 1)
            .movePointRight(unit.power() + 2)
            .setScale(0, RoundingMode.DOWN)
            .longValueExact();
    return new Interval(fen - half, fen + half);
  }

  /** Whether an amount of this size can be counted in fen; larger ones are misreadings. */
  public boolean countable(MoneyUnit unit) {
    return number.precision() - number.scale() + unit.power() <= MOST_DIGITS;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private static String narrow(String printed) {
    StringBuilder text = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c >= '！' && c <= '～') {
        text.append((char) (c - '！' + '!'));
      } else if (!isBlank(c)) {
        text.append(c == '￥' ? '¥' : c);
      }
    }
    return text.toString();
  }
}
