package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.concept.Concept;

/**
 * Sums within a column: totals, code trees, lists of units and projects, income with what was
 * carried over.
 *
 * <p>A code is the sum of its children only where they follow it in one block: that is how a tree
 * is printed. Where a concept is printed on several rows, they are items of one list and are added,
 * or one total printed again, or the heads of several blocks; see {@link Repeats}. A table whose
 * list goes on in a second list beside it is summed over both.
 */
final class ColumnSums {

  private final Vocabulary vocabulary;
  private final Consumer<Equation> equations;
  private final Set<Observation> summed = new HashSet<>();

  ColumnSums(Vocabulary vocabulary, Consumer<Equation> equations) {
    this.vocabulary = vocabulary;
    this.equations = equations;
  }

  void derive(Sheet sheet) {
    Map<Concept, List<Sheet.Lane>> alike = new LinkedHashMap<>();
    for (Sheet.Lane lane : sheet.lanes()) {
      List<Observation> line = sheet.lane(lane);
      if (line.size() > 1) {
        new Column(sheet.dark(lane), Line.nodes(line, vocabulary), Firmness.SURE).derive();
      }
      if (lane.column() < sheet.table().columns().size()) {
        Concept head = sheet.table().columns().get(lane.column()).concept();
        alike.computeIfAbsent(head, h -> new ArrayList<>()).add(lane);
      }
    }
    for (List<Sheet.Lane> lanes : alike.values()) {
      if (lanes.stream().map(Sheet.Lane::list).distinct().count() > 1) {
        deriveAcross(sheet, lanes);
      }
    }
  }

  /** Lists side by side that are one list. */
  private void deriveAcross(Sheet sheet, List<Sheet.Lane> lanes) {
    List<Observation> line = new ArrayList<>();
    BitSet dark = new BitSet();
    for (Sheet.Lane lane : lanes) {
      line.addAll(sheet.lane(lane));
      dark.or(sheet.dark(lane));
    }
    Collection<Node> nodes = Line.nodes(line, vocabulary);
    new Column(dark, nodes, Firmness.LIKELY).derive();
  }

  /** One column with its frontier. */
  private final class Column {
    private final BitSet dark;
    private final Collection<Node> nodes;
    private final Firmness most;
    private final Map<Integer, Node> byRow = new HashMap<>();
    private boolean brokenDown;

    Column(BitSet dark, Collection<Node> nodes, Firmness most) {
      this.dark = dark;
      this.nodes = nodes;
      this.most = most;
      for (Node node : nodes) {
        for (Observation place : node.places()) {
          byRow.put(place.row(), node);
        }
      }
    }

    void derive() {
      brokenDown =
          nodes.stream()
              .anyMatch(
                  node ->
                      node.places().stream().anyMatch(Observation::nonzero)
                          && node.parts().stream()
                              .anyMatch(p -> p.places().stream().anyMatch(Observation::nonzero)));
      Set<Observation> before = new HashSet<>(summed);
      for (Node node : nodes) {
        if (node.parts().isEmpty() || node.places().stream().anyMatch(before::contains)) {
          continue;
        }
        for (Partition.Group group : Partition.of(node, vocabulary)) {
          derive(node, group);
        }
      }
    }

    private void derive(Node node, Partition.Group group) {
      boolean tree = group.coded() && hasCode(node, group);
      for (Repeats.Block block : Repeats.blocks(node, group, tree)) {
        Observation whole = block.whole();
        Repeats.Terms terms = Repeats.terms(block.members());
        Firmness firmness = most.and(block.firmness()).and(terms.firmness());
        if (!group.complete() || (!dark.isEmpty() && darkAmong(whole, terms.first(), tree))) {
          firmness = Firmness.GUESS;
        }
        if (terms.first().size() == 1 && !isOnlyChild(whole, terms.first().get(0).of(), group)) {
          continue;
        }
        if (tree && !followsInBlock(whole, node, terms.first())) {
          firmness = Firmness.GUESS;
        }
        if (terms.first().stream().noneMatch(term -> Line.isFilled(term.of())) && !brokenDown) {
          firmness = Firmness.GUESS;
        }
        List<List<Term>> readings = new ArrayList<>(terms.readings());
        Subtotals.addReadings(node, group, whole, readings);
        Sum sum = new Sum(Rule.SUM, whole, readings, true, firmness);
        boolean list = group.listed() || terms.items();
        if (list && !sum.outcome().holds() && Nesting.explains(whole, terms.first())) {
          sum = new Sum(Rule.SUM, whole, readings, true, Firmness.GUESS);
        }
        equations.accept(sum);
        summed.add(whole);
      }
    }

    private boolean hasCode(Node node, Partition.Group group) {
      return group.shared().stream()
          .anyMatch(d -> Partition.isCode(d) && !node.meaning().get(d).isEmpty());
    }

    /** A single part is a sum only in a code tree, where it stands right below its whole. */
    private boolean isOnlyChild(Observation whole, Observation part, Partition.Group group) {
      return group.coded() && part.list() == whole.list() && part.row() == whole.row() + 1;
    }

    /** Whether something between a total and its parts was not understood. */
    private boolean darkAmong(Observation whole, List<Term> terms, boolean tree) {
      if (!tree) {
        return true;
      }
      int last = terms.stream().mapToInt(term -> term.of().row()).max().orElse(whole.row());
      int next = dark.nextSetBit(whole.row());
      return next >= 0 && next <= last + 1;
    }

    /** Whether the parts stand in one block right below their whole, nothing else between. */
    private boolean followsInBlock(Observation whole, Node node, List<Term> terms) {
      int last = whole.row();
      for (Term term : terms) {
        if (term.of().row() <= whole.row() || term.of().list() != whole.list()) {
          return false;
        }
        last = Math.max(last, term.of().row());
      }
      for (int row = whole.row() + 1; row < last; row++) {
        Node between = byRow.get(row);
        if (between != null && !vocabulary.within(between.meaning(), node.meaning())) {
          return false;
        }
      }
      return true;
    }
  }
}
