package org.mingzhang.check.equation;

/** How surely a document states an equation. */
public enum Firmness {
  /** By its structure and its words: when violated, the document contradicts itself. */
  SURE,
  /** Very likely: when violated, something is likely wrong. */
  LIKELY,
  /**
   * It may be meant so: when it holds that is no accident, when it does not, nobody is to blame.
   */
  GUESS;

  /** The less firm of two. */
  public Firmness and(Firmness other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
