package org.mingzhang.check.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;

/** What says that the figures of one table are those of another times a power of ten. */
final class Bond {

  private final int left;
  private final int right;
  private final int power;
  private final Set<Long> amounts = new HashSet<>();
  private final List<Judged> equations = new ArrayList<>();
  private int weight;

  /**
   * Of two tables.
   *
   * @param power the figures of the right one are those of the left one times 10^power
   */
  Bond(int left, int right, int power) {
    this.left = left;
    this.right = right;
    this.power = power;
  }

  /** Takes note of two amounts of one quantity; an amount that was there before counts once. */
  void add(Judged equation, Observation at, int digits) {
    equations.add(equation);
    if (amounts.add(at.fen())) {
      weight += digits;
    }
  }

  int left() {
    return left;
  }

  int right() {
    return right;
  }

  int power() {
    return power;
  }

  /** How many digits the tables have in common, but the first of each amount. */
  int weight() {
    return weight;
  }

  /** How many amounts it is made of. */
  int amounts() {
    return amounts.size();
  }

  List<Judged> equations() {
    return equations;
  }

  boolean concerns(int table) {
    return left == table || right == table;
  }
}
