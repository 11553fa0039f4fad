package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.concept.Dimension;

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
  private final List<Node> nodes;

  /** The dimensions in which the line differs. */
  private final List<Integer> dimensions = new ArrayList<>();

  /** For each of them, the number that a value has in this line, from 1; 0 if it does not occur. */
  private final List<int[]> digits = new ArrayList<>();

  private final List<Integer> sizes = new ArrayList<>();
  private final Map<Long, Node> byCode = new HashMap<>();

  private Frontier(Vocabulary vocabulary, List<Node> nodes) {
    this.vocabulary = vocabulary;
    this.nodes = nodes;
  }

  /** The concepts of a line with their parts, in the order in which the line prints them first. */
  static List<Node> of(Collection<Observation> line, Vocabulary vocabulary) {
    Map<Meaning, Node> byMeaning = new LinkedHashMap<>();
    for (Observation place : line) {
      byMeaning.computeIfAbsent(place.meaning(), Node::new).places().add(place);
    }
    List<Node> nodes = new ArrayList<>(byMeaning.values());
    Frontier frontier = new Frontier(vocabulary, nodes);
    if (nodes.size() > 1 && frontier.number()) {
      nodes.forEach(frontier::findWholes);
    }
    return nodes;
  }

  /** Gives each concept one number, made of its values; false if numbers are too small for that. */
  private boolean number() {
    long size = 1;
    for (int d = 0; d < Dimension.count(); d++) {
      if (!varies(d)) {
        continue;
      }
      int[] local = new int[vocabulary.values(d)];
      int count = 1;
      for (Node node : nodes) {
        int value = node.meaning().id(d);
        if (local[value] == 0) {
          local[value] = count++;
        }
      }
      dimensions.add(d);
      digits.add(local);
      sizes.add(count);
      if (Math.multiplyHigh(size, count) != 0 || size * count < 0) {
        return false;
      }
      size *= count;
    }
    for (Node node : nodes) {
      long code = 0;
      for (int i = 0; i < dimensions.size(); i++) {
        code = code * sizes.get(i) + digits.get(i)[node.meaning().id(dimensions.get(i))];
      }
      byCode.put(code, node);
    }
    return true;
  }

  private boolean varies(int dimension) {
    int first = nodes.get(0).meaning().id(dimension);
    for (Node node : nodes) {
      if (node.meaning().id(dimension) != first) {
        return true;
      }
    }
    return false;
  }

  private void findWholes(Node node) {
    int[][] chains = new int[dimensions.size()][];
    long combinations = 1;
    for (int i = 0; i < chains.length; i++) {
      chains[i] = chain(i, node.meaning().id(dimensions.get(i)));
      combinations *= chains[i].length;
    }
    if (combinations > MOST_COMBINATIONS) {
      return;
    }
    List<Node> wholes = new ArrayList<>();
    collect(chains, 0, 0, node, wholes);
    for (Node whole : wholes) {
      if (wholes.size() == 1 || isLowest(whole, wholes)) {
        whole.parts().add(node);
      }
    }
  }

  /** The numbers of a value and of those above it that occur in the line. */
  private int[] chain(int at, int value) {
    int[] local = digits.get(at);
    int[] wholes = vocabulary.wholes(dimensions.get(at), value);
    int[] chain = new int[wholes.length + 1];
    int length = 0;
    chain[length++] = local[value];
    for (int whole : wholes) {
      if (local[whole] != 0) {
        chain[length++] = local[whole];
      }
    }
    return length == chain.length ? chain : Arrays.copyOf(chain, length);
  }

  private boolean isLowest(Node whole, List<Node> wholes) {
    for (Node lower : wholes) {
      if (vocabulary.within(lower.meaning(), whole.meaning())) {
        return false;
      }
    }
    return true;
  }

  private void collect(int[][] chains, int at, long code, Node node, List<Node> wholes) {
    if (at == chains.length) {
      Node found = byCode.get(code);
      if (found != null && !found.meaning().equals(node.meaning())) {
        wholes.add(found);
      }
      return;
    }
    for (int digit : chains[at]) {
      collect(chains, at + 1, code * sizes.get(at) + digit, node, wholes);
    }
  }
}
