package org.mingzhang.check.claims;

import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/**
 * A sentence that speaks of the present begins with the year of the document. Last year's year is
 * left in where the sentence says that there is none of something, or prints this year's amount and
 * compares it with the year that it names.
 */
final class YearCheck {

  /** So many sentences that begin with the year of the document make it the rule. */
  private static final int RULE = 3;

  /** Shorter amounts are the same in two years by accident. */
  private static final int DIGITS = 4;

  private final List<Claim> claims;
  private final Amounts amounts;
  private final String year;
  private final boolean ruled;

  YearCheck(List<Claim> claims, Amounts amounts, String year) {
    this.claims = claims;
    this.amounts = amounts;
    this.year = year;
    this.ruled =
        claims.stream().filter(c -> c.relation() == Relation.YEAR && yearOf(c).equals(year)).count()
            >= RULE;
  }

  private static String yearOf(Claim claim) {
    return claim.concept().get(Dimension.YEAR);
  }

  Optional<Defect> check(int index) {
    Claim claim = claims.get(index);
    if (!ruled || year.isEmpty() || yearOf(claim).equals(year) || index + 1 >= claims.size()) {
      return Optional.empty();
    }
    Claim next = claims.get(index + 1);
    boolean beside =
        next.span().section() == claim.span().section()
            && next.span().paragraph() == claim.span().paragraph();
    boolean sure = beside && (none(claim, next) || (compared(index, next) && isPresent(next)));
    if (!sure && !(beside && isOnlyPresent(next))) {
      return Optional.empty();
    }
    String expected = year + claim.printed().replaceFirst("^20[0-9]{2}", "");
    return Optional.of(
        Defect.of(
            claim,
            "year-left-in",
            sure ? Severity.ERROR : Severity.WARNING,
            expected,
            new Message("年份未更新", "the year was not brought up to date"),
            new Proof(claim.printed() + " ≠ " + expected, false)));
  }

  private boolean none(Claim claim, Claim next) {
    return next.relation() == Relation.NONE && yearOf(next).equals(yearOf(claim));
  }

  /** Whether an amount is compared with the very year that the sentence names. */
  private boolean compared(int index, Claim next) {
    if (index + 2 >= claims.size()) {
      return false;
    }
    Claim after = claims.get(index + 2);
    return (after.relation() == Relation.CHANGE || after.relation() == Relation.RATE)
        && after.statement() == next.statement()
        && after.against().get(Dimension.YEAR).equals(yearOf(next));
  }

  /** Whether tables print an amount for the year of the document. */
  private boolean isPresent(Claim next) {
    if (next.relation() != Relation.AMOUNT || !next.isMoney()) {
      return false;
    }
    Known said = Known.said(next);
    return amounts.like(next.concept().with(Dimension.YEAR, year)).stream().anyMatch(said::meets);
  }

  /**
   * Whether tables print an amount for this year and nobody for the year that is named: it hardly
   * was the same to the last digit.
   */
  private boolean isOnlyPresent(Claim next) {
    if (!next.firm() || !isPresent(next) || !speaksOfBudget(next)) {
      return false;
    }
    Known said = Known.said(next);
    boolean telling =
        next.figure().orElseThrow().number().stripTrailingZeros().precision() >= DIGITS;
    boolean then =
        amounts.ofYear(next.concept(), yearOf(next)).stream()
            .anyMatch(k -> !k.said().filter(next::equals).isPresent() && k.meets(said));
    boolean again =
        claims.stream()
            .anyMatch(
                other ->
                    other.statement() == next.statement()
                        && (other.relation() == Relation.PARITY
                            || (Amounts.isAmount(other) && yearOf(other).equals(year))));
    return telling && !then && !again;
  }

  private boolean speaksOfBudget(Claim next) {
    String basis = next.concept().get(Dimension.BASIS);
    return basis.isEmpty()
        || claims.stream()
            .filter(c -> c.relation() == Relation.AMOUNT && yearOf(c).equals(year))
            .anyMatch(c -> c.concept().get(Dimension.BASIS).equals(basis));
  }
}
