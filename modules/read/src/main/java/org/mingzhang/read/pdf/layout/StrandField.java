package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.mingzhang.model.disclosure.Box;

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

  /** The median size of the text whose middle stands in a rectangle. */
  OptionalDouble typicalSize(Box box) {
    List<Double> sizes = new ArrayList<>();
    for (int i = from(box.y()); i < byHeight.size(); i++) {
      Strand strand = byHeight.get(i);
      if (strand.middle() > box.bottom()) {
        break;
      }
      if (strand.centre() > box.x() && strand.centre() < box.right()) {
        sizes.add(strand.size());
      }
    }
    return sizes.stream()
        .mapToDouble(Double::doubleValue)
        .sorted()
        .skip(sizes.size() / 2)
        .findFirst();
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

  /** Leaves strands after all that were taken. */
  void giveBack(List<Strand> strands) {
    for (Strand strand : strands) {
      for (int i = from(strand.middle()); byHeight.get(i).middle() == strand.middle(); i++) {
        if (byHeight.get(i).order() == strand.order()) {
          taken[i] = false;
          break;
        }
      }
    }
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
