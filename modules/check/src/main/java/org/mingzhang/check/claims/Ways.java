package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.disclosure.Claim;

/** The ways to reckon one figure of a statement from the others. */
final class Ways {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Series rest;
  private final List<Way> ways = new ArrayList<>();

  /**
   * What a figure has to be.
   *
   * @param range in fen or per cent
   * @param equation how that was reckoned
   * @param plain whether another place prints it as it is
   */
  record Way(Range range, String equation, boolean plain) {

    BigDecimal width() {
      return range.high().subtract(range.low());
    }
  }

  private Ways(Series rest) {
    this.rest = rest;
  }

  /** All ways to a figure of that role. */
  static List<Way> to(Role role, Series rest) {
    Ways ways = new Ways(rest);
    switch (role) {
      case NOW -> ways.now();
      case BEFORE -> ways.before();
      case CHANGE -> ways.change();
      case RATE -> ways.rate();
    }
    return ways.ways;
  }

  /** The closest way to a figure of that role. */
  static Optional<Way> closest(Role role, Series rest) {
    Way best = null;
    for (Way way : to(role, rest)) {
      best = best == null || way.width().compareTo(best.width()) < 0 ? way : best;
    }
    return Optional.ofNullable(best);
  }

  private void add(Range range, String equation) {
    ways.add(new Way(range, equation, false));
  }

  private void plain(Role role) {
    for (Known amount : rest.amounts(role)) {
      ways.add(new Way(amount.range(), amount.told(), true));
    }
  }

  private void now() {
    plain(Role.NOW);
    for (Known before : rest.amounts(Role.BEFORE)) {
      for (Claim change : rest.claims(Role.CHANGE)) {
        add(before.range().minus(Part.change(change).negated()), before.told() + plus(change));
      }
      for (Claim rate : rest.claims(Role.RATE)) {
        add(
            before.range().percent(Part.rate(rate).plus(HUNDRED)),
            before.told() + " × (1" + plus(rate) + ")");
      }
    }
    for (Claim change : rest.claims(Role.CHANGE)) {
      for (Claim rate : rest.claims(Role.RATE)) {
        Range by = Part.rate(rate);
        if (!by.holdsZero()) {
          Range size = Part.change(change);
          add(
              size.over(by).minus(size.negated()),
              change.printed() + " ÷ " + rate.printed() + plus(change));
        }
      }
    }
  }

  private void before() {
    plain(Role.BEFORE);
    for (Known now : rest.amounts(Role.NOW)) {
      for (Claim change : rest.claims(Role.CHANGE)) {
        add(now.range().minus(Part.change(change)), now.told() + minus(change));
      }
      for (Claim rate : rest.claims(Role.RATE)) {
        Range factor = Part.rate(rate).plus(HUNDRED);
        if (factor.positive()) {
          add(now.range().over(factor), now.told() + " ÷ (1" + plus(rate) + ")");
        }
      }
    }
    for (Claim change : rest.claims(Role.CHANGE)) {
      for (Claim rate : rest.claims(Role.RATE)) {
        if (!Part.rate(rate).holdsZero()) {
          add(Part.change(change).over(Part.rate(rate)), change.printed() + " ÷ " + rate.printed());
        }
      }
    }
  }

  private void change() {
    rest.claims(Role.CHANGE).forEach(other -> add(Part.change(other), other.printed()));
    for (Known now : rest.amounts(Role.NOW)) {
      for (Known before : rest.amounts(Role.BEFORE)) {
        add(now.range().minus(before.range()), now.told() + " − " + before.told());
      }
      for (Claim rate : rest.claims(Role.RATE)) {
        Range factor = Part.rate(rate).plus(HUNDRED);
        if (factor.positive()) {
          Range before = now.range().over(factor);
          add(
              now.range().minus(before),
              now.told() + " − " + now.printed() + " ÷ (1" + plus(rate) + ")");
        }
      }
    }
    if (rest.of(Role.BEFORE).isEmpty() && rest.of(Role.RATE).isEmpty()) {
      rest.amounts(Role.NOW).stream()
          .filter(now -> now.fen() == 0)
          .forEach(now -> add(now.range(), "增加额 ≤ " + now.told()));
    }
    for (Known before : rest.amounts(Role.BEFORE)) {
      for (Claim rate : rest.claims(Role.RATE)) {
        add(before.range().percent(Part.rate(rate)), before.told() + " × " + rate.printed());
      }
    }
  }

  private void rate() {
    for (Known now : rest.amounts(Role.NOW)) {
      for (Known before : rest.amounts(Role.BEFORE)) {
        if (before.range().positive()) {
          add(
              now.range().growthOver(before.range()),
              "(" + now.told() + " − " + before.told() + ") ÷ " + before.printed());
        }
      }
      for (Claim change : rest.claims(Role.CHANGE)) {
        Range by = Part.change(change);
        Range base = now.range().minus(by);
        if (base.positive()) {
          add(by.percentOf(base), change.printed() + " ÷ (" + now.told() + minus(change) + ")");
        }
      }
    }
    for (Known before : rest.amounts(Role.BEFORE)) {
      for (Claim change : rest.claims(Role.CHANGE)) {
        if (before.range().positive()) {
          add(
              Part.change(change).percentOf(before.range()),
              change.printed() + " ÷ " + before.told());
        }
      }
    }
  }

  private static String plus(Claim claim) {
    return (claim.direction() < 0 ? " − " : " + ") + claim.printed();
  }

  private static String minus(Claim claim) {
    return (claim.direction() < 0 ? " + " : " − ") + claim.printed();
  }
}
