package org.mingzhang.report.text;

import java.io.IOException;
import java.util.List;
import org.mingzhang.report.text.Style.Paint;

/** Writes lines, broken at the width of the style, without anything that steers a terminal. */
final class Lines {

  private final Style style;
  private final Appendable out;

  Lines(Style style, Appendable out) {
    this.style = style;
    this.out = out;
  }

  Style style() {
    return style;
  }

  void blank() throws IOException {
    out.append('\n');
  }

  /** A line that is painted already and broken nowhere. */
  void raw(String line) throws IOException {
    out.append(line).append('\n');
  }

  void text(int indent, String text) throws IOException {
    text(indent, Paint.NONE, text);
  }

  void text(int indent, Paint paint, String text) throws IOException {
    hanging(" ".repeat(indent), indent, paint, text);
  }

  /**
   * A text behind a label; its further lines are set in.
   *
   * @param label painted already
   * @param indent the cells that the label takes
   */
  void hanging(String label, int indent, Paint paint, String text) throws IOException {
    int width = style.width() == 0 ? 0 : Math.max(20, style.width() - indent);
    List<String> broken = DisplayWidth.wrap(clean(text), width);
    for (int i = 0; i < broken.size(); i++) {
      out.append(i == 0 ? label : " ".repeat(indent));
      out.append(style.paint(paint, broken.get(i))).append('\n');
    }
  }

  /** The text in one line, without control characters: a document must not steer the terminal. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean steers =
          Character.isISOControl(c)
              || (c >= '\u202a' && c <= '\u202e')
              || (c >= '\u2066' && c <= '\u2069');
      clean.append(steers ? ' ' : c);
    }
    return clean.toString();
  }
}
