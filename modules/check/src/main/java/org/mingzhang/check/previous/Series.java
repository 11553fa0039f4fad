package org.mingzhang.check.previous;

import java.util.List;
import org.mingzhang.model.concept.Concept;

/**
 * One quantity as two documents print it.
 *
 * @param here where the checked document prints it; a change in a sentence implies it
 * @param there where last year's document prints it; empty if it does not
 */
public record Series(Concept concept, List<Quoted> here, List<Quoted> there, Outcome outcome) {

  public Series {
    here = List.copyOf(here);
    there = List.copyOf(there);
  }

  /** What came of comparing. */
  public enum Outcome {
    /** All places agree. */
    AGREEING,
    /** They should agree and do not. */
    DIFFERING,
    /** They need not agree: the code moved, or the unit is another one. */
    NOT_COMPARABLE
  }

  /** The places here that agree with no place there. */
  public List<Quoted> contradicting() {
    return here.stream().filter(one -> there.stream().noneMatch(one::meets)).toList();
  }

  boolean differs() {
    return !there.isEmpty() && !contradicting().isEmpty();
  }

  boolean isZero() {
    return here.stream().allMatch(one -> one.fen() == 0)
        && there.stream().allMatch(one -> one.fen() == 0);
  }

  Series with(Outcome changed) {
    return new Series(concept, here, there, changed);
  }
}
