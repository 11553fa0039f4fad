package org.mingzhang.check.claims;

import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/**
 * A total cannot have stayed the same where a part of it alone was more last year than the whole is
 * now.
 */
final class BoundCheck {

  private final List<Claim> claims;
  private final Statements statements;
  private final Algebra algebra;

  BoundCheck(List<Claim> claims, Statements statements, Algebra algebra) {
    this.claims = claims;
    this.statements = statements;
    this.algebra = algebra;
  }

  Optional<Defect> check(Claim parity) {
    boolean vague = parity.printed().startsWith("基本");
    if (parity.relation() != Relation.PARITY || !parity.firm() || vague) {
      return Optional.empty();
    }
    List<Known> now = statements.surest(parity);
    if (now.isEmpty()) {
      return Optional.empty();
    }
    Known total = now.get(0);
    for (Claim change : claims) {
      if (change.relation() == Relation.CHANGE
          && change.firm()
          && change.isMoney()
          && change.direction() < 0
          && sameTime(parity, change)
          && holds(parity, change)) {
        for (Known part : statements.now(change)) {
          Range before = part.range().minus(Known.said(change).range().negated());
          if (before.low().compareTo(total.range().high()) > 0) {
            return Optional.of(defect(parity, total, part, change));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean sameTime(Claim one, Claim other) {
    return one.against().get(Dimension.YEAR).equals(other.against().get(Dimension.YEAR));
  }

  /** Whether the parity speaks of a total that the other quantity is a part of. */
  private boolean holds(Claim parity, Claim change) {
    Concept total = Statements.plain(parity);
    Concept part = Statements.plain(change);
    String flow = total.get(Dimension.FLOW);
    boolean plain =
        total
            .without(Dimension.FLOW)
            .without(Dimension.FUND)
            .without(Dimension.YEAR)
            .without(Dimension.BASIS)
            .isEmpty();
    boolean all = plain && (flow.equals("sources") || flow.equals("uses"));
    String fund = total.get(Dimension.FUND);
    String inner = part.get(Dimension.FUND);
    return all
        && part.has(Dimension.FLOW)
        && !fund.isEmpty()
        && (fund.equals(inner) || algebra.within(Dimension.FUND, inner, fund));
  }

  private static Defect defect(Claim parity, Known total, Known part, Claim change) {
    return Defect.of(
        parity,
        "parity-does-not-hold",
        Severity.ERROR,
        "减少",
        new Message(
            "称持平，而上年的一部分已多于今年总额",
            "said to be unchanged, but a part was more last year than the total is now"),
        new Proof(part.told() + " + " + change.printed() + " > " + total.told(), false));
  }
}
