package org.mingzhang.bench.quality.sentence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Span;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/**
 * One slip written into a sentence.
 *
 * @param claim the claim that was made wrong, as it was
 * @param at which characters were replaced
 * @param from by which they have to be replaced again
 * @param to what was written
 */
record Mistake(TextSlip kind, Claim claim, Span at, String from, String to) {

  private static final Pattern FIGURE = Pattern.compile("(?<number>[^元万千亿]*)(?<unit>.*)");

  /** The claim as it reads with the slip. */
  Claim wrong() {
    boolean turned = kind == TextSlip.DIRECTION || kind == TextSlip.RATE_DIRECTION;
    Matcher matcher = FIGURE.matcher(turned || kind == TextSlip.YEAR ? claim.printed() : to);
    Optional<Figure> figure =
        matcher.matches() ? Figure.parse(matcher.group("number")) : Optional.empty();
    return like(
        claim,
        turned ? claim.printed() : to,
        figure.or(claim::figure),
        claim.unit().flatMap(unit -> MoneyUnit.of(matcher.group("unit"))),
        turned ? -claim.direction() : claim.direction());
  }

  /** A claim that prints another figure of the same. */
  static Claim like(
      Claim claim,
      String printed,
      Optional<Figure> figure,
      Optional<MoneyUnit> unit,
      int direction) {
    return new Claim(
        claim.relation(),
        printed,
        figure,
        unit,
        direction,
        claim.concept(),
        claim.against(),
        claim.readings(),
        claim.firm(),
        claim.statement(),
        claim.untied(),
        claim.span(),
        claim.where());
  }
}
