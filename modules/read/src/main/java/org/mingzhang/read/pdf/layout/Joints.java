package org.mingzhang.read.pdf.layout;

import java.util.List;
import org.mingzhang.read.pdf.PageContent.Glyph;

/**
 * Where a strand that lies over a border may be cut: at a blank or gap, between two operations that
 * do not follow each other exactly, and where an amount meets text or another amount.
 */
final class Joints {

  /** How far from a border a joint may be to be the one that the border makes, in em. */
  private static final double REACH = 0.6;

  /** A gap of this width in one operation is a joint, in em. */
  private static final double GAP = 0.15;

  /** Glyphs of two operations that fit so closely are one word, in em. */
  private static final double FIT = 0.05;

  private Joints() {}

  /**
   * The index of the glyph before which a strand is cut at a border; 0 if it has no joint there.
   */
  static int at(Strand strand, double border) {
    List<Glyph> glyphs = strand.glyphs();
    int best = 0;
    double nearest = REACH * strand.size();
    int meeting = 0;
    double nearestMeeting = nearest;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph before = glyphs.get(i - 1);
      Glyph after = glyphs.get(i);
      double end = before.x() + before.width();
      double low = Math.min(end, after.x());
      double high = Math.max(end, after.x());
      double distance = Math.max(0, Math.max(low - border, border - high));
      if (distance < nearest && parted(before, after, strand.size())) {
        nearest = distance;
        best = i;
      }
      if (distance < nearestMeeting && amountsMeet(strand, i)) {
        nearestMeeting = distance;
        meeting = i;
      }
    }
    return best > 0 ? best : meeting;
  }

  private static boolean parted(Glyph before, Glyph after, double em) {
    double gap = after.x() - before.x() - before.width();
    return Strand.blank(before)
        || Strand.blank(after)
        || gap > GAP * em
        || (before.run() != after.run() && Math.abs(gap) > FIT * em);
  }

  /** Whether one part is an amount, and the other an amount too or the end or begin of words. */
  private static boolean amountsMeet(Strand strand, int i) {
    boolean before = Figures.sign(strand.glyphs().get(i - 1).text());
    boolean after = Figures.sign(strand.glyphs().get(i).text());
    if (!before && !after) {
      return false;
    }
    boolean left = Figures.complete(text(strand.glyphs().subList(0, i)));
    boolean right = Figures.complete(text(strand.glyphs().subList(i, strand.glyphs().size())));
    return (left && right) || (left && !after) || (right && !before);
  }

  private static String text(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
