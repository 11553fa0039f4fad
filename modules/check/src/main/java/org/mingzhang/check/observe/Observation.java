package org.mingzhang.check.observe;

import org.mingzhang.model.finding.Report.CellRef;

/**
 * One cell where an amount of a concept is, or could be, printed.
 *
 * @param number its number in the disclosure, in document order, from 0
 * @param at the cell
 * @param list which of the lists side by side it stands in
 * @param column index of its column
 * @param meaning what it is an amount of
 * @param known how its amount is known
 * @param fen the amount as printed; 0 where it is not
 * @param half how far the true amount may lie from it to either side, by the decimals printed
 * @param ofWhich whether it stands under or beside 其中, so that it is a part of its neighbour and
 *     its list need not be complete
 * @param scaled whether its money unit is known, so that it can stand against other tables
 * @param titled whether its table has a title: where none was read, nobody knows what else the
 *     title says of its figures
 */
public record Observation(
    int number,
    CellRef at,
    int list,
    int column,
    Meaning meaning,
    Known known,
    long fen,
    long half,
    boolean ofWhich,
    boolean scaled,
    boolean titled) {

  /** How an amount is known. */
  public enum Known {
    /** It is printed. */
    PRINTED,
    /** Nothing is printed, but both its row and its column are otherwise filled: it is zero. */
    BLANK,
    /** Nothing is printed, and only its row or only its column is otherwise filled: zero there. */
    FAINT,
    /** Blank among blanks: nothing is said. */
    SILENT,
    /** Unread or placed by arithmetic: it may be anything and proves nothing. */
    FREE
  }

  /** Whether its amount may stand in an equation. */
  public boolean counts() {
    return known != Known.FREE && known != Known.SILENT;
  }

  /** Whether a figure is printed and read. */
  public boolean printed() {
    return known == Known.PRINTED;
  }

  /** Whether it is, or stands for, an amount that is not 0. */
  public boolean nonzero() {
    return fen != 0;
  }

  /** The index of its row. */
  public int row() {
    return at.row();
  }

  /** The index of its table. */
  public int table() {
    return at.table();
  }

  /** Of one disclosure no two have one number. */
  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }
}
