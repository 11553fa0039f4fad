package org.mingzhang.check.equation;

/** What kind of relation an equation states, in the order in which findings prefer them. */
public enum Rule {
  /** A total is the sum of its printed parts. */
  SUM("sum-does-not-hold"),
  /** Income and what was carried over are all that is spent and carried on. */
  BALANCE("income-and-expenditure-differ"),
  /** One quantity has one amount wherever it is printed. */
  AGREEMENT("tables-disagree"),
  /** A change is this year's amount less the one that it is compared with. */
  CHANGE("change-does-not-hold"),
  /** Quantity times price is the amount. */
  PRODUCT("quantity-times-price"),
  /** A part (其中) is not more than its whole. */
  PART("part-exceeds-whole");

  private final String key;

  Rule(String key) {
    this.key = key;
  }

  /** The words by which findings name it. */
  public String key() {
    return key;
  }
}
