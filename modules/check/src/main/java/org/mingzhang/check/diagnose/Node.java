package org.mingzhang.check.diagnose;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of changed observations on the way to an explanation.
 *
 * @param trial what it changes
 * @param defects the same, by slip
 * @param broken the binding conditions that are not fulfilled
 * @param waived the numbers of conditions that it leaves broken
 * @param cost of its changes and of what it leaves broken
 * @param guesses of what it does to equations that may be meant
 * @param rounded how many conditions hold by rounding only
 * @param remains at least about so much is still to come
 */
record Node(
    Trial trial,
    List<Group> defects,
    List<Condition> broken,
    List<Integer> waived,
    int cost,
    int guesses,
    int rounded,
    int remains)
    implements Comparable<Node> {

  /**
   * Changes by one slip.
   *
   * @param first what the first of them costs alone
   */
  record Group(Slip slip, List<Change> changes, int first) {

    Group {
      changes = List.copyOf(changes);
    }

    Group with(Slip shared, Change change) {
      List<Change> more = new ArrayList<>(changes);
      more.add(change);
      return new Group(shared, more, first);
    }

    /** What all of them cost. */
    int cost() {
      return changes.size() == 1 ? first : Weights.together(slip, first, changes.size());
    }
  }

  Node {
    defects = List.copyOf(defects);
    broken = List.copyOf(broken);
    waived = List.copyOf(waived);
  }

  /** What the whole will cost at least, about. */
  int total() {
    return cost + guesses + remains;
  }

  /**
   * What the whole will cost if it gains all that can be gained.
   *
   * @param most what equations that may be meant can gain at most
   */
  int least(int most) {
    return broken.isEmpty() ? total() : Math.min(total(), cost + remains - most);
  }

  /** How many figures were found wrong one by one. */
  int depth() {
    return defects.size();
  }

  /** The likelier one first: cheaper, of equals more exact, then with fewer figures. */
  @Override
  public int compareTo(Node other) {
    int byTotal = Integer.compare(total(), other.total());
    if (byTotal != 0) {
      return byTotal;
    }
    int byRounded = Integer.compare(rounded, other.rounded);
    return byRounded != 0 ? byRounded : Integer.compare(trial.size(), other.trial.size());
  }
}
