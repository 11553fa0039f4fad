package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The strands of a page by height, from which tables take what stands in them. */
final class StrandField {

  private final List<Strand> byHeight;
  private final boolean[] taken;

  StrandField(List<Strand> strands) {
    byHeight = new ArrayList<>(strands);
    byHeight.sort(Comparator.comparingDouble(Strand::middle));
    taken = new boolean[byHeight.size()];
  }

  /** Whether a strand stands in a rectangle. */
  boolean inked(double left, double top, double right, double bottom) {
    for (int i = from(top); i < byHeight.size(); i++) {
      Strand strand = byHeight.get(i);
      if (strand.middle() > bottom) {
        break;
      }
      if (strand.centre() > left && strand.centre() < right) {
        return true;
      }
    }
    return false;
  }

  /** The strands that stand in a lattice and in none before; they are gone then. */
  List<Strand> take(Lattice lattice) {
    List<Strand> inside = new ArrayList<>();
    for (int i = from(lattice.top()); i < byHeight.size(); i++) {
      Strand strand = byHeight.get(i);
      if (strand.middle() > lattice.bottom()) {
        break;
      }
      if (!taken[i]
          && strand.centre() >= lattice.left() - 1
          && strand.centre() <= lattice.right() + 1) {
        taken[i] = true;
        inside.add(strand);
      }
    }
    inside.sort(Comparator.comparingInt(Strand::order));
    return inside;
  }

  /** What no table took. */
  List<Strand> rest() {
    List<Strand> rest = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        rest.add(byHeight.get(i));
      }
    }
    return rest;
  }

  private int from(double y) {
    int low = 0;
    int high = byHeight.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (byHeight.get(mid).middle() < y) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
