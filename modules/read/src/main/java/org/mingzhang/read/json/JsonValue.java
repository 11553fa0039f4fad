package org.mingzhang.read.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

/**
 * A value of a JSON document with its place in it. What is asked for and has another type ends the
 * reading with a message that names the place; what is not there, or null, is the default.
 *
 * @param value a map, a list, a string, a double, a boolean or {@link #NOTHING}
 * @param path JSON Pointer (RFC 6901)
 */
record JsonValue(Object value, String path) {

  /** What null and a missing value are. */
  static final Object NOTHING = new Object();

  /** The member of an object. */
  JsonValue get(String name) {
    Object member = NOTHING;
    if (value instanceof Map<?, ?> object) {
      Object found = object.get(name);
      member = found == null ? NOTHING : found;
    } else if (value != NOTHING) {
      throw wrong("an object is expected");
    }
    return new JsonValue(member, path + "/" + name);
  }

  boolean isMissing() {
    return value == NOTHING;
  }

  /** The elements of an array, none if it is missing. */
  List<JsonValue> elements() {
    if (isMissing()) {
      return List.of();
    }
    if (!(value instanceof List<?> array)) {
      throw wrong("an array is expected");
    }
    List<JsonValue> elements = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      elements.add(new JsonValue(array.get(i), path + "/" + i));
    }
    return elements;
  }

  /** A text, empty if it is missing. */
  String text() {
    if (isMissing()) {
      return "";
    }
    if (value instanceof String text) {
      return text;
    }
    throw wrong("a string is expected");
  }

  /** A text without white space. */
  String solid() {
    return text()
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  boolean flag(boolean otherwise) {
    if (isMissing()) {
      return otherwise;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw wrong("true or false is expected");
  }

  /** A number; one that is too large for any is none. */
  double number(double otherwise) {
    double number = any(otherwise);
    if (!Double.isFinite(number)) {
      throw wrong("a number is expected");
    }
    return number;
  }

  private double any(double otherwise) {
    if (isMissing()) {
      return otherwise;
    }
    if (value instanceof Double number) {
      return number;
    }
    throw wrong("a number is expected");
  }

  /** A whole number that counts or numbers something, from 0. */
  int index(int otherwise) {
    double number = any(otherwise);
    if (number < 0 || number > Integer.MAX_VALUE || number != Math.rint(number)) {
      throw wrong("a whole number from 0 is expected");
    }
    return (int) number;
  }

  UnreadableException wrong(String what) {
    return new UnreadableException(
        Reason.NOT_A_DISCLOSURE, (path.isEmpty() ? "/" : path) + ": " + what);
  }
}
