package org.mingzhang.check.equation;

/** What the printed figures say of an equation. */
public enum Outcome {
  /** It holds to the last decimal. */
  EXACT,
  /** It holds within the rounding of the printed figures. */
  ROUNDING,
  /** Its sides differ by an amount that the document prints as carried over: not of one scope. */
  SCOPE,
  /** It does not hold. */
  VIOLATED,
  /** It has a member that was not read, so nothing can be said. */
  OPEN;

  /** Whether it holds, exactly or by rounding. */
  public boolean holds() {
    return this == EXACT || this == ROUNDING;
  }
}
