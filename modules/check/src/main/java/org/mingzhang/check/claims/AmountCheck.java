package org.mingzhang.check.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.claims.Defect.Other;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/** An amount in a sentence is that of the tables. */
final class AmountCheck {

  private final Amounts amounts;
  private final Copies copies;

  AmountCheck(Amounts amounts, Copies copies) {
    this.amounts = amounts;
    this.copies = copies;
  }

  /** Whether a table prints the amount of a claim. */
  boolean confirmed(Claim claim) {
    Known said = Known.said(claim);
    boolean nothing = claim.figure().orElseThrow().isZero();
    List<Known> printed = nothing ? amounts.like(claim.concept()) : amounts.meant(claim.concept());
    return printed.stream().filter(known -> nothing || known.fen() != 0).anyMatch(said::meets);
  }

  /** Whether the surest reading of a claim is what tables print. */
  boolean fits(Claim claim) {
    Known said = Known.said(claim);
    return amounts.surest(claim.concept(), claim.readings()).stream().anyMatch(said::meets);
  }

  Optional<Defect> check(Claim claim) {
    if (!claim.firm() || !named(claim)) {
      return Optional.empty();
    }
    Known said = Known.said(claim);
    List<Known> exact = amounts.surest(claim.concept(), claim.readings());
    if (exact.isEmpty()
        || confirmed(claim)
        || isToldInPieces(claim, exact.get(0))
        || !agree(exact)
        || amounts.differByCarried(exact.get(0), said)) {
      return Optional.empty();
    }
    Known right = meant(claim, exact);
    boolean cut = Math.abs(right.fen() - said.fen()) < 2 * said.half();
    Proof proof = new Proof(right.told() + " ≠ " + said.told(), false);
    if (cut) {
      return Optional.of(
          Defect.of(
              claim,
              "figure-cut",
              Severity.WARNING,
              Writing.amount(claim, right.fen()),
              new Message("尾数被舍去而未四舍五入", "the figure was cut, not rounded"),
              proof));
    }
    Cause copied = copies.of(claim, right);
    Cause cause = cause(claim, right);
    Defect defect =
        Defect.of(
                claim,
                "text-contradicts-table",
                Severity.ERROR,
                Writing.amount(claim, right.range(), cause),
                cause.in("文中金额与表中不符", "the text contradicts the table"),
                proof)
            .because(cause);
    boolean sure = copied != Cause.NONE || cause == Cause.UNIT || exact.size() > 1 || right.sure();
    return Optional.of(
        sure
            ? defect
            : defect.or(
                List.of(
                    new Other(Part.printed(Role.NOW, exact), Writing.cell(right, said.fen())))));
  }

  /**
   * Whether a list names a class or an item more than once, each time with another amount, none of
   * them all of it.
   */
  private boolean isToldInPieces(Claim claim, Known all) {
    if (Amounts.key(claim.concept()).isEmpty()) {
      return false;
    }
    List<Known> pieces =
        amounts.said(claim.concept(), claim.readings()).stream()
            .filter(known -> isInSection(known, claim))
            .toList();
    return pieces.stream().anyMatch(piece -> !piece.meets(Known.said(claim)))
        && pieces.stream().allMatch(piece -> piece.fen() < all.fen() && !piece.meets(all));
  }

  private static boolean isInSection(Known known, Claim claim) {
    return known.said().filter(said -> said.span().section() == claim.span().section()).isPresent();
  }

  /** What tables print of which one slip makes the claim, in whatever reading; else the surest. */
  private Known meant(Claim claim, List<Known> exact) {
    return Stream.concat(exact.stream(), amounts.meant(claim.concept()).stream())
        .filter(known -> known.fen() != 0 && cause(claim, known) != Cause.NONE)
        .findFirst()
        .orElse(exact.get(0));
  }

  private Cause cause(Claim claim, Known right) {
    Cause copied = copies.of(claim, right);
    return copied == Cause.NONE ? Handwriting.between(claim, right.fen()) : copied;
  }

  /** Whether the words say enough to look it up in a table. */
  private static boolean named(Claim claim) {
    return claim.concept().has(Dimension.FLOW)
        || claim.concept().has(Dimension.ITEM)
        || claim.concept().has(Dimension.FUNCTION);
  }

  private static boolean agree(List<Known> known) {
    return known.stream().allMatch(known.get(0)::meets);
  }
}
