package org.mingzhang.read.recognise;

/** Years in Chinese numerals: 二〇二六. */
final class Years {

  private static final String NUMERALS = "〇一二三四五六七八九";

  private Years() {}

  /** A year of four signs in digits. */
  static String digits(String year) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < year.length(); i++) {
      char c = year.charAt(i);
      int value = NUMERALS.indexOf(c);
      boolean digit = c >= '0' && c <= '9';
      digits.append(digit ? c : (char) ('0' + Math.max(0, value)));
    }
    return digits.toString();
  }
}
