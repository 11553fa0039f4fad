package org.mingzhang.check.claims;

import org.mingzhang.model.Message;

/** How a figure of a sentence went wrong. */
enum Cause {
  NONE("", ""),
  DIGIT("一位数字写错", "one digit"),
  SWAPPED("相邻数字颠倒", "digits swapped"),
  DIGIT_ADDED("多写一位", "digit too many"),
  DIGIT_LOST("漏写一位", "digit lost"),
  POINT("小数点错位", "decimal point"),
  UNIT("单位错", "unit"),
  DIRECTION("增减方向写反", "wrong direction"),
  LAST_YEAR("误用上年数", "last year's amount"),
  ABOVE("误抄上一项", "copied from the item above"),
  ELSEWHERE("误抄他处数字", "copied from elsewhere"),
  THIS_YEAR_AS_BASE("误以本年数为基数", "this year's amount taken as the base"),
  OTHER_BASE("误用另一口径的基数", "an amount of another basis taken as the base"),
  OTHER_WHOLE("误以另一种资金的总额为分母", "a share of another kind of money"),
  FRACTION("小数误写作百分数", "fraction written as per cent"),
  CUT("尾数被舍去或舍入有误", "cut or rounded wrongly");

  private final String zh;
  private final String en;

  Cause(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** What is wrong, with the cause in brackets if there is one. */
  Message in(String whatZh, String whatEn) {
    return this == NONE
        ? new Message(whatZh, whatEn)
        : new Message(whatZh + "（" + zh + "）", whatEn + " (" + en + ")");
  }
}
