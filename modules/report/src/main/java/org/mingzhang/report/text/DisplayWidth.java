package org.mingzhang.report.text;

import java.util.ArrayList;
import java.util.List;

/** Text measured as a terminal shows it: a Chinese character takes two cells, a mark none. */
final class DisplayWidth {

  private DisplayWidth() {}

  /** The cells that a text takes. */
  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** East Asian Wide and Fullwidth of Unicode Standard Annex 11, by blocks. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0x303e)
        || (c >= 0x3041 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
  }

  /** The text with blanks after it up to a width; a longer one as it is. */
  static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The text with blanks before it up to a width; a longer one as it is. */
  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }

  /** The text, its end replaced by an ellipsis if it is wider than that. */
  static String shorten(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int c : text.codePoints().toArray()) {
      used += of(c);
      if (used > width) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept.append('…').toString();
  }

  /**
   * Breaks a text into lines: at blanks, and before any wide character that is no closing
   * punctuation. A word that is wider than a line stays whole.
   *
   * @param width of a line; 0 for no breaks
   */
  static List<String> wrap(String text, int width) {
    if (width <= 0 || of(text) <= width) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words(text)) {
      String shown = used == 0 ? word.stripLeading() : word;
      if (used > 0 && used + of(shown.stripTrailing()) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
        shown = word.stripLeading();
      }
      line.append(shown);
      used += of(shown);
    }
    if (used > 0) {
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** The pieces between which a line may break. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int last = ' ';
    for (int c : text.codePoints().toArray()) {
      boolean breaks =
          (last == ' ' && c != ' ') || ((isWide(c) || isWide(last)) && mayPart(last, c));
      if (breaks && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      word.appendCodePoint(c);
      last = c;
    }
    words.add(word.toString());
    return words;
  }

  private static boolean mayPart(int before, int after) {
    return "，。、；：！？）》〉】」』”’％…,.;:!?)%".indexOf(after) < 0 && "（《〈【「『“‘(".indexOf(before) < 0;
  }
}
