package org.mingzhang.bench.quality.sentence;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.money.MoneyUnit;

/**
 * The amounts of a clean disclosure by what they mean, made apart from the checker: what a claim
 * could be copied from, and whether anything in the document holds it.
 */
final class Sources {

  private static final List<Dimension> KEYS =
      List.of(
          Dimension.FUNCTION,
          Dimension.ECONOMIC,
          Dimension.GOV_ECONOMIC,
          Dimension.ITEM,
          Dimension.NATURE,
          Dimension.PROJECT,
          Dimension.UNIT);

  private final List<Claim> claims;
  private final List<Amount> tables = new ArrayList<>();

  /** An amount, in fen, and how far the true one may lie from it. */
  record Amount(Concept concept, long fen, long half) {

    boolean meets(Amount other) {
      return Math.abs(fen - other.fen) <= half + other.half;
    }
  }

  Sources(Observations observations) {
    this.claims = observations.disclosure().claims();
    for (Observation seen : observations.all()) {
      if (seen.printed()) {
        tables.add(new Amount(seen.meaning().concept(), seen.fen(), seen.half()));
      }
    }
  }

  private Sources(List<Claim> claims, List<Amount> tables) {
    this.claims = List.copyOf(claims);
    this.tables.addAll(tables);
  }

  /** The same tables with other claims. */
  Sources with(List<Claim> others) {
    return new Sources(others, tables);
  }

  /** The amount that a claim of money prints. */
  static Amount amount(Claim claim) {
    MoneyUnit unit = claim.unit().orElse(MoneyUnit.WAN_YUAN);
    long fen = claim.figure().orElseThrow().fen(unit);
    long high = claim.figure().get().interval(unit, claim.figure().get().decimals()).high();
    return new Amount(plain(claim.concept()), fen, high - fen);
  }

  private static Concept plain(Concept concept) {
    return concept.without(Dimension.MEASURE).without(Dimension.AGAINST);
  }

  static boolean isAmount(Claim claim) {
    return claim.isMoney()
        && (claim.relation() == Relation.AMOUNT || claim.relation() == Relation.PART_OF);
  }

  /** What tables print of the same key in a year. */
  List<Amount> printed(Concept concept, String year) {
    return tables.stream()
        .filter(amount -> amount.concept().get(Dimension.YEAR).equals(year))
        .filter(amount -> sameKey(amount.concept(), concept))
        .toList();
  }

  private static boolean sameKey(Concept one, Concept other) {
    return KEYS.stream().allMatch(key -> one.get(key).equals(other.get(key)))
        && one.get(Dimension.MEASURE).isEmpty();
  }

  /** The amounts of a year that tables, or sentences of the same statement, print. */
  List<Amount> known(Claim claim, String year) {
    List<Amount> known = new ArrayList<>(printed(plain(claim.concept()), year));
    for (Claim other : claims) {
      if (isAmount(other)
          && other.statement() == claim.statement()
          && !other.span().equals(claim.span())
          && (other.concept().get(Dimension.YEAR).equals(year) || other.concept().isEmpty())) {
        known.add(amount(other));
      }
    }
    return known;
  }

  /** The amounts of a quantity that sentences print. */
  List<Amount> said(Concept concept) {
    return claims.stream()
        .filter(claim -> isAmount(claim) && claim.tied())
        .map(Sources::amount)
        .filter(
            amount ->
                sameKey(amount.concept(), concept)
                    && amount.concept().get(Dimension.YEAR).equals(concept.get(Dimension.YEAR)))
        .toList();
  }

  /** The claims of a relation in the same statement. */
  List<Claim> beside(Claim claim, Relation relation) {
    return claims.stream()
        .filter(
            other ->
                !other.span().equals(claim.span())
                    && other.relation() == relation
                    && other.statement() == claim.statement()
                    && other.figure().isPresent())
        .toList();
  }

  Optional<Claim> next(Claim claim) {
    int at = claims.indexOf(claim) + 1;
    return at < claims.size()
            && claims.get(at).span().section() == claim.span().section()
            && claims.get(at).span().paragraph() == claim.span().paragraph()
        ? Optional.of(claims.get(at))
        : Optional.empty();
  }

  /** Last year's amount of what a claim states, as the claim would print it; empty if unknown. */
  String lastYear(Claim claim) {
    String year = claim.concept().get(Dimension.YEAR);
    if (year.length() != 4 || !isAmount(claim)) {
      return "";
    }
    String last = Integer.toString(Integer.parseInt(year) - 1);
    List<Amount> before = known(claim, last);
    if (!before.isEmpty()) {
      return printed(claim, before.get(before.size() - 1).fen());
    }
    for (Claim change : beside(claim, Relation.CHANGE)) {
      if (change.isMoney() && change.direction() != 0) {
        return printed(claim, amount(claim).fen() - change.direction() * amount(change).fen());
      }
    }
    return "";
  }

  /**
   * The amount of the claim before in the same section, as it prints it; empty if there is none.
   */
  String above(Claim claim) {
    for (int i = claims.indexOf(claim) - 1; i >= 0; i--) {
      Claim other = claims.get(i);
      if (other.span().section() != claim.span().section()) {
        return "";
      }
      if (isAmount(other)
          && other.statement() != claim.statement()
          && other.unit().equals(claim.unit())
          && other.concept().get(Dimension.YEAR).equals(claim.concept().get(Dimension.YEAR))
          && !other.figure().orElseThrow().isZero()) {
        return other.figure().orElseThrow().number().toPlainString();
      }
    }
    return "";
  }

  private static String printed(Claim like, long fen) {
    MoneyUnit unit = like.unit().orElse(MoneyUnit.WAN_YUAN);
    return BigDecimal.valueOf(fen, unit.power() + 2)
        .setScale(like.figure().orElseThrow().decimals(), RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** The rate that the amounts of the document, or an amount and its change, give. */
  Optional<BigDecimal> rate(Claim rate) {
    for (Amount now : known(rate, rate.concept().get(Dimension.YEAR))) {
      for (Amount before : known(rate, rate.against().get(Dimension.YEAR))) {
        if (before.fen() > 0) {
          return Optional.of(percent(now.fen() - before.fen(), before.fen()));
        }
      }
      for (Claim change : beside(rate, Relation.CHANGE)) {
        long by = change.isMoney() ? change.direction() * amount(change).fen() : 0;
        if (by != 0 && now.fen() > by) {
          return Optional.of(percent(by, now.fen() - by));
        }
      }
    }
    return Optional.empty();
  }

  private static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(100)
        .multiply(BigDecimal.valueOf(part))
        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
  }
}
