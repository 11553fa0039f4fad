package org.mingzhang.model.concept;

import java.util.Arrays;
import java.util.Optional;

/**
 * The keys of a concept, in the order in which they are written. {@code docs/interfaces.md} lists
 * their values.
 */
public enum Dimension {
  FLOW("flow"),
  FUND("fund"),
  ORIGIN("origin"),
  NATURE("nature"),
  FUNCTION("function"),
  ECONOMIC("economic"),
  GOV_ECONOMIC("gov-economic"),
  ITEM("item"),
  PART("part"),
  PROJECT("project"),
  UNIT("unit"),
  YEAR("year"),
  BASIS("basis"),
  MEASURE("measure"),
  AGAINST("against");

  private static final Dimension[] ALL = values();

  private final String key;

  Dimension(String key) {
    this.key = key;
  }

  /** The key as it is written in a concept, such as {@code gov-economic}. */
  public String key() {
    return key;
  }

  /** The dimension written so, if there is one. */
  public static Optional<Dimension> of(String key) {
    return Arrays.stream(ALL).filter(d -> d.key.equals(key)).findFirst();
  }

  static int count() {
    return ALL.length;
  }

  static Dimension at(int index) {
    return ALL[index];
  }
}
