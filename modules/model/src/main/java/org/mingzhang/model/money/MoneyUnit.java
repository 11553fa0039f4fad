package org.mingzhang.model.money;

import java.util.Optional;

/** The money units of disclosures. */
public enum MoneyUnit {
  YUAN("元", 0),
  QIAN_YUAN("千元", 3),
  WAN_YUAN("万元", 4),
  YI_YUAN("亿元", 8);

  private final String printed;
  private final int power;

  MoneyUnit(String printed, int power) {
    this.printed = printed;
    this.power = power;
  }

  /** As it is printed: 元, 千元, 万元 or 亿元. */
  public String printed() {
    return printed;
  }

  /** Of how many yuan it is, as a power of ten. */
  public int power() {
    return power;
  }

  /** The unit of this name (white space and 人民币 before it are passed over). */
  public static Optional<MoneyUnit> of(String name) {
    String bare = name.replaceAll("[\\s\\u00a0\\u3000]", "").replace("人民币", "");
    for (MoneyUnit unit : values()) {
      if (unit.printed.equals(bare)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }
}
