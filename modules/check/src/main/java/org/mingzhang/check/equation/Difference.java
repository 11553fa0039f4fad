package org.mingzhang.check.equation;

/**
 * Left side less right side of an equation.
 *
 * @param fen of the amounts as printed
 * @param tolerance how far the true difference may lie from it to either side
 */
public record Difference(long fen, long tolerance) {

  /** Whether nothing is left, as printed. */
  public boolean exact() {
    return fen == 0;
  }

  /** Whether the rounding of the printed amounts explains it. */
  public boolean rounding() {
    return Math.abs(fen) <= tolerance;
  }
}
