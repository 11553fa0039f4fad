package org.mingzhang.check.derive;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  private final List<Node> nodes;
  private final Vocabulary vocabulary;

  /** What the column prints in each row from its first to its last; made when first asked for. */
  private @Nullable Node @Nullable [] byRow;

  private int firstRow;
  private @Nullable Boolean brokenDown;
  private @Nullable Boolean codesBrokenDown;

  /**
   * The rows of a column.
   *
   * @param rows how many its table has
   * @param dark those that hold something not understood
   */
  Standing(int rows, BitSet dark, List<Node> nodes, Vocabulary vocabulary) {
    this.rows = rows;
    this.dark = dark;
    this.nodes = nodes;
    this.vocabulary = vocabulary;
  }

  private @Nullable Node at(int row) {
    @Nullable Node[] found = byRow;
    if (found == null) {
      found = rowByRow();
      byRow = found;
    }
    int at = row - firstRow;
    return at >= 0 && at < found.length ? found[at] : null;
  }

  private @Nullable Node[] rowByRow() {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (Node node : nodes) {
      for (Observation place : node.places()) {
        first = Math.min(first, place.row());
        last = Math.max(last, place.row());
      }
    }
    @Nullable Node[] found = new Node[Math.max(0, last - first + 1)];
    for (Node node : nodes) {
      for (Observation place : node.places()) {
        found[place.row() - first] = node;
      }
    }
    firstRow = first;
    return found;
  }

  /** Whether the column prints parts at all of the codes, or of anything, that it prints. */
  boolean isBrokenDown(boolean codes) {
    Boolean known = codes ? codesBrokenDown : brokenDown;
    if (known == null) {
      known = findBrokenDown(codes);
      if (codes) {
        codesBrokenDown = known;
      } else {
        brokenDown = known;
      }
    }
    return known;
  }

  private boolean findBrokenDown(boolean codes) {
    for (Node node : nodes) {
      if (!node.isLeaf() && node.hasMoney() && (!codes || isCoded(node.meaning()))) {
        for (Node part : node.parts()) {
          if (part.hasMoney()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isCoded(Meaning meaning) {
    return meaning.has(Dimension.FUNCTION)
        || meaning.has(Dimension.ECONOMIC)
        || meaning.has(Dimension.GOV_ECONOMIC);
  }

  /** A single part is a sum only in a code tree, where it stands right below its whole. */
  boolean isOnlyChild(Observation whole, Observation part, Cut cut) {
    if (!cut.coded() || part.list() != whole.list() || part.row() <= whole.row()) {
      return false;
    }
    for (int row = whole.row() + 1; row < part.row(); row++) {
      if (at(row) != null || dark.get(row)) {
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
    int last = terms.get(0).of().row();
    for (Term term : terms) {
      last = Math.max(last, term.of().row());
    }
    int next = dark.nextSetBit(whole.row());
    return next >= 0 && next < nextRow(last);
  }

  /** The next row below one that this column prints. */
  private int nextRow(int row) {
    int next = row + 1;
    while (next < rows && at(next) == null) {
      next++;
    }
    return next;
  }

  /** Whether a row has no place in the code tree of another, so that it may be a part unnamed. */
  private static boolean isForeign(Meaning row, Meaning whole) {
    return row.has(Dimension.ITEM)
        && !whole.has(Dimension.ITEM)
        && (lacks(row, whole, Dimension.FUNCTION)
            || lacks(row, whole, Dimension.ECONOMIC)
            || lacks(row, whole, Dimension.GOV_ECONOMIC));
  }

  private static boolean lacks(Meaning row, Meaning whole, Dimension code) {
    return whole.has(code) && !row.has(code);
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
      Node between = at(row);
      if (between != null && !vocabulary.within(between.meaning(), node.meaning())) {
        return false;
      }
    }
    Node next = at(nextRow(last));
    return next == null || !isForeign(next.meaning(), node.meaning());
  }
}
