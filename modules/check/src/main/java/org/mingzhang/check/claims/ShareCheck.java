package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.claims.Defect.Other;
import org.mingzhang.check.claims.Handwriting.Meant;
import org.mingzhang.check.claims.Ratios.Ratio;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.money.MoneyUnit;

/**
 * A share is part by whole, a completion outcome by budget. Shares of one whole that add up to
 * exactly 100 have been balanced: each may be off by one unit of its last decimal.
 */
final class ShareCheck {

  /** So many times closer than the slip itself the right amount has to be known. */
  private static final BigDecimal ACCIDENTS = BigDecimal.valueOf(33);

  private final Ratios ratios;
  private final Neighbours neighbours;

  ShareCheck(Ratios ratios, Neighbours neighbours) {
    this.ratios = ratios;
    this.neighbours = neighbours;
  }

  Optional<Defect> check(Claim claim) {
    if (!claim.tied() || claim.figure().isEmpty()) {
      return Optional.empty();
    }
    boolean share = claim.relation() == Relation.SHARE;
    boolean balanced = share && ratios.balanced(claim);
    List<Ratio> possible = ratios.of(claim);
    if (possible.isEmpty()) {
      return zero(claim);
    }
    Range exact = Part.shareOf(claim);
    Range printed = balanced ? exact.wider(unit(claim)) : exact;
    boolean follows = possible.stream().anyMatch(ratio -> ratio.percent().meets(printed));
    if (follows || !claim.firm()) {
      return Optional.empty();
    }
    Ratio ratio = ratios.likeliest(claim);
    boolean other =
        share
            && (neighbours.isOfLast(claim, ratio.part(), ratio.whole().range(), printed)
                || ratios.areOfAnotherWhole(claim, neighbours));
    if (other) {
      return Optional.empty();
    }
    Optional<Ratio> meant = share ? ratios.ofOtherMoney(claim, ratio.part()) : Optional.empty();
    Defect defect = defect(claim, ratio, meant);
    if (defect.severity() == Severity.WARNING) {
      return Optional.of(defect);
    }
    if (balanced && ratio.part().said().isPresent()) {
      return Optional.of(amount(ratio, claim));
    }
    return Optional.of(defect.or(mistyped(claim, ratio, printed)));
  }

  /**
   * The amounts that may be wrong instead: the part, and the budget that only the sentence tells.
   */
  private static List<Other> mistyped(Claim claim, Ratio ratio, Range printed) {
    List<Other> others = new ArrayList<>();
    ratio
        .part()
        .said()
        .flatMap(part -> mistyped(part, ratio.whole().range().percent(printed)))
        .ifPresent(others::add);
    boolean rate = cause(claim, ratio.percent()) != Cause.NONE;
    if (claim.relation() == Relation.COMPLETION && !rate && printed.positive()) {
      ratio
          .whole()
          .said()
          .filter(whole -> whole.statement() == claim.statement())
          .flatMap(whole -> mistyped(whole, ratio.part().range().over(printed)))
          .ifPresent(others::add);
    }
    return others;
  }

  private static BigDecimal unit(Claim claim) {
    return BigDecimal.ONE.movePointLeft(claim.figure().orElseThrow().number().scale());
  }

  /**
   * A share or a completion that does not follow.
   *
   * @param meant the ratio that is what is printed, if there is one
   */
  private static Defect defect(Claim claim, Ratio ratio, Optional<Ratio> meant) {
    boolean share = claim.relation() == Relation.SHARE;
    String expected = Writing.percent(claim, ratio.percent().value());
    Cause slip = cause(claim, ratio.percent());
    Cause cause = slip == Cause.NONE && meant.isPresent() ? Cause.OTHER_WHOLE : slip;
    boolean cut = cause == Cause.CUT;
    String rule = share ? "share-does-not-follow" : "completion-does-not-follow";
    List<Proof> proof = new ArrayList<>();
    proof.add(new Proof(equation(ratio) + expected + " ≠ " + claim.printed(), false));
    if (cause == Cause.OTHER_WHOLE) {
      meant.ifPresent(one -> proof.add(new Proof(equation(one) + claim.printed(), true)));
    }
    return Defect.of(
        claim,
        cut ? "figure-cut" : rule,
        cut ? Severity.WARNING : Severity.ERROR,
        expected,
        share
            ? cause.in("占比与金额不符", "the share does not follow from the amounts")
            : cause.in("完成率与金额不符", "the completion does not follow from the amounts"),
        proof);
  }

