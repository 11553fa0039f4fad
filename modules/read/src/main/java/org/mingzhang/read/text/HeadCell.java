package org.mingzhang.read.text;

/**
 * A cell of a table's head.
 *
 * @param row of the head, from 0
 * @param from its first token
 * @param to the first token after its last one; equal to {@code from} for a cell that left no token
 */
record HeadCell(int row, int column, int rowSpan, int columnSpan, String text, int from, int to) {

  /** Whether it stands right below another, within the columns that this covers. */
  boolean isBelow(HeadCell other) {
    return row == other.row + other.rowSpan
        && column >= other.column
        && column < other.column + other.columnSpan;
  }
}
