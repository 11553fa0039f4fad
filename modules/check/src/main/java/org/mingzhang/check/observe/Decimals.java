package org.mingzhang.check.observe;

import java.util.Arrays;

/** How many decimals some figures print. */
public final class Decimals {

  /** Nobody prints more. */
  private static final int MOST = 64;

  private int[] counts = new int[4];
  private int figures;

  /** Counts a figure of so many decimals. */
  public void note(int decimals) {
    int counted = Math.max(0, Math.min(decimals, MOST));
    if (counted >= counts.length) {
      counts = Arrays.copyOf(counts, counted + 1);
    }
    counts[counted]++;
    figures++;
  }

  /** How many decimals most of them print; of equals the more; else as told. */
  public int usual(int otherwise) {
    int most = 0;
    int usual = otherwise;
    for (int decimals = 0; decimals < counts.length; decimals++) {
      if (counts[decimals] > 0 && counts[decimals] >= most) {
        most = counts[decimals];
        usual = decimals;
      }
    }
    return usual;
  }

  /** How many print fewer than so many decimals. */
  public int below(int decimals) {
    int fewer = 0;
    for (int at = 0; at < Math.min(decimals, counts.length); at++) {
      fewer += counts[at];
    }
    return fewer;
  }

  /** How many figures were counted. */
  public int figures() {
    return figures;
  }
}
