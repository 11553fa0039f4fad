package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Concept;

/**
 * Sums within a column: totals, code trees, lists of units and projects, income with what was
 * carried over. Lists that stand side by side under the same head may be one list that goes on, or
 * have one total among them: their totals are looked for in all of them at once.
 */
final class ColumnSums {

  private final Columns columns;
  private final Consumer<Equation> equations;

  ColumnSums(Columns columns, Consumer<Equation> equations) {
    this.columns = columns;
    this.equations = equations;
  }

  void derive(Sheet sheet) {
    Map<Concept, List<Sheet.Lane>> alike = new LinkedHashMap<>();
    for (Sheet.Lane lane : sheet.lanes()) {
      if (lane.column() < sheet.table().columns().size()) {
        Concept head = sheet.table().columns().get(lane.column()).concept();
        alike.computeIfAbsent(head, h -> new ArrayList<>()).add(lane);
      }
    }
    Set<Column.Done> done = new HashSet<>();
    for (List<Sheet.Lane> lanes : alike.values()) {
      if (lanes.stream().map(Sheet.Lane::list).distinct().count() > 1) {
        across(sheet, lanes).derive(done);
      }
    }
    for (Sheet.Lane lane : sheet.lanes()) {
      new Column(
              sheet,
              columns.vocabulary(),
              sheet.dark(lane),
              columns.nodes(sheet, lane),
              false,
              equations)
          .derive(done);
    }
  }

  private Column across(Sheet sheet, List<Sheet.Lane> lanes) {
    List<Observation> line = new ArrayList<>();
    BitSet dark = new BitSet();
    for (Sheet.Lane lane : lanes) {
      line.addAll(sheet.lane(lane));
      dark.or(sheet.dark(lane));
    }
    return new Column(
        sheet,
        columns.vocabulary(),
        dark,
        Line.nodes(List.of(line), columns.vocabulary()).get(0),
        true,
        equations);
  }
}
