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
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.time.Deadline;

/**
 * Sums within a column: totals, code trees, lists of units and projects, income with what was
 * carried over. Lists that stand side by side under the same head may be one list that goes on, or
 * have one total among them: their totals are looked for in all of them at once.
 */
final class ColumnSums {

  private final Vocabulary vocabulary;
  private final Columns columns;
  private final Consumer<Equation> equations;
  private final Deadline deadline;

  ColumnSums(
      Vocabulary vocabulary, Columns columns, Consumer<Equation> equations, Deadline deadline) {
    this.vocabulary = vocabulary;
    this.columns = columns;
    this.equations = equations;
    this.deadline = deadline;
  }

  void derive(Sheet sheet) {
    Set<Column.Done> done = new HashSet<>();
    for (List<Sheet.Lane> lanes : alike(sheet)) {
      if (isAcross(lanes)) {
        across(sheet, lanes).forEach(column -> column.derive(done));
      }
    }
    Map<Sheet.Lane, Line> lines = columns.of(sheet);
    Nests nests = new Nests(sheet, deadline);
    for (Sheet.Lane lane : sheet.lanes()) {
      Line line = lines.get(lane);
      if (line != null && !line.shape().flat() && !deadline.isOver()) {
        new Column(sheet, vocabulary, sheet.dark(lane), line, false, nests, equations, deadline)
            .derive(done);
      }
    }
  }

  /** The columns of several lists that have one head. */
  private static Iterable<List<Sheet.Lane>> alike(Sheet sheet) {
    Map<Concept, List<Sheet.Lane>> alike = new LinkedHashMap<>();
    for (Sheet.Lane lane : sheet.lanes()) {
      if (lane.column() < sheet.table().columns().size()) {
        Concept head = sheet.table().columns().get(lane.column()).concept();
        alike.computeIfAbsent(head, h -> new ArrayList<>()).add(lane);
      }
    }
    return alike.values();
  }

  private static boolean isAcross(List<Sheet.Lane> lanes) {
    for (Sheet.Lane lane : lanes) {
      if (lane.list() != lanes.get(0).list()) {
        return true;
      }
    }
    return false;
  }

  private List<Column> across(Sheet sheet, List<Sheet.Lane> lanes) {
    List<Observation> places = new ArrayList<>();
    BitSet dark = new BitSet();
    for (Sheet.Lane lane : lanes) {
      places.addAll(sheet.lane(lane));
      dark.or(sheet.dark(lane));
    }
    Nests nests = new Nests(sheet, deadline);
    return columns.across(places).stream()
        .map(line -> new Column(sheet, vocabulary, dark, line, true, nests, equations, deadline))
        .toList();
  }
}
