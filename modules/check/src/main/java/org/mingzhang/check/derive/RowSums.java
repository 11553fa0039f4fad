package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.concept.Dimension;

/**
 * Sums within a row: 合计 = 基本支出 + 项目支出, 小计 = 人员经费 + 公用经费, a total by funds.
 *
 * <p>A column of carried money beside a column that does not say (上年结转 beside 一般公共预算) may be a part
 * of it or stand beside it; both readings are tried.
 */
final class RowSums {

  private final Vocabulary vocabulary;
  private final Consumer<Equation> equations;

  RowSums(Vocabulary vocabulary, Consumer<Equation> equations) {
    this.vocabulary = vocabulary;
    this.equations = equations;
  }

  void derive(Sheet sheet) {
    List<Integer> numbers = new ArrayList<>();
    List<List<Observation>> rows = new ArrayList<>();
    for (int r = 0; r < sheet.size(); r++) {
      if (sheet.row(r).size() > 1) {
        numbers.add(r);
        rows.add(sheet.row(r));
      }
    }
    List<List<Node>> nodes = Line.nodes(rows, vocabulary);
    for (int i = 0; i < rows.size(); i++) {
      derive(nodes.get(i), sheet.darkRow(numbers.get(i)) ? Firmness.GUESS : Firmness.SURE);
    }
  }

  private void derive(List<Node> nodes, Firmness most) {
    for (Node node : nodes) {
      if (node.parts().isEmpty()) {
        continue;
      }
      for (Partition.Group group : Partition.of(node, vocabulary)) {
        Firmness firmness = isOpen(node, nodes) ? Firmness.GUESS : most;
        for (Observation whole : node.places()) {
          derive(whole, group, firmness);
        }
      }
    }
  }

  /**
   * Whether nobody knows what a total is a total of: it names no flow where others of its row do
   * (上年结转 below a title that was not read), so the parts that name none need not be all.
   */
  private static boolean isOpen(Node node, List<Node> row) {
    return node.meaning().get(Dimension.FLOW).isEmpty()
        && row.stream().anyMatch(other -> !other.meaning().get(Dimension.FLOW).isEmpty());
  }

  private void derive(Observation whole, Partition.Group group, Firmness most) {
    List<Term> terms = new ArrayList<>();
    Firmness firmness = most;
    for (Node member : group.members()) {
      terms.add(Term.plus(member.first()));
      if (member.places().stream().anyMatch(place -> place.fen() != member.first().fen())) {
        firmness = Firmness.GUESS;
      }
    }
    if (terms.stream().noneMatch(term -> Line.isFilled(term.of()))) {
      firmness = Firmness.GUESS;
    }
    if (terms.size() < 2 || !group.complete()) {
      if (group.exclusive()) {
        part(whole, group, terms, firmness);
      }
      if (terms.size() > 1) {
        equations.accept(Sum.of(Rule.SUM, whole, terms, Firmness.GUESS));
      }
      return;
    }
    List<List<Term>> readings = new ArrayList<>();
    readings.add(terms);
    List<Term> carried = new ArrayList<>();
    for (Node member : group.members()) {
      if (member.meaning().get(Dimension.ORIGIN).isEmpty()) {
        addCarried(member, carried);
      }
    }
    if (!carried.isEmpty()) {
      carried.addAll(0, terms);
      readings.add(carried);
    }
    equations.accept(Sum.ofReadings(Rule.SUM, whole, readings, firmness));
  }

  private static void addCarried(Node member, List<Term> carried) {
    for (Node part : member.parts()) {
      String origin = part.meaning().get(Dimension.ORIGIN);
      if (origin.equals("carried") || origin.equals("reserve")) {
        carried.add(Term.plus(part.first()));
      }
    }
  }

  /** Some parts of a whole, together no more than it. */
  private void part(Observation whole, Partition.Group group, List<Term> terms, Firmness firmness) {
    boolean signed =
        whole.fen() < 0
            || terms.stream().anyMatch(term -> term.of().fen() < 0)
            || !whole.meaning().get(Dimension.MEASURE).isEmpty();
    boolean condition =
        group.shared().contains(Dimension.ORIGIN) || group.shared().contains(Dimension.FLOW);
    if (!signed && !condition && whole.printed()) {
      equations.accept(Sum.atLeast(Rule.PART, whole, terms, firmness.and(Firmness.LIKELY)));
    }
  }
}
