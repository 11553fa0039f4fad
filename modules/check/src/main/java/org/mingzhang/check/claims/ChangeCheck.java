package org.mingzhang.check.claims;

import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/** A change is the difference of the two amounts, and nothing can grow by more than it is. */
final class ChangeCheck {

  private static final String RULE = "change-does-not-follow";

  private final Statements statements;

  ChangeCheck(Statements statements) {
    this.statements = statements;
  }

  Optional<Defect> check(Claim claim) {
    if (!claim.firm()) {
      return Optional.empty();
    }
    List<Known> now = statements.now(claim);
    List<Known> before = statements.before(claim);
    if (claim.relation() == Relation.PARITY) {
      return parity(claim, now, before);
    }
    if (claim.direction() == 0 || !claim.isMoney() || now.isEmpty()) {
      return Optional.empty();
    }
    Range size = Amounts.known(claim).range();
    Range change = claim.direction() < 0 ? size.negated() : size;
    if (before.isEmpty()) {
      return tooMuch(claim, now, change);
    }
    for (Known amount : now) {
      for (Known base : before) {
        if (amount.range().minus(base.range()).meets(change)) {
          return Optional.empty();
        }
      }
    }
    if (statements.possible(claim, change)) {
      return Optional.empty();
    }
    Known amount = now.get(0);
    Known base = before.get(0);
    long right = amount.fen() - base.fen();
    String expected =
        right == 0
            ? "持平"
            : (Long.signum(right) == claim.direction() ? "" : right > 0 ? "增加" : "减少")
                + Writing.amount(claim, Math.abs(right));
    return Optional.of(
        Defect.of(
            claim,
            RULE,
            Severity.ERROR,
            expected,
            new Message("增减额与两年金额之差不符", "the change is not the difference of the amounts"),
            new Proof(
                amount.told() + " − " + base.told() + " = " + expected + " ≠ " + claim.printed(),
                false)));
  }

  private static Optional<Defect> tooMuch(Claim claim, List<Known> now, Range change) {
    boolean possible =
        claim.direction() < 0
            || now.stream().anyMatch(k -> k.range().minus(change).high().signum() >= 0);
    if (possible) {
      return Optional.empty();
    }
    Known amount = now.get(0);
    return Optional.of(
        Defect.of(
            claim,
            RULE,
            Severity.ERROR,
            amount.fen() == 0 ? Writing.amount(claim, 0) : "",
            new Message("增加额大于本年金额", "more was added than there is"),
            new Proof(amount.told() + " < " + claim.printed(), false)));
  }

  private static Optional<Defect> parity(Claim claim, List<Known> now, List<Known> before) {
    if (now.isEmpty() || before.isEmpty() || claim.printed().startsWith("基本")) {
      return Optional.empty();
    }
    for (Known amount : now) {
      for (Known base : before) {
        if (amount.range().meets(base.range())) {
          return Optional.empty();
        }
      }
    }
    Known amount = now.get(0);
    Known base = before.get(0);
    return Optional.of(
        Defect.of(
            claim,
            "parity-does-not-hold",
            Severity.ERROR,
            amount.fen() > base.fen() ? "增加" : "减少",
            new Message("称持平，而两年金额不同", "said to be unchanged, but the amounts differ"),
            new Proof(amount.told() + " ≠ " + base.told(), false)));
  }
}
