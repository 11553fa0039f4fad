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
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

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
  private final Consumer<Equation> equations;
  private final Standing standing;
  private final boolean brokenDown;
  private final boolean codesBrokenDown;

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
      List<Node> nodes,
      boolean across,
      Consumer<Equation> equations) {
    this.sheet = sheet;
    this.vocabulary = vocabulary;
    this.nodes = nodes;
    this.across = across;
    this.equations = equations;
    this.standing = new Standing(sheet.size(), dark, nodes, vocabulary);
    this.brokenDown = isBrokenDown(false);
    this.codesBrokenDown = isBrokenDown(true);
  }

  /**
   * Derives its sums.
   *
   * @param done totals that were summed over several lists; they are not summed in one of them
   */
  void derive(Set<Done> done) {
    for (Node node : nodes) {
      if (node.parts().isEmpty()) {
        continue;
      }
      for (Partition.Group group : Partition.of(node, vocabulary)) {
        boolean tree = group.coded() && hasCode(node, group);
        if (!across || (!tree && isAcross(node, group))) {
          for (Repeats.Block block : Repeats.blocks(node, group, tree, sheet)) {
            derive(node, group, tree, block, done);
          }
        }
      }
    }
  }

  /** Whether a total and its parts stand in more than one list. */
  private static boolean isAcross(Node node, Partition.Group group) {
    int list = node.first().list();
    return node.places().stream().anyMatch(place -> place.list() != list)
        || group.members().stream()
            .flatMap(member -> member.places().stream())
            .anyMatch(place -> place.list() != list);
  }

  /** Whether the column prints parts at all of the codes, or of anything, that it prints. */
  private boolean isBrokenDown(boolean codes) {
    for (Node node : nodes) {
      if (hasMoney(node) && (!codes || isCoded(node))) {
        for (Node part : node.parts()) {
          if (hasMoney(part)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isCoded(Node node) {
    Concept concept = node.meaning().concept();
    return concept.has(Dimension.FUNCTION)
        || concept.has(Dimension.ECONOMIC)
        || concept.has(Dimension.GOV_ECONOMIC);
  }

  private static boolean hasMoney(Node node) {
    for (Observation place : node.places()) {
      if (place.nonzero()) {
        return true;
      }
    }
    return false;
  }

  private void derive(
      Node node, Partition.Group group, boolean tree, Repeats.Block block, Set<Done> done) {
    Observation whole = block.whole();
    Repeats.Terms terms = Repeats.terms(block.members(), group.open());
    List<Term> first = terms.first();
    Done key = new Done(whole, group.shared());
    if (first.size() == 1 && !standing.isOnlyChild(whole, first.get(0).of(), group)) {
      deriveBelow(whole, group);
      return;
    }
    if (across) {
      done.add(key);
    } else if (done.contains(key)) {
      return;
    }
    List<List<Term>> readings = new ArrayList<>(terms.readings());
    Subtotals.addReadings(node, group, whole, readings);
    if (sheet.table().isForm()) {
      addWithoutCarried(first, readings);
    }
    if (across) {
      addOwnList(whole, readings);
    }
    Firmness firmness = firmness(node, group, tree, block, terms);
    Sum sum = Sum.ofReadings(Rule.SUM, whole, readings, firmness);
    boolean list = group.listed() || terms.items();
    boolean named = tree && first.stream().allMatch(term -> isWithoutCode(term.of()));
    if ((list || named) && !sum.outcome().holds()) {
      if (named ? Nesting.explains(whole, first) : mayBeNested(whole, node)) {
        sum = Sum.ofReadings(Rule.SUM, whole, readings, Firmness.GUESS);
      } else if (list && nests(first)) {
        sum = sum.loosely();
      }
    }
    equations.accept(sum);
  }

  /** Of a department in one row and its units below, the total is the sum of the units. */
  private void deriveBelow(Observation whole, Partition.Group group) {
    Node only = group.members().get(0);
    if (group.listed() && only.places().size() == 1) {
      for (Partition.Group below : Partition.of(only, vocabulary)) {
        Repeats.Block block = Repeats.blocks(only, below, false, sheet).get(0);
        if (below.listed() && block.members().size() > 1) {
          Repeats.Terms terms = Repeats.terms(block.members(), true);
          equations.accept(Sum.ofReadings(Rule.SUM, whole, terms.readings(), Firmness.GUESS));
        }
      }
    }
  }

  private Firmness firmness(
      Node node, Partition.Group group, boolean tree, Repeats.Block block, Repeats.Terms terms) {
    List<Term> first = terms.first();
    boolean unsure =
        !group.complete()
            || standing.darkAmong(block.whole(), first, tree)
            || (tree && !standing.followsInBlock(block.whole(), node, first))
            || (first.stream().noneMatch(term -> Line.isFilled(term.of()))
                && !(tree ? codesBrokenDown : brokenDown));
    int list = block.whole().list();
    boolean ownList = first.stream().allMatch(term -> term.of().list() == list);
    Firmness most = ownList ? Firmness.SURE : Firmness.LIKELY;
    return unsure ? Firmness.GUESS : most.and(block.firmness()).and(terms.firmness());
  }

  /** Whether only the name of a row tells its code, so that nobody knows what it stands below. */
  private boolean isWithoutCode(Observation place) {
    return sheet.table().rows().get(place.row()).code().isEmpty();
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

  /** Whether the rows of a list nest in one of the columns beside it; then they do in all. */
  private boolean nests(List<Term> terms) {
    BitSet rows = new BitSet();
    terms.forEach(term -> rows.set(term.of().row()));
    for (Sheet.Lane lane : sheet.lanes()) {
      if (lane.list() == terms.get(0).of().list()) {
        List<Term> beside =
            sheet.lane(lane).stream()
                .filter(place -> rows.get(place.row()))
                .map(Term::plus)
                .toList();
        if (Nesting.nests(beside)) {
          return true;
        }
      }
    }
    return false;
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
}
