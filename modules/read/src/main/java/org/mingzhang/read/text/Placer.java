package org.mingzhang.read.text;

import java.util.List;
import org.mingzhang.read.text.Placement.Step;

/**
 * Puts tokens into the columns of a table of known width under a known rule: the cheapest way, by
 * dynamic programming over tokens and columns. Costs of whole remainders and beginnings are kept,
 * so that every other way can be weighed too.
 */
final class Placer {

  private final List<Token> tokens;
  private final int from;
  private final int to;
  private final int columns;
  private final ColumnProfile profile;
  private final StepCosts steps;
  private final double[][] toEnd;

  /**
   * @param from the first token that may be placed
   * @param to the first token after those to be placed
   */
  Placer(List<Token> tokens, int from, int to, int columns, GapRule rule, ColumnProfile profile) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.columns = columns;
    this.profile = profile;
    this.steps = new StepCosts(columns, rule, profile);
    this.toEnd = solve();
  }

  /** Whether there is nothing to place. */
  boolean isEmpty() {
    return from >= to;
  }

  /** Cost of a token in a column and of everything after it. */
  double toEnd(int token, int column) {
    return toEnd[token - from][column];
  }

  /** The costs of all steps from a token to the next one. */
  StepCosts.Table steps(int token) {
    return steps.between(tokens.get(token), tokens.get(token + 1));
  }

  /** Cost of the step between a token in a column and the next one in another. */
  double step(int token, int column, int next) {
    return steps.between(tokens.get(token), tokens.get(token + 1)).cost(column * columns + next);
  }

  Step kind(int token, int column, int next) {
    return steps.between(tokens.get(token), tokens.get(token + 1)).step(column * columns + next);
  }

  int reach(int token, int column, int next) {
    return steps.between(tokens.get(token), tokens.get(token + 1)).reach(column * columns + next);
  }

  /** Cost of a token in a column by itself; a piece of a cell costs nothing. */
  double cell(int token, int column, Step step) {
    return step == Step.JOINED ? 0 : profile.cost(tokens.get(token).shape(), column);
  }

  /** The cheapest way to place all tokens from one on, if it begins a row. */
  Placement place(int start, double[] startCost) {
    int count = to - start;
    int[] rows = new int[count];
    int[] placed = new int[count];
    Step[] kinds = new Step[count];
    double best = Double.POSITIVE_INFINITY;
    for (int column = 0; column < columns; column++) {
      double cost = startCost[column] + toEnd(start, column);
      if (cost < best) {
        best = cost;
        placed[0] = column;
      }
    }
    kinds[0] = Step.FIRST;
    int[] covered = new int[count];
    for (int i = 1; i < count; i++) {
      int token = start + i - 1;
      int column = placed[i - 1];
      int next = cheapest(token, column);
      placed[i] = next;
      kinds[i] = kind(token, column, next);
      int reach = reach(token, column, next);
      boolean below = kinds[i] == Step.BELOW || kinds[i] == Step.HANGING;
      rows[i] = rows[i - 1] + (below ? reach : 0);
      covered[i - 1] = kinds[i] == Step.COVERED ? reach : 0;
    }
    return new Placement(start, rows, placed, kinds, covered, best);
  }

  /**
   * Least cost of all tokens before each one, and of itself, for each column; by token and column.
   */
  double[][] fromStart(int start, double[] startCost) {
    double[][] costs = new double[to - start][columns];
    for (int column = 0; column < columns; column++) {
      costs[0][column] = startCost[column] + cell(start, column, Step.FIRST);
    }
    for (int i = 1; i < costs.length; i++) {
      int token = start + i;
      StepCosts.Table table = steps.between(tokens.get(token - 1), tokens.get(token));
      for (int next = 0; next < columns; next++) {
        double best = Double.POSITIVE_INFINITY;
        for (int column = 0; column < columns; column++) {
          int at = column * columns + next;
          double cost = costs[i - 1][column] + table.cost(at) + cell(token, next, table.step(at));
          best = Math.min(best, cost);
        }
        costs[i][next] = best;
      }
    }
    return costs;
  }

  private int cheapest(int token, int column) {
    StepCosts.Table table = steps.between(tokens.get(token), tokens.get(token + 1));
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int next = 0; next < columns; next++) {
      double cost = cost(table, token + 1, column, next);
      if (cost < least) {
        least = cost;
        best = next;
      }
    }
    return best;
  }

  /** Cost of a step and of everything after it. */
  private double cost(StepCosts.Table table, int token, int column, int next) {
    int at = column * columns + next;
    double rest = toEnd[token - from][next];
    return table.step(at) == Step.JOINED
        ? table.cost(at) + rest - profile.cost(tokens.get(token).shape(), next)
        : table.cost(at) + rest;
  }

  private double[][] solve() {
    double[][] costs = new double[to - from][columns];
    for (int i = costs.length - 1; i >= 0; i--) {
      Shape shape = tokens.get(from + i).shape();
      boolean last = i == costs.length - 1;
      StepCosts.Table table = last ? null : steps(from + i);
      for (int column = 0; column < columns; column++) {
        double rest =
            table == null
                ? steps.blanks(column + 1, columns)
                : toEnd(table, from + i + 1, column, costs[i + 1]);
        costs[i][column] = rest + profile.cost(shape, column);
      }
    }
    return costs;
  }

  /** Least cost of a step to a token and of everything after it. */
  private double toEnd(StepCosts.Table table, int token, int column, double[] after) {
    double least = table.least(column, after);
    int same = column * columns + column;
    if (table.step(same) == Step.JOINED) {
      double joined = after[column] + table.cost(same);
      least = Math.min(least, joined - profile.cost(tokens.get(token).shape(), column));
    }
    return least;
  }
}
