package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/**
 * What is said to be unchanged prints one amount in both years, but for what rounding hides; what
 * is nearly unchanged (基本持平) has not changed by a fifth.
 */
final class ParityCheck {

  /** In sentences that reckon in 万元 with two decimals a hundred yuan are no difference. */
  private static final BigDecimal NOTHING = BigDecimal.valueOf(10_000);

  /** Whoever changed by so many per cent is not nearly the same. */
  private static final long NEARLY = 20;

  /** Smaller changes are nearly none, whatever part they are: half a 万元 in fen. */
  private static final long LITTLE = 500_000;

  private final Statements statements;

  ParityCheck(Statements statements) {
    this.statements = statements;
  }

  Optional<Defect> check(Claim claim) {
    List<Known> now = statements.now(claim);
    List<Known> before = statements.before(claim);
    boolean vague = claim.printed().startsWith("基本");
    if (!claim.firm() || now.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    for (Known amount : now) {
      for (Known base : before) {
        boolean same = amount.range().wider(NOTHING).meets(base.range());
        if (same || (vague && isNear(amount.fen(), base.fen()))) {
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
            new Message("称持平，而所比金额不同", "said to be unchanged, but the amounts differ"),
            new Proof(amount.told() + " ≠ " + base.told(), false)));
  }

  private static boolean isNear(long now, long before) {
    long apart = Math.abs(now - before);
    return apart <= LITTLE || apart <= Math.max(now, before) / 100 * NEARLY;
  }
}
