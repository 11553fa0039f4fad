package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
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
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.time.Deadline;

/**
 * One column with its frontier, or several columns side by side that are one.
 *
 * <p>A code is the sum of its children only where they follow it in one block: that is how a tree
 * is printed. Where a concept is printed on several rows, they are items of one list and are added,
 * or one total printed again, or the heads of several blocks; see {@link Repeats}.
 */
final class Column {

  /** A total that was summed, and by which dimensions. */
  record Done(Observation whole, List<Dimension> by) {}

  private final Sheet sheet;
  private final Vocabulary vocabulary;
  private final List<Node> nodes;
  private final boolean across;
  private final Nests nests;
  private final Consumer<Equation> equations;
  private final Deadline deadline;
  private final Standing standing;

  /**
   * A column.
   *
   * @param dark the rows that hold something not understood
   * @param across whether it is made of the columns of several lists
   */
  Column(
      Sheet sheet,
      Vocabulary vocabulary,
      BitSet dark,
      Line line,
      boolean across,
      Nests nests,
      Consumer<Equation> equations,
      Deadline deadline) {
    this.sheet = sheet;
    this.vocabulary = vocabulary;
    this.nodes = line.nodes();
    this.across = across;
    this.nests = nests;
    this.equations = equations;
    this.deadline = deadline;
    this.standing = new Standing(sheet.size(), dark, nodes, vocabulary);
  }

  /**
   * Derives its sums.
   *
   * @param done totals that were summed over several lists; they are not summed in one of them
   */
  void derive(Set<Done> done) {
    for (Node node : nodes) {
      if (node.isLeaf()) {
        continue;
      }
      for (Node.Group group : node.groups()) {
        boolean tree = hasCode(node, group.cut());
        if (!across || (!tree && isAcross(node, group))) {
          for (Repeats.Block block : Repeats.blocks(node, group, tree, sheet, deadline)) {
            if (deadline.isOver()) {
              return;
            }
            derive(node, group, tree, block, done);
          }
        }
      }
    }
  }

  /** Whether it is cut by codes and has a code itself. */
  private static boolean hasCode(Node node, Cut cut) {
    for (Dimension dimension : cut.shared()) {
      if (Cut.isCode(dimension) && node.meaning().has(dimension)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a total and its parts stand in more than one list. */
  private static boolean isAcross(Node node, Node.Group group) {
    int list = node.first().list();
    if (!areIn(list, node)) {
      return true;
    }
    for (Node member : group.members()) {
      if (!areIn(list, member)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areIn(int list, Node node) {
    for (Observation place : node.places()) {
      if (place.list() != list) {
        return false;
      }
    }
    return true;
  }

  private void derive(
      Node node, Node.Group group, boolean tree, Repeats.Block block, Set<Done> done) {
    Observation whole = block.whole();
    Repeats.Terms terms = Repeats.terms(block.members(), group.cut().open());
    List<Term> first = terms.first();
    if (first.size() == 1 && !standing.isOnlyChild(whole, first.get(0).of(), group.cut())) {
      deriveBelow(whole, group);
      return;
    }
    if (across) {
      done.add(new Done(whole, group.cut().shared()));
    } else if (!done.isEmpty() && done.contains(new Done(whole, group.cut().shared()))) {
      return;
    }
    List<List<Term>> readings = new ArrayList<>(terms.readings());
    Subtotals.addReadings(group, whole, readings);
    if (sheet.table().isForm()) {
      addWithoutCarried(first, readings);
    }
    if (across) {
      addOwnList(whole, readings);
    }
    boolean list = group.cut().listed() || terms.items();
    if (list) {
      OpenLists.addHalf(first, readings);
    }
    Firmness firmness = firmness(node, group, tree, block, terms);
    Sum sum = Sum.ofReadings(Rule.SUM, whole, readings, firmness);
    boolean named = !sum.outcome().holds() && tree && isWithoutCodes(first);
    if ((list || named) && !sum.outcome().holds()) {
      if (named ? Nesting.explains(whole, first) : mayBeNested(whole, node)) {
        sum = Sum.ofReadings(Rule.SUM, whole, readings, Firmness.GUESS);
      } else if (list && OpenLists.mayLack(node.meaning(), sum)) {
        sum = Sum.ofReadings(Rule.SUM, whole, readings, firmness.and(Firmness.LIKELY));
      } else if (list && nests.any(first)) {
        sum = sum.loosely();
      }
    }
    equations.accept(sum);
  }

  /** Of a department in one row and its units below, the total is the sum of the units. */
  private void deriveBelow(Observation whole, Node.Group group) {
    Node only = group.members().get(0);
    if (group.cut().listed() && only.places().size() == 1) {
      for (Node.Group below : only.groups()) {
        if (below.cut().listed() && below.members().size() > 1) {
          Repeats.Block block = Repeats.blocks(only, below, false, sheet, deadline).get(0);
          Repeats.Terms terms = Repeats.terms(block.members(), true);
          equations.accept(Sum.ofReadings(Rule.SUM, whole, terms.readings(), Firmness.GUESS));
        }
      }
    }
  }

  private Firmness firmness(
      Node node, Node.Group group, boolean tree, Repeats.Block block, Repeats.Terms terms) {
    List<Term> first = terms.first();
    boolean unsure =
        !group.cut().complete()
            || standing.darkAmong(block.whole(), first, tree)
            || (tree && !standing.followsInBlock(block.whole(), node, first))
            || (noneFilled(first) && !standing.isBrokenDown(tree));
    Firmness most = isOwnList(block.whole(), first) ? Firmness.SURE : Firmness.LIKELY;
    return unsure ? Firmness.GUESS : most.and(block.firmness()).and(terms.firmness());
  }

  private static boolean noneFilled(List<Term> terms) {
    for (Term term : terms) {
      if (Line.isFilled(term.of())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOwnList(Observation whole, List<Term> terms) {
    for (Term term : terms) {
      if (term.of().list() != whole.list()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether only the names of rows tell their codes, so that nobody knows what they stand below.
   */
  private boolean isWithoutCodes(List<Term> terms) {
    for (Term term : terms) {
      if (!sheet.table().rows().get(term.of().row()).code().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** In a form what was carried over may also be told as a part of its neighbour. */
  private static void addWithoutCarried(List<Term> all, List<List<Term>> readings) {
    List<Term> rest =
        all.stream()
            .filter(term -> !term.of().meaning().get(Dimension.ORIGIN).equals("carried"))
            .toList();
    if (rest.size() > 1 && rest.size() < all.size()) {
      readings.add(rest);
    }
  }

  /** Also the parts in the total's own list alone may be meant. */
  private static void addOwnList(Observation whole, List<List<Term>> readings) {
    List<Term> all = readings.get(0);
    List<Term> own = all.stream().filter(term -> term.of().list() == whole.list()).toList();
    if (own.size() > 1 && own.size() < all.size()) {
      readings.add(own);
    }
  }

  /**
   * Whether a list may be nested otherwise than its names say: below a named unit or project that
   * is never sure, below the total it is tried.
   */
  private boolean mayBeNested(Observation whole, Node node) {
    if (node.meaning().has(Dimension.PROJECT)) {
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
}
