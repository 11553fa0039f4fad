package org.mingzhang.check.observe;

import java.util.Arrays;

/** Gives rows of numbers a number of their own: equal rows the same one, counted from 0. */
public final class Numbering {

  private static final int FREE = -1;

  private int[][] rows = new int[64][];
  private int[] hashes = new int[64];
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
    int hash = hash(row);
    int slot = slot(row, hash);
    if (slots[slot] == FREE) {
      if (size * 2 >= slots.length) {
        grow();
        slot = slot(row, hash);
      }
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
      }
      rows[size] = row.clone();
      hashes[size] = hash;
      slots[slot] = size++;
    }
    return slots[slot];
  }

  /** The number of a row; -1 if it has none. */
  public int find(int[] row) {
    return slots[slot(row, hash(row))];
  }

  /** The row of a number; not to be changed. */
  public int[] row(int number) {
    return rows[number];
  }

  /** How many different rows were met. */
  public int size() {
    return size;
  }

  private static int hash(int[] row) {
    int hash = Arrays.hashCode(row) * 0x9E3779B9;
    return hash ^ hash >>> 16;
  }

  private int slot(int[] row, int hash) {
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != FREE && !is(slots[slot], row, hash)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean is(int number, int[] row, int hash) {
    return hashes[number] == hash && Arrays.equals(rows[number], row);
  }

  private void grow() {
    slots = freeSlots(slots.length * 2);
    int mask = slots.length - 1;
    for (int number = 0; number < size; number++) {
      int slot = hashes[number] & mask;
      while (slots[slot] != FREE) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = number;
    }
  }
}
