package org.mingzhang.check.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.derive.Network;
import org.mingzhang.check.derive.Scopes;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Outcome;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Dimension;

/** The network as conditions on amounts: which there are, and in which an observation stands. */
final class Board {

  private final Observations observations;
  private final Style style;
  private final List<Condition> conditions = new ArrayList<>();
  private final Map<Integer, List<Condition>> byObservation = new HashMap<>();
  private final Map<Judged, Condition> byJudged = new HashMap<>();
  private final Map<Integer, Sheet> sheets = new HashMap<>();
  private final Map<Integer, Boolean> negatives = new HashMap<>();
  private final Map<Observation, List<Observation>> neighbours = new HashMap<>();
  private final Map<Observation, Long> steps = new HashMap<>();

  Board(Network network, Evaluation evaluation, Style style) {
    this.observations = network.observations();
    this.style = style;
    for (Judged judged : evaluation.judged()) {
      if (judged.outcome() != Outcome.OPEN && judged.outcome() != Outcome.SCOPE) {
        add(judged, network.scopes());
      }
    }
    observations.sheets().forEach(sheet -> sheets.put(sheet.index(), sheet));
  }

  private void add(Judged judged, Scopes scopes) {
    Equation equation = judged.equation();
    Set<Long> carried =
        equation.rule() == Rule.AGREEMENT ? scopes.carried(equation.left().meaning()) : Set.of();
    Condition condition = new Condition(conditions.size(), judged, Reading.of(equation), carried);
    conditions.add(condition);
    byJudged.put(judged, condition);
    for (int member : condition.members()) {
      byObservation.computeIfAbsent(member, m -> new ArrayList<>()).add(condition);
    }
  }

  Condition condition(int number) {
    return conditions.get(number);
  }

  Condition condition(Judged judged) {
    Condition condition = byJudged.get(judged);
    if (condition == null) {
      throw new IllegalArgumentException("not on the board: " + judged);
    }
    return condition;
  }

  /** The conditions in which an observation stands. */
  List<Condition> of(int observation) {
    return byObservation.getOrDefault(observation, List.of());
  }

  Observation observation(int number) {
    return observations.at(number);
  }

  Observations observations() {
    return observations;
  }

  /** The smallest step between two figures that can stand there, in fen. */
  long step(Observation of) {
    return steps.computeIfAbsent(of, style::step);
  }

  /** By how much more the amount of a blank or zero is rounded once it is a figure. */
  long slack(Observation of) {
    return of.half() == 0 ? step(of) / 2 : 0;
  }

  /** Whether an amount could be printed there at all. */
  boolean plausible(Observation at, long fen) {
    return fen >= 0 || at.fen() < 0 || at.said() || hasNegatives(at.table()) || isChange(at);
  }

  private static boolean isChange(Observation at) {
    return !at.meaning().get(Dimension.MEASURE).isEmpty();
  }

  private boolean hasNegatives(int table) {
    return negatives.computeIfAbsent(
        table,
        t ->
            sheets.containsKey(t)
                && rows(sheets.get(t)).stream()
                    .anyMatch(row -> row.stream().anyMatch(o -> o.fen() < 0)));
  }

  private static List<List<Observation>> rows(Sheet sheet) {
    List<List<Observation>> rows = new ArrayList<>();
    for (int r = 0; r < sheet.size(); r++) {
      rows.add(sheet.row(r));
    }
    return rows;
  }

  /** The row of an observation, left to right; nothing for a sentence. */
  List<Observation> row(Observation of) {
    Sheet sheet = sheets.get(of.table());
    return sheet == null ? List.of() : sheet.row(of.row());
  }

  /** The column of an observation, top to bottom; nothing for a sentence. */
  List<Observation> lane(Observation of) {
    Sheet sheet = sheets.get(of.table());
    return sheet == null ? List.of() : sheet.lane(new Sheet.Lane(of.list(), of.column()));
  }

  /** All observations of a table, row by row. */
  List<Observation> table(int index) {
    Sheet sheet = sheets.get(index);
    return sheet == null
        ? List.of()
        : rows(sheet).stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Observation::number))
            .toList();
  }

  /** The observations beside, above and below one. */
  List<Observation> neighbours(Observation of) {
    return neighbours.computeIfAbsent(of, this::beside);
  }

  private List<Observation> beside(Observation of) {
    List<Observation> beside = new ArrayList<>();
    for (List<Observation> line : List.of(row(of), lane(of))) {
      int at = line.indexOf(of);
      if (at > 0) {
        beside.add(line.get(at - 1));
      }
      if (at >= 0 && at + 1 < line.size()) {
        beside.add(line.get(at + 1));
      }
    }
    return beside;
  }
}
