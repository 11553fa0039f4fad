package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.TimedList;

/**
 * One amount that no table prints is the same wherever sentences tell it. Two that one slip of the
 * hand parts are hardly two amounts: the one that fewer sentences print is wrong, else one or
 * another.
 */
final class TwiceCheck {

  /** Shorter amounts are parted by one digit by accident. */
  private static final int DIGITS = 4;

  private final List<Claim> claims;

  /**
   * Checks amounts.
   *
   * @param tables what tables print is held against them, not against each other
   * @param wrong claims that are known to be wrong
   */
  TwiceCheck(List<Claim> claims, Amounts tables, Set<Claim> wrong, Deadline deadline) {
    List<Claim> alone = new ArrayList<>();
    for (Claim claim : claims) {
      if (Amounts.isAmount(claim)
          && claim.firm()
          && claim.tied()
          && !wrong.contains(claim)
          && claim.concept().has(Dimension.FLOW)
          && isTelling(claim)
          && tables.like(claim.concept()).isEmpty()) {
        alone.add(claim);
      }
    }
    this.claims = new TimedList<>(alone, deadline);
  }

  /** The amounts that differ from what is said elsewhere. */
  List<Defect> check() {
    List<Defect> defects = new ArrayList<>();
    Set<Claim> heard = new HashSet<>();
    for (Claim claim : claims) {
      if (heard.contains(claim)) {
        continue;
      }
      List<Claim> same =
          claims.stream().filter(other -> other.concept().equals(claim.concept())).toList();
      heard.addAll(same);
      List<Claim> others =
          same.stream().filter(one -> !Known.said(one).meets(Known.said(claim))).toList();
      List<Claim> alike =
          same.stream().filter(one -> Known.said(one).meets(Known.said(claim))).toList();
      Known first = Known.said(others.isEmpty() ? claim : others.get(0));
      boolean two = others.stream().map(Known::said).allMatch(first::meets);
      if (!others.isEmpty() && two) {
        defects.addAll(told(alike, others));
      }
    }
    return defects;
  }

  private static boolean isTelling(Claim claim) {
    return claim.figure().orElseThrow().number().stripTrailingZeros().precision() >= DIGITS;
  }

  private static List<Defect> told(List<Claim> some, List<Claim> others) {
    List<Claim> few = some.size() <= others.size() ? some : others;
    List<Claim> many = few == some ? others : some;
    List<Member> guilty = new ArrayList<>(members(few, many.get(0)));
    if (few.size() == many.size()) {
      guilty.addAll(members(many, few.get(0)));
    }
    if (guilty.stream().anyMatch(one -> one.cause() == Cause.NONE)) {
      return List.of();
    }
    return few.size() == many.size()
        ? List.of(defect(guilty, few.get(0), many.get(0)))
        : guilty.stream().map(one -> defect(List.of(one), one.claim(), many.get(0))).toList();
  }

  private static List<Member> members(List<Claim> wrong, Claim right) {
    return wrong.stream().map(one -> Member.of(one, Known.said(right).fen(), 0)).toList();
  }

  private static Defect defect(List<Member> guilty, Claim one, Claim other) {
    return Member.defect(
        guilty,
        "amount-does-not-follow",
        "同一金额前后不一致",
        "one amount is told twice, and not alike",
        new Proof(one.printed() + " ≠ " + other.printed(), false));
  }
}
