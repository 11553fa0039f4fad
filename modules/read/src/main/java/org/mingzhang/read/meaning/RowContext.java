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
  private boolean restarted;
  private Concept group = Concept.NONE;

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
    if (!sticky.isEmpty() && (beginsAgain || deeper || restarted)) {
      restarted |= beginsAgain;
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
      group = Concept.NONE;
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
      restarted = false;
    } else if (flow.equals("income") && !said.has(Dimension.FUND)) {
      sticky = Concept.NONE;
    }
  }

  /** What stands above a row that begins with 其中: the numbered row before it. */
  Concept aboveParts() {
    return levels.isEmpty() ? Concept.NONE : levels.peek().concept();
  }

  /**
   * The group that a row without number stands in: kind of purchase and unit, as the last rows that
   * named nothing else did.
   */
  Concept group() {
    return group;
  }

  /** Notes a row that names a kind of purchase or a unit and nothing else. */
  void noteGroup(Concept said) {
    Concept only =
        Concept.NONE
            .with(Dimension.ITEM, said.get(Dimension.ITEM))
            .with(Dimension.UNIT, said.get(Dimension.UNIT));
    if (only.equals(said.without(Dimension.FLOW)) && !only.isEmpty()) {
      group =
          said.has(Dimension.ITEM) ? only : group.with(Dimension.UNIT, said.get(Dimension.UNIT));
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
