package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/**
 * A member of a sum that does not hold, an amount or a change, and what it has to be if all the
 * others are right.
 *
 * @param right in fen, negative for a change that is less
 * @param cause the slip that makes it what it is
 */
record Member(Claim claim, long right, Cause cause) {

  /**
   * What a member has to be.
   *
   * @param slack how far the others are rounded; a slip that leads so near is meant
   */
  static Member of(Claim claim, long right, long slack) {
    long size = Math.abs(right);
    if (isTurned(claim, right)) {
      boolean same = Math.abs(Known.said(claim).fen()) == size;
      return new Member(claim, right, same ? Cause.DIRECTION : Cause.NONE);
    }
    return Handwriting.meant(claim, size, slack)
        .map(meant -> new Member(claim, right < 0 ? -meant.fen() : meant.fen(), meant.cause()))
        .orElse(new Member(claim, right, Cause.NONE));
  }

  private static boolean isTurned(Claim claim, long right) {
    return claim.direction() != 0 && Long.signum(right) == -claim.direction();
  }

  /** As the sentence would write it. */
  String expected() {
    Range size = Range.around(BigDecimal.valueOf(Math.abs(right)), BigDecimal.ZERO);
    String amount = Writing.amount(claim, size, cause);
    return isTurned(claim, right) ? word(Long.signum(right)) + amount : amount;
  }

  /** What a sentence prints, changes with their direction, as a proof writes it. */
  static String told(Claim claim) {
    return word(claim.direction()) + claim.printed();
  }

  /** A sum of changes that does not hold, as a proof. */
  static Proof sum(Claim whole, Collection<Claim> parts) {
    StringBuilder sum = new StringBuilder(told(whole)).append(" ≠ ");
    String plus = "";
    for (Claim part : parts) {
      sum.append(plus).append(told(part));
      plus = " + ";
    }
    return new Proof(sum.toString(), false);
  }

  private static String word(int direction) {
    return direction < 0 ? "减少" : direction > 0 ? "增加" : "";
  }

  /** Those that a slip explains, else all. */
  static List<Member> likeliest(List<Member> suspects) {
    List<Member> slips = suspects.stream().filter(one -> one.cause() != Cause.NONE).toList();
    return slips.isEmpty() ? suspects : slips;
  }

  /** The defect of one member, or of several of which one is wrong. */
  static Defect defect(List<Member> guilty, String rule, String zh, String en, Proof proof) {
    Member first = guilty.get(0);
    Cause cause = guilty.size() > 1 ? Cause.NONE : first.cause();
    Role role = first.claim().direction() == 0 ? Role.NOW : Role.CHANGE;
    List<Defect.Other> others = new ArrayList<>();
    for (Member one : guilty.subList(1, guilty.size())) {
      others.add(new Defect.Other(Part.of(role, one.claim()), one.expected()));
    }
    return Defect.of(first.claim(), rule, Severity.ERROR, first.expected(), cause.in(zh, en), proof)
        .because(cause)
        .or(others);
  }
}
