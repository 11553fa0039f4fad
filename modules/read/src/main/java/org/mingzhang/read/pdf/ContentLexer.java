package org.mingzhang.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts a content stream into operators with their operands. PDFBox's own parser makes an object of
 * every number and takes longer for that than all other work on a page; here operands stand in
 * arrays that are used again. Arrays and dictionaries are not nested but stand flat between their
 * brackets. Whatever is malformed is passed over; it never throws and always moves on.
 */
final class ContentLexer {

  /** What an operand is. */
  enum Kind {
    NUMBER,
    NAME,
    STRING,
    OPEN,
    CLOSE,
    OTHER
  }

  /** More operands than any operator has; of a longer list the last are kept. */
  private static final int MOST_OPERANDS = 1 << 16;

  private final byte[] data;
  private int at;
  private Kind[] kinds = new Kind[64];
  private double[] numbers = new double[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private byte[] strings = new byte[1024];
  private int stringsEnd;
  private int count;

  ContentLexer(byte[] data) {
    this.data = data;
  }

  /**
   * Reads on to the next operator; its operands are then to be had.
   *
   * @return up to four characters of the operator packed into an int, as {@link #code} does; 0 at
   *     the end of the stream
   */
  int next() {
    count = 0;
    stringsEnd = 0;
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
              add(Kind.OPEN);
            } else {
              hexadecimal();
            }
          }
          case '>' -> {
            at += peek(1) == '>' ? 2 : 1;
            add(Kind.CLOSE);
          }
          case '[', '{' -> {
            at++;
            add(Kind.OPEN);
          }
          case ']', '}' -> {
            at++;
            add(Kind.CLOSE);
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

  /** An operator as {@link #next} gives it. */
  static int code(String operator) {
    int code = 0;
    for (int i = 0; i < operator.length(); i++) {
      code = code << 8 | operator.charAt(i);
    }
    return code;
  }

  int count() {
    return count;
  }

  Kind kind(int i) {
    return i >= 0 && i < count ? kinds[i] : Kind.OTHER;
  }

  /** The i-th operand as a number; 0 if it is none. */
  double number(int i) {
    return kind(i) == Kind.NUMBER ? numbers[i] : 0;
  }

  /** The i-th operand as a name without its slash; empty if it is none. */
  String name(int i) {
    return kind(i) == Kind.NAME
        ? new String(strings, starts[i], ends[i] - starts[i], StandardCharsets.ISO_8859_1)
        : "";
  }

  /** Whether one of the operands is this name. */
  boolean contains(String name) {
    for (int i = 0; i < count; i++) {
      if (name(i).equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The first six operands as a matrix. */
  Affine matrix() {
    return new Affine(number(0), number(1), number(2), number(3), number(4), number(5));
  }

  /** The x to which a map takes the point whose coordinates are the operands i and i + 1. */
  double x(Affine map, int i) {
    return map.x(number(i), number(i + 1));
  }

  /** The y to which a map takes the point whose coordinates are the operands i and i + 1. */
  double y(Affine map, int i) {
    return map.y(number(i), number(i + 1));
  }

  /** Where the i-th operand, a string, begins in {@link #bytes}. */
  int start(int i) {
    return starts[i];
  }

  /** Where the i-th operand, a string, ends in {@link #bytes}. */
  int end(int i) {
    return ends[i];
  }

  /** The decoded strings of the present operands, until {@link #next} is called. */
  byte[] bytes() {
    return strings;
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

  private void add(Kind kind) {
    if (count == kinds.length) {
      if (count >= MOST_OPERANDS) {
        count = 0;
      }
      kinds = Arrays.copyOf(kinds, count == 0 ? kinds.length : 2 * count);
      numbers = Arrays.copyOf(numbers, kinds.length);
      starts = Arrays.copyOf(starts, kinds.length);
      ends = Arrays.copyOf(ends, kinds.length);
    }
    kinds[count++] = kind;
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
    add(Kind.NUMBER);
    numbers[count - 1] = negative ? -value : value;
  }

  private void name() {
    at++;
    int start = stringsEnd;
    while (at < data.length && !isSpace(data[at]) && !isDelimiter(data[at])) {
      int c = data[at++];
      if (c == '#' && hex(peek(0)) >= 0 && hex(peek(1)) >= 0) {
        c = hex(peek(0)) << 4 | hex(peek(1));
        at += 2;
      }
      put(c);
    }
    close(Kind.NAME, start);
  }

  private void literal() {
    at++;
    int start = stringsEnd;
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
      put(c);
    }
    close(Kind.STRING, start);
  }

  private void escape() {
    int c = data[at++];
    switch (c) {
      case 'n' -> put('\n');
      case 'r' -> put('\r');
      case 't' -> put('\t');
      case 'b' -> put('\b');
      case 'f' -> put('\f');
      case '\n' -> {}
      case '\r' -> at += peek(0) == '\n' ? 1 : 0;
      default -> {
        if (c < '0' || c > '7') {
          put(c);
          return;
        }
        int value = c - '0';
        for (int i = 0; i < 2 && peek(0) >= '0' && peek(0) <= '7'; i++) {
          value = value * 8 + data[at++] - '0';
        }
        put(value);
      }
    }
  }

  private void hexadecimal() {
    at++;
    int start = stringsEnd;
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
        put(high << 4 | digit);
        high = -1;
      }
    }
    if (high >= 0) {
      put(high << 4);
    }
    close(Kind.STRING, start);
  }

  private void close(Kind kind, int start) {
    add(kind);
    starts[count - 1] = start;
    ends[count - 1] = stringsEnd;
  }

  private void put(int value) {
    if (stringsEnd == strings.length) {
      strings = Arrays.copyOf(strings, 2 * stringsEnd);
    }
    strings[stringsEnd++] = (byte) value;
  }

  private void comment() {
    while (at < data.length && data[at] != '\n' && data[at] != '\r') {
      at++;
    }
  }

  private int keyword() {
    int start = at;
    int code = 0;
    while (at < data.length && !isSpace(data[at]) && !isDelimiter(data[at])) {
      code = code << 8 | (data[at] & 0xFF);
      at++;
    }
    int length = at - start;
    if (length == 0) {
      at++;
      return 0;
    }
    if (code == TRUE || code == NULL || code == FALSE) {
      add(Kind.OTHER);
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
