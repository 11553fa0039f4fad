package org.mingzhang.read.text;

import java.util.Arrays;

/**
 * The cheapest ways to give the cells of one level of a head to groups of the level above, in
 * order, for every number of cells and groups: dynamic programming that keeps a few of the best.
 */
final class HeadLevels {

  /** How many of the best ways are kept. */
  static final int KEPT = 3;

  private final HeadGroups groups;
  private final int from;
  private final int middle;
  private final int parents;
  private final int cells;
  private final int most;
  private final double limit;
  private final double[] cost;
  private final int[] run;
  private final int[] rank;

  /**
   * @param from the first cell of the upper level
   * @param middle the first cell of the lower level
   * @param to the first cell after the lower level
   * @param most groups at most
   * @param limit what costs more at any time is given up
   */
  HeadLevels(HeadGroups groups, int from, int middle, int to, int most, double limit) {
    this.limit = limit;
    this.groups = groups;
    this.from = from;
    this.middle = middle;
    this.parents = middle - from;
    this.cells = to - middle;
    this.most = Math.min(most, Math.min(parents, cells));
    int states = (parents + 1) * (cells + 1) * (this.most + 1) * KEPT;
    this.cost = new double[states];
    this.run = new int[states];
    this.rank = new int[states];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
    solve();
  }

  /** Cost of a way to make so many groups of the lower level up to a cell; the cheapest is 0. */
  double cost(int to, int inner, int rankOf) {
    return inner > most
        ? Double.POSITIVE_INFINITY
        : cost[state(parents, to - middle, inner) + rankOf];
  }

  /** Writes for each cell of the upper level how many cells it covers. */
  void trace(int to, int inner, int rankOf, int[] children) {
    int cell = to - middle;
    int count = inner;
    int kept = rankOf;
    for (int parent = parents; parent > 0; parent--) {
      int at = state(parent, cell, count) + kept;
      children[from + parent - 1] = run[at];
      cell -= run[at];
      count -= run[at] > 0 ? 1 : 0;
      kept = rank[at];
    }
  }

  private int state(int parent, int cell, int count) {
    return ((parent * (cells + 1) + cell) * (most + 1) + count) * KEPT;
  }

  private void solve() {
    for (int parent = 0; parent < parents; parent++) {
      double leaf = groups.leaf(from + parent, parent);
      for (int cell = 0; cell <= cells; cell++) {
        for (int count = 0; count <= most; count++) {
          int state = state(parent, cell, count);
          if (cost[state] == Double.POSITIVE_INFINITY) {
            continue;
          }
          for (int kept = 0; kept < KEPT; kept++) {
            offer(state(parent + 1, cell, count), cost[state + kept] + leaf, 0, kept);
          }
        }
      }
      for (int cell = 0; cell < cells; cell++) {
        groups(parent, cell);
      }
    }
  }

  /** All groups of one cell of the upper level that begin with a cell of the lower one. */
  private void groups(int parent, int cell) {
    HeadGroups.Run group = null;
    int mostOpen = -1;
    for (int count = 0; count < most; count++) {
      if (cost[state(parent, cell, count)] < Double.POSITIVE_INFINITY) {
        mostOpen = count;
      }
    }
    for (int next = cell; mostOpen >= 0 && next < cells; next++) {
      if (group == null) {
        group = groups.run(from + parent, middle + cell);
      }
      if (group.repeats(middle + next)) {
        return;
      }
      double more = group.add(middle + next);
      for (int count = 0; count <= mostOpen; count++) {
        int state = state(parent, cell, count);
        for (int kept = 0; kept < KEPT && cost[state + kept] < Double.POSITIVE_INFINITY; kept++) {
          offer(
              state(parent + 1, next + 1, count + 1),
              cost[state + kept] + more,
              next + 1 - cell,
              kept);
        }
      }
    }
  }

  private void offer(int state, double value, int length, int kept) {
    if (value > limit || value >= cost[state + KEPT - 1]) {
      return;
    }
    int at = state + KEPT - 1;
    while (at > state && cost[at - 1] > value) {
      cost[at] = cost[at - 1];
      run[at] = run[at - 1];
      rank[at] = rank[at - 1];
      at--;
    }
    cost[at] = value;
    run[at] = length;
    rank[at] = kept;
  }
}
