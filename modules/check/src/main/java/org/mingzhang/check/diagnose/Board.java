package org.mingzhang.check.diagnose;

import java.util.ArrayList;
import java.util.Collections;
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
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.ByNumber;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Dimension;

/**
 * The network as conditions on amounts: which there are, and in which an observation stands. A
 * condition is made when the search comes to it first; most equations of a document are never met.
 */
final class Board {

  private final Observations observations;
  private final Scopes scopes;
  private final Style style;
  private final ByNumber<Judged> judged;
  private final Map<Judged, Condition> conditions = new HashMap<>();
  private final Map<Integer, List<Condition>> byObservation = new HashMap<>();
  private final Map<Integer, Sheet> sheets = new HashMap<>();
  private final Map<Integer, Boolean> negatives = new HashMap<>();
  private final Map<Observation, List<Observation>> neighbours = new HashMap<>();
  private final Map<Observation, Long> steps = new HashMap<>();

  Board(Network network, Evaluation evaluation, Style style) {
    this.observations = network.observations();
    this.scopes = network.scopes();
    this.style = style;
    this.judged = index(evaluation, observations.all().size());
    observations.sheets().forEach(sheet -> sheets.put(sheet.index(), sheet));
  }

  /** The equations that say something, by the observations in any of their readings. */
  private static ByNumber<Judged> index(Evaluation evaluation, int observations) {
    ByNumber.Builder<Judged> index = new ByNumber.Builder<>(observations, evaluation.judged());
    for (int i = 0; i < evaluation.judged().size(); i++) {
      Judged one = evaluation.judged().get(i);
      if (one.outcome() != Outcome.OPEN && one.outcome() != Outcome.SCOPE) {
        for (Observation member : one.equation().observations()) {
          index.add(member.number(), i);
        }
        if (one.equation() instanceof Sum sum && sum.readings().size() > 1) {
          for (List<Term> reading : sum.readings()) {
            for (Term term : reading) {
              index.add(term.of().number(), i);
            }
          }
        }
      }
    }
    return index.build();
  }

  /** The condition of an equation that says something. */
  Condition condition(Judged of) {
    Condition known = conditions.get(of);
    if (known == null) {
      Equation equation = of.equation();
      Set<Long> carried =
          equation.rule() == Rule.AGREEMENT ? scopes.carried(equation.left().meaning()) : Set.of();
      known = new Condition(conditions.size(), of, Reading.of(equation), carried);
      conditions.put(of, known);
    }
    return known;
  }

  /** The conditions in which an observation stands. */
  List<Condition> of(int observation) {
    List<Condition> known = byObservation.get(observation);
    if (known == null) {
      known = new ArrayList<>();
      for (Judged one : judged.of(observation)) {
        Condition condition = condition(one);
        if (condition.has(observation)) {
          known.add(condition);
        }
      }
      byObservation.put(observation, known);
    }
    return known;
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
    return fen >= 0 || at.fen() < 0 || hasNegatives(at.table()) || isChange(at);
  }

  private static boolean isChange(Observation at) {
    return at.meaning().has(Dimension.MEASURE);
  }

  private boolean hasNegatives(int table) {
    return negatives.computeIfAbsent(
        table, t -> table(t).stream().anyMatch(seen -> seen.fen() < 0));
  }

  /** The row of an observation, left to right. */
  List<Observation> row(Observation of) {
    Sheet sheet = sheets.get(of.table());
    return sheet == null ? List.of() : sheet.row(of.row());
  }

  /** The column of an observation, top to bottom. */
  List<Observation> lane(Observation of) {
    Sheet sheet = sheets.get(of.table());
    return sheet == null ? List.of() : sheet.lane(new Sheet.Lane(of.list(), of.column()));
  }

  /** All observations of a table, row by row. */
  List<Observation> table(int index) {
    List<Observation> all = new ArrayList<>();
    Sheet sheet = sheets.get(index);
    for (int r = 0; sheet != null && r < sheet.size(); r++) {
      all.addAll(sheet.row(r));
    }
    return all;
  }

  /** The observations beside, above and below one. */
  List<Observation> neighbours(Observation of) {
    return neighbours.computeIfAbsent(of, this::beside);
  }

  private List<Observation> beside(Observation of) {
    List<Observation> beside = new ArrayList<>();
    for (List<Observation> line : List.of(row(of), lane(of))) {
      int at = Collections.binarySearch(line, of, Comparator.comparingInt(Observation::number));
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
