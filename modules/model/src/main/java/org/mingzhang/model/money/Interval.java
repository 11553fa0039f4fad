package org.mingzhang.model.money;

/**
 * The exact amounts that a printed figure may stand for, both ends included.
 *
 * @param low in fen
 * @param high in fen
 */
public record Interval(long low, long high) {

  /** Nothing: the amount 0 exactly. */
  public static final Interval ZERO = new Interval(0, 0);

  public Interval {
    if (low > high) {
      throw new IllegalArgumentException("empty interval: " + low + " to " + high);
    }
  }

  /** The interval of sums. */
  public Interval plus(Interval other) {
    return new Interval(Math.addExact(low, other.low), Math.addExact(high, other.high));
  }

  /** The interval of differences. */
  public Interval minus(Interval other) {
    return new Interval(Math.subtractExact(low, other.high), Math.subtractExact(high, other.low));
  }

  /** Whether both have an amount in common. */
  public boolean meets(Interval other) {
    return low <= other.high && other.low <= high;
  }

  /** Whether the amount lies in it. */
  public boolean contains(long fen) {
    return low <= fen && fen <= high;
  }
}
