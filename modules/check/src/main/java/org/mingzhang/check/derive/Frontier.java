package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.time.Deadline;

/**
 * The printed frontier of a line: for each concept that the line prints, its maximal printed
 * refinements.
 *
 * <p>Only the dimensions count in which the concepts of the line differ, and only the values that
 * occur in it. A concept's wholes are found by going up the chains of its values, one table look-up
 * for each combination; the lowest of them have it as a part. So the cost grows with the number of
 * concepts and not with its square.
 */
final class Frontier {

  /** No concept of a real document has so many combinations of wholes. */
  private static final int MOST_COMBINATIONS = 4096;

  private final Vocabulary vocabulary;
  private final Meaning[] concepts;
  private final int[] dimensions;

  /** For each of them, the number that a value has in this line, from 1; 0 if it does not occur. */
  private final int[][] digits;

  private final int[] sizes;
  private final Map<Long, Integer> byCode;
  private final Pairs parts = new Pairs();

  private Frontier(Vocabulary vocabulary, Meaning[] concepts, int[] dimensions) {
    this.vocabulary = vocabulary;
    this.concepts = concepts;
    this.dimensions = dimensions;
    this.digits = new int[dimensions.length][];
    this.sizes = new int[dimensions.length];
    this.byCode = new HashMap<>(2 * concepts.length);
  }

  /**
   * The shape of a line.
   *
   * @param dimensions those in which its concepts differ
   * @param deadline after which refinements are no longer looked for
   */
  static Shape of(
      List<Observation> line, int[] dimensions, Vocabulary vocabulary, Deadline deadline) {
    Map<Meaning, Integer> numbers = new HashMap<>(2 * line.size());
    Pairs places = new Pairs();
    List<Meaning> met = new ArrayList<>(line.size());
    for (int i = 0; i < line.size(); i++) {
      Meaning meaning = line.get(i).meaning();
      Integer before = numbers.putIfAbsent(meaning, met.size());
      if (before == null) {
        places.add(met.size(), i);
        met.add(meaning);
      } else {
        places.add(before, i);
      }
    }
    Meaning[] concepts = met.toArray(new Meaning[0]);
    Frontier frontier = new Frontier(vocabulary, concepts, dimensions);
    if (concepts.length > 1 && frontier.number()) {
      for (int concept = 0; concept < concepts.length && !deadline.isOver(); concept++) {
        frontier.findWholes(concept);
      }
    }
    return new Shape(
        places.byFirst(concepts.length),
        frontier.parts.byFirst(concepts.length),
        new Partition(vocabulary, concepts));
  }

  /** Gives each concept one number, made of its values; false if numbers are too small for that. */
  private boolean number() {
    long size = 1;
    for (int i = 0; i < dimensions.length; i++) {
      int[] local = new int[vocabulary.values(dimensions[i])];
      int count = 1;
      for (Meaning concept : concepts) {
        int value = concept.id(dimensions[i]);
        if (local[value] == 0) {
          local[value] = count++;
        }
      }
      digits[i] = local;
      sizes[i] = count;
      if (Math.multiplyHigh(size, count) != 0 || size * count < 0) {
        return false;
      }
      size *= count;
    }
    for (int concept = 0; concept < concepts.length; concept++) {
      long code = 0;
      for (int i = 0; i < dimensions.length; i++) {
        code = code * sizes[i] + digits[i][concepts[concept].id(dimensions[i])];
      }
      byCode.put(code, concept);
    }
    return true;
  }

  private void findWholes(int concept) {
    int[][] chains = new int[dimensions.length][];
    long combinations = 1;
    for (int i = 0; i < chains.length; i++) {
      chains[i] = chain(i, concepts[concept].id(dimensions[i]));
      combinations *= chains[i].length;
      if (combinations > MOST_COMBINATIONS) {
        return;
      }
    }
    List<Integer> wholes = new ArrayList<>();
    collect(chains, 0, 0, concept, wholes);
    for (int whole : wholes) {
      if (wholes.size() == 1 || isLowest(whole, wholes)) {
        parts.add(whole, concept);
      }
    }
  }

  /** The numbers of a value and of those above it that occur in the line. */
  private int[] chain(int at, int value) {
    int[] local = digits[at];
    int[] wholes = vocabulary.wholes(dimensions[at], value);
    int[] chain = new int[wholes.length + 1];
    int length = 0;
    chain[length++] = local[value];
    for (int whole : wholes) {
      if (whole < local.length && local[whole] != 0) {
        chain[length++] = local[whole];
      }
    }
    return length == chain.length ? chain : Arrays.copyOf(chain, length);
  }

  private boolean isLowest(int whole, List<Integer> wholes) {
    for (int lower : wholes) {
      if (vocabulary.within(concepts[lower], concepts[whole])) {
        return false;
      }
    }
    return true;
  }

  private void collect(int[][] chains, int at, long code, int concept, List<Integer> wholes) {
    if (at == chains.length) {
      Integer found = byCode.get(code);
      if (found != null && found != concept) {
        wholes.add(found);
      }
      return;
    }
    for (int digit : chains[at]) {
      collect(chains, at + 1, code * sizes[at] + digit, concept, wholes);
    }
  }
}
