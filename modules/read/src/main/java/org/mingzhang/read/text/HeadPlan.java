package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A way to read the first tokens of a table as its head.
 *
 * @param rows how many rows it has; 0 for no head
 * @param to the first token after it
 * @param trailing blank cells after its last token in its last row
 * @param cost what speaks against it
 */
record HeadPlan(int rows, List<HeadCell> cells, int columns, int to, int trailing, double cost) {

  HeadPlan {
    cells = List.copyOf(cells);
  }

  /** No head at all. */
  static HeadPlan none(int columns, double cost) {
    return new HeadPlan(0, List.of(), columns, 0, 0, cost);
  }

  /** The lowest head over each column; empty where there is none. */
  List<String> leaves() {
    List<String> leaves = new ArrayList<>(Collections.nCopies(columns, ""));
    for (HeadCell cell : cells) {
      if (!cell.text().isEmpty() && cell.row() + cell.rowSpan() == rows) {
        for (int i = 0; i < cell.columnSpan(); i++) {
          leaves.set(cell.column() + i, cell.text());
        }
      }
    }
    return leaves;
  }

  /** The same plan at another cost. */
  HeadPlan withCost(double newCost) {
    return new HeadPlan(rows, cells, columns, to, trailing, newCost);
  }
}
