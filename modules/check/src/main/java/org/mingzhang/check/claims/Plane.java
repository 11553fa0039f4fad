package org.mingzhang.check.claims;

import java.math.BigDecimal;

/**
 * A linear bound on two amounts: {@code now} times the amount now and {@code before} times the
 * amount before are {@code most} at most.
 *
 * @param now 1, 0 or -1
 */
record Plane(int now, BigDecimal before, BigDecimal most) {

  /**
   * What this and a bound of the opposite side on the amount now say of the amount before alone.
   */
  Plane alone(Plane opposite) {
    return new Plane(0, before.add(opposite.before), most.add(opposite.most));
  }
}
