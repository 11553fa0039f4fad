package org.mingzhang.check.equation;

import java.util.List;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observation.Known;

/**
 * {@code left = terms}, or {@code left ≥ terms} where the terms are only some of its parts.
 *
 * <p>Where the document does not say which of several sums it means (whether a column of carried
 * money is a part of its neighbour or stands beside it, whether a line printed twice is two items)
 * it has further readings. It holds when one of them holds; if none does, the first one is told.
 * Parts of which all rows are blank say nothing of their whole.
 */
public final class Sum implements Equation {

  /** Observed amounts are bounded so that this many of them cannot overflow. */
  private static final int MOST_TERMS = 40_000;

  private final Rule rule;
  private final Observation left;
  private final boolean equal;
  private final Firmness firmness;
  private final List<List<Term>> readings;
  private final List<Term> terms;
  private final Difference difference;
  private final Outcome outcome;
  private final boolean loose;
  private final List<Observation> observations;

  private Sum(
      Rule rule,
      Observation left,
      List<List<Term>> readings,
      boolean equal,
      Firmness firmness,
      boolean loose) {
    this.loose = loose;
    this.rule = rule;
    this.left = left;
    this.equal = equal;
    this.firmness = firmness;
    this.readings = readings;
    List<Term> counted = readings.get(0);
    Difference found = difference(left, counted);
    Outcome judged = judge(found, counted);
    for (int i = 1; i < readings.size() && judged == Outcome.VIOLATED; i++) {
      Difference other = difference(left, readings.get(i));
      if (judge(other, readings.get(i)).holds()) {
        counted = readings.get(i);
        found = other;
        judged = judge(other, counted);
      }
    }
    this.terms = counted;
    this.difference = found;
    this.outcome = judged;
    this.observations = members(left, counted);
  }

  private static List<Observation> members(Observation left, List<Term> terms) {
    Observation[] members = new Observation[terms.size() + 1];
    members[0] = left;
    for (int i = 1; i < members.length; i++) {
      members[i] = terms.get(i - 1).of();
    }
    return List.of(members);
  }

  /** An equation of one reading. */
  public static Sum of(Rule rule, Observation left, List<Term> terms, Firmness firmness) {
    return new Sum(rule, left, List.of(List.copyOf(terms)), true, firmness, false);
  }

  /**
   * An equation that may be read in several ways.
   *
   * @param readings at least one, the likeliest first
   */
  public static Sum ofReadings(
      Rule rule, Observation left, List<List<Term>> readings, Firmness firmness) {
    return new Sum(rule, left, copies(readings), true, firmness, false);
  }

  private static List<List<Term>> copies(List<List<Term>> readings) {
    if (readings.size() == 1) {
      return List.of(List.copyOf(readings.get(0)));
    }
    return readings.stream().map(List::copyOf).toList();
  }

  /** Some parts of a whole, together no more than it. */
  public static Sum atLeast(Rule rule, Observation left, List<Term> terms, Firmness firmness) {
    return new Sum(rule, left, List.of(List.copyOf(terms)), false, firmness, false);
  }

  /** Two observations of one amount. */
  public static Sum same(Rule rule, Observation left, Observation right, Firmness firmness) {
    return of(rule, left, List.of(Term.plus(right)), firmness);
  }

  /** The same, where the rows may be nested in ways that its readings do not tell. */
  public Sum loosely() {
    return new Sum(rule, left, readings, equal, firmness, true);
  }

  /** Whether it may be meant otherwise than any of its readings says. */
  public boolean loose() {
    return loose;
  }

  @Override
  public Rule rule() {
    return rule;
  }

  @Override
  public Observation left() {
    return left;
  }

  /** The right side that counts: of the reading that holds, else of the first. */
  public List<Term> terms() {
    return terms;
  }

  /** All right sides that may be meant, the likeliest first. */
  public List<List<Term>> readings() {
    return readings;
  }

  /** Whether its sides are equal; else the right side is no more than the left. */
  public boolean equal() {
    return equal;
  }

  @Override
  public Firmness firmness() {
    return firmness;
  }

  @Override
  public List<Observation> observations() {
    return observations;
  }

  @Override
  public Outcome outcome() {
    return outcome;
  }

  @Override
  public Difference difference() {
    return difference;
  }

  private Outcome judge(Difference of, List<Term> members) {
    if (!left.counts() || members.size() > MOST_TERMS) {
      return Outcome.OPEN;
    }
    boolean said = members.isEmpty();
    for (Term term : members) {
      if (!term.of().counts()) {
        return Outcome.OPEN;
      }
      said |= term.of().known() != Known.FAINT;
    }
    if (!said && left.nonzero()) {
      return Outcome.OPEN;
    }
    if (of.exact() || (!equal && of.fen() > 0)) {
      return Outcome.EXACT;
    }
    return of.rounding() ? Outcome.ROUNDING : Outcome.VIOLATED;
  }

  private static Difference difference(Observation left, List<Term> terms) {
    long fen = left.fen();
    long tolerance = left.half();
    for (int i = 0; i < Math.min(terms.size(), MOST_TERMS); i++) {
      Term term = terms.get(i);
      fen =
          term.minus()
              ? Math.addExact(fen, term.of().fen())
              : Math.subtractExact(fen, term.of().fen());
      tolerance = Math.addExact(tolerance, term.of().half());
    }
    return new Difference(fen, tolerance);
  }
}
