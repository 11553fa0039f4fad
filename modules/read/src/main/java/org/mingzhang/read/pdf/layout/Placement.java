package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.read.pdf.PageContent.Glyph;
import org.mingzhang.read.pdf.layout.Lattice.Region;

/**
 * Puts the text of a page into the cells of one lattice. A strand that lies over a border is cut
 * only where it has a joint there; else it belongs, whole, to the cell that it was written for.
 */
final class Placement {

  /** How far text may hang over a border and still be inside, in em. */
  private static final double OVERHANG = 0.25;

  /** How far from a border a joint may be to be the one that the border makes, in em. */
  private static final double JOINT = 0.6;

  private final Lattice lattice;
  private final int[][] owner;
  private final List<List<Strand>> texts = new ArrayList<>();

  Placement(Lattice lattice) {
    this.lattice = lattice;
    owner = new int[lattice.rows()][lattice.columns()];
    for (int i = 0; i < lattice.regions().size(); i++) {
      Region region = lattice.regions().get(i);
      for (int r = region.row(); r < region.row() + region.rows(); r++) {
        Arrays.fill(owner[r], region.column(), region.column() + region.columns(), i);
      }
      texts.add(new ArrayList<>());
    }
  }

  /** The strands of a region. */
  List<Strand> text(int region) {
    return texts.get(region);
  }

  /** Takes a strand that stands inside the lattice. */
  void take(Strand strand) {
    place(strand, lattice.ys().slot(strand.middle()));
  }

  private void place(Strand strand, int row) {
    double slack = OVERHANG * strand.size();
    int first = owner[row][lattice.xs().slot(strand.left() + slack)];
    int last = owner[row][lattice.xs().slot(strand.right() - slack)];
    if (first == last || strand.width() < 2 * slack) {
      texts.get(owner[row][lattice.xs().slot(strand.centre())]).add(strand);
      return;
    }
    double border = right(first);
    int joint = joint(strand, border);
    if (joint > 0) {
      add(strand, strand.inked(0, joint), row);
      add(strand, strand.inked(joint, strand.glyphs().size()), row);
      return;
    }
    texts.get(written(strand, row, first, last)).add(strand);
  }

  private void add(Strand strand, List<Glyph> part, int row) {
    if (!part.isEmpty()) {
      place(Strand.of(part, strand.order()), row);
    }
  }

  /** Where a strand has a joint at a border: a blank, a gap, or another operation; 0 if nowhere. */
  private static int joint(Strand strand, double border) {
    List<Glyph> glyphs = strand.glyphs();
    int best = 0;
    double nearest = JOINT * strand.size();
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph before = glyphs.get(i - 1);
      Glyph after = glyphs.get(i);
      double end = before.x() + before.width();
      boolean joint =
          before.run() != after.run()
              || Strand.blank(before)
              || Strand.blank(after)
              || after.x() - end > 0.15 * strand.size();
      double low = Math.min(end, after.x());
      double high = Math.max(end, after.x());
      double distance = Math.max(0, Math.max(low - border, border - high));
      if (joint && distance < nearest) {
        nearest = distance;
        best = i;
      }
    }
    return best;
  }

  /** The cell for which a strand over several cells was written. */
  private int written(Strand strand, int row, int first, int last) {
    int best = first;
    double most = 0;
    for (int c = lattice.regions().get(first).column(); c < lattice.columns(); c++) {
      int region = owner[row][c];
      double overlap =
          Math.min(right(region), strand.right()) - Math.max(left(region), strand.left());
      if (overlap > most) {
        most = overlap;
        best = region;
      }
      if (region == last) {
        break;
      }
    }
    if (most >= 0.7 * strand.width()) {
      return best;
    }
    return Figures.looksLikeFigure(strand.text()) ? last : first;
  }

  private double left(int region) {
    return lattice.xs().at(lattice.regions().get(region).column());
  }

  private double right(int region) {
    Region r = lattice.regions().get(region);
    return lattice.xs().at(r.column() + r.columns());
  }
}
