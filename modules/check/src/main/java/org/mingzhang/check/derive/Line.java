package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.concept.Dimension;

/** What adds up in a row or a column, before it is asked how. */
final class Line {

  private Line() {}

  /**
   * The printed frontier of a row or column. Prices add up to nothing and are left out; a blank
   * above parts that are filled is not printed at all, so it is no zero; and a line of 其中 that says
   * no more than its neighbour does not print it again.
   */
  static List<Node> nodes(List<Observation> line, Vocabulary vocabulary) {
    Set<Meaning> told = new HashSet<>();
    for (Observation place : line) {
      if (!place.ofWhich()) {
        told.add(place.meaning());
      }
    }
    List<Observation> amounts = new ArrayList<>(line.size());
    for (Observation place : line) {
      if ((!place.ofWhich() || !told.contains(place.meaning()))
          && !place.meaning().get(Dimension.MEASURE).equals("price")) {
        amounts.add(place);
      }
    }
    List<Node> nodes = Frontier.of(amounts, vocabulary);
    Set<Observation> hollow = new HashSet<>();
    for (Node node : nodes) {
      addHollow(node, hollow);
    }
    return hollow.isEmpty() || !amounts.removeAll(hollow)
        ? nodes
        : Frontier.of(amounts, vocabulary);
  }

  /** Whether something is printed that is not nothing, or may be. */
  static boolean isFilled(Observation place) {
    return place.nonzero() || place.printed() || !place.counts();
  }

  /** The blank places of a concept whose parts hold money. */
  private static void addHollow(Node node, Set<Observation> hollow) {
    for (Observation place : node.places()) {
      if (!isFilled(place) && node.parts().stream().anyMatch(Line::holdsMoney)) {
        hollow.add(place);
      }
    }
  }

  private static boolean holdsMoney(Node node) {
    for (Observation place : node.places()) {
      if (place.nonzero() || !place.counts()) {
        return true;
      }
    }
    for (Node part : node.parts()) {
      if (holdsMoney(part)) {
        return true;
      }
    }
    return false;
  }
}
