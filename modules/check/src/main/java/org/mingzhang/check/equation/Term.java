package org.mingzhang.check.equation;

import org.mingzhang.check.observe.Observation;

/** An observation on the right side of an equation, added or taken away. */
public record Term(boolean minus, Observation of) {

  /** An observation that is added. */
  public static Term plus(Observation of) {
    return new Term(false, of);
  }

  /** An observation that is taken away. */
  public static Term minus(Observation of) {
    return new Term(true, of);
  }
}
