package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * A change is this year's amount less the one that it is compared with, in the same row; or in the
 * same column, where the years are rows and the change is one below them.
 */
final class Changes {

  private final Consumer<Equation> equations;

  Changes(Consumer<Equation> equations) {
    this.equations = equations;
  }

  void derive(Sheet sheet) {
    for (int r = 0; r < sheet.size(); r++) {
      derive(sheet.row(r), false);
    }
    for (Sheet.Lane lane : sheet.lanes()) {
      derive(sheet.lane(lane), true);
    }
  }

  /**
   * Finds the changes of a row or column.
   *
   * @param once whether only quantities that stand in it once can be meant
   */
  private void derive(List<Observation> line, boolean once) {
    List<Observation> changes = new ArrayList<>(0);
    for (Observation place : line) {
      if (isChange(place)) {
        changes.add(place);
      }
    }
    if (!changes.isEmpty()) {
      Map<Concept, Observation> byConcept = index(line, once);
      for (Observation change : changes) {
        derive(change, byConcept);
      }
    }
  }

  private static boolean isChange(Observation place) {
    return place.meaning().has(Dimension.MEASURE)
        && place.meaning().get(Dimension.MEASURE).equals("change");
  }

  private static Map<Concept, Observation> index(List<Observation> line, boolean once) {
    Map<Concept, Observation> byConcept = new HashMap<>();
    Set<Concept> repeated = new HashSet<>();
    for (Observation place : line) {
      if (byConcept.putIfAbsent(place.meaning().concept(), place) != null) {
        repeated.add(place.meaning().concept());
      }
    }
    if (once) {
      byConcept.keySet().removeAll(repeated);
    }
    return byConcept;
  }

  private void derive(Observation change, Map<Concept, Observation> line) {
    Concept concept = change.meaning().concept();
    String against = concept.get(Dimension.AGAINST);
    int sign = against.indexOf(':');
    if (sign < 0) {
      return;
    }
    Concept present = concept.without(Dimension.MEASURE).without(Dimension.AGAINST);
    Concept past =
        present
            .with(Dimension.YEAR, against.substring(0, sign))
            .with(Dimension.BASIS, against.substring(sign + 1));
    Observation now = line.get(present);
    Observation before = line.get(past);
    if (now != null && before != null && change.printed()) {
      equations.accept(
          Sum.of(Rule.CHANGE, change, List.of(Term.plus(now), Term.minus(before)), Firmness.SURE));
    }
  }
}
