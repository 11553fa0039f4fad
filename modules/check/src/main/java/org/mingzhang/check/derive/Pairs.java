package org.mingzhang.check.derive;

import java.util.Arrays;

/** Pairs of numbers, gathered in any order of the first and kept by it. */
final class Pairs {

  private static final int[] NOTHING = {};

  private int[] firsts = new int[16];
  private int[] seconds = new int[16];
  private int size;

  /** Adds a pair. */
  void add(int first, int second) {
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, size * 2);
      seconds = Arrays.copyOf(seconds, size * 2);
    }
    firsts[size] = first;
    seconds[size++] = second;
  }

  /**
   * The second numbers of each first one, in the order in which they were added.
   *
   * @param count how many first numbers there are, from 0
   */
  int[][] byFirst(int count) {
    int[] counts = new int[count];
    for (int i = 0; i < size; i++) {
      counts[firsts[i]]++;
    }
    int[][] lists = new int[count][];
    for (int first = 0; first < count; first++) {
      lists[first] = counts[first] == 0 ? NOTHING : new int[counts[first]];
    }
    int[] next = new int[count];
    for (int i = 0; i < size; i++) {
      int first = firsts[i];
      lists[first][next[first]++] = seconds[i];
    }
    return lists;
  }
}
