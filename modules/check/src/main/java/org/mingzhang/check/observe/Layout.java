package org.mingzhang.check.observe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.observe.Observation.Known;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;

/**
 * The columns of a table, list by list, and which of its rows and columns are filled at all. Rows
 * of one list mostly have the same columns, so each row is compared with the one before.
 */
final class Layout {

  /** A column of one list. */
  static final class Track {
    final Sheet.Lane lane;
    boolean filled;

    /** Its observations; opened with the first of them, since a column of words has none. */
    List<Observation> places = List.of();

    Track(Sheet.Lane lane) {
      this.lane = lane;
    }
  }

  private final BitSet filledRows = new BitSet();
  private final List<Track[]> rows;
  private final Map<Sheet.Lane, Track> tracks = new HashMap<>();

  Layout(Table table) {
    rows = new ArrayList<>(table.rows().size());
    Track[] before = {};
    for (Row row : table.rows()) {
      Track[] own = tracks(row, before);
      for (int c = 0; c < own.length; c++) {
        Cell cell = row.cells().get(c);
        if (cell.status() == Status.READ && cell.figure().isPresent() && cell.isMoney()) {
          filledRows.set(rows.size());
          own[c].filled = true;
        }
      }
      rows.add(own);
      before = own;
    }
  }

  private Track[] tracks(Row row, Track[] before) {
    if (isLike(row, before)) {
      return before;
    }
    Track[] own = new Track[row.cells().size()];
    for (int c = 0; c < own.length; c++) {
      Sheet.Lane lane = new Sheet.Lane(row.list(), row.cells().get(c).column());
      own[c] = tracks.computeIfAbsent(lane, Track::new);
    }
    return own;
  }

  private static boolean isLike(Row row, Track[] before) {
    if (before.length != row.cells().size()) {
      return false;
    }
    for (int c = 0; c < before.length; c++) {
      Sheet.Lane lane = before[c].lane;
      if (lane.list() != row.list() || lane.column() != row.cells().get(c).column()) {
        return false;
      }
    }
    return true;
  }

  /** The column of a cell. */
  Track track(int row, int cell) {
    return rows.get(row)[cell];
  }

  /** What a blank cell stands for, by what else its row and its column hold. */
  Known blank(int row, int cell) {
    boolean inColumn = track(row, cell).filled;
    boolean inRow = filledRows.get(row);
    return inColumn && inRow ? Known.BLANK : inColumn || inRow ? Known.FAINT : Known.SILENT;
  }
}
