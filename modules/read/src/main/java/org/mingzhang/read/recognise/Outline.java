package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;

/**
 * How deep each heading stands. Headings of one form of number and one size are siblings; else the
 * form decides (第一部分 holds 一、, which holds （一）), and where forms do not say so the size does:
 * larger holds smaller. A heading without a number stands in the part (第一部分) that is open.
 */
final class Outline {

  /** So much larger is another rank. */
  private static final double LARGER = 1.12;

  /** So much larger is another rank even with the same form of number. */
  private static final double MUCH_LARGER = 1.3;

  private final List<Piece> open = new ArrayList<>();

  private Outline() {}

  /** The level of each piece from 0; -1 where it is no heading. */
  static int[] levels(List<Piece> pieces) {
    Outline outline = new Outline();
    int[] levels = new int[pieces.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = pieces.get(i).isHeading() ? outline.add(pieces.get(i)) : -1;
    }
    return levels;
  }

  private int add(Piece heading) {
    int sibling = sibling(heading);
    if (sibling >= 0) {
      cut(sibling);
    } else {
      while (!open.isEmpty() && !holds(open.get(open.size() - 1), heading)) {
        cut(open.size() - 1);
      }
    }
    open.add(heading);
    return open.size() - 1;
  }

  private void cut(int size) {
    open.subList(size, open.size()).clear();
  }

  private int sibling(Piece heading) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Piece other = open.get(i);
      if (other.depth() == heading.depth() && alike(other, heading)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean alike(Piece one, Piece other) {
    return ratio(one, other) < LARGER && ratio(other, one) < LARGER;
  }

  private static boolean holds(Piece outer, Piece inner) {
    double ratio = ratio(outer, inner);
    if (outer.depth() == inner.depth()) {
      return ratio >= (inner.depth() < 0 ? LARGER : MUCH_LARGER);
    }
    if (inner.depth() < 0) {
      return outer.depth() == 0 || ratio(inner, outer) < LARGER;
    }
    if (outer.depth() < 0) {
      return inner.depth() > 0 || ratio >= LARGER;
    }
    return outer.depth() < inner.depth() || ratio >= LARGER;
  }

  /** How much larger the letters of the first are; 1 where a size is unknown. */
  private static double ratio(Piece one, Piece other) {
    return one.size() == 0 || other.size() == 0 ? 1 : one.size() / other.size();
  }
}
