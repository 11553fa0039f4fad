package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Observation;

/**
 * Rows that stand below a subtotal and are added only in the total after it: 上级补助收入 below 本年收入合计.
 * By their meaning they are parts of the subtotal; by their place they stand beside it.
 */
final class Subtotals {

  private Subtotals() {}

  /** Adds the readings by place to the reading by meaning. */
  static void addReadings(Node.Group group, Observation whole, List<List<Term>> readings) {
    List<Term> first = readings.get(0);
    List<Term> above = new ArrayList<>();
    for (Term term : first) {
      if (term.of().row() < whole.row()) {
        above.add(term);
      }
    }
    if (above.size() > 1 && above.size() < first.size()) {
      readings.add(above);
    }
    List<Term> beside = new ArrayList<>();
    for (Node member : group.members()) {
      int subtotal = member.first().row();
      if (member.isLeaf()
          || member.places().size() != 1
          || subtotal >= whole.row()
          || !hasPartsAbove(member, subtotal)) {
        continue;
      }
      for (Node part : member.parts()) {
        int row = part.first().row();
        if (row > subtotal && row < whole.row()) {
          part.places().forEach(place -> beside.add(Term.plus(place)));
        }
      }
    }
    if (!beside.isEmpty()) {
      beside.addAll(0, first);
      readings.add(beside);
    }
  }

  /** Whether a subtotal has parts above it, so that it is a total at the foot of its list. */
  private static boolean hasPartsAbove(Node subtotal, int row) {
    for (Node part : subtotal.parts()) {
      if (part.first().row() < row) {
        return true;
      }
    }
    return false;
  }
}
