package org.mingzhang.check.unit;

import org.mingzhang.check.observe.Observation;

/**
 * By which power of ten two amounts of one quantity differ when they differ by nothing else.
 *
 * @param power the right one is the left one times 10^power; 0 if they agree
 * @param digits how many digits, but the first, they have in common: what this is worth as evidence
 */
record Ratio(int power, int digits) {

  /** They differ by something else. */
  static final Ratio NONE = new Ratio(0, 0);

  /** What is printed with more decimals than a fen has is rounded to it. */
  private static final int OF_A_FEN = 1;

  /** The powers of ten by which units of money differ. */
  private static final int[] POWERS = {0, 1, 3, 4, 5, 8};

  /** The ratio of two printed amounts. */
  static Ratio of(Observation left, Observation right) {
    if (left.fen() == 0 || right.fen() == 0 || left.fen() < 0 != right.fen() < 0) {
      return NONE;
    }
    for (int power : POWERS) {
      if (isTimes(right, left, power)) {
        return new Ratio(power, digits(left, right));
      }
      if (power > 0 && isTimes(left, right, power)) {
        return new Ratio(-power, digits(left, right));
      }
    }
    return NONE;
  }

  /** Whether one amount is 10^power times another, within what both are rounded to. */
  private static boolean isTimes(Observation large, Observation small, int power) {
    long factor = 1;
    for (int i = 0; i < power; i++) {
      factor *= 10;
    }
    long least = Math.abs(large.fen()) / factor;
    if (Math.abs(small.fen()) > 2 * least + 1) {
      return false;
    }
    long difference = Math.abs(large.fen() - small.fen() * factor);
    return difference <= large.half() + (small.half() + OF_A_FEN) * factor;
  }

  private static int digits(Observation left, Observation right) {
    return Math.min(significant(left.fen()), significant(right.fen())) - 1;
  }

  /** How many digits an amount has without the zeros at its end. */
  static int significant(long fen) {
    long rest = Math.abs(fen);
    while (rest != 0 && rest % 10 == 0) {
      rest /= 10;
    }
    return Long.toString(rest).length();
  }
}
