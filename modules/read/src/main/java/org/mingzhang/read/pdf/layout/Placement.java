package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.read.pdf.PageContent.Glyph;
import org.mingzhang.read.pdf.layout.Lattice.Region;

/**
 * Puts the text of a page into the cells of one lattice. A strand that lies over a border is cut
 * only where it has a joint there; else it belongs, whole, to the cell that it was written for.
 */
final class Placement {

  /** How far text may hang over a border and still be inside, in em. */
  private static final double OVERHANG = 0.25;

  /** The part of a strand that must lie in a cell to say that it belongs there. */
  private static final double MOSTLY = 0.7;

  private final Lattice lattice;
  private final int[][] owner;
  private final List<List<Strand>> texts = new ArrayList<>();
  private final List<Set<Integer>> others = new ArrayList<>();

  Placement(Lattice lattice) {
    this.lattice = lattice;
    owner = new int[lattice.rows()][lattice.columns()];
    for (int i = 0; i < lattice.regions().size(); i++) {
      Region region = lattice.regions().get(i);
      for (int r = region.row(); r < region.row() + region.rows(); r++) {
        Arrays.fill(owner[r], region.column(), region.column() + region.columns(), i);
      }
      texts.add(new ArrayList<>());
      others.add(new TreeSet<>());
    }
  }

  /** The strands of a region. */
  List<Strand> text(int region) {
    return texts.get(region);
  }

  /** The columns in which the text of a region may stand as well. */
  Set<Integer> others(int region) {
    return others.get(region);
  }

  /** Takes a strand that stands inside the lattice. */
  void take(Strand strand) {
    place(strand, lattice.ys().slot(strand.middle()));
  }

  private void place(Strand strand, int row) {
    double slack = OVERHANG * strand.size();
    int first = owner[row][lattice.xs().slot(strand.left() + slack)];
    int last = owner[row][lattice.xs().slot(strand.right() - slack)];
    if (first == last || strand.turn() != 0 || strand.width() < 2 * slack) {
      texts.get(owner[row][lattice.xs().slot(strand.centre())]).add(strand);
      return;
    }
    for (int region = first; region != last; region = next(region, row)) {
      int joint = Joints.at(strand, right(region));
      if (joint > 0) {
        add(strand, strand.inked(0, joint), row);
        add(strand, strand.inked(joint, strand.glyphs().size()), row);
        return;
      }
    }
    texts.get(written(strand, row, first, last)).add(strand);
  }

  private void add(Strand strand, List<Glyph> part, int row) {
    if (!part.isEmpty()) {
      place(Strand.of(part, strand.order()), row);
    }
  }

  /** The cell at the right of another. */
  private int next(int region, int row) {
    Region r = lattice.regions().get(region);
    return owner[row][r.column() + r.columns()];
  }

  /** The cell for which a strand over several cells was written. */
  private int written(Strand strand, int row, int first, int last) {
    int best = first;
    double most = 0;
    for (int region = first; ; region = next(region, row)) {
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
    if (most >= MOSTLY * strand.width()) {
      return best;
    }
    if (!Figures.looksLikeFigure(strand.text())) {
      return first;
    }
    for (int region = first; ; region = next(region, row)) {
      others.get(last).add(lattice.regions().get(region).column());
      if (region == last) {
        return last;
      }
    }
  }

  private double left(int region) {
    return lattice.xs().at(lattice.regions().get(region).column());
  }

  private double right(int region) {
    Region r = lattice.regions().get(region);
    return lattice.xs().at(r.column() + r.columns());
  }
}
