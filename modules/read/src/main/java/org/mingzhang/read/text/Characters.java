package org.mingzhang.read.text;

/** Printed words in the one form in which they are compared. */
final class Characters {

  private Characters() {}

  /** Whether a character is white: also the no-break, the wide and the zero-width blanks. */
  static boolean isWhite(char c) {
    return c <= ' '
        || c == '\u200b'
        || c == '\ufeff'
        || (c >= '\u0080' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  /** Whether nothing is printed. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isWhite(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Without white space; full-width digits, letters and signs as narrow ones. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isWhite(c)) {
        folded.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
      }
    }
    return folded.toString();
  }

  /** Without white space at its ends. */
  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isWhite(text.charAt(from))) {
      from++;
    }
    while (to > from && isWhite(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Width of a character in halves of a Chinese one. */
  static int width(char c) {
    if (c == '\u200b' || c == '\ufeff' || c == '\r') {
      return 0;
    }
    return c < '\u1100' || (c >= '\u2000' && c <= '\u200a') || c == '\u202f' ? 1 : 2;
  }

  /** Width of a text in halves of a Chinese character. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width;
  }
}
