package org.mingzhang.read.text;

/**
 * Rows and columns of tokens. A token that continues the cell of the one before has the same row
 * and column; a cell may cover further columns at its right or rows below.
 */
final class Placement {

  /** How a token follows the one before. */
  enum Step {
    /** The first of all. */
    FIRST,
    /** A further piece of the same cell. */
    JOINED,
    /** In the same row. */
    BESIDE,
    /** In the same row, the cell before covers the columns between. */
    COVERED,
    /** In a row below. */
    BELOW,
    /** In the next row, the cells of its first columns are covered from above. */
    HANGING
  }

  private final int from;
  private final int[] rows;
  private final int[] columns;
  private final Step[] steps;
  private final int[] covered;
  private final double cost;

  Placement(int from, int[] rows, int[] columns, Step[] steps, int[] covered, double cost) {
    this.from = from;
    this.rows = rows;
    this.columns = columns;
    this.steps = steps;
    this.covered = covered;
    this.cost = cost;
  }

  /** The first token that is placed. */
  int from() {
    return from;
  }

  /** The first token after those that are placed. */
  int to() {
    return from + rows.length;
  }

  int row(int token) {
    return rows[token - from];
  }

  int column(int token) {
    return columns[token - from];
  }

  Step step(int token) {
    return steps[token - from];
  }

  /** How many columns at its right the cell of a token covers. */
  int covered(int token) {
    return covered[token - from];
  }

  double cost() {
    return cost;
  }
}
