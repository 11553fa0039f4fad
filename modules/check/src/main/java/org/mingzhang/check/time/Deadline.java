package org.mingzhang.check.time;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A moment after which nothing more is begun. Whatever may take long asks before each piece of
 * work; from the first yes on the answer stays yes.
 */
public final class Deadline {

  private final LongSupplier nanos;
  private final long end;
  private boolean passed;

  private Deadline(LongSupplier nanos, long end) {
    this.nanos = nanos;
    this.end = end;
  }

  /**
   * A deadline so long from now.
   *
   * @param nanos a clock that counts nanoseconds
   */
  public static Deadline in(Duration limit, LongSupplier nanos) {
    return new Deadline(nanos, nanos.getAsLong() + limit.toNanos());
  }

  /** Whether the time is over. */
  public boolean isOver() {
    if (!passed) {
      passed = nanos.getAsLong() - end >= 0;
    }
    return passed;
  }

  /** Whether somebody was told that the time is over, so that something was left out. */
  public boolean wasMissed() {
    return passed;
  }
}
