package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;

/**
 * The changes of funds or natures and of what was carried over that are told behind the change of
 * their whole, if only as its reason (收入比上年增加10万元，主要是财政拨款增加12万元，其他收入减少2万元), add up to it where this
 * year's amounts of the same parts do by what tables print. Words of a reason need not tell of all
 * that changed: only a slip that is known, and explains it to the last digit, makes one of them the
 * wrong one.
 */
final class ListedChanges {

  /** A slip in a shorter figure may be an accident. */
  private static final int DIGITS = 3;

  /** What was carried over into the year. */
  private static final String CARRIED = "opening";

  private final List<Claim> claims;
  private final Amounts amounts;
  private final Statements statements;
  private final Algebra algebra;
  private final Set<Claim> wrong;
  private final Echoes echoes;

  /**
   * Checks changes.
   *
   * @param wrong claims that are known to be wrong
   */
  ListedChanges(
      List<Claim> claims,
      Amounts amounts,
      Statements statements,
      Algebra algebra,
      Set<Claim> wrong) {
    this.claims = claims;
    this.amounts = amounts;
    this.statements = statements;
    this.algebra = algebra;
    this.wrong = wrong;
    this.echoes = new Echoes(claims);
  }

  /** What does not add up. */
  List<Defect> check() {
    List<Defect> defects = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim whole = claims.get(i);
      if (Statements.isChange(whole) && whole.firm() && isSound(whole)) {
        for (Dimension cut : List.of(Dimension.NATURE, Dimension.FUND)) {
          List<Claim> parts = parts(i, cut);
          if (parts.size() > 1 && parts.stream().allMatch(this::isSound) && isAll(whole, parts)) {
            defect(whole, parts).filter(defect -> !defect.isOf(defects)).ifPresent(defects::add);
          }
        }
      }
    }
    return defects;
  }

  private boolean isSound(Claim claim) {
    return claim.tied() && !wrong.contains(claim);
  }

  /** The changes of parts behind a whole, up to the first change of something else. */
  private List<Claim> parts(int index, Dimension cut) {
    Claim whole = claims.get(index);
    Set<String> told = new HashSet<>();
    List<Claim> parts = new ArrayList<>();
    for (Claim claim : claims.subList(index + 1, claims.size())) {
      boolean beside =
          claim.span().section() == whole.span().section()
              && claim.span().paragraph() == whole.span().paragraph();
      boolean way = Statements.isChange(claim) || claim.relation() == Relation.PARITY;
      if (!beside || (way && !isPart(claim, whole, cut))) {
        break;
      }
      String part = isCarried(claim) ? CARRIED : claim.concept().get(cut);
      boolean inside = told.stream().anyMatch(one -> algebra.within(cut, part, one));
      if (way && !inside) {
        if (!told.add(part)) {
          break;
        }
        parts.add(claim);
      }
    }
    return parts;
  }

  /** Whether it speaks of what was carried over, which is a part of all that there is to spend. */
  private static boolean isCarried(Claim claim) {
    return claim.concept().get(Dimension.FLOW).equals(CARRIED);
  }

  private boolean isPart(Claim claim, Claim whole, Dimension cut) {
    String year = claim.against().get(Dimension.YEAR);
    String part = claim.concept().get(cut);
    boolean fund = cut == Dimension.FUND || ChangeSums.isOfFund(claim, whole);
    boolean within =
        isCarried(claim)
            ? whole.concept().get(Dimension.FLOW).equals("sources")
            : !part.isEmpty() && algebra.within(cut, part, whole.concept().get(cut));
    return within
        && (year.isEmpty() || year.equals(whole.against().get(Dimension.YEAR)))
        && ChangeSums.rest(claim, cut).equals(ChangeSums.rest(whole, cut))
        && fund;
  }

  /**
   * Whether tables print that the parts are all of the whole this year, be it with what was carried
   * over or, where both come to the same, without.
   */
  private boolean isAll(Claim whole, List<Claim> parts) {
    long sum = 0;
    long slack = 0;
    for (Claim part : parts) {
      Concept of = Statements.plain(part);
      List<Known> known =
          amounts.surest(
              of.has(Dimension.FUND) ? of : of.with(Dimension.FUND, fund(whole)), part.readings());
      if (known.isEmpty() || !known.get(0).table()) {
        return false;
      }
      sum += known.get(0).fen();
      slack += known.get(0).half();
    }
    List<Known> all = statements.now(whole);
    long expected = sum;
    long rounding = slack;
    Predicate<Known> meets = one -> Math.abs(one.fen() - expected) <= rounding + one.half();
    boolean carried = parts.stream().anyMatch(ListedChanges::isCarried);
    return carried ? all.stream().anyMatch(meets) : !all.isEmpty() && all.stream().allMatch(meets);
  }

  private static String fund(Claim whole) {
    return whole.concept().get(Dimension.FUND);
  }

  private Optional<Defect> defect(Claim whole, List<Claim> parts) {
    long sum = 0;
    long tolerance = ChangeSums.rounding(whole);
    for (Claim part : parts) {
      sum += ChangeSums.signed(part);
      tolerance += ChangeSums.rounding(part);
    }
    long missing = ChangeSums.signed(whole) - sum;
    if (Math.abs(missing) <= tolerance) {
      return Optional.empty();
    }
    List<Member> suspects = new ArrayList<>();
    suspects.add(Member.of(whole, sum, tolerance));
    for (int i = 0; i < parts.size(); i++) {
      Claim part = parts.get(i);
      if (part.isMoney()) {
        Member member = Member.of(part, ChangeSums.signed(part) + missing, tolerance);
        boolean above = i > 0 && part.figure().equals(parts.get(i - 1).figure());
        suspects.add(above ? new Member(part, member.right(), Cause.ABOVE) : member);
      }
    }
    suspects.removeIf(
        one ->
            one.cause() == Cause.NONE
                || !isTelling(one.claim())
                || !statements.fits(one.claim(), one.right()));
    List<Member> alone = suspects.stream().filter(one -> !isEchoed(one)).toList();
    return suspects.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Member.defect(
                alone.isEmpty() ? suspects : alone,
                "change-does-not-follow",
                "各部分增减额之和与总增减额不符",
                "the changes of the parts do not add up",
                Member.sum(whole, parts)));
  }

  /** Whether other statements print it as well, and it was not copied from one of them. */
  private boolean isEchoed(Member member) {
    Claim claim = member.claim();
    return member.cause() != Cause.ABOVE
        && echoes.echoed(claim, claim.figure().orElseThrow().number());
  }

  private static boolean isTelling(Claim claim) {
    return claim.figure().orElseThrow().number().stripTrailingZeros().precision() >= DIGITS;
  }
}
