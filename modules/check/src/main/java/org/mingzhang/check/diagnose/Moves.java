package org.mingzhang.check.diagnose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.observe.Observation;

/**
 * The sets of changes that are still to be looked at, and how one set leads to the next: one figure
 * more, a known slip of several, or a condition that stays broken. A set that was met before, or
 * that cannot be among the best, is not kept.
 */
final class Moves {

  private final Board board;
  private final Slips slips;
  private final Kinship kinship;
  private final Outlook outlook;
  private final Set<Condition> mine;
  private final PriorityQueue<Node> open = new PriorityQueue<>();
  private final Set<Key> seen = new HashSet<>();
  private int tried;

  /** What equations that may be meant can gain at most. */
  private final int most;

  private int best = Integer.MAX_VALUE - Weights.TOLD;

  /** What sets are told apart by. */
  private record Key(Trial trial, List<Integer> waived) {}

  /**
   * Begins with no changes.
   *
   * @param mine the violated conditions to be explained
   */
  Moves(Board board, Slips slips, List<Condition> mine) {
    this.board = board;
    this.slips = slips;
    this.kinship = new Kinship(board);
    this.outlook = new Outlook(board, kinship);
    this.mine = new LinkedHashSet<>(mine);
    this.most = outlook.most(mine);
    int remains = outlook.remains(this.mine, Trial.NONE, List.of());
    open.add(root(remains));
  }

  private Node root(int remains) {
    return new Node(Trial.NONE, List.of(), List.copyOf(mine), List.of(), 0, 0, 0, remains);
  }

  /** The most promising set, which is no longer to be looked at; nothing if there is none. */
  @Nullable Node next() {
    return open.poll();
  }

  /** How many sets were tried. */
  int tried() {
    return tried;
  }

  /** Whether a set may cost so much at most in the end. */
  boolean mayCost(Node node, int limit) {
    return node.least(most) <= limit;
  }

  /** Whether any set that comes after one may. */
  boolean mayCostLater(Node node, int limit) {
    return node.total() - most <= limit;
  }

  /** What the best explanation costs. */
  int best() {
    return best;
  }

  /** Notes an explanation. */
  void found(Node node) {
    best = Math.min(best, node.total());
  }

  /** Leaves a condition broken. */
  void waive(Node node, Condition condition) {
    List<Condition> rest = new ArrayList<>(node.broken());
    rest.remove(condition);
    List<Integer> waived = new ArrayList<>(node.waived());
    waived.add(condition.number());
    waived.sort(Comparator.naturalOrder());
    add(
        new Node(
            node.trial(),
            node.defects(),
            rest,
            waived,
            node.cost() + Weights.waived(condition),
            node.guesses(),
            node.rounded(),
            outlook.remains(rest, node.trial(), node.defects())));
  }

  /**
   * Changes one figure more.
   *
   * @param precise whether no other amount near to it would do as well
   */
  void change(Node node, Observation at, long to, boolean precise) {
    List<Node.Group> defects = new ArrayList<>(node.defects());
    Slip slip = slips.of(at, to);
    int alone = Weights.alone(at, slip, precise, board.row(at).size() > 1);
    int cost = alone;
    int joined = -1;
    for (int i = 0; i < defects.size() && joined < 0; i++) {
      Node.Group group = defects.get(i);
      Optional<Slip> shared = kinship.of(group.changes(), group.slip(), at, to);
      if (shared.isPresent()) {
        Node.Group wider = group.with(shared.get(), new Change(at, to, slip));
        if (wider.cost() < group.cost() + alone) {
          cost = wider.cost() - group.cost();
          defects.set(i, wider);
          joined = i;
        }
      }
    }
    if (joined < 0) {
      defects.add(new Node.Group(slip, List.of(new Change(at, to, slip)), alone));
    }
    long slack = at.fen() == 0 ? board.slack(at) : 0;
    Trial trial = node.trial().with(at.number(), to - at.fen(), slack);
    add(node, trial, defects, List.of(at), cost);
  }

  /** Changes several figures by one slip. */
  void together(Node.Group hypothesis) {
    Trial trial = Wholesale.trial(hypothesis, board);
    List<Observation> changed = hypothesis.changes().stream().map(Change::at).toList();
    add(root(0), trial, List.of(hypothesis), changed, Weights.TOGETHER);
  }

  private void add(
      Node parent, Trial trial, List<Node.Group> defects, List<Observation> changed, int cost) {
    tried++;
    boolean hopeless = parent.cost() + cost - most > best + Weights.TOLD;
    if (hopeless || seen.contains(new Key(trial, parent.waived()))) {
      return;
    }
    List<Condition> broken = broken(parent, trial, changed);
    if (parent.trial().size() == 0 && changed.size() > 1 && broken.size() >= mine.size()) {
      return;
    }
    Outlook.Side side = outlook.side(trial);
    add(
        new Node(
            trial,
            defects,
            broken,
            parent.waived(),
            parent.cost() + cost,
            side.cost(),
            side.rounded(),
            outlook.remains(broken, trial, defects)));
  }

  /** The conditions that are broken under a trial: those of before, and those that it touches. */
  private List<Condition> broken(Node parent, Trial trial, List<Observation> changed) {
    List<Condition> broken = new ArrayList<>();
    BitSet met = new BitSet();
    for (Condition condition : parent.broken()) {
      met.set(condition.number());
      addBroken(condition, parent, trial, broken);
    }
    for (Observation at : changed) {
      for (Condition condition : board.of(at.number())) {
        if (!met.get(condition.number())) {
          met.set(condition.number());
          addBroken(condition, parent, trial, broken);
        }
      }
    }
    return broken;
  }

  private void addBroken(Condition condition, Node parent, Trial trial, List<Condition> broken) {
    if (condition.binding()
        && (!condition.violated() || mine.contains(condition))
        && !parent.waived().contains(condition.number())
        && condition.state(trial) == Condition.State.BROKEN) {
      broken.add(condition);
    }
  }

  private void add(Node node) {
    if (node.least(most) <= best + Weights.TOLD && seen.add(new Key(node.trial(), node.waived()))) {
      open.add(node);
    }
  }
}
