package org.mingzhang.check.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** A change is this year's amount less the one that it is compared with, in the same row. */
final class Changes {

  private final Consumer<Equation> equations;

  Changes(Consumer<Equation> equations) {
    this.equations = equations;
  }

  void derive(Sheet sheet) {
    for (int r = 0; r < sheet.size(); r++) {
      derive(sheet.row(r));
    }
  }

  private void derive(List<Observation> line) {
    Map<Concept, Observation> byConcept = new HashMap<>();
    for (Observation place : line) {
      if (place.meaning().has(Dimension.MEASURE)
          && place.meaning().get(Dimension.MEASURE).equals("change")) {
        if (byConcept.isEmpty()) {
          line.forEach(of -> byConcept.putIfAbsent(of.meaning().concept(), of));
        }
        derive(place, byConcept);
      }
    }
  }

  private void derive(Observation change, Map<Concept, Observation> row) {
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
    Observation now = row.get(present);
    Observation before = row.get(past);
    if (now != null && before != null && change.printed()) {
      equations.accept(
          Sum.of(Rule.CHANGE, change, List.of(Term.plus(now), Term.minus(before)), Firmness.SURE));
    }
  }
}
