package org.mingzhang.check.observe;

/**
 * One place where an amount of a concept is, or could be, printed.
 *
 * @param number its number in the disclosure, in document order, from 0
 * @param at the cell, or the figure of a sentence
 * @param list which of the lists side by side it stands in; 0 in a sentence
 * @param column index of its column; -1 in a sentence
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
    Spot at,
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

  /** The index of its row; -1 in a sentence. */
  public int row() {
    return at instanceof Spot.InTable in ? in.cell().row() : -1;
  }

  /** The index of its table; -1 in a sentence. */
  public int table() {
    return at instanceof Spot.InTable in ? in.cell().table() : -1;
  }

  /** Whether a sentence says it. */
  public boolean said() {
    return at instanceof Spot.InText;
  }

  /** Of one disclosure no two have one number. */
  @Override
  public int hashCode() {
    return number;
  }
}
