package org.mingzhang.check.diagnose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.observe.Observation;

/**
 * What a set of changes means beyond itself: for equations that may be meant, and still to come.
 */
final class Outlook {

  /** What changes mean for equations that may be meant, and how many hold by rounding only. */
  record Side(int cost, int rounded) {}

  private final Board board;
  private final Kinship kinship;

  Outlook(Board board, Kinship kinship) {
    this.board = board;
    this.kinship = kinship;
  }

  /** What changes do to the equations that they touch. */
  Side side(Trial trial) {
    int mended = 0;
    int broken = 0;
    int rounded = 0;
    BitSet told = new BitSet();
    for (int i = 0; i < trial.size(); i++) {
      for (Condition condition : board.of(trial.number(i))) {
        if (told.get(condition.number())) {
          continue;
        }
        told.set(condition.number());
        Condition.State state = condition.state(trial);
        if (state == Condition.State.ROUNDED) {
          rounded++;
        }
        if (!condition.binding()) {
          if (condition.violated() && state == Condition.State.EXACT && isTelling(condition)) {
            mended++;
          } else if (!condition.violated() && state == Condition.State.BROKEN) {
            broken++;
          }
        }
      }
    }
    return new Side(Weights.guesses(mended, broken), rounded);
  }

  /**
   * What changes can gain at most by equations that may be meant and do not hold.
   *
   * @param violated the conditions that are to be mended
   */
  int most(Iterable<Condition> violated) {
    Set<Condition> guesses = new HashSet<>();
    for (Condition condition : violated) {
      for (int member : condition.members()) {
        for (Condition other : board.of(member)) {
          if (!other.binding() && other.violated() && isTelling(other)) {
            guesses.add(other);
          }
        }
      }
    }
    return -Weights.guesses(guesses.size(), 0);
  }

  /** Whether an equation says more than that nothing is nothing. */
  private static boolean isTelling(Condition condition) {
    int filled = 0;
    for (Observation member : condition.judged().equation().observations()) {
      filled += member.nonzero() ? 1 : 0;
    }
    return filled > 1;
  }

  /**
   * What is to come: broken conditions that have no figure in common need each a change, which is
   * cheap where it may be the same slip as a change made before.
   */
  int remains(Iterable<Condition> broken, Trial trial, List<Node.Group> defects) {
    BitSet covered = new BitSet();
    List<BitSet> cheap = new ArrayList<>(defects.size());
    for (Node.Group group : defects) {
      BitSet kin = kinship.copiedWith(group.changes().get(0).at());
      if (!kin.isEmpty()) {
        cheap.add(kin);
      }
    }
    int remains = 0;
    for (Condition condition : broken) {
      int[] members = condition.members();
      if (!meets(members, covered)) {
        boolean joins = false;
        for (int member : members) {
          if (!trial.changes(member)) {
            covered.set(member);
            for (BitSet kin : cheap) {
              joins |= kin.get(member);
            }
          }
        }
        remains += joins ? Weights.SAME_LINE : Weights.NEXT;
      }
    }
    return remains;
  }

  private static boolean meets(int[] members, BitSet covered) {
    for (int member : members) {
      if (covered.get(member)) {
        return true;
      }
    }
    return false;
  }
}
