package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.read.UnreadableException;

/**
 * One line of a text.
 *
 * @param number from 1
 * @param raw all its characters, without its end
 * @param text without blanks at both ends
 * @param column of the text's first character, from 1
 * @param page whether a form feed stands before or in it
 */
record SourceLine(int number, String raw, String text, int column, boolean page) {

  /** A border between two cells, copied without them. */
  private static final Pattern BARS = Pattern.compile("[\\s|｜│┃]*[|｜│┃][\\s|｜│┃]*");

  /** Whether the line has no character at all. */
  boolean isEmpty() {
    return raw.isEmpty();
  }

  /** Whether nothing is printed in it. */
  boolean isBlank() {
    return text.isEmpty();
  }

  /** Blanks before the text in widths of a Chinese character. */
  double indent() {
    return Characters.width(raw.substring(0, column - 1)) / 2.0;
  }

  Place place() {
    return Place.inText(number, column);
  }

  /**
   * The lines of a text: ends of line of every system, a byte order mark passed over.
   *
   * @throws UnreadableException if there are more than so many
   */
  static List<SourceLine> split(String text, int most) {
    List<SourceLine> lines = new ArrayList<>();
    int from = !text.isEmpty() && text.charAt(0) == '\ufeff' ? 1 : 0;
    boolean page = false;
    for (int i = from; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c == '\f') {
        page = true;
      } else if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        if (lines.size() == most) {
          throw new UnreadableException(
              UnreadableException.Reason.TOO_LARGE, "more than " + most + " lines");
        }
        lines.add(line(lines.size() + 1, text.substring(from, i), page));
        page = false;
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        from = i + 1;
      }
    }
    return lines;
  }

  /** A line; bars that stand alone in it are the border between two cells and print nothing. */
  private static SourceLine line(int number, String raw, boolean page) {
    String text = BARS.matcher(raw).matches() ? "" : Characters.trim(raw);
    int column = 1;
    while (column <= raw.length() && Characters.isWhite(raw.charAt(column - 1))) {
      column++;
    }
    return new SourceLine(
        number, page && text.isEmpty() ? "" : raw, text, text.isEmpty() ? 1 : column, page);
  }
}
