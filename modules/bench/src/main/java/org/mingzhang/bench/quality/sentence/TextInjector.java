package org.mingzhang.bench.quality.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.bench.quality.Misprints;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.disclosure.Claim.Span;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.money.MoneyUnit;

/**
 * Writes known slips into the sentences of a disclosure. The same seed makes the same slips; the
 * checker knows nothing of it.
 */
final class TextInjector {

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");
  private static final Pattern DIRECTION =
      Pattern.compile("(增加|增长|上升|减少|下降|降低)(?=(?:了|额|率|约|为|幅度?)*\\s*$)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Disclosure clean;
  private final Sources sources;
  private final Random random;

  TextInjector(Disclosure clean, Sources sources, long seed) {
    this.clean = clean;
    this.sources = sources;
    this.random = new Random(seed);
  }

  /** A slip of this kind in a claim; nothing where it cannot be made. */
  Optional<Mistake> inject(TextSlip kind, Claim claim) {
    if (!kind.relations().contains(claim.relation()) || claim.span().paragraph() < 0) {
      return Optional.empty();
    }
    return switch (kind) {
      case AMOUNT_DIGIT, CHANGE_DIGIT, RATE_DIGIT, SHARE_DIGIT ->
          number(kind, claim, Misprints.digit(number(claim), random));
      case AMOUNT_SWAP -> number(kind, claim, Misprints.swapped(number(claim), random));
      case AMOUNT_TIMES_10 -> number(kind, claim, times10(number(claim)));
      case AMOUNT_UNIT -> unit(claim);
      case AMOUNT_LAST_YEAR -> number(kind, claim, sources.lastYear(claim));
      case AMOUNT_ABOVE -> number(kind, claim, sources.above(claim));
      case DIRECTION, RATE_DIRECTION -> direction(kind, claim);
      case RATE_BASE -> number(kind, claim, onThisYear(claim));
      case RATE_CUT -> number(kind, claim, cut(claim));
      case RATE_FRACTION -> number(kind, claim, fraction(claim));
      case YEAR -> year(claim);
    };
  }

  private static String number(Claim claim) {
    Matcher matcher = NUMBER.matcher(claim.printed());
    return matcher.find() ? matcher.group() : "";
  }

  /** Another number in the place of the printed one. */
  private Optional<Mistake> number(TextSlip kind, Claim claim, String number) {
    boolean leading = number.matches("0[0-9].*");
    if (number.isEmpty() || leading || same(number, number(claim)) || claim.figure().isEmpty()) {
      return Optional.empty();
    }
    String to = claim.printed().replaceFirst(NUMBER.pattern(), Matcher.quoteReplacement(number));
    return Optional.of(new Mistake(kind, claim, claim.span(), claim.printed(), to));
  }

  private static boolean same(String one, String other) {
    return other.isEmpty()
        || new BigDecimal(one.replace(",", "")).compareTo(new BigDecimal(other.replace(",", "")))
            == 0;
  }

  private String times10(String number) {
    BigDecimal value = new BigDecimal(number.replace(",", ""));
    if (random.nextBoolean()) {
      return value.movePointRight(1).setScale(value.scale(), RoundingMode.DOWN).toPlainString();
    }
    return value.movePointLeft(1).setScale(value.scale(), RoundingMode.DOWN).toPlainString();
  }

  private static Optional<Mistake> unit(Claim claim) {
    if (claim.unit().isEmpty() || claim.figure().isEmpty() || claim.figure().get().isZero()) {
      return Optional.empty();
    }
    String wrong = claim.unit().get() == MoneyUnit.YUAN ? "万元" : "元";
    String to = claim.printed().replaceFirst("(亿元|万元|千元|元)$", wrong);
    return to.equals(claim.printed())
        ? Optional.empty()
        : Optional.of(new Mistake(TextSlip.AMOUNT_UNIT, claim, claim.span(), claim.printed(), to));
  }

  private Optional<Mistake> direction(TextSlip kind, Claim claim) {
    if (claim.direction() == 0 || claim.figure().isEmpty() || claim.figure().get().isZero()) {
      return Optional.empty();
    }
    Span span = claim.span();
    String before = Prose.paragraph(clean, claim).substring(0, span.begin());
    Matcher matcher = DIRECTION.matcher(before);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String to =
        switch (matcher.group(1)) {
          case "增加" -> "减少";
          case "减少" -> "增加";
          case "增长", "上升" -> "下降";
          default -> "增长";
        };
    Span at = new Span(span.section(), span.paragraph(), matcher.start(1), matcher.end(1));
    return Optional.of(new Mistake(kind, claim, at, matcher.group(1), to));
  }

  private static Optional<BigDecimal> percent(Claim rate) {
    return rate.relation() == Relation.RATE && !number(rate).isEmpty()
        ? Optional.of(new BigDecimal(number(rate).replace(",", "")))
        : Optional.empty();
  }

  /**
   * The rate of the same change on this year's amount, from the amounts themselves where they are
   * known, as somebody would reckon it.
   */
  private String onThisYear(Claim rate) {
    Optional<BigDecimal> percent = percent(rate).filter(p -> p.signum() != 0);
    if (percent.isEmpty()) {
      return "";
    }
    BigDecimal printed = rate.direction() < 0 ? percent.get().negate() : percent.get();
    BigDecimal signed = sources.rate(rate).filter(r -> near(r, printed)).orElse(printed);
    BigDecimal now = HUNDRED.add(signed);
    return now.signum() <= 0
        ? ""
        : signed
            .abs()
            .multiply(HUNDRED)
            .divide(now, Math.max(0, percent.get().scale()), RoundingMode.HALF_UP)
            .toPlainString();
  }

  /** Whether a rate is printed as a number, but for one unit of its last decimal. */
  private static boolean near(BigDecimal exact, BigDecimal printed) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(printed.scale());
    return exact.subtract(printed).abs().compareTo(unit) < 0;
  }

  private String cut(Claim rate) {
    Optional<BigDecimal> exact = sources.rate(rate);
    if (exact.isEmpty() || percent(rate).isEmpty()) {
      return "";
    }
    int scale = percent(rate).get().scale();
    BigDecimal rounded = exact.get().abs().setScale(scale, RoundingMode.HALF_UP);
    return rounded.compareTo(percent(rate).get()) == 0
        ? exact.get().abs().setScale(scale, RoundingMode.DOWN).toPlainString()
        : "";
  }

  private static String fraction(Claim rate) {
    return percent(rate)
        .filter(p -> p.scale() >= 2 && p.signum() != 0)
        .map(p -> p.movePointLeft(2).setScale(p.scale(), RoundingMode.HALF_UP))
        .filter(p -> p.signum() != 0)
        .map(BigDecimal::toPlainString)
        .orElse("");
  }

  private Optional<Mistake> year(Claim claim) {
    List<String> digits = List.of(claim.printed().replaceAll("^(20[0-9]{2}).*", "$1"));
    if (!digits.get(0).equals(clean.identity().year())) {
      return Optional.empty();
    }
    Span span = claim.span();
    String last = Integer.toString(Integer.parseInt(digits.get(0)) - 1);
    String text = Prose.paragraph(clean, claim);
    int begin = text.indexOf(digits.get(0), span.begin());
    return begin < 0 || begin >= span.end()
        ? Optional.empty()
        : Optional.of(
            new Mistake(
                TextSlip.YEAR,
                claim,
                new Span(span.section(), span.paragraph(), begin, begin + last.length()),
                digits.get(0),
                last));
  }
}
