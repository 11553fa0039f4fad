package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Outcome;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * A project of a list and the form of this project. Lists often name no fund, and forms print now
 * the money of the year, now that of all years, now that of the budget alone; so whether the two
 * mean the same is seen from how the document uses them: where most forms print what the list
 * prints, so do all.
 */
final class ProjectForms {

  /** From so many projects of different amounts on it is no accident. */
  private static final int USUAL = 5;

  /** Of so many that agree one may differ. */
  private static final int EXCEPTION = 5;

  /** What a form prints: its total and the parts of it that a list may mean. */
  private record Form(Observation total, List<Observation> parts) {}

  private final Scopes scopes;
  private final Consumer<Equation> equations;
  private final Observations observations;
  private final int expenditure;
  private final Map<String, List<Form>> forms = new HashMap<>();

  ProjectForms(Observations observations, Scopes scopes, Consumer<Equation> equations) {
    this.observations = observations;
    this.expenditure = observations.vocabulary().number(Dimension.FLOW, "expenditure");
    this.scopes = scopes;
    this.equations = equations;
  }

  void derive() {
    for (Sheet sheet : observations.sheets()) {
      if (sheet.table().isForm()) {
        note(sheet);
      }
    }
    for (Sheet sheet : observations.sheets()) {
      if (!sheet.table().isForm() && !forms.isEmpty()) {
        sheet.lanes().forEach(lane -> derive(sheet.lane(lane)));
      }
    }
  }

  private void note(Sheet form) {
    List<Observation> parts = new ArrayList<>();
    List<Observation> totals = new ArrayList<>();
    for (Sheet.Lane lane : form.lanes()) {
      for (Observation place : form.lane(lane)) {
        Concept concept = place.meaning().concept();
        if (isOfProject(place) && place.printed() && concept.has(Dimension.YEAR)) {
          boolean total = concept.get(Dimension.FUND).equals("all") && !isCarried(concept);
          (total ? totals : parts).add(place);
        }
      }
    }
    if (totals.size() == 1) {
      Observation total = totals.get(0);
      forms
          .computeIfAbsent(name(total.meaning().concept()), n -> new ArrayList<>())
          .add(new Form(total, parts));
    }
  }

  private void derive(List<Observation> column) {
    Map<String, List<Observation>> rows = new LinkedHashMap<>();
    for (Observation place : column) {
      String fund = place.meaning().get(Dimension.FUND);
      if (isOfProject(place) && (fund.equals("all") || fund.equals("unknown"))) {
        rows.computeIfAbsent(name(place.meaning().concept()), n -> new ArrayList<>()).add(place);
      }
    }
    List<Sum> sums = new ArrayList<>();
    rows.forEach(
        (name, places) -> {
          List<Form> own = forms.getOrDefault(name, List.of());
          if (own.size() == 1 && isOfSameYear(own.get(0).total(), places.get(0))) {
            sums.add(sum(own.get(0), places, Firmness.GUESS));
          }
        });
    Firmness firmness = isUsual(sums) ? Firmness.SURE : Firmness.GUESS;
    for (Sum sum : sums) {
      equations.accept(Sum.ofReadings(Rule.AGREEMENT, sum.left(), sum.readings(), firmness));
    }
  }

  /** One row stands against the form's total or what the list may mean of it, several are added. */
  private static Sum sum(Form form, List<Observation> rows, Firmness firmness) {
    if (rows.size() > 1) {
      List<Term> added = rows.stream().map(Term::plus).toList();
      return Sum.of(Rule.AGREEMENT, form.total(), added, firmness);
    }
    List<List<Term>> readings = new ArrayList<>();
    readings.add(List.of(Term.plus(form.total())));
    for (Observation part : form.parts()) {
      boolean carried = isCarried(part.meaning().concept());
      if (carried) {
        readings.add(List.of(Term.plus(form.total()), Term.minus(part)));
      } else if (part.nonzero()) {
        readings.add(List.of(Term.plus(part)));
      }
    }
    return Sum.ofReadings(Rule.AGREEMENT, rows.get(0), readings, firmness);
  }

  private static boolean isUsual(List<Sum> sums) {
    Set<Long> amounts = new HashSet<>();
    int differ = 0;
    for (Sum sum : sums) {
      if (sum.outcome().holds() && sum.left().nonzero()) {
        amounts.add(sum.left().fen());
      } else if (sum.outcome() == Outcome.VIOLATED) {
        differ++;
      }
    }
    return amounts.size() >= USUAL && differ * EXCEPTION <= amounts.size();
  }

  private boolean isOfProject(Observation place) {
    Concept concept = place.meaning().concept();
    return place.scaled()
        && concept.has(Dimension.PROJECT)
        && !concept.has(Dimension.MEASURE)
        && !concept.has(Dimension.ITEM)
        && !concept.has(Dimension.ECONOMIC)
        && flow(place) == expenditure;
  }

  private int flow(Observation place) {
    return scopes.values(scopes.plain(place.meaning()).number())[Dimension.FLOW.index()];
  }

  private static boolean isOfSameYear(Observation one, Observation other) {
    return one.meaning().get(Dimension.YEAR).equals(other.meaning().get(Dimension.YEAR))
        && one.meaning().get(Dimension.BASIS).equals(other.meaning().get(Dimension.BASIS));
  }

  private static boolean isCarried(Concept concept) {
    return concept.get(Dimension.ORIGIN).equals("carried");
  }

  /** The project's name without its class. */
  private static String name(Concept concept) {
    String project = concept.get(Dimension.PROJECT);
    return project.substring(project.lastIndexOf('/') + 1);
  }
}
