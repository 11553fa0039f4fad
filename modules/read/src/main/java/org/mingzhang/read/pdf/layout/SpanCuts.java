package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mingzhang.read.pdf.layout.Lattice.Region;

/**
 * Cuts cells that seem merged because a piece of line is missing, but hold amounts of several rows
 * or columns of the net.
 */
final class SpanCuts {

  /** When so many cells of the same columns hold several amounts, the lines are missing in all. */
  private static final int OFTEN = 2;

  private SpanCuts() {}

  /** The lattice with such cells cut; empty if there is none. */
  static Optional<Lattice> of(Lattice lattice, Placement placement) {
    Map<List<Integer>, Integer> open = new HashMap<>();
    for (int i = 0; i < lattice.regions().size(); i++) {
      Region region = lattice.regions().get(i);
      if (severalAmounts(lattice, region, placement.text(i))) {
        open.merge(List.of(region.column(), region.columns()), 1, Integer::sum);
      }
    }
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < lattice.regions().size(); i++) {
      Region region = lattice.regions().get(i);
      List<Strand> strands = placement.text(i);
      boolean several =
          severalAmounts(lattice, region, strands)
              || open.getOrDefault(List.of(region.column(), region.columns()), 0) >= OFTEN;
      regions.addAll(
          region.cut(
              several ? columns(lattice, region, strands) : List.of(),
              rows(lattice, region, strands)));
    }
    return regions.size() == lattice.regions().size()
        ? Optional.empty()
        : Optional.of(lattice.with(regions));
  }

  /** Whether amounts of one line stand in several columns of a cell. */
  private static boolean severalAmounts(Lattice lattice, Region region, List<Strand> strands) {
    if (region.columns() == 1 || strands.size() < 2) {
      return false;
    }
    for (List<Strand> line : CellText.lines(strands)) {
      if (line.stream()
              .filter(s -> Figures.amount(s.text()))
              .map(s -> lattice.xs().slot(s.centre()))
              .distinct()
              .count()
          > 1) {
        return true;
      }
    }
    return false;
  }

  /** Before which columns a cell can be cut: where no text lies over the border. */
  private static List<Integer> columns(Lattice lattice, Region region, List<Strand> strands) {
    List<Integer> cuts = new ArrayList<>();
    for (int c = region.column() + 1; c < region.column() + region.columns(); c++) {
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
