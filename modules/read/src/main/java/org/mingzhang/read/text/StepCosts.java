package org.mingzhang.read.text;

import java.util.HashMap;
import java.util.Map;
import org.mingzhang.read.text.Placement.Step;

/**
 * What it costs to go from a column to a column over a gap, for one width and one rule. The costs
 * depend on few things only and are kept.
 */
final class StepCosts {

  /** All steps over one gap, the cheapest of each kind; index {@code from * columns + to}. */
  static final class Table {
    private final double[] costs;
    private final Step[] steps;
    private final int[] reaches;

    Table(int columns) {
      costs = new double[columns * columns];
      steps = new Step[columns * columns];
      reaches = new int[columns * columns];
    }

    double cost(int at) {
      return costs[at];
    }

    /** Of a step that joins pieces of a cell both columns are the same. */
    Step step(int at) {
      return steps[at];
    }

    /** The least cost of a step from a column to any other with what comes after it there. */
    double least(int from, double[] after) {
      double least = Double.POSITIVE_INFINITY;
      int at = from * after.length;
      for (double rest : after) {
        double cost = rest + costs[at++];
        if (cost < least) {
          least = cost;
        }
      }
      return least;
    }

    /** Of a step below: how many rows; of one over covered columns: how many columns. */
    int reach(int at) {
      return reaches[at];
    }

    /** Numbers of columns stand in one row. */
    private void oneRow() {
      for (int at = 0; at < costs.length; at++) {
        costs[at] += steps[at] == Step.BELOW || steps[at] == Step.HANGING ? 2 * GapRule.BROKEN : 0;
      }
    }

    private void set(int at, double cost, Step step, int reach) {
      costs[at] = cost;
      steps[at] = step;
      reaches[at] = reach;
    }
  }

  private static final int MOST_TABLES = 256;
  private static final int MOST_COVERED = 3;
  private static final double JOIN_ACROSS_NO_GAP = 0.3;
  private static final double JOIN = 7;
  private static final double JOIN_FIGURE = 0.5;
  private static final double COVER = 0.8;
  private static final double COVER_BY_WORD = 4;
  private static final double HANG = 4;
  private static final double BLANK_ROW = 1.5;
  private static final double MOST_FIGURES_OVERHEAD = 0.3;

  private final int columns;
  private final GapRule rule;
  private final ColumnProfile profile;
  private final Map<Integer, Table> tables = new HashMap<>();
  private final double[] blanksBefore;
  private final int firstFigures;

  StepCosts(int columns, GapRule rule, ColumnProfile profile) {
    this.columns = columns;
    this.rule = rule;
    this.profile = profile;
    this.blanksBefore = new double[columns + 1];
    int labels = 0;
    for (int column = 0; column < columns; column++) {
      blanksBefore[column + 1] = blanksBefore[column] + profile.blankCost(column);
      if (labels == column && profile.figures(column) <= MOST_FIGURES_OVERHEAD) {
        labels++;
      }
    }
    this.firstFigures = labels;
  }

  /** The costs between two tokens that follow each other. */
  Table between(Token from, Token to) {
    boolean torn = from.shape().isWord() && to.shape() == Shape.TOTAL && to.gap() < rule.between();
    int join = torn ? 1 : joins(from, to);
    int cover = from.shape() == Shape.TOTAL ? 2 : from.shape().isWord() ? 1 : 0;
    boolean numbers =
        from.shape() == Shape.RUNNING && to.shape() == Shape.RUNNING && !to.text().equals("1");
    int key =
        (((Math.min(to.gap(), 1 << 18) * 3 + join) * 3 + cover) * 2 + (to.loose() ? 1 : 0)) * 2
            + (numbers ? 1 : 0);
    Table table = tables.get(key);
    if (table == null) {
      if (tables.size() >= MOST_TABLES) {
        tables.clear();
      }
      table = make(to.gap(), to.loose(), join, cover);
      if (numbers) {
        table.oneRow();
      }
      tables.put(key, table);
    }
    return table;
  }

