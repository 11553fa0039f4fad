package org.mingzhang.check.observe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * All concepts of one disclosure, their values numbered, and for each value the chain of values
 * that it is a part of, nearest first, as far as they occur. So to ask whether one concept is a
 * part of another costs a few comparisons of numbers.
 */
public final class Vocabulary {

  private static final int[] NOTHING = {};

  private final Algebra algebra;
  private final Map<Concept, Meaning> meanings = new HashMap<>();
  private final List<Map<String, Integer>> ids = new ArrayList<>();
  private final int[][][] chains = new int[Dimension.count()][][];

  /** The vocabulary of these concepts. */
  public Vocabulary(Algebra algebra, Collection<Concept> concepts) {
    this.algebra = algebra;
    for (int d = 0; d < Dimension.count(); d++) {
      Map<String, Integer> values = new HashMap<>();
      values.put("", 0);
      ids.add(values);
    }
    for (Concept concept : concepts) {
      meanings.computeIfAbsent(concept, this::number);
    }
    for (int d = 0; d < Dimension.count(); d++) {
      chains[d] = chains(Dimension.at(d), ids.get(d));
    }
  }

  private Meaning number(Concept concept) {
    int[] numbered = new int[Dimension.count()];
    for (int d = 0; d < numbered.length; d++) {
      Map<String, Integer> values = ids.get(d);
      numbered[d] = values.computeIfAbsent(concept.get(Dimension.at(d)), v -> values.size());
    }
    return new Meaning(concept, meanings.size(), numbered);
  }

  /**
   * The meaning of a concept of the disclosure.
   *
   * @throws IllegalArgumentException if it is none of those that the vocabulary was made of
   */
  public Meaning meaning(Concept concept) {
    Meaning meaning = meanings.get(concept);
    if (meaning == null) {
      throw new IllegalArgumentException("not in the vocabulary: " + concept);
    }
    return meaning;
  }

  /** All of them, in no order. */
  public Collection<Meaning> meanings() {
    return Collections.unmodifiableCollection(meanings.values());
  }

  /** How many concepts there are. */
  public int size() {
    return meanings.size();
  }

  /** How many values a dimension has, the empty one counted. */
  public int values(int dimension) {
    return ids.get(dimension).size();
  }

  /** The numbers of the values that a value is a part of, nearest first; not to be changed. */
  public int[] wholes(int dimension, int value) {
    return chains[dimension][value];
  }

  /** Whether one value is a true part of another. */
  public boolean within(int dimension, int part, int whole) {
    for (int up : chains[dimension][part]) {
      if (up == whole) {
        return true;
      }
    }
    return false;
  }

  /** Whether one concept is a true part of another: in each dimension the same value or a part. */
  public boolean within(Meaning part, Meaning whole) {
    if (part == whole) {
      return false;
    }
    for (int d = 0; d < chains.length; d++) {
      if (part.id(d) != whole.id(d) && !within(d, part.id(d), whole.id(d))) {
        return false;
      }
    }
    return true;
  }

  private int[][] chains(Dimension dimension, Map<String, Integer> values) {
    int[][] all = new int[values.size()][];
    for (Map.Entry<String, Integer> value : values.entrySet()) {
      List<Integer> chain = new ArrayList<>();
      for (String whole : namesAbove(dimension, value.getKey(), values)) {
        chain.add(values.get(whole));
      }
      if (!value.getKey().isEmpty() && algebra.partitions(dimension)) {
        chain.add(0);
      }
      all[value.getValue()] =
          chain.isEmpty() ? NOTHING : chain.stream().mapToInt(Integer::intValue).toArray();
    }
    return all;
  }

  /** The values that a value is a part of, nearest first, without the empty one. */
  private List<String> namesAbove(Dimension dimension, String value, Map<String, Integer> values) {
    List<String> above = new ArrayList<>();
    if (value.isEmpty()) {
      return above;
    }
    switch (dimension) {
      case FUNCTION, ECONOMIC, GOV_ECONOMIC, PROJECT, UNIT -> {
        for (int end = value.length() - 1; end > 0; end--) {
          String shorter = value.substring(0, end);
          if (values.containsKey(shorter) && isAbove(dimension, value, shorter)) {
            above.add(shorter);
          }
        }
      }
      case FLOW, FUND, ORIGIN, NATURE, ITEM -> {
        for (String other : values.keySet()) {
          if (!other.isEmpty() && isAbove(dimension, value, other)) {
            above.add(other);
          }
        }
        above.sort((one, other) -> isAbove(dimension, one, other) ? -1 : one.equals(other) ? 0 : 1);
      }
      default -> {}
    }
    return above;
  }

  private boolean isAbove(Dimension dimension, String part, String whole) {
    return switch (dimension) {
      case PROJECT -> part.startsWith(whole + "/");
      case UNIT -> part.startsWith(whole) && part.chars().allMatch(Character::isDigit);
      case FUND, NATURE -> algebra.within(dimension, part, whole) || part.startsWith(whole + ".");
      default -> algebra.within(dimension, part, whole);
    };
  }
}
