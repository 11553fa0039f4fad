package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.text.Placement.Step;

/**
 * Where the body of a table may begin: with the row of its first figure or code, that is with one
 * of the labels before it. A body that begins with rows without figures is possible, but unlikely.
 */
final class BodyStarts {

  private static final double ROW_WITHOUT_FIGURE = 6;
  private static final double LABELLED_ROW = 1;

  private final List<Token> tokens;
  private final int opening;
  private final List<Integer> starts = new ArrayList<>();

  /**
   * @param rowsKnown whether only a token that begins a row can begin the body
   */
  BodyStarts(List<Token> tokens, boolean rowsKnown, int mostHeads, int mostLabels) {
    this.tokens = tokens;
    int first = 0;
    while (first < tokens.size() && first < mostHeads && !opens(tokens.get(first).shape())) {
      first++;
    }
    this.opening = first;
    for (int start = Math.max(0, first - mostLabels); start <= first; start++) {
      boolean row = !rowsKnown || start == 0 || start == tokens.size();
      if (row || tokens.get(start).gap() >= GapRule.ROW) {
        starts.add(start);
      }
    }
    if (starts.isEmpty()) {
      starts.add(0);
    }
  }

  /** All candidates. */
  List<Integer> all() {
    return starts;
  }

  int first() {
    return starts.get(0);
  }

  int last() {
    return opening;
  }

  /**
   * Whether a row that numbers the columns from 1 allows so many of them: all numbers stand in it,
   * and beside them only columns whose blank cells are seen.
   */
  boolean numbers(int start, int columns, GapRule rule) {
    int count = 0;
    while (opening + count < tokens.size()
        && tokens.get(opening + count).shape() == Shape.RUNNING
        && (count == 0 || !tokens.get(opening + count).text().equals("1"))) {
      count++;
    }
    boolean alone = start == opening && rule.empty() > 0;
    boolean more = tokens.get(Math.min(opening, tokens.size() - 1)).gap() > rule.between();
    return count < 2 || columns == count || (columns > count && (!alone || more));
  }

  /** How many words for sums stand before the first figure. */
  int totals() {
    return (int)
        tokens.subList(0, opening).stream().filter(token -> token.shape() == Shape.TOTAL).count();
  }

  /** The least cost of a body that begins with a token. */
  double cheapest(Placer placer, int start, double[] startCosts) {
    int columns = startCosts.length;
    int first = Math.min(opening, tokens.size() - 1);
    double[] costs = startCosts.clone();
    for (int token = start; token < first; token++) {
      double[] next = new double[columns];
      StepCosts.Table steps = placer.steps(token);
      for (int to = 0; to < columns; to++) {
        double best = Double.POSITIVE_INFINITY;
        for (int from = 0; from < columns; from++) {
          int at = from * columns + to;
          Step step = steps.step(at);
          boolean below = step == Step.BELOW || step == Step.HANGING;
          double row =
              !below
                  ? 0
                  : tokens.get(token + 1).shape() == Shape.ORDINAL
                      ? LABELLED_ROW
                      : ROW_WITHOUT_FIGURE;
          double own = token == start ? placer.cell(token, from, Step.FIRST) : 0;
          double more = token + 1 < first ? placer.cell(token + 1, to, step) : 0;
          best = Math.min(best, costs[from] + own + steps.cost(at) + row + more);
        }
        next[to] = best;
      }
      costs = next;
    }
    double least = Double.POSITIVE_INFINITY;
    for (int column = 0; column < columns; column++) {
      least = Math.min(least, costs[column] + placer.toEnd(first, column));
    }
    return least;
  }

  private static boolean opens(Shape shape) {
    return shape.isFigure() || shape == Shape.CODE;
  }
}
