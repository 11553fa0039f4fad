package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.time.Deadline;

/**
 * Whether a list that does not add up to its total may be nested: group rows (a department above
 * its units, a class above its projects) that repeat the sum of the rows below them, with nothing
 * that says so. What is nested is only guessed by arithmetic, so it proves nothing; but while a
 * nesting explains the total, nobody can say that the list is wrong.
 *
 * <p>Groups of items are found first, then groups of such groups. The search is bounded; a list
 * that it cannot decide counts as explained.
 */
final class Nesting {

  private static final int DEPTH = 3;
  private static final int MOST_STEPS = 50_000;

  private final long[] amounts;
  private final long[] slack;
  private final boolean growing;

  /** For each row, the ends (exclusive) of the groups that it may head. */
  private List<Set<Integer>> groups = new ArrayList<>();

  private int steps;

  private Nesting(List<Term> terms, int sign) {
    amounts = terms.stream().mapToLong(term -> sign * term.of().fen()).toArray();
    growing = Arrays.stream(amounts).allMatch(amount -> amount >= 0);
    slack = terms.stream().mapToLong(term -> term.of().half()).toArray();
    for (int row = 0; row < amounts.length; row++) {
      groups.add(new TreeSet<>());
    }
  }

  /** Whether some nesting of the terms, in their order, adds up to the total. */
  static boolean explains(Observation total, List<Term> terms) {
    if (terms.size() < 2 || !terms.stream().allMatch(term -> term.of().counts())) {
      return false;
    }
    int sign = total.fen() < 0 ? -1 : 1;
    Nesting nesting = new Nesting(terms, sign);
    for (int depth = 0; depth < DEPTH; depth++) {
      nesting.findGroups();
    }
    Set<Integer> ends = new TreeSet<>();
    nesting.walk(0, sign * total.fen(), total.half(), ends);
    return nesting.steps > MOST_STEPS || ends.contains(terms.size());
  }

  /** Whether a row is the sum of at least two that follow it, whatever the total says. */
  static boolean nests(List<Observation> rows, Deadline deadline) {
    for (int head = 0; head < rows.size() && !deadline.isOver(); head++) {
      long whole = rows.get(head).fen();
      if (whole <= 0) {
        continue;
      }
      long sum = 0;
      long slack = rows.get(head).half();
      int filled = 0;
      for (int row = head + 1; row < rows.size() && sum <= whole; row++) {
        sum += rows.get(row).fen();
        slack += rows.get(row).half();
        filled += rows.get(row).nonzero() ? 1 : 0;
        if (filled > 1 && Math.abs(sum - whole) <= slack) {
          return true;
        }
      }
    }
    return false;
  }

  /** Finds the groups whose members are items and groups found before. */
  private void findGroups() {
    List<Set<Integer>> found = new ArrayList<>();
    for (int row = 0; row < amounts.length; row++) {
      Set<Integer> ends = new TreeSet<>();
      if (amounts[row] != 0) {
        walk(row + 1, amounts[row], slack[row], ends);
        ends.remove(row + 1);
      }
      found.add(ends);
    }
    groups = found;
  }

  /** Collects where the rows from one on, groups taken as one, have added up to an amount. */
  private void walk(int row, long remains, long tolerance, Set<Integer> ends) {
    if (++steps > MOST_STEPS) {
      return;
    }
    if (Math.abs(remains) <= tolerance) {
      ends.add(row);
    }
    if (row == amounts.length || (growing && remains < -tolerance)) {
      return;
    }
    long rest = remains - amounts[row];
    long wider = tolerance + slack[row];
    walk(row + 1, rest, wider, ends);
    for (int end : groups.get(row)) {
      walk(end, rest, wider, ends);
    }
  }
}
