package org.mingzhang.check.derive;

import java.util.ArrayList;
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
 * <p>Only the dimensions count in which the concepts of the line differ. A concept's wholes are
 * found by going up the chains of its values, one table look-up for each combination; the lowest of
 * them have it as a part. So the cost grows with the number of concepts and not with its square.
 */
final class Frontier {

  /** No concept of a real document has so many combinations of wholes. */
  private static final int MOST_COMBINATIONS = 4096;

  private final Vocabulary vocabulary;
  private final Map<Meaning, Node> nodes = new LinkedHashMap<>();
  private final Map<Long, Node> byCode = new HashMap<>();
  private final List<Integer> dimensions = new ArrayList<>();
  private final Map<Integer, Map<Integer, Integer>> digits = new HashMap<>();

  private Frontier(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The concepts of a line with their parts, in the order in which the line prints them first. */
  static Collection<Node> of(Collection<Observation> line, Vocabulary vocabulary) {
    Frontier frontier = new Frontier(vocabulary);
    for (Observation place : line) {
      frontier.nodes.computeIfAbsent(place.meaning(), Node::new).places().add(place);
    }
    if (frontier.nodes.size() > 1 && frontier.number()) {
      frontier.nodes.values().forEach(frontier::findWholes);
    }
    return frontier.nodes.values();
  }

  /** Gives each concept one number, made of its values; false if numbers are too small for that. */
  private boolean number() {
    Meaning first = nodes.keySet().iterator().next();
    for (int d = 0; d < Dimension.count(); d++) {
      for (Meaning meaning : nodes.keySet()) {
        if (meaning.id(d) != first.id(d)) {
          dimensions.add(d);
          break;
        }
      }
    }
    long size = 1;
    for (int d : dimensions) {
      Map<Integer, Integer> local = new HashMap<>();
      for (Meaning meaning : nodes.keySet()) {
        local.putIfAbsent(meaning.id(d), local.size());
      }
      digits.put(d, local);
      if (Math.multiplyHigh(size, local.size()) != 0 || size * local.size() < 0) {
        return false;
      }
      size *= local.size();
    }
    for (Node node : nodes.values()) {
      long code = 0;
      for (int d : dimensions) {
        Map<Integer, Integer> local = digits.getOrDefault(d, Map.of());
        code = code * local.size() + local.getOrDefault(node.meaning().id(d), 0);
      }
      byCode.put(code, node);
    }
    return true;
  }

  private void findWholes(Node node) {
    List<int[]> chains = new ArrayList<>();
    long combinations = 1;
    for (int d : dimensions) {
      Map<Integer, Integer> local = digits.getOrDefault(d, Map.of());
      int own = node.meaning().id(d);
      List<Integer> chain = new ArrayList<>();
      chain.add(local.getOrDefault(own, 0));
      for (int whole : vocabulary.wholes(d, own)) {
        if (local.containsKey(whole)) {
          chain.add(local.getOrDefault(whole, 0));
        }
      }
      chains.add(chain.stream().mapToInt(Integer::intValue).toArray());
      combinations *= chain.size();
    }
    if (combinations > MOST_COMBINATIONS) {
      return;
    }
    List<Node> wholes = new ArrayList<>();
    collect(chains, 0, 0, node, wholes);
    for (Node whole : wholes) {
      if (wholes.stream()
          .noneMatch(
              lower -> lower != whole && vocabulary.within(lower.meaning(), whole.meaning()))) {
        whole.parts().add(node);
      }
    }
  }

  private void collect(List<int[]> chains, int at, long code, Node node, List<Node> wholes) {
    if (at == chains.size()) {
      Node found = byCode.get(code);
      if (found != null && found != node) {
        wholes.add(found);
      }
      return;
    }
    int size = digits.getOrDefault(dimensions.get(at), Map.of()).size();
    for (int digit : chains.get(at)) {
      collect(chains, at + 1, code * size + digit, node, wholes);
    }
  }
}
