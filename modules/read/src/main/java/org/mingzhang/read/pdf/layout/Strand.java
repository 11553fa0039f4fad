package org.mingzhang.read.pdf.layout;

import java.util.List;
import org.mingzhang.read.pdf.PageContent.Glyph;

/**
 * Glyphs of one line that were written one after the other without a wide gap: mostly the text of
 * one cell, or a part of it. Begins and ends with a glyph that is not blank. The edges are those of
 * its em boxes.
 *
 * @param turn by how many quarter turns clockwise it is turned against the text around it; its
 *     glyphs have places of their own only if it is upright
 * @param order its place in the order of the content stream
 */
record Strand(
    List<Glyph> glyphs,
    double left,
    double top,
    double right,
    double bottom,
    double size,
    int turn,
    int order) {

  /** How far the em box reaches above and below the baseline, in em. */
  private static final double ABOVE = 0.86;

  private static final double BELOW = 0.14;

  static Strand of(List<Glyph> glyphs, int order) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double size = 0.1;
    for (Glyph glyph : glyphs) {
      left = Math.min(left, glyph.x());
      right = Math.max(right, glyph.x() + glyph.width());
      size = Math.max(size, glyph.size());
    }
    double baseline = glyphs.get(0).baseline();
    return new Strand(
        List.copyOf(glyphs),
        left,
        baseline - ABOVE * size,
        right,
        baseline + BELOW * size,
        size,
        0,
        order);
  }

  double middle() {
    return (top + bottom) / 2;
  }

  double centre() {
    return (left + right) / 2;
  }

  double width() {
    return right - left;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  /** The part of it from one glyph to before another, without blanks at its ends. */
  List<Glyph> inked(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && blank(glyphs.get(begin))) {
      begin++;
    }
    while (end > begin && blank(glyphs.get(end - 1))) {
      end--;
    }
    return glyphs.subList(begin, end);
  }

  static boolean blank(Glyph glyph) {
    return blank(glyph.text());
  }

  /** Whether nothing in it leaves ink: white space of every width. */
  static boolean blank(String text) {
    return text.codePoints()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B);
  }
}
