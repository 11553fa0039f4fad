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

  /** Lines with less room between them hold no text, in em. */
  private static final double LEAST_ROOM = 0.45;

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
    List<Ruled> tables = new ArrayList<>();
    List<Line> free = new ArrayList<>(layer.free());
    for (Lattice lattice : lattices(layer, field)) {
      Ruled table = new Ruled(lattice, field.take(lattice));
      if (table.drawing()) {
        field.giveBack(table.strands);
      } else {
        tables.add(table);
        free.removeIf(lattice::encloses);
      }
    }
    List<Lattice> heads = tables.stream().filter(Ruled::headOnly).map(Ruled::lattice).toList();
    Optional<Borders> aligned = Optional.empty();
    for (AlignedTables.Found found :
        AlignedTables.in(field.rest(), free, frame.uprightWidth(), before, heads)) {
      Ruled table = new Ruled(found.lattice(), field.take(found.lattice()));
      for (Ruled head : List.copyOf(tables)) {
        if (found.head().isPresent() && head.lattice.equals(found.head().get())) {
          tables.remove(head);
          table = head.above(table);
        }
      }
      tables.add(table);
      aligned = Optional.of(table.lattice.xs());
    }
    List<PlacedGrid> grids = new ArrayList<>();
    for (Ruled table : tables) {
      TableText text = TableText.of(table.lattice, table.strands);
      grids.add(
          new PlacedGrid(table.lattice.top(), Grids.of(text.lattice(), text.placement(), frame)));
    }
    grids.sort(Comparator.comparingDouble(PlacedGrid::top));
    return new PageLayout(frame, grids, TextLine.of(field.rest(), frame), aligned);
  }

  /** A lattice and what stands in it. */
  private record Ruled(Lattice lattice, List<Strand> strands) {

    /** A few boxes without amounts, of which one at most holds text, are part of a chart. */
    boolean drawing() {
      return lattice.regions().size() <= 6
          && headOnly()
          && TableText.of(lattice, strands).filled() <= 1;
    }

    boolean headOnly() {
      return strands.stream().noneMatch(strand -> Figures.amount(strand.text()));
    }

    Ruled above(Ruled other) {
      List<Strand> all = new ArrayList<>(strands);
      all.addAll(other.strands);
      return new Ruled(lattice.above(other.lattice), all);
    }
  }

  /** The ruled tables, inner ones before those around them. A box around text is none. */
  private static List<Lattice> lattices(Layer layer, StrandField field) {
    return NearTables.joined(layer.tables(), LEAST_ROOM * layer.em()).stream()
        .map(table -> lattice(table, layer, field))
        .filter(lattice -> lattice.regions().size() > 1 && lattice.columns() > 1)
        .sorted(Comparator.comparingDouble(Lattice::area).reversed())
        .limit(MOST_TABLES)
        .sorted(Comparator.comparingDouble(Lattice::area))
        .toList();
  }

  private static Lattice lattice(Ruling table, Layer layer, StrandField field) {
    double em = field.typicalSize(table.box()).orElse(layer.em());
    return Lattice.of(OpenBorders.closed(table, 0.8 * em, field), LEAST_ROOM * em);
  }
}
