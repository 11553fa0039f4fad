package org.mingzhang.read.pdf.layout;

import java.util.List;
import org.mingzhang.read.pdf.PageContent.Glyph;

/**
 * Glyphs of one line that were written one after the other without a wide gap: mostly the text of
 * one cell, or a part of it. Begins and ends with a glyph that is not blank.
 *
 * @param order its place in the order of the content stream
 */
record Strand(
    List<Glyph> glyphs, double left, double right, double baseline, double size, int order) {

  static Strand of(List<Glyph> glyphs, int order) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double size = 0;
    for (Glyph glyph : glyphs) {
      left = Math.min(left, glyph.x());
      right = Math.max(right, glyph.x() + glyph.width());
      size = Math.max(size, glyph.size());
    }
    return new Strand(
        List.copyOf(glyphs), left, right, glyphs.get(0).baseline(), Math.max(size, 0.1), order);
  }

  /** Upper edge of its em box. */
  double top() {
    return baseline - 0.86 * size;
  }

  /** Lower edge of its em box. */
  double bottom() {
    return baseline + 0.14 * size;
  }

  double middle() {
    return baseline - 0.36 * size;
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

  /**
   * The part of it from one glyph to before another, without blanks at its ends; empty if all
   * blank.
   */
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
