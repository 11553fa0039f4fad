package org.mingzhang.check.diagnose;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long may be searched: by a clock, and by the number of sets tried. */
public final class Budget {

  private final LongSupplier nanos;
  private final long end;
  private final int mostNodes;

  /**
   * A budget that begins now.
   *
   * @param nanos a clock that counts nanoseconds
   * @param limit for the whole document
   * @param mostNodes how many sets of changes are tried for one cluster
   */
  public Budget(LongSupplier nanos, Duration limit, int mostNodes) {
    this.nanos = nanos;
    this.end = nanos.getAsLong() + limit.toNanos();
    this.mostNodes = mostNodes;
  }

  boolean timeOver() {
    return nanos.getAsLong() - end >= 0;
  }

  int mostNodes() {
    return mostNodes;
  }
}
