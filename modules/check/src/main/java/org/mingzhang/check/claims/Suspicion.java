package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.mingzhang.check.claims.Handwriting.Meant;
import org.mingzhang.check.claims.Ways.Way;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/** How plausible it is that one figure of a statement is wrong, and by which slip. */
final class Suspicion {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LEAST = new BigDecimal("0.0001");

  /** A slip that another would explain by accident so often out of a hundred singles nobody out. */
  private static final BigDecimal ACCIDENT = new BigDecimal("0.15");

  private static final int COPIED = 90;
  private static final int RECKONED = 95;
  private static final int SLIP = 100;
  private static final int POINT = 110;
  private static final int VAGUE = 115;

  /** A figure that other statements print too is hardly a slip; one that would be theirs is. */
  private static final int ECHOED = 20;

  private static final int ECHO = 10;

  private final Copies copies;

  Suspicion(Copies copies) {
    this.copies = copies;
  }

  /**
   * A slip and what it costs to believe in it, in hundredths of a figure.
   *
   * @param meant the numbers that were meant, in the figure's own unit
   */
  record Slip(Cause cause, int cost, Optional<Range> meant) {

    private static Slip of(Cause cause, int cost) {
      return new Slip(cause, cost, Optional.empty());
    }

    private Slip dearer(int more) {
      return new Slip(cause, cost + more, meant);
    }
  }

  /**
   * The likeliest slip that makes a figure what it is, when all the others are right. Who cuts a
   * rate does so wherever it stands: that it stands twice is no copying and no proof of it.
   */
  Slip of(Part part, Series rest, Optional<Way> way) {
    if (part.claim().isEmpty()) {
      return inTable(part, way);
    }
    Claim claim = part.claim().get();
    Optional<Slip> rate = part.role() == Role.RATE ? rate(claim, rest) : Optional.empty();
    if (rate.isPresent() && rate.get().cause() == Cause.CUT) {
      return rate.get();
    }
    if (way.isPresent()) {
      Cause copied = copies.of(part, claim, rest);
      if (copied != Cause.NONE) {
        return Slip.of(copied, COPIED);
      }
    }
    Optional<Slip> slip =
        rate.or(() -> turned(part, rest)).or(() -> written(part, claim, rest, way));
    Slip likeliest =
        slip.orElseGet(() -> Slip.of(Cause.NONE, plain(part.role()) + (way.isEmpty() ? 30 : 0)));
    return switch (likeliest.cause()) {
      case DIRECTION, UNIT -> likeliest;
      default -> likeliest.dearer(echo(part, claim, way));
    };
  }

  private int echo(Part part, Claim claim, Optional<Way> way) {
    Figure figure = claim.figure().orElseThrow();
    int echo = copies.echoed(claim, figure.number()) ? ECHOED : 0;
    if (way.isPresent()) {
      BigDecimal right =
          way.get()
              .range()
              .value()
              .abs()
              .divide(scale(part, claim), figure.decimals(), RoundingMode.HALF_UP);
      echo -= copies.echoed(claim, right) ? ECHO : 0;
    }
    return echo;
  }

  private static int plain(Role role) {
    return switch (role) {
      case RATE -> 125;
      case CHANGE, NOW -> 135;
      case BEFORE -> 140;
    };
  }

  /** A table is as likely wrong as a sentence where nothing else holds it. */
  private static Slip inTable(Part part, Optional<Way> way) {
    BigDecimal printed = BigDecimal.valueOf(part.known().get(0).fen());
    boolean slip =
        way.isPresent() && Handwriting.between(printed, way.get().range().value()) != Cause.NONE;
    return Slip.of(Cause.NONE, slip ? 110 : 145);
  }

  /** The opposite direction. */
  private static Optional<Slip> turned(Part part, Series rest) {
    boolean directed = part.role() == Role.RATE || part.role() == Role.CHANGE;
    return directed && rest.holdsWith(part.role(), part.said().negated())
        ? Optional.of(Slip.of(Cause.DIRECTION, RECKONED))
        : Optional.empty();
  }

  /** The known ways to reckon a rate wrong. */
  private Optional<Slip> rate(Claim claim, Series rest) {
    Range printed = Part.rate(claim);
    Range left = printed.negated().plus(HUNDRED);
    if (left.positive() && rest.holdsWith(Role.RATE, printed.scaled(left))) {
      return Optional.of(Slip.of(Cause.THIS_YEAR_AS_BASE, RECKONED));
    }
    if (rest.holdsWith(Role.RATE, printed.times(HUNDRED))) {
      return Optional.of(Slip.of(Cause.FRACTION, RECKONED));
    }
    BigDecimal unit = BigDecimal.ONE.movePointLeft(claim.figure().orElseThrow().decimals());
    if (rest.holdsWith(Role.RATE, Range.around(printed.value(), unit))) {
      return Optional.of(Slip.of(Cause.CUT, RECKONED));
    }
    for (Known now : rest.amounts(Role.NOW)) {
      for (Known base : copies.otherBases(claim)) {
        if (base.range().positive() && now.range().growthOver(base.range()).meets(printed)) {
          return Optional.of(Slip.of(Cause.OTHER_BASE, RECKONED));
        }
      }
    }
    return Optional.empty();
  }

  /** A slip of the hand: digits, point, unit. */
  private static Optional<Slip> written(Part part, Claim claim, Series rest, Optional<Way> way) {
    if (way.isEmpty() || way.get().range().value().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal scale = scale(part, claim);
    BigDecimal right = way.get().range().value();
    BigDecimal sign = BigDecimal.valueOf(claim.direction() < 0 ? -1 : 1);
    BigDecimal printed = claim.figure().orElseThrow().number();
    BigDecimal said = claim.direction() < 0 ? printed.abs() : printed;
    Slip best = null;
    BigDecimal nearest = null;
    for (Meant meant : Handwriting.near(said)) {
      Range numbers = meant.numbers().times(scale);
      Range signed = sign.signum() < 0 ? numbers.negated() : numbers;
      BigDecimal off = signed.value().subtract(right).abs();
      boolean better = nearest == null || off.compareTo(nearest) < 0;
      if (better && rest.holdsWith(part.role(), signed)) {
        nearest = off;
        BigDecimal moved = signed.value().subtract(said.multiply(scale).multiply(sign)).abs();
        BigDecimal known = way.get().width().max(scale.movePointLeft(said.scale()));
        best =
            new Slip(
                meant.cause(), cost(meant.cause(), known, moved), Optional.of(meant.numbers()));
      }
    }
    return Optional.ofNullable(best);
  }

  /** Fen in one of the figure's unit, 1 for rates. */
  private static BigDecimal scale(Part part, Claim claim) {
    return part.role() == Role.RATE
        ? BigDecimal.ONE
        : BigDecimal.TEN.pow(claim.unit().orElse(MoneyUnit.WAN_YUAN).power() + 2);
  }

  /**
   * A slip that leads to what is asked for is no proof where some slip would have led there anyway,
   * since what is asked for is not known closely.
   */
  private static int cost(Cause cause, BigDecimal known, BigDecimal moved) {
    if (cause == Cause.POINT || cause == Cause.UNIT) {
      return cause == Cause.POINT ? POINT : SLIP;
    }
    int slips = cause == Cause.DIGIT_LOST || cause == Cause.DIGIT_ADDED ? 20 : 5;
    BigDecimal accident = known.multiply(BigDecimal.valueOf(slips));
    return accident.compareTo(moved.max(LEAST).multiply(ACCIDENT)) > 0 ? VAGUE : SLIP;
  }
}
