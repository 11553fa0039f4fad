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
   * The printed frontiers of rows or of columns of one table. Prices add up to nothing and are left
   * out; a blank above parts that are filled is not printed at all, so it is no zero, unless the
   * table prints its wholes elsewhere; and a line of 其中 that says no more than its neighbour does
   * not print it again.
   */
  static List<List<Node>> nodes(List<List<Observation>> lines, Vocabulary vocabulary) {
    List<List<Observation>> amounts = lines.stream().map(Line::amounts).toList();
    List<List<Node>> all = new ArrayList<>(lines.size());
    Hollows hollows = new Hollows();
    for (List<Observation> line : amounts) {
      List<Node> nodes = Frontier.of(line, vocabulary);
      nodes.forEach(hollows::note);
      all.add(nodes);
    }
    Set<Observation> hollow = hollows.find();
    for (int i = 0; i < all.size() && !hollow.isEmpty(); i++) {
      List<Observation> line = new ArrayList<>(amounts.get(i));
      if (line.removeAll(hollow)) {
        all.set(i, Frontier.of(line, vocabulary));
      }
    }
    return all;
  }

  private static List<Observation> amounts(List<Observation> line) {
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
    return amounts;
  }

  /** Whether something is printed that is not nothing, or may be. */
  static boolean isFilled(Observation place) {
    return place.nonzero() || place.printed() || !place.counts();
  }

  /** Whether a concept or any part of it has an amount that is not nothing, or may have. */
  static boolean holdsMoney(Node node) {
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
