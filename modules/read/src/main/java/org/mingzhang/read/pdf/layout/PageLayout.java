package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.pdf.PageContent;
import org.mingzhang.read.pdf.PageContent.Glyph;
import org.mingzhang.read.pdf.layout.Ruling.Line;

/**
 * The grids and loose lines of one page.
 *
 * @param grids with their top edge, in upright coordinates
 * @param lines text outside grids, from top to bottom
 */
record PageLayout(Frame frame, List<PlacedGrid> grids, List<TextLine> lines) {

  /** More tables than any page of print has: the smaller ones are parts of a drawing. */
  private static final int MOST_TABLES = 200;

  record PlacedGrid(double top, Grid grid) {}

  static PageLayout of(PageContent page) {
    Frame frame = new Frame(page.number(), page.width(), page.height(), 0);
    StrandField field = new StrandField(Strands.of(page.glyphs()));
    double em = typicalSize(page.glyphs());
    Ruling ruling = Ruling.of(page.rules(), Math.max(1.2, Math.min(3.0, 0.3 * em)));
    List<PlacedGrid> grids = new ArrayList<>();
    List<Line> free = new ArrayList<>(ruling.across());
    for (Lattice lattice : lattices(ruling, em, field)) {
      grids.add(grid(lattice, field.take(lattice), frame));
      free.removeIf(line -> lattice.encloses(line));
    }
    for (Lattice lattice : AlignedTables.in(field.rest(), free, page.width())) {
      grids.add(grid(lattice, field.take(lattice), frame));
    }
    grids.sort(Comparator.comparingDouble(PlacedGrid::top));
    return new PageLayout(frame, grids, TextLine.of(field.rest(), frame));
  }

  /** The ruled tables, inner ones before those around them. A box around text is none. */
  private static List<Lattice> lattices(Ruling ruling, double em, StrandField field) {
    return Components.of(ruling).stream()
        .map(part -> Lattice.of(OpenBorders.closed(part, 0.8 * em, field)))
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

  /** The median size of the page's glyphs, in points. */
  private static double typicalSize(List<Glyph> glyphs) {
    double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
    return sizes.length == 0 ? 10 : Math.max(1, sizes[sizes.length / 2]);
  }
}
