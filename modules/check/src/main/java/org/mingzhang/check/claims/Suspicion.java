package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.claims.Handwriting.Meant;
import org.mingzhang.check.claims.Ways.Way;
import org.mingzhang.model.disclosure.Claim;
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

  /** The direction of a change and of its rate. */
  static final int TURNED = 105;

  /** A figure that others hold is hardly a slip; one of which they ask what would mend it is. */
  private static final int HELD = 20;

  private static final int ASKED = 10;

  /** A unit that most amounts are in is hardly the wrong one. */
  private static final int USUAL = 20;

  private final Copies copies;
  private final Backing backing;

  Suspicion(Copies copies, Backing backing) {
    this.copies = copies;
    this.backing = backing;
  }

  /**
   * A slip and what it costs to believe in it, in hundredths of a figure.
   *
   * @param meant the numbers that were meant, in the figure's own unit
   */
  record Slip(Cause cause, int cost, Optional<Range> meant) {

    static Slip of(Cause cause, int cost) {
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
    if (way.isEmpty()) {
      return turned(part, rest)
          .orElse(Slip.of(Cause.NONE, plain(part.role()) + 30))
          .dearer(held(part, claim, rest));
    }
    List<Range> asked = backing.asked(part, claim, rest, way.get());
    Slip likeliest =
        copied(part, claim, rest)
            .map(slip -> new Slip(slip.cause(), slip.cost(), closest(part, asked)))
            .or(() -> rate)
            .or(() -> turned(part, rest))
            .or(() -> written(part, claim, rest, way.get(), asked))
            .orElseGet(() -> unknown(part, asked));
    return likeliest.dearer(
        held(part, claim, rest) - (asked.isEmpty() ? 0 : ASKED) + unit(likeliest.cause(), claim));
  }

  private Optional<Slip> copied(Part part, Claim claim, Series rest) {
    Cause cause = copies.of(part, claim, rest);
    if (cause != Cause.NONE) {
      return Optional.of(Slip.of(cause, cause == Cause.ABOVE ? SLIP : COPIED));
    }
    return copies.mayBeLastYears(part, claim, rest)
        ? Optional.of(Slip.of(Cause.LAST_YEAR, RECKONED + 1))
        : Optional.empty();
  }

  private int held(Part part, Claim claim, Series rest) {
    return backing.held(part, claim, rest) ? HELD : 0;
  }

  private int unit(Cause cause, Claim claim) {
    return cause != Cause.UNIT ? 0 : backing.isUsual(claim) ? USUAL : -ASKED;
  }

  /** A figure of which nobody knows how it went wrong, but others may say what it was. */
  private static Slip unknown(Part part, List<Range> asked) {
    return new Slip(Cause.NONE, plain(part.role()), closest(part, asked));
  }

  /** What is known most closely of what others ask for. */
  private static Optional<Range> closest(Part part, List<Range> asked) {
    Claim claim = part.claim().orElseThrow();
    return asked.stream()
        .min(Comparator.comparing(range -> range.high().subtract(range.low())))
        .map(range -> inUnit(part, claim, range));
  }

  private static Range inUnit(Part part, Claim claim, Range range) {
    Range size = range.value().signum() < 0 ? range.negated() : range;
    BigDecimal scale = scale(part, claim);
    int digits = claim.figure().orElseThrow().decimals();
    return Range.around(size.value().divide(scale, digits, RoundingMode.HALF_UP), BigDecimal.ZERO);
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
    if (printed.value().signum() != 0 && rest.holdsWith(Role.RATE, printed.times(HUNDRED))) {
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

  /** A slip of the hand: digits, point, unit; the likeliest, and of these the closest. */
  private static Optional<Slip> written(
      Part part, Claim claim, Series rest, Way way, List<Range> asked) {
    BigDecimal right = way.range().value();
    BigDecimal scale = scale(part, claim);
    BigDecimal sign = BigDecimal.valueOf(claim.direction() < 0 ? -1 : 1);
    BigDecimal printed = claim.figure().orElseThrow().number();
    BigDecimal said = claim.direction() < 0 ? printed.abs() : printed;
    BigDecimal wrong = said.multiply(scale).multiply(sign);
    BigDecimal known = way.width().max(scale.movePointLeft(said.scale()));
    Series.Room room = rest.room();
    Slip best = null;
    BigDecimal nearest = null;
    for (Meant meant : Handwriting.near(said)) {
      boolean digits = meant.cause() != Cause.POINT && meant.cause() != Cause.UNIT;
      boolean nothing = part.role() != Role.NOW && meant.numbers().value().signum() == 0;
      if (nothing || (right.signum() == 0 && !digits)) {
        continue;
      }
      Range numbers = meant.numbers().times(scale);
      Range signed = sign.signum() < 0 ? numbers.negated() : numbers;
      BigDecimal moved = signed.value().subtract(wrong).abs();
      int cost = cost(meant.cause(), known, moved) - (meetsAny(signed, asked) ? 1 : 0);
      BigDecimal off = signed.value().subtract(right).abs();
      boolean better =
          best == null
              || nearest == null
              || cost < best.cost()
              || (cost == best.cost() && off.compareTo(nearest) < 0);
      if (better && room.holds(part.role(), signed)) {
        nearest = off;
        best = new Slip(meant.cause(), cost, Optional.of(meant.numbers()));
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean meetsAny(Range signed, List<Range> asked) {
    for (Range one : asked) {
      if (signed.meets(one)) {
        return true;
      }
    }
    return false;
  }

  /** Fen in one of the figure's unit, 1 for rates. */
  static BigDecimal scale(Part part, Claim claim) {
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
