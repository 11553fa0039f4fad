package org.mingzhang.check.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Product;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Observation;

/**
 * One reading of an equation as numbers: the residual as printed, and by which factor each
 * observation moves it.
 */
final class Reading {

  private static final int MOST_FACTOR = 1_000_000;

  private final int[] members;
  private final long[] factors;
  private final long residual;
  private final long tolerance;
  private final boolean equal;

  private Reading(Map<Integer, Long> by, long residual, long tolerance, boolean equal) {
    this.members = new int[by.size()];
    this.factors = new long[by.size()];
    int at = 0;
    for (Map.Entry<Integer, Long> entry : by.entrySet()) {
      members[at] = entry.getKey();
      factors[at++] = entry.getValue();
    }
    this.residual = residual;
    this.tolerance = tolerance;
    this.equal = equal;
  }

  /** The readings of an equation whose members all count. */
  static List<Reading> of(Equation equation) {
    List<Reading> readings = new ArrayList<>();
    if (equation instanceof Product product) {
      readings.add(of(product));
    } else if (equation instanceof Sum sum) {
      for (List<Term> terms : sum.readings()) {
        if (terms.stream().allMatch(term -> term.of().counts())) {
          readings.add(of(sum, terms));
        }
      }
    }
    return readings;
  }

  private static Reading of(Sum sum, List<Term> terms) {
    Map<Integer, Long> by = new TreeMap<>();
    Observation left = sum.left();
    by.put(left.number(), 1L);
    long residual = left.fen();
    long tolerance = left.half();
    for (Term term : terms) {
      by.merge(term.of().number(), term.minus() ? 1L : -1L, Long::sum);
      residual += term.minus() ? term.of().fen() : -term.of().fen();
      tolerance += term.of().half();
    }
    by.values().removeIf(factor -> factor == 0);
    return new Reading(by, residual, tolerance, sum.equal());
  }

  /** A price can only be asked of a whole quantity. */
  private static Reading of(Product product) {
    Map<Integer, Long> by = new TreeMap<>();
    by.put(product.left().number(), 1L);
    BigDecimal times = product.times().stripTrailingZeros();
    if (times.scale() <= 0 && times.signum() > 0 && times.longValue() < MOST_FACTOR) {
      by.put(product.price().number(), -times.longValue());
    }
    return new Reading(by, product.difference().fen(), product.difference().tolerance(), true);
  }

  /** The numbers of its observations, ascending. */
  int[] members() {
    return members;
  }

  /** By what a change of an observation moves the residual; 0 if it does not stand in it. */
  long factor(int observation) {
    int at = Arrays.binarySearch(members, observation);
    return at < 0 ? 0 : factors[at];
  }

  /** Left less right side when some amounts are changed. */
  long residual(Trial trial) {
    long sum = residual;
    if (trial.size() > members.length) {
      for (int i = 0; i < members.length; i++) {
        int at = trial.find(members[i]);
        sum += at < 0 ? 0 : factors[i] * trial.delta(at);
      }
      return sum;
    }
    for (int i = 0; i < trial.size(); i++) {
      long factor = factor(trial.number(i));
      if (factor != 0) {
        sum += factor * trial.delta(i);
      }
    }
    return sum;
  }

  /** How far the residual may lie from 0 when some amounts are changed. */
  long tolerance(Trial trial) {
    long sum = tolerance;
    if (trial.size() > members.length) {
      for (int i = 0; i < members.length; i++) {
        int at = trial.find(members[i]);
        sum += at < 0 ? 0 : Math.abs(factors[i]) * trial.slack(at);
      }
      return sum;
    }
    for (int i = 0; i < trial.size(); i++) {
      if (trial.slack(i) != 0) {
        sum += Math.abs(factor(trial.number(i))) * trial.slack(i);
      }
    }
    return sum;
  }

  /** Whether it asks for equal sides; else the right side is no more than the left. */
  boolean equal() {
    return equal;
  }
}