  private static String equation(Ratio ratio) {
    return ratio.part().told() + " ÷ " + ratio.whole().told() + " = ";
  }

  /** The part, where it is only said and one slip, hardly by accident, made it what it is. */
  private static Optional<Other> mistyped(Claim said, Range right) {
    BigDecimal printed = said.figure().orElseThrow().number();
    BigDecimal moved = right.value().subtract(printed.multiply(scale(said))).abs();
    boolean vague = right.high().subtract(right.low()).multiply(ACCIDENTS).compareTo(moved) > 0;
    return vague
        ? Optional.empty()
        : slip(said, right)
            .map(
                meant ->
                    new Other(
                        Part.of(Role.NOW, said), Writing.number(said, meant.numbers().value())));
  }

  /** The slip that made an amount what is said of it. */
  private static Optional<Meant> slip(Claim said, Range right) {
    return Handwriting.near(said.figure().orElseThrow().number()).stream()
        .filter(meant -> meant.numbers().times(scale(said)).meets(right))
        .findFirst();
  }

  /** How many fen one of its unit is. */
  private static BigDecimal scale(Claim said) {
    return BigDecimal.TEN.pow(said.unit().orElse(MoneyUnit.WAN_YUAN).power() + 2);
  }

  /** Shares that add up to 100 are right: the part is wrong. */
  private static Defect amount(Ratio ratio, Claim share) {
    Claim said = ratio.part().said().orElseThrow();
    Range right = ratio.whole().range().percent(Part.shareOf(share));
    Optional<Meant> meant = slip(said, right);
    Cause cause = meant.map(Meant::cause).orElse(Cause.NONE);
    String expected =
        cause == Cause.UNIT || meant.isEmpty()
            ? Writing.amount(said, right, cause)
            : Writing.number(said, meant.get().numbers().value());
    return Defect.of(
        said,
        "amount-does-not-follow",
        Severity.ERROR,
        expected,
        cause.in("金额与占比不符", "the amount does not fit its share"),
        new Proof(
            ratio.part().told() + " ÷ " + ratio.whole().told() + " ≠ " + share.printed(), false));
  }

  private static Cause cause(Claim claim, Range ratio) {
    BigDecimal printed = claim.figure().orElseThrow().number();
    if (ratio.meets(Range.around(printed, unit(claim)))) {
      return Cause.CUT;
    }
    BigDecimal rounded = ratio.value().setScale(printed.scale(), RoundingMode.HALF_UP);
    boolean fraction =
        printed.signum() != 0
            && printed
                    .movePointRight(2)
                    .setScale(0, RoundingMode.HALF_UP)
                    .compareTo(ratio.value().setScale(0, RoundingMode.HALF_UP))
                == 0;
    return fraction ? Cause.FRACTION : Handwriting.between(printed, rounded);
  }

  /** A share of nothing at all is told as such. */
  private Optional<Defect> zero(Claim claim) {
    Optional<Known> part = ratios.parts(claim).stream().findFirst();
    return part.filter(known -> known.fen() != 0)
        .flatMap(
            known -> ratios.wholes(claim).stream().filter(whole -> whole.fen() == 0).findFirst())
        .map(
            whole ->
                Defect.of(
                    claim,
                    "rate-on-zero",
                    Severity.WARNING,
                    "",
                    new Message("分母为0，比率无意义", "the whole is 0: there is no share"),
                    new Proof(whole.told() + " = 0", true)));
  }
}
