package org.mingzhang.check.observe;

import java.util.Arrays;

/** Gives rows of numbers a number of their own: equal rows the same one, counted from 0. */
public final class Numbering {

  private static final int FREE = -1;

  private int[][] rows = new int[64][];
  private int size;

  /** Open addressing: at most half of it is taken. */
  private int[] slots = freeSlots(128);

  private static int[] freeSlots(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, FREE);
    return slots;
  }

  /** The number of a row; a new one gets the next. */
  public int of(int[] row) {
    int slot = slot(row);
    if (slots[slot] == FREE) {
      if (size * 2 >= slots.length) {
        grow();
        slot = slot(row);
      }
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, size * 2);
      }
      rows[size] = row.clone();
      slots[slot] = size++;
    }
    return slots[slot];
  }

  /** The number of a row; -1 if it has none. */
  public int find(int[] row) {
    return slots[slot(row)];
  }

  /** The row of a number; not to be changed. */
  public int[] row(int number) {
    return rows[number];
  }

  /** How many different rows were met. */
  public int size() {
    return size;
  }

  private int slot(int[] row) {
    int mask = slots.length - 1;
    int hash = Arrays.hashCode(row) * 0x9E3779B9;
    int slot = (hash ^ hash >>> 16) & mask;
    while (slots[slot] != FREE && !Arrays.equals(rows[slots[slot]], row)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    slots = freeSlots(slots.length * 2);
    for (int number = 0; number < size; number++) {
      slots[slot(rows[number])] = number;
    }
  }
}
