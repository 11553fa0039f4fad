package org.mingzhang.check.diagnose;

import org.mingzhang.model.Message;

/** Known ways in which a figure, or several at once, come to be wrong. */
public enum Slip {
  DIGIT("一位数字有误", "one digit is wrong"),
  TRANSPOSED("相邻两位数字颠倒", "two neighbouring digits are swapped"),
  DIGIT_LOST("漏写一位数字", "a digit is lost"),
  DIGIT_ADDED("多写一位数字", "a digit is written twice or added"),
  DECIMAL_PLACE("小数点错位", "the decimal point is misplaced"),
  UNIT("金额单位有误", "the amount is in another unit"),
  SIGN("正负号有误", "the sign is wrong"),
  NEIGHBOUR("误填相邻单元格的数", "the value of a neighbouring cell"),
  LAST_YEAR("误填上年数", "the value of another year"),
  BLANK_FOR_VALUE("漏填", "blank where an amount should stand"),
  ZERO_FOR_VALUE("误填为零", "zero where an amount should stand"),
  VALUE_FOR_BLANK("不应有数而填数", "an amount where nothing should stand"),
  ROW_COPIED("误抄另一行的数", "row copied from another row"),
  COLUMN_COPIED("误抄另一列的数", "column copied from another column"),
  EXCHANGED("相邻两数互换", "two neighbouring figures are exchanged"),
  SHIFTED("数字错位", "figures shifted by one cell"),
  REPEATED("同一错误在多处重复", "the same mistake repeated elsewhere"),
  COLUMN_SCALED("整列金额单位有误", "the whole column is in another unit"),
  ROW_SCALED("整行金额单位有误", "the whole row is in another unit"),
  OTHER("", "");

  private final String zh;
  private final String en;

  Slip(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** In words; nothing if it is none of those known. */
  public Message words() {
    return new Message(zh, en);
  }

  /** Whether it moves several figures at once. */
  public boolean several() {
    return switch (this) {
      case ROW_COPIED, COLUMN_COPIED, EXCHANGED, SHIFTED, REPEATED, COLUMN_SCALED, ROW_SCALED ->
          true;
      default -> false;
    };
  }
}
