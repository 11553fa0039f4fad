package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Sheet;

/**
 * Blanks where the parts hold money. A table may leave its wholes blank, throughout a column or in
 * some rows; where it prints most of them, in the same column or in the same row, a blank one is a
 * zero like any other, and a mistake.
 */
final class Hollows {

  /** How many wholes of a row or column are printed, and how many are blank. */
  private static final class Count {
    private int printed;
    private int blank;

    boolean mostly() {
      return blank * 2 <= printed;
    }
  }

  private final Map<Sheet.Lane, Count> lanes = new HashMap<>();
  private final Map<Integer, Count> rows = new HashMap<>();
  private final List<Observation> blanks = new ArrayList<>();

  /** Notes the places of a concept, if its parts hold money. */
  void note(Node node) {
    if (node.parts().isEmpty() || node.parts().stream().noneMatch(Line::holdsMoney)) {
      return;
    }
    for (Observation place : node.places()) {
      Count lane = lanes.computeIfAbsent(lane(place), l -> new Count());
      Count row = rows.computeIfAbsent(place.row(), r -> new Count());
      if (Line.isFilled(place)) {
        lane.printed++;
        row.printed++;
      } else {
        lane.blank++;
        row.blank++;
        blanks.add(place);
      }
    }
  }

  /** The blanks that are as good as not printed. */
  Set<Observation> find() {
    Set<Observation> hollow = new HashSet<>();
    for (Observation blank : blanks) {
      Count lane = lanes.get(lane(blank));
      Count row = rows.get(blank.row());
      boolean alone = row != null && row.blank == 1 && row.printed == 0;
      boolean mistake =
          blank.known() == Observation.Known.BLANK
              ? isMostly(lane) || isMostly(row)
              : alone && isMostly(lane);
      if (!mistake) {
        hollow.add(blank);
      }
    }
    return hollow;
  }

  private static boolean isMostly(@Nullable Count count) {
    return count != null && count.mostly();
  }

  private static Sheet.Lane lane(Observation place) {
    return new Sheet.Lane(place.list(), place.column());
  }
}
