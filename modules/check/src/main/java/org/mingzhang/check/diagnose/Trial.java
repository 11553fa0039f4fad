package org.mingzhang.check.diagnose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Some observations with other amounts than printed. */
final class Trial {

  /** Nothing changed. */
  static final Trial NONE = new Trial(new int[0], new long[0], new long[0]);

  private final int[] numbers;
  private final long[] deltas;
  private final long[] slacks;

  private Trial(int[] numbers, long[] deltas, long[] slacks) {
    this.numbers = numbers;
    this.deltas = deltas;
    this.slacks = slacks;
  }

  /** All changes of a slip at once. */
  static Trial of(List<Change> changes, ToLongFunction<Change> slack) {
    List<Change> sorted = new ArrayList<>(changes);
    sorted.sort(Comparator.comparingInt(change -> change.at().number()));
    Trial trial =
        new Trial(new int[sorted.size()], new long[sorted.size()], new long[sorted.size()]);
    for (int i = 0; i < sorted.size(); i++) {
      Change change = sorted.get(i);
      trial.numbers[i] = change.at().number();
      trial.deltas[i] = change.to() - change.at().fen();
      trial.slacks[i] = slack.applyAsLong(change);
    }
    return trial;
  }

  /**
   * This trial with one observation more.
   *
   * @param delta the other amount less the printed one, in fen
   * @param slack by how much more the other amount may be rounded than what is printed
   */
  Trial with(int number, long delta, long slack) {
    int at = -Arrays.binarySearch(numbers, number) - 1;
    if (at < 0) {
      throw new IllegalArgumentException("changed before: " + number);
    }
    return new Trial(inserted(numbers, at, number), put(deltas, at, delta), put(slacks, at, slack));
  }

  private static int[] inserted(int[] from, int at, int value) {
    int[] to = new int[from.length + 1];
    System.arraycopy(from, 0, to, 0, at);
    to[at] = value;
    System.arraycopy(from, at, to, at + 1, from.length - at);
    return to;
  }

  private static long[] put(long[] from, int at, long value) {
    long[] to = new long[from.length + 1];
    System.arraycopy(from, 0, to, 0, at);
    to[at] = value;
    System.arraycopy(from, at, to, at + 1, from.length - at);
    return to;
  }

  int size() {
    return numbers.length;
  }

  int number(int at) {
    return numbers[at];
  }

  long delta(int at) {
    return deltas[at];
  }

  long slack(int at) {
    return slacks[at];
  }

  /** Where an observation stands among those that it changes; negative if it does not. */
  int find(int number) {
    return Arrays.binarySearch(numbers, number);
  }

  boolean changes(int number) {
    return find(number) >= 0;
  }

  /** Whether all that it changes is changed by another too. */
  boolean within(Trial other) {
    for (int number : numbers) {
      if (!other.changes(number)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Trial that
        && Arrays.equals(numbers, that.numbers)
        && Arrays.equals(deltas, that.deltas);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(numbers) + Arrays.hashCode(deltas);
  }
}
