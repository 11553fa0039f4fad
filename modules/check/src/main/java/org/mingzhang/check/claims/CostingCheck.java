package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Costing;
import org.mingzhang.model.disclosure.Costing.Factor;
import org.mingzhang.model.disclosure.Costing.Product;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/**
 * What a costing comes to is what its text says. A result that was rounded further than it shows, a
 * price that may be rounded, a factor that seems to be left out and the sum of lines that may not
 * be all are no errors.
 */
final class CostingCheck {

  private static final String RULE = "costing-does-not-follow";

  /** An amount in yuan may be rounded to thousands. */
  private static final int MOST_ZEROS = 3;

  /** A factor that is only meant: heads, months, days of a year. */
  private static final BigDecimal MOST_MEANT = BigDecimal.valueOf(366);

  /** A printed amount and what its costing comes to, in yuan. */
  private record Held(Claim claim, Costing costing, Figure figure, MoneyUnit unit) {

    BigDecimal printed() {
      return figure.yuan(unit);
    }

    BigDecimal off() {
      return costing.yuan().subtract(printed()).abs();
    }

    /** One unit of the last printed decimal. */
    BigDecimal last() {
      return BigDecimal.ONE.movePointLeft(figure.decimals()).movePointRight(unit.power());
    }

    /** The same, where zeros at the end of whole yuan may be rounded. */
    BigDecimal coarse() {
      int zeros = -Math.min(0, printed().stripTrailingZeros().scale());
      return unit == MoneyUnit.YUAN ? last().movePointRight(Math.min(MOST_ZEROS, zeros)) : last();
    }

    boolean fits() {
      return isWithin(BigDecimal.ZERO);
    }

    /** Whether it fits when the costing is off by so much. */
    boolean isWithin(BigDecimal slack) {
      BigDecimal off = off().subtract(slack);
      return off.add(off).compareTo(last()) <= 0;
    }

    /** Whether it fits without the first digits, which belong to something before it. */
    boolean fitsTorn() {
      Product product = costing.summands().get(0);
      Factor first = product.factors().get(0);
      String digits = first.number().toPlainString();
      for (int i = 1; i < digits.length(); i++) {
        if (digits.charAt(i) != '.' && torn(product, digits.substring(i)).fits()) {
          return true;
        }
      }
      return false;
    }

    private Held torn(Product product, String digits) {
      List<Factor> factors = new ArrayList<>(product.factors());
      Factor first = factors.get(0);
      factors.set(
          0, new Factor(first.printed(), new BigDecimal(digits), first.percent(), first.unit()));
      List<Product> summands = new ArrayList<>(costing.summands());
      summands.set(0, new Product(factors));
      return new Held(claim, new Costing(summands), figure, unit);
    }

    /** Whether the printed amount is a whole multiple, as if a factor were only meant. */
    boolean isMultiple() {
      BigDecimal product = costing.yuan();
      if (product.signum() == 0 || printed().remainder(product).signum() != 0) {
        return false;
      }
      BigDecimal times = printed().divideToIntegralValue(product);
      boolean point = times.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
      return !point && times.signum() > 0 && times.compareTo(MOST_MEANT) <= 0;
    }
  }

  /** What is wrong with an amount that is reckoned; empty if nothing is. */
  Optional<Defect> check(Claim claim) {
    if (claim.costing().isEmpty() || claim.figure().isEmpty() || claim.unit().isEmpty()) {
      return Optional.empty();
    }
    Held held = new Held(claim, claim.costing().get(), claim.figure().get(), claim.unit().get());
    boolean rounded = held.isWithin(held.costing().slack());
    if (held.fits() || held.fitsTorn() || (rounded && !held.costing().exact())) {
      return Optional.empty();
    }
    boolean sum = held.costing().summands().stream().allMatch(one -> one.factors().size() == 1);
    if (sum) {
      return Optional.of(
          defect(
              held,
              "",
              Severity.WARNING,
              new Message("测算各项之和与金额不符", "the lines of the costing do not add up to the amount")));
    }
    if (held.isMultiple()) {
      return Optional.of(
          defect(
              held,
              "",
              Severity.WARNING,
              new Message("测算式似缺一个因数", "the costing seems to leave out a factor")));
    }
    boolean cut = rounded || held.off().compareTo(held.coarse()) < 0;
    Cause cause = cut ? Cause.CUT : slip(held);
    Severity severity = cut || !claim.firm() ? Severity.WARNING : Severity.ERROR;
    BigDecimal fen = held.costing().yuan().movePointRight(2).setScale(0, RoundingMode.HALF_UP);
    String expected = Writing.amount(claim, Range.around(fen, BigDecimal.ZERO), cause);
    return Optional.of(
        defect(
                held,
                expected,
                severity,
                cause.in("测算式与所得金额不符", "the costing does not come to the amount"))
            .because(cause));
  }

  private static Cause slip(Held held) {
    BigDecimal right = held.costing().yuan().movePointLeft(held.unit().power());
    return Handwriting.between(held.figure().number(), right);
  }

  private static Defect defect(Held held, String expected, Severity severity, Message what) {
    String unit = held.claim().printed().endsWith("元") ? "" : held.unit().printed();
    String right = held.costing().yuan().stripTrailingZeros().toPlainString() + "元";
    String equation =
        held.costing().printed() + " = " + right + " ≠ " + held.claim().printed() + unit;
    return Defect.of(held.claim(), RULE, severity, expected, what, new Proof(equation, false));
  }
}
