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

  private final List<Observation> wholes = new ArrayList<>();
  private boolean blanks;

  /** Notes the places of the concepts of a line whose parts hold money. */
  void note(Line line) {
    if (line.shape().flat()) {
      return;
    }
    for (Node node : line.nodes()) {
      if (partsHoldMoney(node)) {
        for (Observation place : node.places()) {
          wholes.add(place);
          blanks |= !Line.isFilled(place);
        }
      }
    }
  }

  private static boolean partsHoldMoney(Node node) {
    if (node.isLeaf()) {
      return false;
    }
    for (Node part : node.parts()) {
      if (part.holdsMoney()) {
        return true;
      }
    }
    return false;
  }

  /** The blanks that are as good as not printed. */
  Set<Observation> find() {
    if (!blanks) {
      return Set.of();
    }
    Map<Sheet.Lane, Count> lanes = new HashMap<>();
    Map<Integer, Count> rows = new HashMap<>();
    for (Observation place : wholes) {
      Count lane = lanes.computeIfAbsent(lane(place), l -> new Count());
      Count row = rows.computeIfAbsent(place.row(), r -> new Count());
      if (Line.isFilled(place)) {
        lane.printed++;
        row.printed++;
      } else {
        lane.blank++;
        row.blank++;
      }
    }
    Set<Observation> hollow = new HashSet<>();
    for (Observation place : wholes) {
      if (!Line.isFilled(place)
          && !isMistake(place, lanes.get(lane(place)), rows.get(place.row()))) {
        hollow.add(place);
      }
    }
    return hollow;
  }

  /** Whether a blank should be printed, as most of its column or its row are. */
  private static boolean isMistake(Observation blank, @Nullable Count lane, @Nullable Count row) {
    boolean alone = row != null && row.blank == 1 && row.printed == 0;
    return blank.known() == Observation.Known.BLANK
        ? isMostly(lane) || isMostly(row)
        : alone && isMostly(lane);
  }

  private static boolean isMostly(@Nullable Count count) {
    return count != null && count.mostly();
  }

  private static Sheet.Lane lane(Observation place) {
    return new Sheet.Lane(place.list(), place.column());
  }
}
