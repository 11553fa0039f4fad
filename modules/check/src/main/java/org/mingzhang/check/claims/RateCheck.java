package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.claims.Defect.Other;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/** A rate of change follows from two of: this amount, the amount before, the change. */
final class RateCheck {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Statements statements;

  RateCheck(Statements statements) {
    this.statements = statements;
  }

  /** A way to come to the rate, and what it gives. */
  private record Way(Range rate, String equation) {}

  Optional<Defect> check(Claim claim) {
    boolean unnamed = claim.untied().equals("subject");
    if (!(claim.tied() || unnamed) || claim.figure().isEmpty() || claim.direction() == 0) {
      return Optional.empty();
    }
    List<Known> now = unnamed ? statements.inStatement(claim, true) : statements.now(claim);
    List<Known> before = unnamed ? List.of() : statements.before(claim);
    if (unnamed && now.size() != 1) {
      return Optional.empty();
    }
    List<Claim> changes = statements.changes(claim);
    Optional<Known> zero = before.stream().filter(k -> k.fen() == 0 && k.half() == 0).findFirst();
    boolean printedZero = claim.figure().get().isZero();
    if (before.stream().anyMatch(k -> k.fen() == 0)) {
      boolean nothing = now.stream().anyMatch(k -> k.fen() == 0) || now.isEmpty();
      return nothing && printedZero
          ? Optional.empty()
          : Optional.of(onZero(claim, zero.orElse(before.get(0))));
    }
    List<Way> ways = ways(now, before, changes);
    if (ways.isEmpty()) {
      return Optional.empty();
    }
    Range printed = printed(claim);
    if (ways.stream().anyMatch(way -> way.rate().meets(printed))) {
      return Optional.empty();
    }
    Way best = ways.get(0);
    if (!claim.firm() && !unnamed) {
      return Optional.empty();
    }
    String expected = Writing.percent(claim, best.rate().value());
    String slip = slip(claim, now, before, changes, best);
    List<Proof> proof = new ArrayList<>();
    proof.add(new Proof(best.equation() + " = " + expected + " ≠ " + claim.printed(), false));
    List<Other> others = slip.isEmpty() ? others(claim, now, changes) : List.of();
    return Optional.of(
        new Defect(
            claim,
            "rate-does-not-follow",
            Severity.ERROR,
            expected,
            new Message(
                "增减率与金额不符" + (slip.isEmpty() ? "" : "（" + zh(slip) + "）"),
                "the rate does not follow from the amounts"
                    + (slip.isEmpty() ? "" : " (" + slip + ")")),
            proof,
            others));
  }

  /** Whether the rate beside a change fits another amount of it; true where no rate stands. */
  boolean agrees(Claim change, long fen) {
    for (Claim rate : statements.rates(change)) {
      Range by = Range.ofFen(change.direction() * fen, Amounts.known(change).half());
      boolean fits = false;
      List<Known> now = statements.now(rate);
      for (Known amount : now) {
        Range base = amount.range().minus(by);
        fits |= base.positive() && by.percentOf(base).meets(printed(rate));
      }
      if (!fits && !now.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Range printed(Claim claim) {
    BigDecimal rate = claim.figure().orElseThrow().number();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(rate.scale());
    BigDecimal signed = claim.direction() < 0 ? rate.negate() : rate;
    return Range.around(signed, unit.multiply(HALF));
  }

  private static List<Way> ways(List<Known> now, List<Known> before, List<Claim> changes) {
    List<Way> ways = new ArrayList<>();
    for (Known base : before) {
      for (Known amount : now) {
        if (base.range().positive()) {
          ways.add(
              new Way(
                  amount.range().growthOver(base.range()),
                  "(" + amount.told() + " − " + base.told() + ") ÷ " + base.printed()));
        }
      }
    }
    for (Claim change : changes) {
      Range by = change(change);
      for (Known amount : now) {
        Range base = amount.range().minus(by);
        if (base.positive()) {
          ways.add(
              new Way(
                  by.percentOf(base),
                  change.printed()
                      + " ÷ ("
                      + amount.told()
                      + (change.direction() < 0 ? " + " : " − ")
                      + change.printed()
                      + ")"));
        }
      }
      for (Known base : before) {
        if (base.range().positive()) {
          ways.add(new Way(by.percentOf(base.range()), change.printed() + " ÷ " + base.told()));
        }
      }
    }
    return ways;
  }

  private static Range change(Claim change) {
    Range range = Amounts.known(change).range();
    return change.direction() < 0 ? range.negated() : range;
  }

  private static Defect onZero(Claim claim, Known base) {
    return Defect.of(
        claim,
        "rate-on-zero",
        Severity.WARNING,
        "",
        new Message("基数为0，增减率无意义", "the base is 0: there is no rate"),
        new Proof(base.told() + " = 0", true));
  }

  /** The known way to compute a rate wrong that gives the printed one. */
  private static String slip(
      Claim claim, List<Known> now, List<Known> before, List<Claim> changes, Way best) {
    Range printed = printed(claim);
    List<Range> differences = new ArrayList<>();
    for (Claim change : changes) {
      differences.add(change(change));
    }
    for (Known amount : now) {
      before.forEach(base -> differences.add(amount.range().minus(base.range())));
    }
    for (Known amount : now) {
      for (Range difference : differences) {
        if (amount.range().positive() && difference.percentOf(amount.range()).meets(printed)) {
          return "this year's amount taken as the base";
        }
      }
    }
    if (best.rate().negated().meets(printed)) {
      return "wrong direction";
    }
    BigDecimal hundred = BigDecimal.valueOf(100);
    Range fraction = printed.times(hundred);
    if (best.rate().meets(fraction)) {
      return "fraction written as per cent";
    }
    BigDecimal unit = BigDecimal.ONE.movePointLeft(claim.figure().orElseThrow().decimals());
    if (best.rate().meets(printed.wider(unit))) {
      return "cut or rounded wrongly";
    }
    return "";
  }

  private static String zh(String slip) {
    return switch (slip) {
      case "this year's amount taken as the base" -> "误以本年数为基数";
      case "wrong direction" -> "增减方向写反";
      case "fraction written as per cent" -> "小数误写作百分数";
      case "cut or rounded wrongly" -> "舍入有误";
      default -> slip;
    };
  }

  /** Changes that one wrong digit would explain as well. */
  private static List<Other> others(Claim claim, List<Known> now, List<Claim> changes) {
    List<Other> others = new ArrayList<>();
    Range printed = printed(claim);
    for (Claim change : changes) {
      for (long fen : Digits.near(change)) {
        Range by = Range.ofFen(change.direction() < 0 ? -fen : fen, Amounts.known(change).half());
        for (Known amount : now) {
          Range base = amount.range().minus(by);
          if (base.positive() && by.percentOf(base).meets(printed)) {
            others.add(new Other(change, Writing.amount(change, fen)));
          }
        }
      }
    }
    return others;
  }
}
