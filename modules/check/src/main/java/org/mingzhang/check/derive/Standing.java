package org.mingzhang.check.derive;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.concept.Dimension;

/**
 * How the rows of a column stand to each other. Meaning says what could be a part of what; whether
 * the document adds it up, and whether all of it is there, shows in the order of the rows.
 */
final class Standing {

  private final int rows;
  private final BitSet dark;
  private final Vocabulary vocabulary;
  private final Map<Integer, Node> byRow = new HashMap<>();

  /**
   * The rows of a column.
   *
   * @param rows how many its table has
   * @param dark those that hold something not understood
   */
  Standing(int rows, BitSet dark, List<Node> nodes, Vocabulary vocabulary) {
    this.rows = rows;
    this.dark = dark;
    this.vocabulary = vocabulary;
    for (Node node : nodes) {
      for (Observation place : node.places()) {
        byRow.put(place.row(), node);
      }
    }
  }

  /** A single part is a sum only in a code tree, where it stands right below its whole. */
  boolean isOnlyChild(Observation whole, Observation part, Partition.Group group) {
    if (!group.coded() || part.list() != whole.list() || part.row() <= whole.row()) {
      return false;
    }
    for (int row = whole.row() + 1; row < part.row(); row++) {
      if (byRow.containsKey(row) || dark.get(row)) {
        return false;
      }
    }
    return true;
  }

  /** Whether something between a total and its parts was not understood. */
  boolean darkAmong(Observation whole, List<Term> terms, boolean tree) {
    if (dark.isEmpty()) {
      return false;
    }
    if (!tree) {
      return true;
    }
    int last = terms.stream().mapToInt(term -> term.of().row()).max().orElse(whole.row());
    int next = dark.nextSetBit(whole.row());
    return next >= 0 && next < nextRow(last);
  }

  /** The next row below one that this column prints. */
  private int nextRow(int row) {
    int next = row + 1;
    while (next < rows && !byRow.containsKey(next)) {
      next++;
    }
    return next;
  }

  /** Whether a row has no place in the code tree of another, so that it may be a part unnamed. */
  private boolean isForeign(Meaning row, Meaning whole) {
    for (Dimension dimension : Dimension.values()) {
      if (Partition.isCode(dimension)
          && !whole.get(dimension).isEmpty()
          && row.get(dimension).isEmpty()
          && row.concept().has(Dimension.ITEM)
          && !whole.concept().has(Dimension.ITEM)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the parts stand in one block right below their whole, nothing else between. */
  boolean followsInBlock(Observation whole, Node node, List<Term> terms) {
    int last = whole.row();
    for (Term term : terms) {
      if (term.of().row() <= whole.row() || term.of().list() != whole.list()) {
        return false;
      }
      last = Math.max(last, term.of().row());
    }
    for (int row = whole.row() + 1; row < last; row++) {
      Node between = byRow.get(row);
      if (between != null && !vocabulary.within(between.meaning(), node.meaning())) {
        return false;
      }
    }
    Node next = byRow.get(nextRow(last));
    return next == null || !isForeign(next.meaning(), node.meaning());
  }
}
