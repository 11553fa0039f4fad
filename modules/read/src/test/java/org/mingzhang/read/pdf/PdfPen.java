package org.mingzhang.read.pdf;

import java.util.Locale;

/**
 * Writes the content of one page, places in points from its top left corner. The font F1 is Latin,
 * H1 Chinese; digits and Latin letters are half an em wide in H1.
 */
final class PdfPen {

  /** Where text stands in its cell. */
  enum Align {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /** How the lines of a table are drawn. */
  enum Rules {
    /** Each line at once over the whole table, where no cell covers it. */
    LONG,
    /** Each cell as a box. */
    BOXES,
    /** As boxes of cells, but no line at the left and right of the table. */
    OPEN_SIDES
  }

  private static final double LATIN = 0.556;

  private final double em;
  private final boolean latin;
  private final boolean thin;
  private final StringBuilder content = new StringBuilder();

  /**
   * @param em size of the type
   * @param latin whether figures are set in the Latin font
   * @param thin whether lines are drawn as thin areas
   */
  PdfPen(double em, boolean latin, boolean thin) {
    this.em = em;
    this.latin = latin;
    this.thin = thin;
  }

  double em() {
    return em;
  }

  /** The width of a text. */
  double width(String text) {
    return text.codePoints().mapToDouble(c -> em * advance(c, isLatin(text))).sum();
  }

  private boolean isLatin(String text) {
    return latin && text.matches("[\\d,.-]+");
  }

  private static double advance(int c, boolean latin) {
    if (latin) {
      return Character.isDigit(c) ? LATIN : c == '-' ? 0.333 : 0.278;
    }
    return c < 0x80 ? 0.5 : 1;
  }

  /** Text that begins at a place, in one operation. */
  void text(double x, double baseline, String text) {
    boolean plain = isLatin(text);
    StringBuilder hex = new StringBuilder();
    for (char c : text.toCharArray()) {
      hex.append(String.format(plain ? "%02X" : "%04X", (int) c));
    }
    add("BT /%s %.2f Tf %.3f %.3f Td <%s> Tj ET", plain ? "F1" : "H1", em, x, -baseline, hex);
  }

  /** A line from left to right or from top to bottom. */
  void line(double x1, double y1, double x2, double y2) {
    if (thin) {
      double width = Math.max(0.5, x2 - x1);
      double height = Math.max(0.5, y2 - y1);
      add("%.3f %.3f %.3f %.3f re f", x1, -y1 - height, width, height);
    } else {
      add("%.3f %.3f m %.3f %.3f l S", x1, -y1, x2, -y2);
    }
  }

  /** Operators, with places from the page's top left corner upwards. */
  void operators(String operators) {
    content.append(operators).append('\n');
  }

  private void add(String format, Object... values) {
    content.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** All operators. */
  String content() {
    return content.toString();
  }
}
