package org.mingzhang.read.text;

import java.util.regex.Pattern;
import org.mingzhang.model.money.Figure;

/** What a printed cell looks like, whatever it means. */
enum Shape {
  /** Nothing but blanks. */
  BLANK(0),
  /** A sign that stands for "nothing". */
  DASH(1),
  /** An amount, share or rate. */
  FIGURE(2),
  /** A whole number without separators: an amount, a count, a number of a row, a code of a unit. */
  COUNT(3),
  /** A number of the row that numbers the columns. */
  RUNNING(4),
  /** A whole number that can be a code of a classification. */
  CODE(5),
  /** A label that begins with an ordinal or a code. */
  ORDINAL(6),
  /** A word that says sum. */
  TOTAL(7),
  /** Any other short text. */
  WORD(8),
  /** A text with the signs or the length of a sentence. */
  SENTENCE(9);

  /** How many shapes there are. */
  static final int HOW_MANY = 10;

  /** A longer text is no label. */
  private static final int LONGEST_LABEL = 60;

  private static final int LONGEST_FIGURE = 40;

  private static final Pattern DASHES = Pattern.compile("[-—–－―_/\\\\*×]{1,6}");
  private static final Pattern CODES = Pattern.compile("[2-5](?:\\d{2}|\\d{4}|\\d{6})");
  private static final Pattern ORDINALS =
      Pattern.compile(
          "(?:[一二三四五六七八九十廿卅百]{1,4}[、.,]"
              + "|\\([一二三四五六七八九十廿卅百]{1,4}\\)"
              + "|\\(?\\d{1,2}[.、)](?!\\d)"
              + "|\\d{3,9}[-_]?(?=\\p{IsHan})(?!年)).*",
          Pattern.DOTALL);

  private final int number;

  Shape(int number) {
    this.number = number;
  }

  /** Its number, from 0. */
  int number() {
    return number;
  }

  /** Whether it stands where figures stand. */
  boolean isFigure() {
    return this == FIGURE || this == COUNT || this == DASH || this == RUNNING;
  }

  /** Whether it is text. */
  boolean isWord() {
    return this == ORDINAL || this == TOTAL || this == WORD || this == SENTENCE;
  }

  /** The shape of a text. */
  static Shape of(String text, Vocabulary vocabulary) {
    String folded = Characters.fold(text.length() > 4 * LONGEST_LABEL ? firstPart(text) : text);
    if (folded.isEmpty()) {
      return BLANK;
    }
    if (folded.length() <= LONGEST_FIGURE) {
      if (DASHES.matcher(folded).matches()) {
        return DASH;
      }
      if (hasDigit(folded) && Figure.parse(folded).isPresent()) {
        return whole(folded);
      }
      if (vocabulary.isTotal(folded)) {
        return TOTAL;
      }
    }
    if (folded.length() > LONGEST_LABEL || folded.indexOf('。') >= 0 || commas(folded) > 1) {
      return SENTENCE;
    }
    return ORDINALS.matcher(folded).matches() ? ORDINAL : WORD;
  }

  private static String firstPart(String text) {
    return text.substring(0, 4 * LONGEST_LABEL);
  }

  private static Shape whole(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) < '0' || folded.charAt(i) > '9') {
        return FIGURE;
      }
    }
    return CODES.matcher(folded).matches() ? CODE : COUNT;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static int commas(String folded) {
    int commas = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c == ',' || c == ';' || c == '；') {
        commas++;
      }
    }
    return commas;
  }
}
