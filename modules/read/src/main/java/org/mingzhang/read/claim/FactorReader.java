package org.mingzhang.read.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Costing.Factor;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/** Reads the factors of a costing: a number, what it counts, and of a price what it is for. */
final class FactorReader {

  /** Different words for one measure, as they are compared. */
  private static final List<List<String>> ALIKE =
      List.of(
          List.of("个月", "月"),
          List.of("月份", "月"),
          List.of("年度", "年"),
          List.of("周年", "年"),
          List.of("名", "人"),
          List.of("位", "人"),
          List.of("员", "人"),
          List.of("日", "天"));

  private final Pattern pattern;

  FactorReader(Relations relations) {
    String measure = "(?:" + relations.get("costing-measure").pattern() + ")";
    String noun = relations.get("costing-noun").pattern();
    this.pattern =
        Pattern.compile(
            "(?<every>(?:每"
                + measure
                + ")*)(?:单价)?(?<number>[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)"
                + "(?:(?<money>亿元|万元|千元|元)(?<per>(?:[/每]\\(?"
                + measure
                + "(?:[·.、×*]?"
                + measure
                + ")*\\)?)*)|(?<percent>%)|(?<thing>"
                + measure
                + noun
                + "))?");
  }

  /**
   * A factor as it stands in a text.
   *
   * @param begin index of its number
   * @param thing what it counts, as things are compared; empty if it does not say or is money
   * @param each measures of which it is the price of one, as they are compared
   */
  record Seen(int from, int begin, int end, Factor factor, String thing, String each) {

    /** Whether it counts without saying what. */
    boolean isBare() {
      return factor.unit().isEmpty() && !factor.percent() && thing.isEmpty();
    }

    /** The same without the digits before an index. */
    Seen from(int index, String bare) {
      String rest = bare.substring(index, end);
      BigDecimal number = new BigDecimal(rest.replaceFirst("[^0-9].*$", ""));
      return new Seen(
          index, index, end, new Factor(rest, number, false, factor.unit()), thing, each);
    }
  }

  /** The factor that begins at an index; empty if none does. */
  Optional<Seen> at(String bare, int index) {
    Matcher matcher = pattern.matcher(bare).region(index, bare.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    Optional<Figure> number = Figure.parse(matcher.group("number"));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    String money = matcher.group("money");
    String each = matcher.group("every") + (money == null ? "" : matcher.group("per"));
    String thing = matcher.group("thing") == null ? "" : matcher.group("thing");
    Factor factor =
        new Factor(
            bare.substring(index, matcher.end()),
            number.get().number(),
            matcher.group("percent") != null,
            money == null ? Optional.empty() : MoneyUnit.of(money));
    return Optional.of(
        new Seen(
            index,
            matcher.start("number"),
            matcher.end(),
            factor,
            compared(thing),
            compared(each).replaceAll("[/每()·.、×*]", "")));
  }

  private static String compared(String words) {
    String same = words;
    for (List<String> alike : ALIKE) {
      same = same.replace(alike.get(0), alike.get(1));
    }
    return same;
  }

  /** What a price is for and does not stand among the factors: left out, or only meant. */
  static String missing(List<Seen> factors) {
    StringBuilder missing = new StringBuilder();
    for (Seen price : factors) {
      for (char c : price.each().toCharArray()) {
        if (factors.stream().noneMatch(one -> one.thing().indexOf(c) >= 0)) {
          missing.append(c);
        }
      }
    }
    return missing.toString();
  }
}
