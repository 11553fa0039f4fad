package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the blank cells of a head back to the merged cells that cover them: a head reaches right
 * over blanks as long as something stands below it there, and down over blanks to the last row.
 */
final class SheetSpans {

  /** The printed text of a cell, empty for a blank one. */
  @FunctionalInterface
  interface Texts {
    String at(int row, int column);
  }

  /** A cell with its span. */
  record Span(int row, int column, int rows, int columns) {}

  private final int rows;
  private final Texts texts;
  private final boolean[][] covered;
  private final List<Span> spans = new ArrayList<>();

  SheetSpans(int rows, int columns, Texts texts) {
    this.rows = rows;
    this.texts = texts;
    this.covered = new boolean[rows][columns];
    level(0, 0, columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!covered[row][column]) {
          spans.add(new Span(row, column, 1, 1));
        }
      }
    }
    spans.sort(
        (a, b) ->
            a.row() != b.row()
                ? Integer.compare(a.row(), b.row())
                : Integer.compare(a.column(), b.column()));
  }

  /** All cells, row by row. */
  List<Span> spans() {
    return spans;
  }

  private void level(int row, int from, int to) {
    if (row >= rows) {
      return;
    }
    int column = from;
    while (column < to) {
      if (texts.at(row, column).isEmpty()) {
        if (row + 1 < rows) {
          level(row + 1, column, column + 1);
        }
        column++;
        continue;
      }
      int end = column + 1;
      if (hasBelow(row, column)) {
        while (end < to && texts.at(row, end).isEmpty() && hasBelow(row, end)) {
          end++;
        }
        cover(row, column, 1, end - column);
        level(row + 1, column, end);
      } else {
        cover(row, column, rows - row, 1);
      }
      column = end;
    }
  }

  private boolean hasBelow(int row, int column) {
    for (int below = row + 1; below < rows; below++) {
      if (!texts.at(below, column).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void cover(int row, int column, int height, int width) {
    for (int r = row; r < row + height; r++) {
      for (int c = column; c < column + width; c++) {
        covered[r][c] = true;
      }
    }
    spans.add(new Span(row, column, height, width));
  }
}
