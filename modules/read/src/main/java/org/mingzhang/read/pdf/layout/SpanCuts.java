package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mingzhang.read.pdf.layout.Lattice.Region;

/**
 * Cuts cells that seem merged because a piece of line is missing, but hold amounts of several rows
 * or columns of the net.
 */
final class SpanCuts {

  private SpanCuts() {}

  /** The lattice with such cells cut; empty if there is none. */
  static Optional<Lattice> of(Lattice lattice, Placement placement) {
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < lattice.regions().size(); i++) {
      Region region = lattice.regions().get(i);
      List<Strand> strands = placement.text(i);
      if ((region.rows() == 1 && region.columns() == 1) || strands.size() < 2) {
        regions.add(region);
      } else {
        regions.addAll(
            region.cut(columns(lattice, region, strands), rows(lattice, region, strands)));
      }
    }
    return regions.size() == lattice.regions().size()
        ? Optional.empty()
        : Optional.of(lattice.with(regions));
  }

  /** Before which columns it must be cut: where amounts of one line stand in several columns. */
  private static List<Integer> columns(Lattice lattice, Region region, List<Strand> strands) {
    boolean several = false;
    for (List<Strand> line : CellText.lines(strands)) {
      TreeSet<Integer> slots = new TreeSet<>();
      line.stream()
          .filter(s -> Figures.amount(s.text()))
          .forEach(s -> slots.add(lattice.xs().slot(s.centre())));
      several |= slots.size() > 1;
    }
    List<Integer> cuts = new ArrayList<>();
    for (int c = region.column() + 1; several && c < region.column() + region.columns(); c++) {
      double x = lattice.xs().at(c);
      if (strands.stream()
          .noneMatch(s -> s.left() < x - 0.25 * s.size() && s.right() > x + 0.25 * s.size())) {
        cuts.add(c);
      }
    }
    return cuts;
  }

  /** Before which rows it must be cut: where amounts stand in several rows. */
  private static List<Integer> rows(Lattice lattice, Region region, List<Strand> strands) {
    TreeSet<Integer> slots = new TreeSet<>();
    strands.stream()
        .filter(s -> Figures.complete(s.text()))
        .forEach(s -> slots.add(lattice.ys().slot(s.middle())));
    List<Integer> cuts = new ArrayList<>();
    for (int r = region.row() + 1; slots.size() > 1 && r < region.row() + region.rows(); r++) {
      double y = lattice.ys().at(r);
      if (strands.stream()
          .noneMatch(s -> s.top() < y - 0.3 * s.size() && s.bottom() > y + 0.3 * s.size())) {
        cuts.add(r);
      }
    }
    return cuts;
  }
}
