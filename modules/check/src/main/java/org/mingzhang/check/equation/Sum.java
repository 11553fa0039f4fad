package org.mingzhang.check.equation;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.observe.Observation;

/**
 * {@code left = terms}, or {@code left ≥ terms} where the terms are only some of its parts.
 *
 * <p>Where the document does not say which of several sums it means (whether a column of carried
 * money is a part of its neighbour or stands beside it, whether a line printed twice is two items)
 * it has further readings. It holds when one of them holds; if none does, the first one is told.
 */
public record Sum(
    Rule rule, Observation left, List<List<Term>> readings, boolean equal, Firmness firmness)
    implements Equation {

  public Sum {
    readings = readings.stream().map(List::copyOf).toList();
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a sum without terms: " + left);
    }
  }

  /** An equation of one reading. */
  public static Sum of(Rule rule, Observation left, List<Term> terms, Firmness firmness) {
    return new Sum(rule, left, List.of(terms), true, firmness);
  }

  /** Two observations of one amount. */
  public static Sum same(Rule rule, Observation left, Observation right, Firmness firmness) {
    return of(rule, left, List.of(Term.plus(right)), firmness);
  }

  /** The right side that counts: of the reading that holds, else of the first. */
  public List<Term> terms() {
    for (List<Term> reading : readings) {
      if (outcome(reading).holds()) {
        return reading;
      }
    }
    return readings.get(0);
  }

  @Override
  public List<Observation> observations() {
    List<Observation> members = new ArrayList<>();
    members.add(left);
    for (Term term : terms()) {
      members.add(term.of());
    }
    return members;
  }

  @Override
  public Outcome outcome() {
    return outcome(terms());
  }

  @Override
  public Difference difference() {
    return difference(terms());
  }

  private Outcome outcome(List<Term> terms) {
    if (!left.counts() || !terms.stream().allMatch(term -> term.of().counts())) {
      return Outcome.OPEN;
    }
    Difference difference;
    try {
      difference = difference(terms);
    } catch (ArithmeticException tooLarge) {
      return Outcome.OPEN;
    }
    if (difference.exact()) {
      return Outcome.EXACT;
    }
    if (!equal && difference.fen() > 0) {
      return Outcome.EXACT;
    }
    return difference.rounding() ? Outcome.ROUNDING : Outcome.VIOLATED;
  }

  private Difference difference(List<Term> terms) {
    long fen = left.fen();
    long tolerance = left.half();
    for (Term term : terms) {
      fen =
          term.minus()
              ? Math.addExact(fen, term.of().fen())
              : Math.subtractExact(fen, term.of().fen());
      tolerance = Math.addExact(tolerance, term.of().half());
    }
    return new Difference(fen, tolerance);
  }
}
