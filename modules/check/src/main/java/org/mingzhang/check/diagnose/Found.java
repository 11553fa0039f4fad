package org.mingzhang.check.diagnose;

import java.util.ArrayList;
import java.util.List;

/**
 * What a search found.
 *
 * @param nodes the best explanations, best first; of each set of figures the best amounts
 * @param finished whether nothing better can be among what was not tried
 */
record Found(List<Node> nodes, boolean finished) {

  /** Nothing, since there is nothing more to be found, or nothing that is worth telling. */
  static final Found NOTHING = new Found(List.of(), true);

  /** Nothing, since the time was over before it began. */
  static final Found NOT_TRIED = new Found(List.of(), false);

  /**
   * Of each set of figures the best amounts, and no set that holds a smaller one; where one is
   * better than all others, it alone.
   *
   * @param found best first
   */
  static List<Node> best(List<Node> found) {
    List<Node> kept = new ArrayList<>();
    for (Node node : found) {
      if (kept.stream().noneMatch(better -> better.trial().within(node.trial()))) {
        kept.add(node);
      }
    }
    boolean single = kept.size() > 1 && kept.get(1).total() > kept.get(0).total() + Weights.MARGIN;
    return single ? kept.subList(0, 1) : kept;
  }
}
