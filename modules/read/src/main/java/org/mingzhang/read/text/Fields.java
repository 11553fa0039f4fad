package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;

/** The parts of a line that stand apart. */
final class Fields {

  /** Characters this far apart (in halves of a Chinese character) do not belong together. */
  private static final int FAR = 8;

  private Fields() {}

  /**
   * A part of a line.
   *
   * @param column of its first character, from 1
   * @param left where it begins, in halves of a Chinese character from the line's beginning
   * @param right where it ends, likewise
   */
  record Field(String text, int column, int left, int right) {}

  /** The parts of a line with wide blanks between them. */
  static List<Field> farApart(String line) {
    return apart(line, FAR);
  }

  /** The parts of a line with blanks of at least this width between them. */
  static List<Field> apart(String line, int width) {
    List<Field> fields = new ArrayList<>();
    int position = 0;
    int start = -1;
    int left = 0;
    int end = 0;
    int right = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int next = c == '\t' ? (position / 8 + 1) * 8 : position + Characters.width(c);
      if (!Characters.isWhite(c)) {
        if (start >= 0 && position - right >= width) {
          fields.add(new Field(line.substring(start, end), start + 1, left, right));
          start = -1;
        }
        if (start < 0) {
          start = i;
          left = position;
        }
        end = i + 1;
        right = next;
      }
      position = next;
    }
    if (start >= 0) {
      fields.add(new Field(line.substring(start, end), start + 1, left, right));
    }
    return fields;
  }
}
