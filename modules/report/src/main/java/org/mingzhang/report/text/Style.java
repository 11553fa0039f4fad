package org.mingzhang.report.text;

/**
 * How a text for people is shown.
 *
 * @param colour whether the terminal takes colours
 * @param width cells of a line, 0 where lines are not to be broken (files, pipes)
 * @param verbose whether everything is listed
 */
public record Style(boolean colour, int width, boolean verbose) {

  /** For files and pipes. */
  public static final Style PLAIN = new Style(false, 0, false);

  /** Colours by their meaning. */
  enum Paint {
    NONE(""),
    BAD("31;1"),
    DOUBTFUL("33;1"),
    GOOD("32;1"),
    STRONG("1"),
    FAINT("2");

    private final String code;

    Paint(String code) {
      this.code = code;
    }
  }

  String paint(Paint paint, String text) {
    return colour && paint != Paint.NONE && !text.isEmpty()
        ? "\u001b[" + paint.code + "m" + text + "\u001b[0m"
        : text;
  }
}
