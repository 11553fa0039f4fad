package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether two amounts that are not negative can fulfil some bounds (Fourier and Motzkin, exactly):
 * each upper and each lower bound on the amount now leave a bound on the amount before alone, and
 * of these the tightest of either side must not exclude each other.
 */
final class Bounds {

  /** No bounds but that neither amount is negative. */
  static final Bounds NONE = none();

  private final List<Plane> above;
  private final List<Plane> below;
  private @Nullable Plane highest;
  private @Nullable Plane lowest;
  private boolean impossible;

  private Bounds(
      List<Plane> above, List<Plane> below, @Nullable Plane highest, @Nullable Plane lowest) {
    this.above = above;
    this.below = below;
    this.highest = highest;
    this.lowest = lowest;
  }

  private static Bounds none() {
    Bounds none = new Bounds(new ArrayList<>(), new ArrayList<>(), null, null);
    none.add(new Plane(-1, BigDecimal.ZERO, BigDecimal.ZERO));
    none.add(new Plane(0, BigDecimal.ONE.negate(), BigDecimal.ZERO));
    return none;
  }

  /** These bounds and more. */
  Bounds and(List<Plane> more) {
    Bounds all = new Bounds(new ArrayList<>(above), new ArrayList<>(below), highest, lowest);
    all.impossible = impossible;
    for (Plane one : more) {
      all.add(one);
    }
    return all;
  }

  private void add(Plane one) {
    if (one.now() == 0) {
      alone(one);
      return;
    }
    for (Plane opposite : one.now() > 0 ? below : above) {
      alone(one.alone(opposite));
    }
    (one.now() > 0 ? above : below).add(one);
  }

  /** Takes in a bound on the amount before alone. */
  private void alone(Plane one) {
    int sign = one.before().signum();
    if (sign > 0) {
      highest = highest == null || isLess(one, highest) ? one : highest;
    } else if (sign < 0) {
      lowest = lowest == null || isLess(lowest, one) ? one : lowest;
    } else {
      impossible |= one.most().signum() < 0;
    }
  }

  /** Whether one bound of the same side is at a lesser amount than another. */
  private static boolean isLess(Plane one, Plane other) {
    return one.most().multiply(other.before()).compareTo(other.most().multiply(one.before())) < 0;
  }

  /** Whether two amounts fulfil them. */
  boolean possible() {
    if (impossible || highest == null || lowest == null) {
      return !impossible;
    }
    BigDecimal high = highest.most().multiply(lowest.before());
    return lowest.most().multiply(highest.before()).compareTo(high) >= 0;
  }
}
