package org.mingzhang.check.observe;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Which things of a list belong to each number: the equations in which an observation stands, the
 * places that print a concept. The numbers are those of observations or concepts, from 0.
 */
public final class ByNumber<T> {

  private final List<T> things;

  /** The things by their index in the list, those of one number after those of another. */
  private final int[] indexes;

  /** Where those of each number begin; one more says where the last end. */
  private final int[] begins;

  private ByNumber(List<T> things, int[] indexes, int[] begins) {
    this.things = things;
    this.indexes = indexes;
    this.begins = begins;
  }

  /** The things of a number, in the order in which they were added. */
  public List<T> of(int number) {
    return new Own(begins[number], begins[number + 1] - begins[number]);
  }

  private final class Own extends AbstractList<T> implements RandomAccess {
    private final int begin;
    private final int size;

    Own(int begin, int size) {
      this.begin = begin;
      this.size = size;
    }

    @Override
    public T get(int at) {
      return things.get(indexes[begin + Objects.checkIndex(at, size)]);
    }

    @Override
    public int size() {
      return size;
    }
  }

  /** Collects which things belong to which number. */
  public static final class Builder<T> {
    private final List<T> things;
    private final int[] counts;

    /** For each number the index of the thing that it got last. */
    private final int[] latest;

    private int[] numbers = new int[64];
    private int[] indexes = new int[64];
    private int size;

    /**
     * Nothing belongs to any number.
     *
     * @param count how many numbers there are
     * @param things all that may belong to one
     */
    public Builder(int count, List<T> things) {
      this.things = things;
      this.counts = new int[count];
      this.latest = new int[count];
      Arrays.fill(latest, -1);
    }

    /** Adds a thing, told by its index, to those of a number; twice in a row is once. */
    public void add(int number, int index) {
      if (latest[number] == index) {
        return;
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
        indexes = Arrays.copyOf(indexes, size * 2);
      }
      numbers[size] = number;
      indexes[size++] = index;
      counts[number]++;
      latest[number] = index;
    }

    /** All that was added. */
    public ByNumber<T> build() {
      int[] begins = new int[counts.length + 1];
      for (int number = 0; number < counts.length; number++) {
        begins[number + 1] = begins[number] + counts[number];
      }
      int[] next = begins.clone();
      int[] sorted = new int[size];
      for (int i = 0; i < size; i++) {
        sorted[next[numbers[i]]++] = indexes[i];
      }
      return new ByNumber<>(things, sorted, begins);
    }
  }
}
