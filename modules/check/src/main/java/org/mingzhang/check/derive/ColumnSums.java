package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
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
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

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

  private final Columns columns;
  private final Vocabulary vocabulary;
  private final Consumer<Equation> equations;
  private final Set<Observation> summed = new HashSet<>();

  ColumnSums(Columns columns, Consumer<Equation> equations) {
    this.columns = columns;
    this.vocabulary = columns.vocabulary();
    this.equations = equations;
  }

  void derive(Sheet sheet) {
    Map<Concept, List<Sheet.Lane>> alike = new LinkedHashMap<>();
    for (Sheet.Lane lane : sheet.lanes()) {
      new Column(sheet.dark(lane), columns.nodes(sheet, lane), Firmness.SURE).derive();
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
    new Column(dark, Line.nodes(line, vocabulary), Firmness.LIKELY).derive();
  }

  /** One column with its frontier. */
  private final class Column {
    private final BitSet dark;
    private final List<Node> nodes;
    private final Firmness most;
    private final Map<Integer, Node> byRow = new HashMap<>();
    private boolean brokenDown;

    Column(BitSet dark, List<Node> nodes, Firmness most) {
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
      brokenDown = isBrokenDown();
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

    /** Whether the column prints parts at all of what it prints. */
    private boolean isBrokenDown() {
      for (Node node : nodes) {
        if (hasMoney(node)) {
          for (Node part : node.parts()) {
            if (hasMoney(part)) {
              return true;
            }
          }
        }
      }
      return false;
    }

    private static boolean hasMoney(Node node) {
      for (Observation place : node.places()) {
        if (place.nonzero()) {
          return true;
        }
      }
      return false;
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
        Sum sum = Sum.ofReadings(Rule.SUM, whole, readings, firmness);
        boolean list = group.listed() || terms.items();
        if (list && !sum.outcome().holds() && mayBeNested(whole, node)) {
          sum = Sum.ofReadings(Rule.SUM, whole, readings, Firmness.GUESS);
        }
        equations.accept(sum);
        summed.add(whole);
      }
    }

    /**
     * Whether a list may be nested otherwise than its names say: below a named unit or project that
     * is never sure, below the total it is tried.
     */
    private boolean mayBeNested(Observation whole, Node node) {
      Concept concept = node.meaning().concept();
      if (concept.has(Dimension.PROJECT)) {
        return true;
      }
      List<Term> rows =
          nodes.stream()
              .filter(other -> vocabulary.within(other.meaning(), node.meaning()))
              .flatMap(other -> other.places().stream())
              .sorted(Comparator.comparingInt(Observation::number))
              .map(Term::plus)
              .toList();
      return Nesting.explains(whole, rows);
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

    /** Whether a row has no place in the code tree of another, so that it may be a part unnamed. */
    private boolean isForeign(Meaning row, Meaning whole) {
      for (Dimension dimension : Dimension.values()) {
        if (Partition.isCode(dimension)
            && !whole.get(dimension).isEmpty()
            && row.get(dimension).isEmpty()
            && row.concept().has(Dimension.ITEM)
            && !whole.concept().has(Dimension.ITEM)) {
          return true;
        }
      }
      return false;
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
      Node next = byRow.get(last + 1);
      return next == null || !isForeign(next.meaning(), node.meaning());
    }
  }
}
