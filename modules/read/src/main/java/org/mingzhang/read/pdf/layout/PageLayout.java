package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.pdf.PageContent;
import org.mingzhang.read.pdf.layout.Ruling.Line;

/**
 * The grids and loose lines of one page, as far as they stand in one direction.
 *
 * @param grids with their top edge, in upright coordinates
 * @param lines text outside grids, from top to bottom
 * @param aligned the columns of its last table without lines
 */
record PageLayout(
    Frame frame, List<PlacedGrid> grids, List<TextLine> lines, Optional<Borders> aligned) {

  /** More tables than any page of print has: the smaller ones are parts of a drawing. */
  private static final int MOST_TABLES = 200;

  record PlacedGrid(double top, Grid grid) {}

  /**
   * The layouts of a page, one for each direction of its text, the main one first.
   *
   * @param before the layouts of the page before
   */
  static List<PageLayout> of(PageContent page, List<PageLayout> before) {
    return Layer.of(page).stream()
        .map(
            layer ->
                of(
                    layer,
                    before.stream()
                        .filter(other -> other.frame.turn() == layer.frame().turn())
                        .findFirst()
                        .flatMap(PageLayout::aligned)))
        .toList();
  }

  private static PageLayout of(Layer layer, Optional<Borders> before) {
    Frame frame = layer.frame();
    StrandField field = new StrandField(layer.strands());
    List<PlacedGrid> grids = new ArrayList<>();
    List<Line> free = new ArrayList<>(layer.free());
    for (Lattice lattice : lattices(layer, field)) {
      grids.add(grid(lattice, field.take(lattice), frame));
      free.removeIf(lattice::encloses);
    }
    Optional<Borders> aligned = Optional.empty();
    for (Lattice lattice : AlignedTables.in(field.rest(), free, frame.uprightWidth(), before)) {
      grids.add(grid(lattice, field.take(lattice), frame));
      aligned = Optional.of(lattice.xs());
    }
    grids.sort(Comparator.comparingDouble(PlacedGrid::top));
    return new PageLayout(frame, grids, TextLine.of(field.rest(), frame), aligned);
  }

  /** The ruled tables, inner ones before those around them. A box around text is none. */
  private static List<Lattice> lattices(Layer layer, StrandField field) {
    return layer.tables().stream()
        .map(part -> Lattice.of(OpenBorders.closed(part, 0.8 * layer.em(), field)))
        .filter(lattice -> lattice.regions().size() > 1 && lattice.columns() > 1)
        .sorted(Comparator.comparingDouble(Lattice::area).reversed())
        .limit(MOST_TABLES)
        .sorted(Comparator.comparingDouble(Lattice::area))
        .toList();
  }

  private static PlacedGrid grid(Lattice lattice, List<Strand> strands, Frame frame) {
    TableText table = TableText.of(lattice, strands);
    return new PlacedGrid(lattice.top(), Grids.of(table.lattice(), table.placement(), frame));
  }
}
