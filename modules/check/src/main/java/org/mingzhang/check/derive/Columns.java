package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Sheet;

/** What adds up in each column, found once, for all columns of a table together. */
final class Columns {

  private final Lines lines;
  private final Map<Integer, Map<Sheet.Lane, Line>> found = new HashMap<>();

  Columns(Lines lines) {
    this.lines = lines;
  }

  /** The lines of a table's columns. */
  Map<Sheet.Lane, Line> of(Sheet sheet) {
    return found.computeIfAbsent(sheet.index(), index -> find(sheet));
  }

  private Map<Sheet.Lane, Line> find(Sheet sheet) {
    List<Sheet.Lane> lanes = new ArrayList<>();
    List<List<Observation>> places = new ArrayList<>();
    for (Sheet.Lane lane : sheet.lanes()) {
      lanes.add(lane);
      places.add(sheet.lane(lane));
    }
    List<Line> of = lines.of(places);
    Map<Sheet.Lane, Line> byLane = new HashMap<>();
    for (int i = 0; i < of.size(); i++) {
      byLane.put(lanes.get(i), of.get(i));
    }
    return byLane;
  }

  /** Several columns side by side as one; nothing if the time is over. */
  List<Line> across(List<Observation> places) {
    return lines.of(List.of(places));
  }
}
