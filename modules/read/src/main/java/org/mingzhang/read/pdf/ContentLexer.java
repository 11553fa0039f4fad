package org.mingzhang.read.pdf;

import org.mingzhang.read.pdf.Operands.Kind;

/**
 * Cuts a content stream, or another program in its syntax, into operators with their {@link
 * Operands}. PDFBox's own parser makes an object of every number and takes longer for that than all
 * other work on a page. Whatever is malformed is passed over; it never throws and always moves on.
 */
final class ContentLexer {

  private final byte[] data;
  private int at;
  private final Operands operands;
  private int wordStart;

  /**
   * @param operands where those of each operator are put
   */
  ContentLexer(byte[] data, Operands operands) {
    this.data = data;
    this.operands = operands;
  }

  /**
   * Reads on to the next operator; its operands are then to be had.
   *
   * @return up to four characters of the operator packed into an int, as {@link #code} does; 0 at
   *     the end of the stream
   */
  int next() {
    operands.clear();
    while (at < data.length) {
      int c = data[at];
      if (isSpace(c)) {
        at++;
      } else if (isNumberStart(c)) {
        number();
      } else {
        switch (c) {
          case '/' -> name();
          case '(' -> literal();
          case '<' -> {
            if (peek(1) == '<') {
              at += 2;
              operands.add(Kind.OPEN);
            } else {
              hexadecimal();
            }
          }
          case '>' -> {
            at += peek(1) == '>' ? 2 : 1;
            operands.add(Kind.CLOSE);
          }
          case '[', '{' -> {
            at++;
            operands.add(Kind.OPEN);
          }
          case ']', '}' -> {
            at++;
            operands.add(Kind.CLOSE);
          }
          case ')' -> at++;
          case '%' -> comment();
          default -> {
            int operator = keyword();
            if (operator != 0) {
              return operator;
            }
          }
        }
      }
    }
    return 0;
  }

  /** Whether the operator that {@link #next} came to is this word, of any length. */
  boolean isAt(String word) {
    if (at - wordStart != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (data[wordStart + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** An operator as {@link #next} gives it. */
  static int code(String operator) {
    int code = 0;
    for (int i = 0; i < operator.length(); i++) {
      code = code << 8 | operator.charAt(i);
    }
    return code;
  }

  /** Passes over the data of an inline image, from behind ID to behind EI. */
  void skipInlineImage() {
    at++;
    while (at + 1 < data.length) {
      if (data[at] == 'E'
          && data[at + 1] == 'I'
          && isSpace(data[at - 1])
          && (at + 2 >= data.length || isSpace(data[at + 2]))
          && isTextAfter(at + 2)) {
        at += 2;
        return;
      }
      at++;
    }
    at = data.length;
  }

  /** Whether what follows looks like operators and not like the bytes of an image. */
  private boolean isTextAfter(int from) {
    for (int i = from; i < Math.min(data.length, from + 16); i++) {
      int c = data[i];
      if ((c < 32 && !isSpace(c)) || c == 127) {
        return false;
      }
    }
    return true;
  }

  private int peek(int ahead) {
    return at + ahead < data.length ? data[at + ahead] : -1;
  }

  private void number() {
    boolean negative = false;
    while (at < data.length && (data[at] == '-' || data[at] == '+')) {
      negative |= data[at] == '-';
      at++;
    }
    double value = 0;
    double unit = 1;
    boolean fraction = false;
    for (; at < data.length; at++) {
      int c = data[at];
      if (c >= '0' && c <= '9') {
        if (fraction) {
          unit /= 10;
          value += unit * (c - '0');
        } else {
          value = value * 10 + (c - '0');
        }
      } else if (c == '.' && !fraction) {
        fraction = true;
      } else if (c != '-') {
        break;
      }
    }
    operands.number(negative ? -value : value);
  }

  private void name() {
    at++;
    while (at < data.length && !isSpace(data[at]) && !isDelimiter(data[at])) {
      int c = data[at++];
      if (c == '#' && hex(peek(0)) >= 0 && hex(peek(1)) >= 0) {
        c = hex(peek(0)) << 4 | hex(peek(1));
        at += 2;
      }
      operands.put(c);
    }
    operands.end(Kind.NAME);
  }

  private void literal() {
    at++;
    int depth = 1;
    while (at < data.length) {
      int c = data[at++];
      if (c == '\\' && at < data.length) {
        escape();
        continue;
      }
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        break;
      }
      operands.put(c);
    }
    operands.end(Kind.STRING);
  }

  private void escape() {
    int c = data[at++];
    switch (c) {
      case 'n' -> operands.put('\n');
      case 'r' -> operands.put('\r');
      case 't' -> operands.put('\t');
      case 'b' -> operands.put('\b');
      case 'f' -> operands.put('\f');
      case '\n' -> {}
      case '\r' -> at += peek(0) == '\n' ? 1 : 0;
      default -> {
        if (c < '0' || c > '7') {
          operands.put(c);
          return;
        }
        int value = c - '0';
        for (int i = 0; i < 2 && peek(0) >= '0' && peek(0) <= '7'; i++) {
          value = value * 8 + data[at++] - '0';
        }
        operands.put(value);
      }
    }
  }

  private void hexadecimal() {
    at++;
    int high = -1;
    while (at < data.length) {
      int c = data[at++];
      if (c == '>') {
        break;
      }
      int digit = hex(c);
      if (digit < 0) {
        continue;
      }
      if (high < 0) {
        high = digit;
      } else {
        operands.put(high << 4 | digit);
        high = -1;
      }
    }
    if (high >= 0) {
      operands.put(high << 4);
    }
    operands.end(Kind.STRING);
  }

  private void comment() {
    while (at < data.length && data[at] != '\n' && data[at] != '\r') {
      at++;
    }
  }

  private int keyword() {
    wordStart = at;
    int code = 0;
    while (at < data.length && !isSpace(data[at]) && !isDelimiter(data[at])) {
      code = code << 8 | (data[at] & 0xFF);
      at++;
    }
    int length = at - wordStart;
    if (length == 0) {
      at++;
      return 0;
    }
    if (code == TRUE || code == NULL || code == FALSE) {
      operands.add(Kind.OTHER);
      return 0;
    }
    return length > 3 ? UNKNOWN : code;
  }

  private static final int TRUE = code("true");
  private static final int FALSE = code("false");
  private static final int NULL = code("null");
  private static final int UNKNOWN = code("????");

  private static boolean isNumberStart(int c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '+';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
  }

  private static boolean isDelimiter(int c) {
    return switch (c) {
      case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> true;
      default -> false;
    };
  }

  private static int hex(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
      return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
  }
}
