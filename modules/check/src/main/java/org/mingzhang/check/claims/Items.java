package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * The amounts of a table that are items of one quantity: a code that stands on several rows of a
 * column, one for each unit, each with an amount of its own. A sentence that names the code means
 * all of them together.
 */
final class Items {

  private final Map<Observation, List<Observation>> together = new HashMap<>();

  /** A column of a list of a table, and what its amounts are. */
  private record Place(int table, int list, int column, Concept concept) {}

  /** Finds those among amounts in the order of the document. */
  Items(List<Observation> places) {
    Map<Place, List<Observation>> rows = new HashMap<>();
    for (Observation seen : places) {
      Concept concept = seen.meaning().concept();
      boolean item = seen.printed() || seen.known() == Observation.Known.FREE;
      if (item && isCoded(concept)) {
        Place place = new Place(seen.table(), seen.list(), seen.column(), concept);
        rows.computeIfAbsent(place, p -> new ArrayList<>(1)).add(seen);
      }
    }
    for (List<Observation> items : rows.values()) {
      if (items.stream().anyMatch(item -> isOther(item, items.get(0)))) {
        items.forEach(item -> together.put(item, items));
      }
    }
  }

  /** All items of the quantity of an amount, in order; itself where it is the only one. */
  List<Observation> with(Observation seen) {
    return together.getOrDefault(seen, List.of(seen));
  }

  private static boolean isOther(Observation one, Observation first) {
    return one.fen() != first.fen() || one.printed() != first.printed();
  }

  private static boolean isCoded(Concept concept) {
    return concept.has(Dimension.FUNCTION)
        || concept.has(Dimension.ECONOMIC)
        || concept.has(Dimension.GOV_ECONOMIC);
  }
}
