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
import org.mingzhang.check.observe.Observation;

/**
 * Looks for the cheapest sets of changes that mend a cluster, cheapest first.
 *
 * <p>Every broken condition must contain a change: the one with the fewest observations is taken,
 * and each of them is tried with each amount that the broken conditions ask of it. A change may
 * break conditions that held; they ask in their turn. Known slips of several figures are tried as
 * one step.
 */
final class Search {

  /**
   * What was found.
   *
   * @param nodes the best explanations, best first; of each set of figures the best amounts
   * @param finished whether nothing better can be among what was not tried
   */
  record Found(List<Node> nodes, boolean finished) {}

  private static final int MOST_DEPTH = 6;

  private final Board board;
  private final Budget budget;
  private final Asks asks;
  private final Slips slips;
  private final Kinship kinship;
  private final Set<Condition> mine;
  private final PriorityQueue<Node> open = new PriorityQueue<>();
  private final Set<List<Object>> seen = new HashSet<>();
  private int tried;
  private int best = Integer.MAX_VALUE - Weights.TOLD;

  private Search(Board board, Slips slips, Budget budget, List<Condition> violated) {
    this.board = board;
    this.budget = budget;
    this.asks = new Asks(board);
    this.slips = slips;
    this.kinship = new Kinship(board);
    this.mine = new LinkedHashSet<>(violated);
  }

  /** Searches for explanations of some violated conditions. */
  static Found explain(Board board, Slips slips, Budget budget, List<Condition> violated) {
    return new Search(board, slips, budget, violated).run();
  }

  private Found run() {
    open.add(
        new Node(
            Trial.NONE,
            List.of(),
            List.copyOf(mine),
            List.of(),
            0,
            0,
            0,
            remains(mine, Trial.NONE, List.of())));
    for (Node.Group hypothesis : new Wholesale(board, asks).of(List.copyOf(mine))) {
      pushTogether(hypothesis);
    }
    List<Node> found = new ArrayList<>();
    while (!open.isEmpty()) {
      Node node = open.poll();
      if (node.total() > best + Weights.TOLD
          || (node.total() > best + Weights.MARGIN && best(found).size() == 1)) {
        return new Found(best(found), true);
      }
      if (tried > budget.mostNodes() || budget.timeOver()) {
        return new Found(best(found), false);
      }
      if (node.broken().isEmpty()) {
        best = Math.min(best, node.total());
        found.add(node);
      } else if (node.depth() < MOST_DEPTH) {
        expand(node);
      }
    }
    return new Found(best(found), true);
  }

  /**
   * Of each set of figures the best amounts, and no set that holds a smaller one; where one is
   * better than all others, it alone.
   */
  private static List<Node> best(List<Node> found) {
    List<Node> kept = new ArrayList<>();
    for (Node node : found) {
      if (kept.stream().noneMatch(better -> better.trial().within(node.trial()))) {
        kept.add(node);
      }
    }
    boolean single = kept.size() > 1 && kept.get(1).total() > kept.get(0).total() + Weights.MARGIN;
    return single ? kept.subList(0, 1) : kept;
  }

  private void expand(Node node) {
    Condition next = null;
    int fewest = Integer.MAX_VALUE;
    for (Condition condition : node.broken()) {
      int free = free(condition, node.trial());
      if (free == 0 && !condition.waivable()) {
        return;
      }
      if (free < fewest) {
        fewest = free;
        next = condition;
      }
    }
    if (next == null) {
      return;
    }
    for (int member : next.members()) {
      Observation at = board.observation(member);
      if (!node.trial().changes(member)) {
        for (Asks.Value to : asks.of(at, node.broken(), node.trial())) {
          push(node, at, to.fen(), to.precise());
        }
      }
    }
    if (next.waivable()) {
      waive(node, next);
    }
  }

  private static int free(Condition condition, Trial trial) {
    int free = 0;
    for (int member : condition.members()) {
      free += trial.changes(member) ? 0 : 1;
    }
    return free;
  }

