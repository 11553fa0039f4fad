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
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.time.Deadline;

/**
 * Sums within a row: 合计 = 基本支出 + 项目支出, 小计 = 人员经费 + 公用经费, a total by funds.
 *
 * <p>A column of carried money beside a column that does not say (上年结转 beside 一般公共预算) may be a part
 * of it or stand beside it; both readings are tried.
 */
final class RowSums {

  private final Lines lines;
  private final Consumer<Equation> equations;
  private final Deadline deadline;

  RowSums(Lines lines, Consumer<Equation> equations, Deadline deadline) {
    this.lines = lines;
    this.equations = equations;
    this.deadline = deadline;
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
    List<Line> found = lines.of(rows);
    for (int i = 0; i < found.size() && !deadline.isOver(); i++) {
      Line line = found.get(i);
      if (!line.shape().flat()) {
        derive(line.nodes(), sheet.darkRow(numbers.get(i)) ? Firmness.GUESS : Firmness.SURE);
      }
    }
  }

  private void derive(List<Node> nodes, Firmness most) {
    for (Node node : nodes) {
      if (node.isLeaf() || deadline.isOver()) {
        continue;
      }
      Firmness firmness = isOpen(node, nodes) ? Firmness.GUESS : most;
      for (Node.Group group : node.groups()) {
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
    return !node.meaning().has(Dimension.FLOW)
        && row.stream().anyMatch(other -> other.meaning().has(Dimension.FLOW));
  }

  private void derive(Observation whole, Node.Group group, Firmness most) {
    List<Term> terms = new ArrayList<>(group.members().size());
    Firmness firmness = most;
    boolean filled = false;
    for (Node member : group.members()) {
      Observation first = member.first();
      terms.add(Term.plus(first));
      filled |= Line.isFilled(first);
      for (Observation place : member.places()) {
        if (place.fen() != first.fen()) {
          firmness = Firmness.GUESS;
        }
      }
    }
    if (!filled) {
      firmness = Firmness.GUESS;
    }
    if (terms.size() < 2 || !group.cut().complete()) {
      if (group.cut().exclusive()) {
        part(whole, group, terms, firmness);
      }
      if (terms.size() > 1) {
        equations.accept(Sum.of(Rule.SUM, whole, terms, Firmness.GUESS));
      }
      return;
    }
    List<List<Term>> readings = new ArrayList<>(2);
    readings.add(terms);
    List<Term> carried = new ArrayList<>(0);
    for (Node member : group.members()) {
      if (!member.isLeaf() && !member.meaning().has(Dimension.ORIGIN)) {
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
  private void part(Observation whole, Node.Group group, List<Term> terms, Firmness firmness) {
    boolean signed =
        whole.fen() < 0
            || terms.stream().anyMatch(term -> term.of().fen() < 0)
            || whole.meaning().has(Dimension.MEASURE);
    List<Dimension> shared = group.cut().shared();
    boolean condition = shared.contains(Dimension.ORIGIN) || shared.contains(Dimension.FLOW);
    if (!signed && !condition && whole.printed()) {
      equations.accept(Sum.atLeast(Rule.PART, whole, terms, firmness.and(Firmness.LIKELY)));
    }
  }
}
