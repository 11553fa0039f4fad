package org.mingzhang.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The operands of one operator, in arrays that are used again for the next. Arrays and dictionaries
 * are not nested but stand flat between their brackets.
 */
final class Operands {

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
  private static final int MOST_OPERANDS = 1 << 18;

  private Kind[] kinds = new Kind[64];
  private double[] numbers = new double[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private byte[] strings = new byte[1024];
  private int stringStart;
  private int stringsEnd;
  private int count;

  /** Makes room for the next operator's. */
  void clear() {
    count = 0;
    stringsEnd = 0;
    stringStart = 0;
  }

  void add(Kind kind) {
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

  void number(double value) {
    add(Kind.NUMBER);
    numbers[count - 1] = value;
  }

  /** Adds a byte to the name or string that is being read. */
  void put(int value) {
    if (stringsEnd == strings.length) {
      strings = Arrays.copyOf(strings, 2 * stringsEnd);
    }
    strings[stringsEnd++] = (byte) value;
  }

  /** The name or string that is being read is complete. */
  void end(Kind kind) {
    add(kind);
    starts[count - 1] = stringStart;
    ends[count - 1] = stringsEnd;
    stringStart = stringsEnd;
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

  /** The decoded strings of the present operands, until they are cleared. */
  byte[] bytes() {
    return strings;
  }
}
