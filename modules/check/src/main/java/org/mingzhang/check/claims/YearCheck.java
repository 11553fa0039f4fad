package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Concept;
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

  /** Amounts so long are never the same in two years by accident. */
  private static final int SURE = 5;

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

  /**
   * A year that was left in.
   *
   * @param dated what the sentence says of that year: nothing may be reckoned from it
   */
  record Left(Defect defect, List<Claim> dated) {}

  /** All years that were left in. */
  List<Left> check() {
    List<Left> left = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (claim.relation() == Relation.YEAR && !year.isEmpty() && !yearOf(claim).equals(year)) {
        List<Claim> sentence = sentence(i);
        severity(claim, sentence)
            .ifPresent(
                severity -> left.add(new Left(defect(claim, severity), dated(claim, sentence))));
      }
    }
    return left;
  }

  /** What is said behind a year until the next one, in the same paragraph. */
  private List<Claim> sentence(int index) {
    Claim claim = claims.get(index);
    List<Claim> sentence = new ArrayList<>();
    for (Claim next : claims.subList(index + 1, claims.size())) {
      boolean beside =
          next.span().section() == claim.span().section()
              && next.span().paragraph() == claim.span().paragraph();
      if (!beside || next.relation() == Relation.YEAR) {
        break;
      }
      sentence.add(next);
    }
    return sentence;
  }

  /** The statements of a sentence that take their year from it. */
  private static List<Claim> dated(Claim claim, List<Claim> sentence) {
    Set<Integer> statements = new HashSet<>();
    for (Claim other : sentence) {
      if (yearOf(other).equals(yearOf(claim))) {
        statements.add(other.statement());
      }
    }
    return sentence.stream().filter(c -> statements.contains(c.statement())).toList();
  }

  private Defect defect(Claim claim, Severity severity) {
    String expected = year + claim.printed().replaceFirst("^20[0-9]{2}", "");
    return Defect.of(
        claim,
        "year-left-in",
        severity,
        expected,
        new Message("年份未更新", "the year was not brought up to date"),
        new Proof(claim.printed() + " ≠ " + expected, false));
  }

  private Optional<Severity> severity(Claim claim, List<Claim> sentence) {
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Claim next = sentence.get(0);
    boolean none = next.relation() == Relation.NONE && yearOf(next).equals(yearOf(claim));
    boolean present = isPresent(next) && !isSaidOfNow(sentence);
    if ((ruled && none) || (present && isCompared(claim, sentence, false))) {
      return Optional.of(Severity.ERROR);
    }
    boolean same = present && isCompared(claim, sentence, true) && speaksOfBudget(next);
    if (!ruled || !(same || isOnlyPresent(next, sentence))) {
      return Optional.empty();
    }
    boolean sure = !same && digits(next) >= SURE && !isCarried(next);
    return Optional.of(sure ? Severity.ERROR : Severity.WARNING);
  }

  /** Whether the sentence is compared with the very year that it names. */
  private static boolean isCompared(Claim claim, List<Claim> sentence, boolean parity) {
    return sentence.stream()
        .filter(
            other ->
                parity
                    ? other.relation() == Relation.PARITY
                    : other.relation() == Relation.CHANGE || other.relation() == Relation.RATE)
        .anyMatch(other -> other.against().get(Dimension.YEAR).equals(yearOf(claim)));
  }

  private static Concept undated(Claim claim) {
    return claim.concept().without(Dimension.YEAR).without(Dimension.BASIS);
  }

  /** Whether the same is said of now before the comparison: then it is this that is compared. */
  private boolean isSaidOfNow(List<Claim> sentence) {
    return sentence.stream()
        .takeWhile(c -> !c.concept().has(Dimension.AGAINST))
        .anyMatch(
            c ->
                Amounts.isAmount(c)
                    && yearOf(c).equals(year)
                    && undated(c).equals(undated(sentence.get(0))));
  }

  /** Whether tables print an amount for the year of the document. */
  private boolean isPresent(Claim next) {
    if (!Amounts.isAmount(next)) {
      return false;
    }
    Known said = Known.said(next);
    return amounts.like(next.concept().with(Dimension.YEAR, year)).stream().anyMatch(said::meets);
  }

  /**
   * Whether tables print an amount for this year and nobody for the year that is named: it hardly
   * was the same to the last digit.
   */
  private boolean isOnlyPresent(Claim next, List<Claim> sentence) {
    if (!next.firm() || !isPresent(next) || !speaksOfBudget(next)) {
      return false;
    }
    Known said = Known.said(next);
    boolean then =
        amounts.ofYear(next.concept(), yearOf(next)).stream()
            .filter(known -> known.said().filter(sentence::contains).isEmpty())
            .anyMatch(said::meets);
    boolean same = sentence.stream().anyMatch(other -> other.relation() == Relation.PARITY);
    return digits(next) >= DIGITS && !then && !same && !isSaidOfNow(sentence);
  }

  private static int digits(Claim claim) {
    return claim.figure().orElseThrow().number().stripTrailingZeros().precision();
  }

  /** Whether it is what last year left, and so may be named by last year. */
  private static boolean isCarried(Claim claim) {
    return claim.concept().has(Dimension.ORIGIN)
        || List.of("opening", "closing", "reserve").contains(claim.concept().get(Dimension.FLOW));
  }

  private boolean speaksOfBudget(Claim next) {
    String basis = next.concept().get(Dimension.BASIS);
    return basis.isEmpty()
        || claims.stream()
            .filter(c -> c.relation() == Relation.AMOUNT && yearOf(c).equals(year))
            .anyMatch(c -> c.concept().get(Dimension.BASIS).equals(basis));
  }
}
