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
  static void addReadings(
      Node node, Partition.Group group, Observation whole, List<List<Term>> readings) {
    List<Term> first = readings.get(0);
    List<Term> above = first.stream().filter(term -> term.of().row() < whole.row()).toList();
    if (above.size() > 1 && above.size() < first.size()) {
      readings.add(above);
    }
    List<Term> beside = new ArrayList<>(first);
    for (Node member : group.members()) {
      int subtotal = member.first().row();
      if (member.places().size() != 1 || subtotal >= whole.row()) {
        continue;
      }
      for (Node part : member.parts()) {
        int row = part.first().row();
        if (row > subtotal && row < whole.row() && aboveToo(member, subtotal)) {
          part.places().forEach(place -> beside.add(Term.plus(place)));
        }
      }
    }
    if (beside.size() > first.size()) {
      readings.add(beside);
    }
  }

  /** Whether a subtotal has parts above it, so that it is a total at the foot of its list. */
  private static boolean aboveToo(Node subtotal, int row) {
    return subtotal.parts().stream().anyMatch(part -> part.first().row() < row);
  }
}
