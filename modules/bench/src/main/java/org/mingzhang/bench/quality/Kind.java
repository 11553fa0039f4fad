package org.mingzhang.bench.quality;

import java.util.List;
import java.util.stream.Stream;

/** The slips that are injected. */
public enum Kind {
  DIGIT("one digit"),
  SWAP("neighbouring digits swapped"),
  FACTOR_10("factor 10"),
  FACTOR_10000("factor 10⁴"),
  SIGN("sign"),
  BLANK("blank for value"),
  VALUE("value for blank"),
  NEIGHBOUR("neighbour's value"),
  LAST_YEAR("another year's value"),
  TOTAL("wrong total"),
  ROW_COPIED("row copied"),
  ROW_SHIFTED("row shifted by a column"),
  TABLE_UNIT("unit of a whole table");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  /** Those that leave the rest of a table alone, so that several can be made at once. */
  static List<Kind> ofFigures() {
    return Stream.of(values()).filter(kind -> kind != TABLE_UNIT).toList();
  }

  /** As the page names it. */
  public String words() {
    return words;
  }
}
