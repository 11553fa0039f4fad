package org.mingzhang.read.pdf;

import java.util.List;
import java.util.Optional;

/**
 * What a reader sees of one page: its visible glyphs, its lines and its shaded areas, in points
 * from the top left corner of the page as it is shown (after /Rotate, relative to the crop box).
 * Text that is clipped away, covered, invisible, white on white or printed twice is not in it
 * (twice printed: once in it), nor is text that stands askew (a watermark).
 *
 * @param number index of the page in the file, from 1
 * @param glyphs in the order in which they are drawn
 * @param rules pieces of one line are joined
 * @param pictures the share of the page's area that images cover, 0 to 1
 * @param problem why the page is not read to its end, for people, in English; empty for a page that
 *     is
 */
public record PageContent(
    int number,
    float width,
    float height,
    List<Glyph> glyphs,
    List<Rule> rules,
    List<Area> areas,
    float pictures,
    Optional<String> problem) {

  /** A page that is read to its end. */
  public PageContent(
      int number,
      float width,
      float height,
      List<Glyph> glyphs,
      List<Rule> rules,
      List<Area> areas,
      float pictures) {
    this(number, width, height, glyphs, rules, areas, pictures, Optional.empty());
  }

  /**
   * One visible glyph. Its pen starts at ({@code x}, {@code baseline}) and moves {@code width}
   * points: to the right (turn 0), downwards (1), to the left (2) or upwards (3). So for an upright
   * glyph {@code x} is the left edge of its advance box and {@code baseline} the y of its baseline;
   * for one of turn 1, whose head points to the right, {@code x} is the x of its (vertical)
   * baseline and {@code baseline} the y of its upper edge.
   *
   * @param text the characters it stands for (one or more, ligatures), never empty; U+FFFD where
   *     the font does not say what it stands for
   * @param x of the pen where the glyph starts
   * @param baseline y of the pen where the glyph starts
   * @param width of its advance box along the direction of writing
   * @param size font size as it appears on the page (height of the em)
   * @param turn by how many quarter turns clockwise the glyph is turned on the shown page, 0 to 3
   * @param run number of the text-showing operation that drew it: glyphs of one run belong together
   *     before any position does
   */
  public record Glyph(
      String text, float x, float baseline, float width, float size, int turn, int run) {}

  /**
   * A straight horizontal or vertical line that is visible: stroked, a thin filled rectangle, or
   * the side of a stroked rectangle. {@code x1 <= x2} and {@code y1 <= y2}; it runs along the
   * middle of the line, so one of the two pairs is equal.
   */
  public record Rule(float x1, float y1, float x2, float y2) {
    public boolean horizontal() {
      return x2 - x1 >= y2 - y1;
    }
  }

  /**
   * A filled area that is not white and no line (shading of heads and rows), cut to what the clip
   * and the page show of it.
   */
  public record Area(float x1, float y1, float x2, float y2, int rgb) {}
}
