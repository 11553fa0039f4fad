package org.mingzhang.model.concept;

import java.util.Optional;

/**
 * The keys of a concept, in the order in which they are written. {@code docs/interfaces.md} lists
 * their values.
 */
public enum Dimension {
  FLOW(0, "flow"),
  FUND(1, "fund"),
  ORIGIN(2, "origin"),
  NATURE(3, "nature"),
  FUNCTION(4, "function"),
  ECONOMIC(5, "economic"),
  GOV_ECONOMIC(6, "gov-economic"),
  ITEM(7, "item"),
  PART(8, "part"),
  PROJECT(9, "project"),
  UNIT(10, "unit"),
  YEAR(11, "year"),
  BASIS(12, "basis"),
  MEASURE(13, "measure"),
  AGAINST(14, "against");

  private static final Dimension[] ALL = values();

  private final int index;
  private final String key;

  Dimension(int index, String key) {
    this.index = index;
    this.key = key;
  }

  /** The key as it is written in a concept, such as {@code gov-economic}. */
  public String key() {
    return key;
  }

  /** The dimension written so, if there is one. */
  public static Optional<Dimension> of(String key) {
    for (Dimension dimension : ALL) {
      if (dimension.key.equals(key)) {
        return Optional.of(dimension);
      }
    }
    return Optional.empty();
  }

  /** Its place in the order of keys, from 0. */
  public int index() {
    return index;
  }

  /** How many there are. */
  public static int count() {
    return ALL.length;
  }

  /** The dimension at a place in the order of keys. */
  public static Dimension at(int index) {
    return ALL[index];
  }
}
