package org.mingzhang.read.block;

import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.model.disclosure.Place;

/**
 * A paragraph or a heading: lines that belong together because the text wraps. A line of a table's
 * surroundings (title, 部门：…, 单位：万元) is a block of its own; words that stand far apart in one line
 * (a title at the left, its money unit at the right) are blocks of their own too.
 *
 * @param lines at least one, from top to bottom
 * @param style how it looks, as far as the source says
 */
public record TextBlock(List<Line> lines, Style style) implements Block {

  public TextBlock {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a text block has at least one line");
    }
  }

  @Override
  public Place place() {
    return lines.get(0).place();
  }

  /** The whole text; lines are joined without a sign, as Chinese text wraps. */
  public String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining());
  }

  /**
   * One printed line.
   *
   * @param text its characters, blanks inside kept, blanks at both ends dropped
   */
  public record Line(String text, Place place) {}

  /**
   * How a block looks.
   *
   * @param size font size in points, 0 if the source does not say
   * @param centred whether it stands in the middle of the page
   * @param indent blanks before its first line, in widths of a Chinese character
   */
  public record Style(double size, boolean centred, double indent) {

    /** For sources that say nothing of their looks. */
    public static final Style NONE = new Style(0, false, 0);
  }
}
