package org.mingzhang.check.claims;

import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/** An amount in a sentence is that of the tables. */
final class AmountCheck {

  private final Amounts amounts;

  AmountCheck(Amounts amounts) {
    this.amounts = amounts;
  }

  /** Whether a table prints the amount of a claim. */
  boolean confirmed(Claim claim) {
    Known said = Amounts.known(claim);
    return amounts.like(claim.concept()).stream().anyMatch(k -> k.range().meets(said.range()));
  }

  /** Whether the surest reading of a claim is what tables print. */
  boolean fits(Claim claim) {
    Known said = Amounts.known(claim);
    return amounts.surest(claim.concept(), claim.readings()).stream()
        .anyMatch(k -> k.range().meets(said.range()));
  }

  Optional<Defect> check(Claim claim) {
    if (!claim.firm() || !named(claim)) {
      return Optional.empty();
    }
    Known said = Amounts.known(claim);
    List<Known> exact = amounts.surest(claim.concept(), claim.readings());
    if (exact.isEmpty() || confirmed(claim) || !agree(exact)) {
      return Optional.empty();
    }
    Known right = exact.get(0);
    long difference = Math.abs(right.fen() - said.fen());
    boolean cut = difference < 2 * said.half();
    String expected = Writing.amount(claim, right.fen());
    Proof proof = new Proof(right.told() + " ≠ " + said.told(), false);
    String slip = Slips.name(claim, right.fen());
    if (cut) {
      return Optional.of(
          Defect.of(
              claim,
              "figure-cut",
              Severity.WARNING,
              expected,
              new Message("尾数被舍去而未四舍五入", "the figure was cut, not rounded"),
              proof));
    }
    return Optional.of(
        Defect.of(
            claim,
            "text-contradicts-table",
            Severity.ERROR,
            expected,
            new Message(
                "文中金额与表中不符" + (slip.isEmpty() ? "" : "（" + Slips.zh(slip) + "）"),
                "the text contradicts the table" + (slip.isEmpty() ? "" : " (" + slip + ")")),
            proof));
  }

  /** Whether the words say enough to look it up in a table. */
  private static boolean named(Claim claim) {
    return claim.concept().has(Dimension.FLOW)
        || claim.concept().has(Dimension.ITEM)
        || claim.concept().has(Dimension.FUNCTION);
  }

  private static boolean agree(List<Known> known) {
    return known.stream().allMatch(one -> one.range().meets(known.get(0).range()));
  }
}
