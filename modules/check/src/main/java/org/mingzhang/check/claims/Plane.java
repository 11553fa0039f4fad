package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear bound on two amounts: {@code now} times the amount now and {@code before} times the
 * amount before are {@code most} at most.
 */
record Plane(BigDecimal now, BigDecimal before, BigDecimal most) {

  /** Whether two amounts that are not negative fulfil all bounds (Fourier and Motzkin, exactly). */
  static boolean meet(List<Plane> bounds) {
    List<Plane> above = new ArrayList<>();
    List<Plane> below = new ArrayList<>();
    List<Plane> free = new ArrayList<>();
    BigDecimal zero = BigDecimal.ZERO;
    BigDecimal minus = BigDecimal.ONE.negate();
    below.add(new Plane(minus, zero, zero));
    free.add(new Plane(zero, minus, zero));
    for (Plane bound : bounds) {
      int sign = bound.now.signum();
      (sign > 0 ? above : sign < 0 ? below : free).add(bound);
    }
    for (Plane upper : above) {
      for (Plane lower : below) {
        BigDecimal up = lower.now.negate();
        BigDecimal down = upper.now;
        free.add(
            new Plane(
                zero,
                upper.before.multiply(up).add(lower.before.multiply(down)),
                upper.most.multiply(up).add(lower.most.multiply(down))));
      }
    }
    return meetBefore(free);
  }

  /** Whether bounds on the amount before alone can be fulfilled. */
  private static boolean meetBefore(List<Plane> bounds) {
    for (Plane one : bounds) {
      if (one.before.signum() == 0 && one.most.signum() < 0) {
        return false;
      }
      for (Plane other : bounds) {
        boolean opposed = one.before.signum() > 0 && other.before.signum() < 0;
        if (opposed
            && other.most.multiply(one.before).compareTo(one.most.multiply(other.before)) < 0) {
          return false;
        }
      }
    }
    return true;
  }
}
