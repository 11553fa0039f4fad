package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.pdf.PageContent;
import org.mingzhang.read.pdf.PageContent.Glyph;

/**
 * The grids and loose lines of one page.
 *
 * @param grids with their top edge, in upright coordinates
 * @param lines text outside grids, from top to bottom
 */
record PageLayout(Frame frame, List<PlacedGrid> grids, List<TextLine> lines) {

  record PlacedGrid(double top, Grid grid) {}

  static PageLayout of(PageContent page) {
    Frame frame = new Frame(page.number(), page.width(), page.height(), 0);
    List<Strand> strands = Strands.of(page.glyphs());
    double em = typicalSize(page.glyphs());
    double snap = Math.max(1.2, Math.min(3.0, 0.3 * em));
    List<Lattice> lattices = new ArrayList<>();
    for (Ruling part : Components.of(Ruling.of(page.rules(), snap))) {
      Lattice lattice = Lattice.of(OpenBorders.closed(part, 0.8 * em));
      if (lattice.regions().size() > 1) {
        lattices.add(lattice);
      }
    }
    lattices.sort(Comparator.comparingDouble(l -> (l.right() - l.left()) * (l.bottom() - l.top())));
    List<Placement> placements = lattices.stream().map(Placement::new).toList();
    List<Strand> loose = new ArrayList<>();
    for (Strand strand : strands) {
      if (placements.stream().noneMatch(placement -> placement.take(strand))) {
        loose.add(strand);
      }
    }
    List<PlacedGrid> grids = new ArrayList<>();
    for (int i = 0; i < lattices.size(); i++) {
      Lattice lattice = lattices.get(i);
      grids.add(new PlacedGrid(lattice.top(), Grids.of(lattice, placements.get(i), frame)));
    }
    grids.sort(Comparator.comparingDouble(PlacedGrid::top));
    return new PageLayout(frame, grids, TextLine.of(loose, frame));
  }

  /** The median size of the page's glyphs, in points. */
  private static double typicalSize(List<Glyph> glyphs) {
    double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
    return sizes.length == 0 ? 10 : Math.max(1, sizes[sizes.length / 2]);
  }
}
