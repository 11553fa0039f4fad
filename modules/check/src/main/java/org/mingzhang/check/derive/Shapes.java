package org.mingzhang.check.derive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.time.Deadline;

/**
 * The shapes of lines, each found once. What a line is to be added up depends on nothing but the
 * values in which its concepts differ: two rows of a table differ from each other by their codes,
 * but within each of them only the columns make a difference. So lines with the same values in the
 * same dimensions have one {@link Shape}.
 */
final class Shapes {

  /** The dimensions in which a line differs, and its values there. */
  private static final class Key {
    private final int[] numbers;
    private final int hash;

    Key(int[] numbers) {
      this.numbers = numbers;
      this.hash = Arrays.hashCode(numbers);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && Arrays.equals(numbers, that.numbers);
    }
  }

  private final Vocabulary vocabulary;
  private final Deadline deadline;
  private final Map<Key, Shape> known = new HashMap<>();

  Shapes(Vocabulary vocabulary, Deadline deadline) {
    this.vocabulary = vocabulary;
    this.deadline = deadline;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** When no more shapes are found. */
  Deadline deadline() {
    return deadline;
  }

  /** The shape of a line. */
  Shape of(List<Observation> line) {
    int[] dimensions = differing(line);
    int[] numbers = new int[dimensions.length * (line.size() + 1) + 1];
    int at = 0;
    numbers[at++] = line.size();
    for (int dimension : dimensions) {
      numbers[at++] = dimension;
      for (int i = 0; i < line.size(); i++) {
        numbers[at++] = line.get(i).meaning().id(dimension);
      }
    }
    return known.computeIfAbsent(
        new Key(numbers), key -> Frontier.of(line, dimensions, vocabulary, deadline));
  }

  private static int[] differing(List<Observation> line) {
    int[] found = new int[Dimension.count()];
    int count = 0;
    int[] first = line.isEmpty() ? found : line.get(0).meaning().ids();
    for (int d = 0; d < found.length; d++) {
      int i = 1;
      while (i < line.size() && line.get(i).meaning().id(d) == first[d]) {
        i++;
      }
      if (i < line.size()) {
        found[count++] = d;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
