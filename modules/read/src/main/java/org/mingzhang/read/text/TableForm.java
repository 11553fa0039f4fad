package org.mingzhang.read.text;

import java.util.List;
import java.util.Optional;

/** The form of a table that was found: its rule, head and columns, and what they cost. */
final class TableForm {

  private final GapRule rule;
  private final HeadPlan head;
  private final ColumnProfile profile;
  private final Placer placer;
  private final double[] start;
  private final double cost;

  /**
   * @param start for each column the cost of beginning the body there
   */
  TableForm(
      GapRule rule,
      HeadPlan head,
      ColumnProfile profile,
      Placer placer,
      double[] start,
      double cost) {
    this.rule = rule;
    this.head = head;
    this.profile = profile;
    this.placer = placer;
    this.start = start;
    this.cost = cost;
  }

  GapRule rule() {
    return rule;
  }

  HeadPlan head() {
    return head;
  }

  double cost() {
    return cost;
  }

  /** The likeliest row and column of every token of the body; empty if there is no body. */
  Optional<Placement> placement() {
    return placer.isEmpty() ? Optional.empty() : Optional.of(placer.place(head.to(), start));
  }

  /** What is not sure about a placement. */
  Doubts doubts(Placement placement) {
    return new Doubts(placer, placement, start, head.columns());
  }

  /** The same form over all tokens of the table, its columns as it has learnt them so far. */
  TableForm over(List<Token> tokens, ColumnProfile expected, double prior) {
    int from = head.to();
    int to = tokens.size();
    if (from >= to) {
      Placer nothing = new Placer(tokens, to, to, head.columns(), rule, profile);
      return new TableForm(rule, head, profile, nothing, start, cost);
    }
    Placement seen = new Placer(tokens, from, to, head.columns(), rule, profile).place(from, start);
    ColumnProfile learnt = expected.learn(tokens, seen, prior);
    Placer whole = new Placer(tokens, from, to, head.columns(), rule, learnt);
    return new TableForm(rule, head, learnt, whole, start, cost);
  }
}
