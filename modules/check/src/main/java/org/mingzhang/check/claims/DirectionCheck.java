package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.TimedList;

/**
 * One change of one quantity is not told as more here and as less there; nor that of all that comes
 * in as more, and that of all that goes out, which is as much, as less. The direction that fewer
 * sentences give is wrong, else one or another.
 */
final class DirectionCheck {

  /** Shorter figures are alike by accident. */
  private static final int DIGITS = 3;

  private final List<Claim> claims;

  /**
   * Checks directions.
   *
   * @param wrong claims that are known to be wrong
   */
  DirectionCheck(List<Claim> claims, Set<Claim> wrong, Deadline deadline) {
    List<Claim> changes = new ArrayList<>();
    for (Claim claim : claims) {
      if (Statements.isChange(claim)
          && claim.firm()
          && claim.tied()
          && !wrong.contains(claim)
          && claim.figure().orElseThrow().number().stripTrailingZeros().precision() >= DIGITS) {
        changes.add(claim);
      }
    }
    this.claims = new TimedList<>(changes, deadline);
  }

  /** The words that contradict each other. */
  List<Defect> check() {
    List<Defect> defects = new ArrayList<>();
    Set<Claim> heard = new HashSet<>();
    for (Claim claim : claims) {
      if (heard.contains(claim)) {
        continue;
      }
      List<Claim> same = claims.stream().filter(other -> isSame(other, claim)).toList();
      heard.addAll(same);
      List<Claim> more = same.stream().filter(one -> one.direction() > 0).toList();
      List<Claim> less = same.stream().filter(one -> one.direction() < 0).toList();
      if (!more.isEmpty() && !less.isEmpty()) {
        defects.addAll(told(more, less));
      }
    }
    return defects;
  }

  private static boolean isSame(Claim other, Claim claim) {
    return other.figure().equals(claim.figure())
        && other.unit().equals(claim.unit())
        && Amounts.key(other.concept()).equals(Amounts.key(claim.concept()))
        && other.concept().get(Dimension.FUND).equals(claim.concept().get(Dimension.FUND))
        && other.concept().get(Dimension.ORIGIN).equals(claim.concept().get(Dimension.ORIGIN))
        && other.concept().get(Dimension.PART).equals(claim.concept().get(Dimension.PART))
        && other.concept().get(Dimension.YEAR).equals(claim.concept().get(Dimension.YEAR))
        && meets(other.against().get(Dimension.YEAR), claim.against().get(Dimension.YEAR))
        && meets(other.against().get(Dimension.BASIS), claim.against().get(Dimension.BASIS))
        && (flows(other).stream().anyMatch(flows(claim)::contains)
            || (isTotal(other) && isTotal(claim)));
  }

  /** Whether it speaks of all that comes in, or of all that goes out: the two are as much. */
  private static boolean isTotal(Claim claim) {
    String flow = claim.concept().get(Dimension.FLOW);
    Concept cut = Statements.plain(claim).without(Dimension.YEAR).without(Dimension.BASIS);
    return (flow.equals("sources") || flow.equals("uses"))
        && cut.without(Dimension.FLOW).without(Dimension.FUND).isEmpty();
  }

  private static boolean meets(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static Set<String> flows(Claim claim) {
    Set<String> flows = new HashSet<>();
    flows.add(claim.concept().get(Dimension.FLOW));
    claim.readings().forEach(reading -> flows.add(reading.get(Dimension.FLOW)));
    return flows;
  }

  private static List<Defect> told(List<Claim> more, List<Claim> less) {
    List<Claim> few = more.size() < less.size() ? more : less;
    Claim right = (few == more ? less : more).get(0);
    if (more.size() == less.size()) {
      List<Member> either = new ArrayList<>();
      few.forEach(one -> either.add(turned(one)));
      (few == more ? less : more).forEach(one -> either.add(turned(one)));
      return List.of(defect(either, few.get(0), right));
    }
    return few.stream().map(one -> defect(List.of(turned(one)), one, right)).toList();
  }

  private static Member turned(Claim claim) {
    return Member.of(claim, -claim.direction() * Known.said(claim).fen(), 0);
  }

  private static Defect defect(List<Member> guilty, Claim wrong, Claim right) {
    return Member.defect(
        guilty,
        "change-does-not-follow",
        "同一增减额的方向前后矛盾",
        "one change is told in both directions",
        new Proof(Member.told(wrong) + " ≠ " + Member.told(right), false));
  }
}
