package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How one flattening turns cells into lines: how many empty lines stand between two cells. Lossless
 * rules let count the blank cells; in a lossy one ({@code empty == 0}) blank cells leave no trace.
 *
 * @param between empty lines between two neighbouring cells
 * @param empty further empty lines for each blank cell between them
 * @param rowEnd further empty lines where a row ends
 * @param trailingDropped whether blank cells at the end of a row leave no trace
 */
record GapRule(int between, int empty, int rowEnd, boolean trailingDropped) {

  /** A row end so wide says that a row ends, whatever else the gap says. */
  static final int ROW = 1000;

  /** What it costs that a gap is not what the rule says; the unit of all costs of the solver. */
  static final double BROKEN = 8;

  private static final double FARTHER = 0.1;
  private static final double MOST_BROKEN = 11;
  private static final double LOOSE = 0.5;
  private static final double UNSEEN_BLANK = 0.4;
  private static final double UNSEEN_TRAILING = 0.2;
  private static final double UNUSUAL = 0.7;

  /** Cost of a gap inside a row. */
  double inside(int gap, boolean loose, int blanks) {
    return mismatch(gap, loose, between + empty * blanks)
        + (empty == 0 ? UNSEEN_BLANK * blanks : 0);
  }

  /**
   * Cost of a gap in which rows end.
   *
   * @param trailing blank cells after the last printed cell of the first row
   * @param leading blank cells before the first printed cell of the last row
   * @param blankRows rows between that are wholly blank
   */
  double across(int gap, boolean loose, int trailing, int leading, int blankRows, int columns) {
    int seen = (trailingDropped ? 0 : trailing) + leading + blankRows * columns;
    double unseen =
        empty == 0
            ? (rowsKnown() ? 0 : UNSEEN_TRAILING) * trailing
                + UNSEEN_BLANK * (leading + blankRows * columns)
            : trailingDropped && !rowsKnown() ? UNSEEN_TRAILING / 2 * trailing : 0;
    return mismatch(gap, loose, between + empty * seen + rowEnd * (1 + blankRows)) + unseen;
  }

  /** Whether the text itself says where rows end. */
  boolean rowsKnown() {
    return rowEnd >= ROW;
  }

  /** How many wholly blank rows the gap has room for, so that the rest of it fits best. */
  int blankRows(int gap, int trailing, int leading, int columns) {
    int perRow = empty * columns + rowEnd;
    if (empty == 0 || perRow == 0) {
      return 0;
    }
    int seen = (trailingDropped ? 0 : trailing) + leading;
    return Math.max(0, (gap - between - rowEnd - empty * seen) / perRow);
  }

  /** What speaks against the rule before anything is read. */
  double prior() {
    double cost = 0;
    if (empty != 1) {
      cost += UNUSUAL;
    }
    if (rowEnd > 0) {
      cost += UNUSUAL;
    }
    if (trailingDropped) {
      cost += UNUSUAL;
    }
    return cost;
  }

  private static double mismatch(int gap, boolean loose, int expected) {
    int off = Math.abs(gap - expected);
    if (off == 0) {
      return 0;
    }
    return loose ? LOOSE : Math.min(MOST_BROKEN, BROKEN + FARTHER * off);
  }

  /** How many empty lines stand between two neighbouring cells: the least that is not rare. */
  static int usual(List<Token> tokens) {
    int[] counts = new int[8];
    int total = 0;
    for (Token token : tokens) {
      if (!token.loose()) {
        counts[Math.min(token.gap(), counts.length - 1)]++;
        total++;
      }
    }
    int usual = 0;
    while (usual < counts.length - 1 && counts[usual] * 8 < total) {
      usual++;
    }
    return usual;
  }

  /**
   * The rules that a text may follow whose gaps are these, the usual ones first.
   *
   * @param usual how many empty lines stand between two cells
   */
  static List<GapRule> candidates(List<Token> tokens, int usual) {
    boolean varied = tokens.stream().anyMatch(token -> !token.loose() && token.gap() != usual);
    List<GapRule> rules = new ArrayList<>();
    for (int empty : usual == 0 ? new int[] {1, 0} : new int[] {1, usual + 1, 0}) {
      for (int rowEnd = 0; rowEnd <= (varied ? 2 : 0); rowEnd++) {
        rules.add(new GapRule(usual, empty, rowEnd, false));
        if (empty > 0 && varied) {
          rules.add(new GapRule(usual, empty, rowEnd, true));
        }
      }
    }
    return rules;
  }
}
