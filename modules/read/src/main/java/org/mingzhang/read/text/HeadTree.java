package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.read.text.HeadPieces.Piece;

/**
 * Solves which heads of one level stand over which of the next, when a head is flattened level by
 * level and covered cells leave no trace: all cells of its first row, then those of the second (the
 * parts of the groups of the first, in order), then the third. Of n cells n − W are groups when the
 * table has W columns. What makes a good group is in {@link HeadGroups}.
 */
final class HeadTree {

  /** A solved tree. */
  static final class Tree {
    private final int[] levelFrom;
    private final int[] children;
    private final double cost;

    /**
     * @param levelFrom the first cell of each level
     * @param children for each cell how many cells of the next level it covers, 0 for a leaf
     */
    Tree(int[] levelFrom, int[] children, double cost) {
      this.levelFrom = levelFrom;
      this.children = children;
      this.cost = cost;
    }

    int levels() {
      return levelFrom.length;
    }

    /** The first cell of a level, or the first cell after the last level. */
    int from(int level) {
      return level < levelFrom.length ? levelFrom[level] : children.length;
    }

    /** How many cells of the next level a cell covers. */
    int children(int cell) {
      return children[cell];
    }

    double cost() {
      return cost;
    }
  }

  private static final int KEPT = 6;
  private static final int MOST_GROUPS = 12;
  private static final int MOST_CELLS_THREE_LEVELS = 48;
  private static final double SECOND_LEVEL = 0.3;

  /** A tree of three levels is only worth trying if it can be this much dearer than one of two. */
  private static final double DEEPER = 1;

  private static final double THIRD_LEVEL = 1;
  private static final double OVER_ALL = 4;

  private final List<Piece> pieces;
  private final int columns;
  private final HeadGroups groups;
  private final boolean deep;
  private final double gain;
  private final List<Tree> found = new ArrayList<>();

  HeadTree(List<Piece> pieces, int columns, HeadGroups groups, boolean deep) {
    this.deep = deep;
    this.gain = -groups.least(pieces.size() - columns);
    this.pieces = pieces;
    this.columns = columns;
    this.groups = groups;
  }

  /**
   * The cheapest trees with as many columns, the cheapest first.
   *
   * @param limit a tree that costs more is of no use
   */
  List<Tree> solve(double limit) {
    int cells = pieces.size();
    int inner = cells - columns;
    if (inner < 0 || inner > MOST_GROUPS || cells == 0) {
      return found;
    }
    if (inner == 0) {
      double cost = groups.level(0, cells, columns);
      for (int i = 0; i < cells; i++) {
        cost += groups.leaf(i, i);
      }
      keep(new Tree(new int[] {0}, new int[cells], cost), limit);
      return found;
    }
    HeadLevels[] upper = new HeadLevels[cells];
    double[] level = new double[cells];
    for (int second = 1; second < cells; second++) {
      level[second] = groups.level(0, second, columns) + (second == 1 ? OVER_ALL : SECOND_LEVEL);
      if (level[second] - gain <= limit(limit)) {
        upper[second] =
            new HeadLevels(groups, 0, second, cells, inner, limit(limit) - level[second] + gain);
        twoLevels(upper[second], second, inner, level[second], limit);
      }
    }
    double left = found.isEmpty() ? limit : Math.min(limit, found.get(0).cost() + DEEPER);
    for (int second = 1; deep && inner > 1 && second < cells; second++) {
      HeadLevels above = upper[second];
      if (above != null && cells <= MOST_CELLS_THREE_LEVELS) {
        threeLevels(above, second, inner, level[second] + THIRD_LEVEL, left);
      }
    }
    return found;
  }

  private void twoLevels(HeadLevels upper, int second, int inner, double level, double limit) {
    int cells = pieces.size();
    for (int rank = 0; rank < HeadLevels.KEPT; rank++) {
      double cost = upper.cost(cells, inner, rank) + level;
      if (cost > limit(limit)) {
        return;
      }
      int[] children = new int[cells];
      upper.trace(cells, inner, rank, children);
      keep(new Tree(new int[] {0, second}, children, cost), limit);
    }
  }

  private void threeLevels(HeadLevels upper, int second, int inner, double level, double limit) {
    int cells = pieces.size();
    for (int third = second + 1; third < cells; third++) {
      HeadLevels lower = null;
      for (int above = 1; above < inner; above++) {
        double top = upper.cost(third, above, 0) + level;
        if (top - gain > limit(limit)) {
          continue;
        }
        if (lower == null) {
          lower =
              new HeadLevels(groups, second, third, cells, inner - 1, limit(limit) - level + gain);
        }
        for (int rank = 0; rank < HeadLevels.KEPT; rank++) {
          combine(upper, lower, new int[] {0, second, third}, above, inner, rank, level, limit);
        }
      }
    }
  }

  private void combine(
      HeadLevels upper,
      HeadLevels lower,
      int[] levels,
      int above,
      int inner,
      int rank,
      double level,
      double limit) {
    int cells = pieces.size();
    for (int below = 0; below + rank < HeadLevels.KEPT; below++) {
      double cost =
          upper.cost(levels[2], above, rank) + lower.cost(cells, inner - above, below) + level;
      if (cost > limit(limit)) {
        return;
      }
      int[] children = new int[cells];
      upper.trace(levels[2], above, rank, children);
      lower.trace(cells, inner - above, below, children);
      keep(new Tree(levels, children, cost), limit);
    }
  }

  private double limit(double limit) {
    return found.size() < KEPT ? limit : Math.min(limit, found.get(KEPT - 1).cost());
  }

  private void keep(Tree tree, double limit) {
    if (tree.cost() <= limit(limit)) {
      found.add(tree);
      found.sort(Comparator.comparingDouble(Tree::cost));
      if (found.size() > KEPT) {
        found.remove(KEPT);
      }
    }
  }
}