  /** 0: a new cell begins; 1: words may go on; 2: a figure may go on. */
  static int joins(Token from, Token to) {
    if (to.text().isEmpty() || from.text().isEmpty()) {
      return 0;
    }
    if (from.shape().isWord() && (to.shape() == Shape.WORD || to.shape() == Shape.SENTENCE)) {
      return 1;
    }
    char first = to.text().charAt(0);
    return from.shape().isFigure() && (first == '.' || first == ',' || first == '．') ? 2 : 0;
  }

  private Table make(int gap, boolean loose, int join, int cover) {
    Table table = new Table(columns);
    for (int from = 0; from < columns; from++) {
      for (int to = 0; to < columns; to++) {
        below(table, from, to, gap, loose);
        if (to > from) {
          beside(table, from, to, gap, loose);
          if (from == 0 && cover > 0) {
            covered(table, to, gap, loose, cover);
          }
        } else if (to == from && join > 0) {
          joined(table, from, gap, join);
        }
        if (to > 0) {
          hanging(table, from, to, gap, loose);
        }
      }
    }
    return table;
  }

  private void below(Table table, int from, int to, int gap, boolean loose) {
    int trailing = columns - 1 - from;
    int blankRows = rule.blankRows(gap, trailing, to, columns);
    double best = rule.across(gap, loose, trailing, to, 0, columns);
    int rows = 1;
    for (int blank = Math.max(1, blankRows); blank <= blankRows + 1; blank++) {
      double cost = rule.across(gap, loose, trailing, to, blank, columns) + BLANK_ROW * blank;
      if (cost < best) {
        best = cost;
        rows = 1 + blank;
      }
    }
    double blanks = blanks(from + 1, columns) + blanks(0, to);
    table.set(from * columns + to, best + blanks, Step.BELOW, rows);
  }

  private void beside(Table table, int from, int to, int gap, boolean loose) {
    double cost = rule.inside(gap, loose, to - from - 1) + blanks(from + 1, to);
    offer(table, from, to, cost, Step.BESIDE, 0);
  }

  /** A word in the first column covers some columns of labels beside it. */
  private void covered(Table table, int to, int gap, boolean loose, int cover) {
    for (int more = 1; more <= Math.min(MOST_COVERED, to - 1); more++) {
      if (profile.figures(more) > 0.5) {
        break;
      }
      double cost =
          rule.inside(gap, loose, to - 1 - more)
              + blanks(1 + more, to)
              + (cover == 2 ? COVER : COVER_BY_WORD)
              + 0.1 * more;
      offer(table, 0, to, cost, Step.COVERED, more);
    }
  }

  /** The first cells of the next row are covered by cells that reach down from above. */
  private void hanging(Table table, int from, int to, int gap, boolean loose) {
    if (to > firstFigures) {
      return;
    }
    int trailing = columns - 1 - from;
    double cost =
        rule.across(gap, loose, trailing, 0, 0, columns) + blanks(from + 1, columns) + HANG;
    offer(table, from, to, cost, Step.HANGING, 1);
  }

  private void joined(Table table, int column, int gap, int join) {
    double cost =
        join == 2
            ? JOIN_FIGURE
            : gap < rule.between()
                ? JOIN_ACROSS_NO_GAP
                : gap == rule.between() ? JOIN : GapRule.BROKEN + JOIN;
    offer(table, column, column, cost, Step.JOINED, 0);
  }

  private void offer(Table table, int from, int to, double cost, Step step, int reach) {
    int at = from * columns + to;
    if (cost < table.cost(at)) {
      table.set(at, cost, step, reach);
    }
  }

  /** Cost of blank cells in the columns from the first to before the last. */
  double blanks(int from, int to) {
    return from >= to ? 0 : blanksBefore[to] - blanksBefore[from];
  }
}
