package org.mingzhang.check.diagnose;

import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observation.Known;

/**
 * What it costs to blame, in hundredths of a figure that is wrong by a known slip. {@code
 * docs/diagnosis.md} tells where they come from.
 */
final class Weights {

  /** A best explanation that is better by no more than this is not alone. */
  static final int MARGIN = 5;

  /** Where the best one is not alone, those that only a slip makes dearer are told too. */
  static final int TOLD = 25;

  /** A further condition that is broken needs at least about so much. */
  static final int NEXT = 60;

  /** One figure more of a slip that moves several. */
  static final int SAME_LINE = 15;

  private static final int FIGURE = 100;

  /** Of a known slip of several figures, before any of them is named. */
  static final int TOGETHER = 115;

  private static final int UNKNOWN_SLIP = 20;
  private static final int NOTHING = 5;
  private static final int BLANK = -10;
  private static final int FAINT = 30;

  private static final int SAME_MISTAKE = 30;
  private static final int WAIVED_VIOLATION = 70;
  private static final int WAIVED_HOLD = 90;
  private static final int WAIVED_SCOPE = 20;
  private static final int GUESS_MENDED = -30;
  private static final int GUESS_BROKEN = 30;
  private static final int MOST_GUESSES = 2;

  private Weights() {}

  /**
   * Of a figure that is wrong by itself.
   *
   * @param precise whether the right amount is known to its last decimal, so that a slip would show
   * @param others whether its row has other figures, so that they are blank too where it is faint
   */
  static int alone(Observation at, Slip slip, boolean precise, boolean others) {
    int cost = FIGURE;
    if (slip == Slip.OTHER) {
      cost += precise ? UNKNOWN_SLIP : 0;
    } else if (slip == Slip.VALUE_FOR_BLANK || slip == Slip.ZERO_FOR_VALUE) {
      cost += NOTHING;
    }
    if (at.known() == Known.BLANK) {
      cost += BLANK;
    } else if (at.known() == Known.FAINT && others) {
      cost += FAINT;
    }
    return cost;
  }

  /**
   * Of a slip of several figures that were found one by one.
   *
   * @param first what the first of them costs alone
   */
  static int together(Slip slip, int first, int figures) {
    return slip == Slip.REPEATED
        ? first + (figures - 1) * SAME_MISTAKE
        : TOGETHER + (figures - 1) * SAME_LINE;
  }

  /** Of an equation that is only likely and stays, or becomes, violated. */
  static int waived(Condition condition) {
    if (condition.scoped()) {
      return WAIVED_SCOPE;
    }
    return condition.violated() ? WAIVED_VIOLATION : WAIVED_HOLD;
  }

  /** Of guesses that hold only with the repair, and of those that no longer hold with it. */
  static int guesses(int mended, int broken) {
    return GUESS_MENDED * Math.min(mended, MOST_GUESSES)
        + GUESS_BROKEN * Math.min(broken, MOST_GUESSES);
  }
}
