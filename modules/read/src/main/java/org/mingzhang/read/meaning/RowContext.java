package org.mingzhang.read.meaning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.lexicon.Words;

/**
 * What the rows above say of a row: 一、 is above （一）, which is above 1. A row without a number that
 * follows 上年结转 is part of it until the next total; so are rows whose numbers begin again.
 */
final class RowContext {

  private static final List<Dimension> INHERITED =
      List.of(Dimension.FLOW, Dimension.FUND, Dimension.ORIGIN, Dimension.NATURE, Dimension.ITEM);

  private record Level(int depth, Concept concept) {}

  private final Deque<Level> levels = new ArrayDeque<>();
  private Concept sticky = Concept.NONE;
  private String stickyOrdinal = "";

  /** What stands above a row with this ordinal (empty if it has none). */
  Concept above(String ordinal) {
    int depth = Words.ordinalDepth(ordinal);
    if (depth < 0) {
      return sticky;
    }
    while (!levels.isEmpty() && levels.peek().depth() >= depth) {
      levels.pop();
    }
    if (!levels.isEmpty()) {
      return levels.peek().concept();
    }
    boolean beginsAgain = isFirst(ordinal) && !sticky.isEmpty();
    boolean deeper = depth > Words.ordinalDepth(stickyOrdinal) && !stickyOrdinal.isEmpty();
    if (!sticky.isEmpty() && (beginsAgain || deeper)) {
      return sticky;
    }
    sticky = Concept.NONE;
    return Concept.NONE;
  }

  /**
   * Notes a row.
   *
   * @param said what the row itself says
   * @param total whether it is a total, which ends what stands above
   */
  void note(String ordinal, Concept said, boolean total) {
    if (total) {
      levels.clear();
      sticky = Concept.NONE;
      return;
    }
    Concept kept = Concept.NONE;
    for (Dimension dimension : INHERITED) {
      kept = kept.with(dimension, said.get(dimension));
    }
    int depth = Words.ordinalDepth(ordinal);
    if (depth >= 0) {
      levels.push(new Level(depth, kept));
    }
    String flow = said.get(Dimension.FLOW);
    boolean carriesOver =
        (flow.equals("opening") || flow.equals("closing") || flow.equals("reserve"))
            && isBroad(said.get(Dimension.FUND));
    if (carriesOver) {
      sticky = Concept.NONE.with(Dimension.FLOW, flow);
      stickyOrdinal = ordinal;
    } else if (flow.equals("income") && !said.has(Dimension.FUND)) {
      sticky = Concept.NONE;
    }
  }

  private static boolean isBroad(String fund) {
    return fund.isEmpty() || fund.equals("appropriation") || fund.equals("nonappropriation");
  }

  private static boolean isFirst(String ordinal) {
    return ordinal.startsWith("一")
        || ordinal.startsWith("(一")
        || ordinal.startsWith("1")
        || ordinal.startsWith("(1");
  }
}
