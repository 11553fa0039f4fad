package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.claims.Defect.Other;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
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

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** So many times closer than the slip itself the right amount has to be known. */
  private static final BigDecimal ACCIDENTS = BigDecimal.valueOf(33);

  private final List<Claim> claims;
  private final Amounts amounts;
  private final Set<Claim> wrong;

  /**
   * Checks shares.
   *
   * @param wrong claims that are known to be wrong: nothing is reckoned from them
   */
  ShareCheck(List<Claim> claims, Amounts amounts, Set<Claim> wrong) {
    this.claims = claims;
    this.amounts = amounts;
    this.wrong = wrong;
  }

  Optional<Defect> check(Claim claim) {
    if (!claim.tied() || claim.figure().isEmpty()) {
      return Optional.empty();
    }
    List<Known> parts = known(claim, Statements.plain(claim), claim.readings());
    List<Known> wholes = wholes(claim);
    if (parts.isEmpty() || wholes.isEmpty()) {
      return Optional.empty();
    }
    boolean share = claim.relation() == Relation.SHARE;
    BigDecimal rate = claim.figure().get().number();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(rate.scale());
    BigDecimal half = unit.multiply(HALF);
    Range printed = Range.around(rate, share && balanced(claim) ? half.add(unit) : half);
    Range best = printed;
    boolean computed = false;
    Optional<Known> nothing = Optional.empty();
    Known part = parts.get(0);
    Known whole = wholes.get(0);
    for (Known one : parts) {
      for (Known all : wholes) {
        if (!all.range().positive()) {
          nothing = all.fen() == 0 ? Optional.of(all) : nothing;
          continue;
        }
        Range ratio = one.range().percentOf(all.range());
        if (ratio.meets(printed)) {
          return Optional.empty();
        }
        if (!computed) {
          best = ratio;
          part = one;
          whole = all;
          computed = true;
        }
      }
    }
    if (!computed && nothing.isPresent() && !parts.isEmpty()) {
      return zero(claim, parts.get(0), nothing.get());
    }
    if (!computed || !claim.firm()) {
      return Optional.empty();
    }
    String expected = Writing.percent(claim, best.value());
    boolean cut = best.meets(Range.around(rate, unit));
    Cause cause = cut ? Cause.CUT : cause(claim, best.value());
    String rule = share ? "share-does-not-follow" : "completion-does-not-follow";
    Defect defect =
        Defect.of(
            claim,
            cut ? "figure-cut" : rule,
            cut ? Severity.WARNING : Severity.ERROR,
            expected,
            share
                ? cause.in("占比与金额不符", "the share does not follow from the amounts")
                : cause.in("完成率与金额不符", "the completion does not follow from the amounts"),
            new Proof(
                part.told() + " ÷ " + whole.told() + " = " + expected + " ≠ " + claim.printed(),
                false));
    if (cut || part.said().isEmpty()) {
      return Optional.of(defect);
    }
    if (share && balanced(claim)) {
      return Optional.of(amount(part, whole, claim));
    }
    return Optional.of(
        defect.or(mistyped(part.said().get(), whole.range().percent(printed)).stream().toList()));
  }

  /** The part, where it is only said and one slip, hardly by accident, made it what it is. */
  private static Optional<Other> mistyped(Claim said, Range right) {
    BigDecimal scale = BigDecimal.TEN.pow(said.unit().orElse(MoneyUnit.WAN_YUAN).power() + 2);
    BigDecimal printed = said.figure().orElseThrow().number();
    BigDecimal moved = right.value().subtract(printed.multiply(scale)).abs();
    boolean vague = right.high().subtract(right.low()).multiply(ACCIDENTS).compareTo(moved) > 0;
    return vague
        ? Optional.empty()
        : Handwriting.near(printed).stream()
            .filter(meant -> meant.numbers().times(scale).meets(right))
            .findFirst()
            .map(
                meant ->
                    new Other(
                        Part.of(Role.NOW, said), Writing.number(said, meant.numbers().value())));
  }

  /** Shares that add up to 100 are right: the part is wrong. */
  private static Defect amount(Known part, Known whole, Claim share) {
    Claim said = part.said().orElseThrow();
    Range right = whole.range().percent(Part.shareOf(share));
    BigDecimal printed = said.figure().orElseThrow().number();
    BigDecimal scale = BigDecimal.TEN.pow(said.unit().orElse(MoneyUnit.WAN_YUAN).power() + 2);
    BigDecimal number =
        Handwriting.near(printed).stream()
            .map(meant -> meant.numbers().value())
            .filter(meant -> Range.around(meant.multiply(scale), BigDecimal.ONE).meets(right))
            .findFirst()
            .orElseGet(() -> right.value().divide(scale, printed.scale(), RoundingMode.HALF_UP));
    return Defect.of(
        said,
        "amount-does-not-follow",
        Severity.ERROR,
        Writing.number(said, number),
        Handwriting.between(printed, number).in("金额与占比不符", "the amount does not fit its share"),
        new Proof(part.told() + " ÷ " + whole.told() + " ≠ " + share.printed(), false));
  }

  private static Cause cause(Claim claim, BigDecimal right) {
    BigDecimal printed = claim.figure().orElseThrow().number();
    BigDecimal rounded = right.setScale(printed.scale(), RoundingMode.HALF_UP);
    return printed
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .compareTo(right.setScale(0, RoundingMode.HALF_UP))
            == 0
        ? Cause.FRACTION
        : Handwriting.between(printed, rounded);
  }

  private static Optional<Defect> zero(Claim claim, Known part, Known whole) {
    if (part.fen() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Defect.of(
            claim,
            "rate-on-zero",
            Severity.WARNING,
            "",
            new Message("分母为0，比率无意义", "the whole is 0: there is no share"),
            new Proof(whole.told() + " = 0", true)));
  }

  private List<Known> wholes(Claim claim) {
    if (claim.against().isEmpty()) {
      return List.of();
    }
    List<Known> wholes = new ArrayList<>(known(claim, claim.against(), flows(claim.against())));
    Concept all = claim.against().with(Dimension.FUND, "all");
    if (!wholes.isEmpty() && !all.equals(claim.against())) {
      wholes.addAll(known(claim, all, flows(all)));
    }
    return wholes;
  }

  private static List<Concept> flows(Concept whole) {
    List<Concept> flows = new ArrayList<>();
    for (String[] pair : new String[][] {{"sources", "income"}, {"uses", "expenditure"}}) {
      for (int i = 0; i < 2; i++) {
        if (whole.get(Dimension.FLOW).equals(pair[i])) {
          flows.add(whole.with(Dimension.FLOW, pair[1 - i]));
        }
      }
    }
    return flows;
  }

  private List<Known> known(Claim claim, Concept concept, List<Concept> readings) {
    List<Known> found = new ArrayList<>(amounts.exact(concept, readings));
    if (found.isEmpty()) {
      found.addAll(amounts.surest(concept, readings));
    }
    List<Known> told = new ArrayList<>(amounts.said(concept, readings));
    String flow = concept.get(Dimension.FLOW);
    told.sort(
        Comparator.comparing((Known said) -> !said.concept().get(Dimension.FLOW).equals(flow))
            .thenComparing(said -> !near(said.said().orElseThrow(), claim)));
    for (Known said : told) {
      if (wrong.contains(said.said().orElseThrow())) {
        continue;
      }
      if (found.isEmpty() || said.statement() == claim.statement()) {
        found.add(said);
      }
    }
    return found;
  }

  private static boolean near(Claim one, Claim other) {
    return one.span().section() == other.span().section()
        && one.span().paragraph() == other.span().paragraph();
  }

  /** Whether the shares of the same whole in the same paragraph or section add up to 100. */
  private boolean balanced(Claim claim) {
    return balanced(claim, true) || balanced(claim, false);
  }

  private boolean balanced(Claim claim, boolean paragraph) {
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    for (Claim other : claims) {
      if (other.relation() == Relation.SHARE
          && other.figure().isPresent()
          && other.against().equals(claim.against())
          && other.span().section() == claim.span().section()
          && (!paragraph || other.span().paragraph() == claim.span().paragraph())) {
        sum = sum.add(other.figure().get().number());
        count++;
      }
    }
    return count > 1 && sum.compareTo(HUNDRED) == 0;
  }
}
