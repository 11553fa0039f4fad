package org.mingzhang.check.claims;

import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/** What a sentence says that there is none of, no table prints. */
final class NoneCheck {

  private final Amounts amounts;

  NoneCheck(Amounts amounts) {
    this.amounts = amounts;
  }

  Optional<Defect> check(Claim claim) {
    if (!claim.firm()) {
      return Optional.empty();
    }
    List<Known> printed = amounts.surest(claim.concept(), claim.readings());
    if (printed.isEmpty() || printed.stream().anyMatch(known -> known.fen() == 0)) {
      return Optional.empty();
    }
    return Optional.of(
        Defect.of(
            claim,
            "says-none",
            Severity.ERROR,
            "",
            new Message("文中称没有，表中有金额", "said to be none, but a table prints an amount"),
            new Proof(printed.get(0).told() + " ≠ 0", false)));
  }
}
