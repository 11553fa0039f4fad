package org.mingzhang.read.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column.Role;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.model.money.Figure;
import org.mingzhang.read.block.Grid;

/** Reads what is printed in one cell. */
final class Cells {

  /** Signs that stand for nothing. */
  private static final Pattern NOTHING = Pattern.compile("[-—–－_/\\\\×*]+|无|--|…+");

  private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");

  private Cells() {}

  /**
   * A cell of a column.
   *
   * @param doubtful whether it covers several columns of figures
   */
  static Cell cell(int column, Role role, Grid.Cell cell, boolean doubtful) {
    return cell(column, role, cell, doubtful, List.of());
  }

  /**
   * A cell that the source left open.
   *
   * @param elsewhere other columns of figures in which it may stand
   */
  static Cell cell(
      int column, Role role, Grid.Cell cell, boolean doubtful, List<Integer> elsewhere) {
    String printed = Words.bare(cell.text());
    if (role == Role.NOTE) {
      return Cell.found(column, printed, Status.TEXT, cell.place());
    }
    if (printed.isEmpty() || isNothing(printed)) {
      return Cell.found(column, printed, Status.EMPTY, cell.place());
    }
    Optional<Figure> figure = Figure.parse(printed);
    if (figure.isEmpty() && role == Role.INDICATOR) {
      return Cell.found(column, printed, Status.TEXT, cell.place());
    }
    if (figure.isEmpty()) {
      Status status =
          DIGIT.matcher(printed).find() || isDamaged(printed) ? Status.UNREAD : Status.TEXT;
      return Cell.found(column, printed, status, cell.place());
    }
    Status status = Status.READ;
    if (doubtful || cell.doubt() instanceof Grid.Doubt.Text) {
      status = Status.UNREAD;
    } else if (cell.doubt() instanceof Grid.Doubt.Column) {
      status = elsewhere.isEmpty() ? Status.INFERRED : Status.READ;
    }
    return new Cell(
        column, printed, status, cell.place(), figure, Optional.empty(), Concept.NONE, elsewhere);
  }

  /** Whether a text is a sign for nothing: a dash, 无. */
  static boolean isNothing(String text) {
    return NOTHING.matcher(text).matches();
  }

  private static boolean isDamaged(String printed) {
    return printed.indexOf('\ufffd') >= 0 || printed.contains("#");
  }
}
