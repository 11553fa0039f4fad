package org.mingzhang.model.time;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A moment after which nothing more is begun. Work that can leave something out asks before each
 * piece of it; work that cannot, step by step, is stopped. From the first yes on the answer stays
 * yes.
 */
public final class Deadline {

  /** So many steps are made between two looks at the clock. */
  private static final int STRIDE = 64;

  private final LongSupplier nanos;
  private final long end;
  private int steps;
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

  /** A deadline that does not come. */
  public static Deadline never() {
    return new Deadline(() -> 0, 1);
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

  /**
   * Looks at the clock before a piece of work.
   *
   * @throws OutOfTimeException if the time is over
   */
  public void require() {
    if (isOver()) {
      throw new OutOfTimeException();
    }
  }

  /**
   * One of many short steps; the clock is looked at now and then.
   *
   * @throws OutOfTimeException if the time is over
   */
  public void step() {
    if ((++steps & STRIDE - 1) == 0) {
      require();
    }
  }
}
