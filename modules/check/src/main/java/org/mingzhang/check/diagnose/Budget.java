package org.mingzhang.check.diagnose;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.mingzhang.model.time.Deadline;

/** How long may be searched: by a clock, and by the number of sets tried. */
public final class Budget {

  private final Deadline deadline;
  private final int mostNodes;

  /**
   * A budget that begins now.
   *
   * @param nanos a clock that counts nanoseconds
   * @param limit for the whole document
   * @param mostNodes how many sets of changes are tried for one cluster
   */
  public Budget(LongSupplier nanos, Duration limit, int mostNodes) {
    this.deadline = Deadline.in(limit, nanos);
    this.mostNodes = mostNodes;
  }

  /** When the search for the whole document ends. */
  Deadline deadline() {
    return deadline;
  }

  int mostNodes() {
    return mostNodes;
  }
}
