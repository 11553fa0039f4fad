package org.mingzhang.read.block;

import java.util.List;
import org.mingzhang.model.disclosure.Place;

/**
 * A grid of cells as it stands on one page (or in one stretch of text): heads, body and all. A
 * table that runs over several pages is several grids; the recogniser joins them.
 *
 * @param columns how many columns the grid has, at least 1
 * @param rows from top to bottom
 */
public record Grid(int columns, List<Row> rows, Place place) implements Block {

  public Grid {
    rows = List.copyOf(rows);
    if (columns < 1) {
      throw new IllegalArgumentException("a grid has at least one column");
    }
  }

  /**
   * One row. A cell that spans rows stands in its first row only. Every column of the grid is
   * covered in every row by exactly one cell or by a cell that spans down from a row above; an
   * empty cell is a cell with empty text.
   */
  public record Row(List<Cell> cells, Place place) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param column its first column, from 0
   * @param columnSpan how many columns it covers, at least 1
   * @param rowSpan how many rows it covers, at least 1
   * @param text its characters in reading order, the lines inside the cell parted by {@code '\n'},
   *     blanks as printed; parts of one figure on two baselines are joined already. Empty if the
   *     cell is blank.
   * @param indent how far the text is set in from the cell's left edge, in widths of a Chinese
   *     character (leading blanks included); 0 where the source does not say
   * @param doubt whether text and place are sure
   * @param place the cell's own place, also of a blank one
   */
  public record Cell(
      int column,
      int columnSpan,
      int rowSpan,
      String text,
      double indent,
      Doubt doubt,
      Place place) {

    /** Whether nothing is printed in it. */
    public boolean isBlank() {
      return text.isBlank();
    }
  }

  /** How sure a cell is. */
  public sealed interface Doubt {

    /** Text and place are as a person sees them. */
    Doubt NONE = new None();

    /** No doubt. */
    record None() implements Doubt {}

    /**
     * The text is sure, its column is not. All cells of a row that are in such doubt have lists of
     * one length: the n-th columns of all of them together are the n-th way to place the row.
     *
     * @param columns all columns in which it may stand, the likeliest first (its present one); one
     *     may be named more than once
     */
    record Column(List<Integer> columns) implements Doubt {
      public Column {
        columns = List.copyOf(columns);
      }
    }

    /**
     * The text itself is in doubt (glyphs that could not be decoded, two figures that run into each
     * other): a figure in it counts as unread.
     *
     * @param why for people, in English
     */
    record Text(String why) implements Doubt {}
  }
}
