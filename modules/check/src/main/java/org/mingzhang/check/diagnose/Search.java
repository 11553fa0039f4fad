package org.mingzhang.check.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.time.Deadline;

/**
 * Looks for the cheapest sets of changes that mend a cluster, cheapest first.
 *
 * <p>Every broken condition must contain a change: the one with the fewest observations is taken,
 * and each of them is tried with each amount that the broken conditions ask of it. A change may
 * break conditions that held; they ask in their turn. Known slips of several figures are tried as
 * one step.
 */
final class Search {

  private static final int MOST_DEPTH = 6;

  private final Board board;
  private final Deadline deadline;
  private final int mostTried;
  private final Asks asks;
  private final Moves moves;

  private Search(Board board, Slips slips, Budget budget, List<Condition> violated) {
    this.board = board;
    this.deadline = budget.deadline();
    this.mostTried = budget.mostNodes();
    this.asks = new Asks(board, deadline);
    this.moves = new Moves(board, slips, violated);
  }

  /** Searches for explanations of some violated conditions. */
  static Found explain(Board board, Slips slips, Budget budget, List<Condition> violated) {
    if (budget.deadline().isOver()) {
      return Found.NOT_TRIED;
    }
    return new Search(board, slips, budget, violated).run(violated);
  }

  private Found run(List<Condition> violated) {
    for (Node.Group hypothesis : new Wholesale(board, asks, deadline).of(violated)) {
      if (!deadline.isOver()) {
        moves.together(hypothesis);
      }
    }
    List<Node> found = new ArrayList<>();
    for (Node node = moves.next(); node != null; node = moves.next()) {
      boolean alone = Found.best(found).size() == 1;
      int limit = moves.best() + (alone ? Weights.MARGIN : Weights.TOLD);
      if (!moves.mayCostLater(node, limit)) {
        return new Found(Found.best(found), true);
      }
      if (!moves.mayCost(node, limit)) {
        continue;
      }
      if (moves.tried() > mostTried || deadline.isOver()) {
        return new Found(Found.best(found), false);
      }
      if (node.broken().isEmpty()) {
        moves.found(node);
        found.add(node);
      } else if (node.depth() < MOST_DEPTH) {
        expand(node);
      }
    }
    return new Found(Found.best(found), !deadline.wasMissed());
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
          if (deadline.isOver()) {
            return;
          }
          moves.change(node, at, to.fen(), to.precise());
        }
      }
    }
    if (next.waivable()) {
      moves.waive(node, next);
    }
  }

  /** How many figures of a condition are not changed yet. */
  private static int free(Condition condition, Trial trial) {
    int free = condition.members().length;
    for (int i = 0; i < trial.size(); i++) {
      free -= condition.has(trial.number(i)) ? 1 : 0;
    }
    return free;
  }
}
