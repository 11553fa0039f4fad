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
    if (!beside || !(none(claim, next) || present(index, next))) {
      return Optional.empty();
    }
    String expected = year + claim.printed().replaceFirst("^20[0-9]{2}", "");
    return Optional.of(
        Defect.of(
            claim,
            "year-left-in",
            Severity.ERROR,
            expected,
            new Message("年份未更新", "the year was not brought up to date"),
            new Proof(claim.printed() + " ≠ " + expected, false)));
  }

  private boolean none(Claim claim, Claim next) {
    return next.relation() == Relation.NONE && yearOf(next).equals(yearOf(claim));
  }

  /** Whether the amount is this year's and is compared with the year that the sentence names. */
  private boolean present(int index, Claim next) {
    if (next.relation() != Relation.AMOUNT || !next.isMoney() || index + 2 >= claims.size()) {
      return false;
    }
    Claim after = claims.get(index + 2);
    boolean compared =
        (after.relation() == Relation.CHANGE || after.relation() == Relation.RATE)
            && after.statement() == next.statement()
            && after.against().get(Dimension.YEAR).equals(yearOf(next));
    Known said = Amounts.known(next);
    return compared
        && amounts.like(next.concept().with(Dimension.YEAR, year)).stream()
            .anyMatch(k -> k.range().meets(said.range()));
  }
}
