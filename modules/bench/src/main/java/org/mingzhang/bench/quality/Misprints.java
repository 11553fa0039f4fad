package org.mingzhang.bench.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Slips in the digits of a printed figure. */
public final class Misprints {

  private Misprints() {}

  /** One digit made another. */
  public static String digit(String printed, Random random) {
    List<Integer> digits = digits(printed);
    if (digits.isEmpty()) {
      return "";
    }
    int at = digits.get(random.nextInt(digits.size()));
    char other = (char) ('0' + (printed.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
    return printed.substring(0, at) + other + printed.substring(at + 1);
  }

  /** Two neighbouring digits swapped; nothing if they are all alike. */
  public static String swapped(String printed, Random random) {
    List<Integer> digits = digits(printed);
    List<Integer> firsts = new ArrayList<>();
    for (int i = 0; i + 1 < digits.size(); i++) {
      if (printed.charAt(digits.get(i)) != printed.charAt(digits.get(i + 1))) {
        firsts.add(i);
      }
    }
    if (firsts.isEmpty()) {
      return "";
    }
    int first = firsts.get(random.nextInt(firsts.size()));
    char[] text = printed.toCharArray();
    char kept = text[digits.get(first)];
    text[digits.get(first)] = text[digits.get(first + 1)];
    text[digits.get(first + 1)] = kept;
    return new String(text);
  }

  private static List<Integer> digits(String printed) {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) >= '0' && printed.charAt(i) <= '9') {
        digits.add(i);
      }
    }
    return digits;
  }
}
