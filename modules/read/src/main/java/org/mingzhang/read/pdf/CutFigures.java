package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.read.pdf.PageContent.Glyph;

/**
 * Figures of which the clip shows only a part: 1234 in a narrow cell that shows 123. What is left
 * of them is no figure, so the glyph next to the cut counts as one that cannot be read.
 */
final class CutFigures {

  /** How far the pen may stand from where it should within one text-showing operation, in ems. */
  private static final double NEAR = 0.2;

  /** The same between two operations: another text may just stand in the way of the overflow. */
  private static final double NEXT = 0.05;

  private CutFigures() {}

  /** Whether a glyph can be part of a figure. */
  static boolean isPart(Glyph glyph) {
    char c = glyph.text().charAt(0);
    return glyph.text().length() == 1 && (Character.isDigit(c) || c == '.' || c == ',');
  }

  /**
   * The same glyphs, those that touch a cut digit turned to U+FFFD. A digit that is seen in another
   * print, as where a program paints a sheet pane by pane, is not cut.
   */
  static List<Glyph> doubt(List<Glyph> seen, List<Glyph> cuts) {
    Overprints prints = new Overprints();
    seen.forEach(prints::isFirst);
    Map<Integer, List<Glyph>> byLine = new HashMap<>();
    for (Glyph cut : cuts) {
      if (prints.isFirst(cut)) {
        byLine.computeIfAbsent(line(cut, 0), k -> new ArrayList<>()).add(cut);
      }
    }
    List<Glyph> doubted = new ArrayList<>(seen.size());
    for (Glyph glyph : seen) {
      doubted.add(isPart(glyph) && isCut(glyph, byLine) ? unknown(glyph) : glyph);
    }
    return doubted;
  }

  private static boolean isCut(Glyph glyph, Map<Integer, List<Glyph>> byLine) {
    for (int i = -1; i <= 1; i++) {
      for (Glyph cut : byLine.getOrDefault(line(glyph, i), List.of())) {
        if (cut.turn() == glyph.turn() && (follows(glyph, cut) || follows(cut, glyph))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the second glyph starts where the first ends, on one baseline. */
  private static boolean follows(Glyph first, Glyph second) {
    float[] away = {first.width(), 0, -first.width(), 0};
    float endX = first.x() + away[first.turn()];
    float endY = first.baseline() + away[(first.turn() + 3) % 4];
    double near = first.run() == second.run() ? NEAR : NEXT;
    return Math.hypot(second.x() - endX, second.baseline() - endY) < near * first.size();
  }

  /** A number for the line of text that a glyph stands in, or for one beside it. */
  private static int line(Glyph glyph, int beside) {
    float across = glyph.turn() % 2 == 0 ? glyph.baseline() : glyph.x();
    return (Math.round(across / 4) + beside) * 4 + glyph.turn();
  }

  private static Glyph unknown(Glyph g) {
    return new Glyph(Texts.UNKNOWN, g.x(), g.baseline(), g.width(), g.size(), g.turn(), g.run());
  }
}
