package org.mingzhang.read.pdf;

import java.util.List;

/**
 * What a reader sees of one page: its visible glyphs, its lines and its shaded areas, in points
 * from the top left corner of the page as it is shown (after /Rotate, relative to the crop box).
 * Text that is clipped away, covered, invisible, white on white or printed twice is not in it
 * (twice printed: once in it).
 *
 * @param number index of the page in the file, from 1
 * @param pictures the share of the page's area that images cover, 0 to 1
 */
public record PageContent(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    List<Rule> rules,
    List<Area> areas,
    float pictures) {

  /**
   * One visible glyph.
   *
   * @param text the characters it stands for (one or more, ligatures), never empty; U+FFFD where
   *     the font does not say what it stands for
   * @param x left edge of its advance box
   * @param width of its advance box along the direction of writing
   * @param baseline y of its baseline (for an upright glyph)
   * @param size font size as it appears on the page (height of the em)
   * @param turn by how many quarter turns clockwise the glyph is turned on the shown page, 0 to 3
   * @param run number of the text-showing operation that drew it: glyphs of one run belong together
   *     before any position does
   */
  public record Glyph(String text, float x, float baseline, float width, float size, int turn, int run) {}

  /**
   * A straight horizontal or vertical line that is visible: stroked, a thin filled rectangle, or
   * the side of a stroked rectangle. {@code x1 <= x2} and {@code y1 <= y2}.
   */
  public record Rule(float x1, float y1, float x2, float y2) {
    public boolean horizontal() {
      return x2 - x1 >= y2 - y1;
    }
  }

  /** A filled area that is not white and no line (shading of heads and rows). */
  public record Area(float x1, float y1, float x2, float y2, int rgb) {}
}
