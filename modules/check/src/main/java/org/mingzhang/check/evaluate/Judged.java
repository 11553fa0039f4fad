package org.mingzhang.check.evaluate;

import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Outcome;
import org.mingzhang.check.equation.Rule;

/** An equation and what the printed figures say of it. */
public record Judged(Equation equation, Outcome outcome) {

  /** Whether it is violated and states more than a guess. */
  public boolean accuses() {
    return outcome == Outcome.VIOLATED && equation.firmness() != Firmness.GUESS;
  }

  /** Whether it holds and so confirms the cells in it. A part that fits in its whole does not. */
  public boolean proves() {
    return outcome.holds() && equation.rule() != Rule.PART;
  }
}
