package org.mingzhang.check.derive;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * A form may print what a project costs as a whole beside what of it is this year's. Of a project
 * of one year both are the same; whether it is one the form does not say in figures, so this can
 * prove and never accuse.
 */
final class OneYearProjects {

  private final Consumer<Equation> equations;

  OneYearProjects(Consumer<Equation> equations) {
    this.equations = equations;
  }

  void derive(Sheet sheet) {
    Map<Concept, Observation> whole = new HashMap<>();
    for (int r = 0; r < sheet.size(); r++) {
      for (Observation place : sheet.row(r)) {
        Concept concept = place.meaning().concept();
        if (concept.has(Dimension.PROJECT) && !concept.has(Dimension.YEAR)) {
          whole.putIfAbsent(concept, place);
        }
      }
    }
    for (int r = 0; r < sheet.size() && !whole.isEmpty(); r++) {
      for (Observation place : sheet.row(r)) {
        Observation other = whole.get(ofAllYears(place.meaning().concept()));
        if (other != null && !other.equals(place)) {
          equations.accept(Sum.same(Rule.AGREEMENT, place, other, Firmness.GUESS));
        }
      }
    }
  }

  private static Concept ofAllYears(Concept concept) {
    Concept all = concept.without(Dimension.YEAR);
    return all.get(Dimension.ORIGIN).equals("current") ? all.without(Dimension.ORIGIN) : all;
  }
}