  private void waive(Node node, Condition condition) {
    List<Condition> rest =
        node.broken().stream().filter(other -> !other.equals(condition)).toList();
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
            remains(rest, node.trial(), node.defects())));
  }

  private void push(Node node, Observation at, long to, boolean precise) {
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

  private void pushTogether(Node.Group hypothesis) {
    Trial trial = Wholesale.trial(hypothesis, board);
    List<Observation> changed = hypothesis.changes().stream().map(Change::at).toList();
    Node root = new Node(Trial.NONE, List.of(), List.copyOf(mine), List.of(), 0, 0, 0, 0);
    add(root, trial, List.of(hypothesis), changed, Weights.together(hypothesis.slip()));
  }

  private void add(
      Node parent, Trial trial, List<Node.Group> defects, List<Observation> changed, int cost) {
    tried++;
    Set<Condition> concerned = new LinkedHashSet<>(parent.broken());
    changed.forEach(at -> concerned.addAll(board.of(at.number())));
    List<Condition> broken = new ArrayList<>();
    for (Condition condition : concerned) {
      if (condition.binding()
          && !parent.waived().contains(condition.number())
          && condition.state(trial) == Condition.State.BROKEN
          && (!condition.violated() || mine.contains(condition))) {
        broken.add(condition);
      }
    }
    if (parent.trial().size() == 0 && changed.size() > 1 && broken.size() >= mine.size()) {
      return;
    }
    Side side = side(trial);
    add(
        new Node(
            trial,
            defects,
            broken,
            parent.waived(),
            parent.cost() + cost,
            side.cost(),
            side.rounded(),
            remains(broken, trial, defects)));
  }

  private void add(Node node) {
    if (node.total() <= best + Weights.TOLD && seen.add(List.of(node.trial(), node.waived()))) {
      open.add(node);
    }
  }

  /** What changes mean for equations that may be meant, and how many hold by rounding only. */
  private record Side(int cost, int rounded) {}

  private Side side(Trial trial) {
    int mended = 0;
    int broken = 0;
    int rounded = 0;
    Set<Condition> told = new HashSet<>();
    for (int i = 0; i < trial.size(); i++) {
      for (Condition condition : board.of(trial.number(i))) {
        if (!told.add(condition)) {
          continue;
        }
        Condition.State state = condition.state(trial);
        if (state == Condition.State.ROUNDED) {
          rounded++;
        }
        if (!condition.binding()) {
          if (condition.violated() && state == Condition.State.EXACT && isTelling(condition)) {
            mended++;
          } else if (!condition.violated() && state == Condition.State.BROKEN) {
            broken++;
          }
        }
      }
    }
    return new Side(Weights.guesses(mended, broken), rounded);
  }

  /** Whether an equation says more than that nothing is nothing. */
  private static boolean isTelling(Condition condition) {
    return condition.judged().equation().observations().stream()
            .filter(Observation::nonzero)
            .limit(2)
            .count()
        == 2;
  }

  /**
   * What is to come: broken conditions that have no figure in common need each a change, which is
   * cheap where it may be the same slip as a change made before.
   */
  private int remains(Iterable<Condition> broken, Trial trial, List<Node.Group> defects) {
    BitSet covered = new BitSet();
    List<BitSet> cheap =
        defects.stream()
            .map(group -> kinship.copiedWith(group.changes().get(0).at()))
            .filter(kin -> !kin.isEmpty())
            .toList();
    int remains = 0;
    for (Condition condition : broken) {
      int[] members = condition.members();
      if (!meets(members, covered)) {
        boolean joins = false;
        for (int member : members) {
          if (!trial.changes(member)) {
            covered.set(member);
            for (BitSet kin : cheap) {
              joins |= kin.get(member);
            }
          }
        }
        remains += joins ? Weights.SAME_LINE : Weights.NEXT;
      }
    }
    return remains;
  }

  private static boolean meets(int[] members, BitSet covered) {
    for (int member : members) {
      if (covered.get(member)) {
        return true;
      }
    }
    return false;
  }
}
