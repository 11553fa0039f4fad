package org.mingzhang.check.derive;

import java.util.List;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.concept.Dimension;

/** Lists of which the rows need not be just what their total is the sum of. */
final class OpenLists {

  /** Shorter lists are alike by accident. */
  private static final int SHORTEST = 2;

  private OpenLists() {}

  /** Of a list that is printed once more below itself also one half may be meant. */
  static void addHalf(List<Term> all, List<List<Term>> readings) {
    int half = all.size() / 2;
    if (half < SHORTEST || all.size() % 2 != 0) {
      return;
    }
    for (int i = 0; i < half; i++) {
      Observation one = all.get(i).of();
      Observation again = all.get(half + i).of();
      if (one.fen() != again.fen() || !one.meaning().equals(again.meaning())) {
        return;
      }
    }
    readings.add(all.subList(0, half));
  }

  /**
   * Whether a list may not tell all that its total holds: of purchases often only some are told.
   */
  static boolean mayLack(Meaning whole, Sum sum) {
    String item = whole.get(Dimension.ITEM);
    boolean purchases = item.equals("services") || item.startsWith("procurement");
    return purchases
        && sum.difference().fen() > 0
        && sum.terms().stream().allMatch(term -> term.of().meaning().has(Dimension.PROJECT));
  }
}
