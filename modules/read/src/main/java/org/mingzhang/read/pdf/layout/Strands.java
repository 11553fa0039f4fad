package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.pdf.PageContent.Glyph;

/**
 * Cuts the glyphs of a page into strands. Glyphs are taken in the order in which they were drawn
 * and never sorted by place, so that columns which overlap are not shuffled.
 */
final class Strands {

  /** A gap without ink that parts two strands even within one text-showing operation, in em. */
  private static final double WIDE_GAP = 1.0;

  /** The same beside a sign that figures are made of, in em. */
  private static final double FIGURE_GAP = 0.35;

  /** How far apart the glyphs of two operations may stand and still be one word, in em. */
  private static final double JOIN_GAP = 0.12;

  private Strands() {}

  /** The strands of upright glyphs, in the order drawn. */
  static List<Strand> of(List<Glyph> glyphs) {
    List<Strand> strands = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    int inked = 0;
    for (Glyph glyph : glyphs) {
      if (!open.isEmpty() && !follows(open.get(open.size() - 1), open.get(inked - 1), glyph)) {
        strands.add(Strand.of(open.subList(0, inked), strands.size()));
        open.clear();
        inked = 0;
      }
      boolean blank = Strand.blank(glyph);
      if (blank && open.isEmpty()) {
        continue;
      }
      open.add(glyph);
      if (!blank) {
        inked = open.size();
      }
    }
    if (inked > 0) {
      strands.add(Strand.of(open.subList(0, inked), strands.size()));
    }
    return strands;
  }

  private static boolean follows(Glyph last, Glyph lastInked, Glyph next) {
    double em = Math.max(Math.min(last.size(), next.size()), 0.1);
    if (Math.abs(next.baseline() - last.baseline()) > 0.1 * em) {
      return false;
    }
    double gap = next.x() - last.x() - last.width();
    boolean near =
        next.run() == last.run()
            ? gap >= -0.5 * em && gap <= WIDE_GAP * em
            : Math.abs(gap) <= JOIN_GAP * em;
    double bare = next.x() - lastInked.x() - lastInked.width();
    boolean figure = Figures.sign(next.text()) || Figures.sign(lastInked.text());
    return near && (Strand.blank(next) || bare <= (figure ? FIGURE_GAP : WIDE_GAP) * em);
  }
}
