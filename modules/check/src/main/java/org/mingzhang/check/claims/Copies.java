package org.mingzhang.check.claims;

import java.util.List;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;

/** Figures that a wrong one may have been copied from. */
final class Copies {

  /** Shorter figures are alike by accident. */
  private static final int DIGITS = 3;

  /** What items are told apart by. */
  private static final List<Dimension> CUTS =
      List.of(
          Dimension.FUND,
          Dimension.NATURE,
          Dimension.FUNCTION,
          Dimension.ECONOMIC,
          Dimension.GOV_ECONOMIC,
          Dimension.ITEM,
          Dimension.PROJECT);

  private final List<Claim> claims;
  private final Amounts amounts;

  Copies(List<Claim> claims, Amounts amounts) {
    this.claims = claims;
    this.amounts = amounts;
  }

  /** Where a figure was copied from, if it was. */
  Cause of(Part part, Claim claim, Series rest) {
    if (claim.figure().orElseThrow().number().precision() < DIGITS) {
      return Cause.NONE;
    }
    boolean amount =
        part.role() == Role.CHANGE
            && rest.claims(Role.NOW).stream().anyMatch(now -> isSameFigure(now, claim));
    if (amount || isAbove(claim, rest.amounts(Role.NOW))) {
      return Cause.ABOVE;
    }
    return part.role() == Role.NOW && isLastYears(claim, rest) ? Cause.LAST_YEAR : Cause.NONE;
  }

  /** A rate on the wrong base would give last year's amount too: that one has to be printed. */
  private static boolean isLastYears(Claim claim, Series rest) {
    if (rest.amounts(Role.NOW).isEmpty() && rest.amounts(Role.BEFORE).isEmpty()) {
      return false;
    }
    return isBefore(claim, rest);
  }

  /**
   * Whether an amount that no table knows may be last year's, as change and rate give it. A rate on
   * this year's amount looks just the same.
   */
  boolean mayBeLastYears(Part part, Claim claim, Series rest) {
    return part.role() == Role.NOW
        && rest.amounts(Role.NOW).isEmpty()
        && rest.amounts(Role.BEFORE).isEmpty()
        && claim.figure().orElseThrow().number().precision() >= DIGITS
        && isBefore(claim, rest);
  }

  private static boolean isBefore(Claim claim, Series rest) {
    Range said = Known.said(claim).range();
    return Ways.closest(Role.BEFORE, rest).map(way -> way.range().meets(said)).orElse(false);
  }

  /** Where an amount was copied from that is not that of the tables. */
  Cause of(Claim claim, Known right) {
    if (claim.figure().orElseThrow().number().precision() < DIGITS) {
      return Cause.NONE;
    }
    if (isAbove(claim, List.of(right))) {
      return Cause.ABOVE;
    }
    Range said = Known.said(claim).range();
    boolean lastYears =
        amounts.ofYear(claim.concept(), before(claim.concept().get(Dimension.YEAR))).stream()
            .anyMatch(known -> known.range().meets(said) && known.fen() != right.fen());
    return lastYears ? Cause.LAST_YEAR : Cause.NONE;
  }

  private static String before(String year) {
    return year.matches("[0-9]{4}") ? Integer.toString(Integer.parseInt(year) - 1) : "";
  }

  /**
   * Whether the figure of the same kind in the statement before is the same, which is no wonder
   * where its amount is the same too.
   */
  private boolean isAbove(Claim claim, List<Known> now) {
    for (int i = claims.indexOf(claim) - 1; i >= 0; i--) {
      Claim other = claims.get(i);
      if (other.span().section() != claim.span().section()) {
        return false;
      }
      if (isLike(other, claim)) {
        return isOther(other, claim)
            && isSameFigure(other, claim)
            && !sameAmount(other.statement(), now);
      }
    }
    return false;
  }

  private static boolean isSameFigure(Claim one, Claim other) {
    return one.figure().equals(other.figure()) && one.unit().equals(other.unit());
  }

  private boolean sameAmount(int statement, List<Known> now) {
    return claims.stream()
        .filter(claim -> claim.statement() == statement && Amounts.isAmount(claim))
        .map(Known::said)
        .anyMatch(above -> now.stream().anyMatch(above::meets));
  }

  /** Whether they are of two items: that all income is all expenditure is no copy. */
  private static boolean isOther(Claim other, Claim claim) {
    return CUTS.stream()
        .anyMatch(cut -> !other.concept().get(cut).equals(claim.concept().get(cut)));
  }

  private static boolean isLike(Claim other, Claim claim) {
    return kind(other.relation()) == kind(claim.relation())
        && other.figure().isPresent()
        && other.statement() != claim.statement()
        && other.concept().get(Dimension.YEAR).equals(claim.concept().get(Dimension.YEAR));
  }

  private static Relation kind(Relation relation) {
    return relation == Relation.PART_OF ? Relation.AMOUNT : relation;
  }

  /** Amounts of tables that a rate may have been reckoned on, of whatever basis or scope. */
  List<Known> otherBases(Claim rate) {
    return rate.against().has(Dimension.YEAR)
        ? amounts.like(rate.against().without(Dimension.BASIS))
        : List.of();
  }
}
