package org.mingzhang.read.text;

import java.util.List;

/**
 * What stands in the columns of a table: for each column how often each shape was seen, and from it
 * the cost of one more cell of a shape.
 */
final class ColumnProfile {

  private static final double FLOOR = 0.002;

  /** Before anything is read the gaps decide, not what heads let expect. */
  private static final double UNREAD_WEIGHT = 0.3;

  private static final double FILL_WEIGHT = 0.2;

  private final double weight;
  private final double[][] seen;
  private final double[] blank;
  private final boolean[][] met;
  private final double[][] cost;
  private final double[] blankCost;
  private final double[] figures;

  private ColumnProfile(double weight, double[][] seen, double[] blank, boolean[][] met) {
    this.weight = weight;
    this.seen = seen;
    this.blank = blank;
    this.met = met;
    this.cost = new double[Shape.HOW_MANY][seen.length];
    this.blankCost = new double[seen.length];
    this.figures = new double[seen.length];
    for (int column = 0; column < seen.length; column++) {
      price(column);
      figures[column] = shareOfFigures(seen[column]);
    }
  }

  /** What is expected before anything is read: labels at the left, figures at the right. */
  static ColumnProfile unread(int columns, List<Vocabulary.Holds> heads) {
    double[][] seen = new double[columns][];
    double[] blank = new double[columns];
    for (int column = 0; column < columns; column++) {
      Vocabulary.Holds holds =
          column < heads.size() ? heads.get(column) : Vocabulary.Holds.ANYTHING;
      seen[column] = ShapeKin.expected(holds, column);
      blank[column] = 0.3;
    }
    return new ColumnProfile(UNREAD_WEIGHT, seen, blank, new boolean[columns][Shape.HOW_MANY]);
  }

  /**
   * This profile's expectation, weighed down, with what a placement shows. A cell is priced by the
   * other cells of its column: what stands there once only is no rule.
   */
  ColumnProfile learn(List<Token> tokens, Placement placement, double prior) {
    return learn(tokens, placement, prior, true);
  }

  /** What a placement shows at best: each cell speaks for itself too. */
  ColumnProfile flatter(List<Token> tokens, Placement placement, double prior) {
    return learn(tokens, placement, prior, false);
  }

  private ColumnProfile learn(
      List<Token> tokens, Placement placement, double prior, boolean others) {
    double[][] counts = new double[seen.length][Shape.HOW_MANY];
    double[] empties = new double[seen.length];
    for (int column = 0; column < seen.length; column++) {
      for (int shape = 0; shape < Shape.HOW_MANY; shape++) {
        counts[column][shape] = seen[column][shape] * prior;
      }
      empties[column] = blank[column] * prior;
    }
    int rows = 0;
    boolean[][] printed = new boolean[seen.length][Shape.HOW_MANY];
    for (int i = placement.from(); i < placement.to(); i++) {
      if (i == placement.from() || placement.row(i) != placement.row(i - 1)) {
        rows++;
      }
      Shape shape = tokens.get(i).shape();
      if (shape != Shape.BLANK && shape != Shape.RUNNING) {
        counts[placement.column(i)][shape.number()]++;
        printed[placement.column(i)][shape.number()] = others;
      }
    }
    for (int column = 0; column < seen.length; column++) {
      double filled = 0;
      for (int shape = 0; shape < Shape.HOW_MANY; shape++) {
        filled += counts[column][shape] - seen[column][shape] * prior;
      }
      empties[column] += Math.max(0, rows - filled);
    }
    return new ColumnProfile(1, counts, empties, printed);
  }

  int columns() {
    return seen.length;
  }

  /** Cost of a printed cell of this shape in a column. */
  double cost(Shape shape, int column) {
    return cost[shape.number()][column];
  }

  /** Cost of a blank cell in a column. */
  double blankCost(int column) {
    return blankCost[column];
  }

  /** The share of figures among what was seen in a column. */
  double figures(int column) {
    return figures[column];
  }

  private static double shareOfFigures(double[] counts) {
    double figures = 0;
    double all = 0;
    for (Shape shape : Shape.values()) {
      double count = counts[shape.number()];
      all += count;
      if (shape.isFigure()) {
        figures += count;
      }
    }
    return all == 0 ? 0 : figures / all;
  }

  private void price(int column) {
    double filled = 0;
    for (double count : seen[column]) {
      filled += count;
    }
    double fill = filled / Math.max(0.01, filled + blank[column]);
    double printed = -Math.log(Math.min(0.98, Math.max(0.02, fill))) * FILL_WEIGHT;
    blankCost[column] = -Math.log(Math.min(0.98, Math.max(0.02, 1 - fill))) * FILL_WEIGHT;
    for (int shape = 0; shape < Shape.HOW_MANY; shape++) {
      double score = 0;
      for (int other = 0; other < Shape.HOW_MANY; other++) {
        score += seen[column][other] * ShapeKin.share(shape, other);
      }
      double own = met[column][shape] ? 1 : 0;
      double share = filled - own < 0.01 ? 0.5 : (score - own) / (filled - own);
      cost[shape][column] = weight * -Math.log(FLOOR + (1 - FLOOR) * Math.max(0, share)) + printed;
    }
    cost[Shape.BLANK.number()][column] = blankCost[column];
    cost[Shape.RUNNING.number()][column] = 0;
  }
}
