package org.mingzhang.check.derive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.concept.Dimension;

/** What adds up in a row or a column, before it is asked how. */
final class Line {

  private Line() {}

  /**
   * The printed frontier of a row or column. Prices add up to nothing and are left out; a blank
   * above parts that are filled is not printed at all, so it is no zero.
   */
  static Collection<Node> nodes(List<Observation> line, Vocabulary vocabulary) {
    List<Observation> amounts =
        line.stream()
            .filter(place -> !place.meaning().get(Dimension.MEASURE).equals("price"))
            .toList();
    Collection<Node> nodes = Frontier.of(amounts, vocabulary);
    Set<Observation> hollow = new HashSet<>();
    for (Node node : nodes) {
      if (!node.parts().isEmpty()
          && node.places().stream().noneMatch(Line::isFilled)
          && node.parts().stream().anyMatch(Line::hasFilled)) {
        hollow.addAll(node.places());
      }
    }
    return hollow.isEmpty()
        ? nodes
        : Frontier.of(
            amounts.stream().filter(place -> !hollow.contains(place)).toList(), vocabulary);
  }

  /** Whether something is printed that is not nothing, or may be. */
  static boolean isFilled(Observation place) {
    return place.nonzero() || place.printed() || !place.counts();
  }

  private static boolean hasFilled(Node node) {
    return node.places().stream().anyMatch(place -> place.nonzero() || !place.counts())
        || node.parts().stream().anyMatch(Line::hasFilled);
  }
}
