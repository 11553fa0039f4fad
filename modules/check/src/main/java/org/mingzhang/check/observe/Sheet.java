package org.mingzhang.check.observe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Table;

/** The observations of one table, by rows and by columns. */
public final class Sheet {

  /** One column of one of the lists that stand side by side. */
  public record Lane(int list, int column) implements Comparable<Lane> {

    /** Written out, since it is asked for early and often. */
    @Override
    public int hashCode() {
      return 31 * list + column;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Lane that && list == that.list && column == that.column;
    }

    @Override
    public int compareTo(Lane other) {
      return list != other.list
          ? Integer.compare(list, other.list)
          : Integer.compare(column, other.column);
    }
  }

  private final int index;
  private final Table table;
  private final List<List<Observation>> rows;
  private final Map<Lane, List<Observation>> lanes = new TreeMap<>();
  private final Map<Lane, BitSet> dark = new TreeMap<>();
  private final BitSet darkRows = new BitSet();

  Sheet(int index, Table table) {
    this.index = index;
    this.table = table;
    this.rows = new ArrayList<>(table.rows().size());
    for (Row row : table.rows()) {
      rows.add(new ArrayList<>(row.cells().size()));
    }
  }

  /** Where to put the observations of a column. */
  List<Observation> open(Lane lane) {
    return lanes.computeIfAbsent(lane, l -> new ArrayList<>());
  }

  void addDark(Lane lane, int row) {
    dark.computeIfAbsent(lane, l -> new BitSet()).set(row);
    darkRows.set(row);
  }

  /** Rows that lack a cell of a column of figures: something may have been lost there. */
  void addGaps() {
    List<Column> columns = table.columns();
    BitSet held = new BitSet();
    for (int r = 0; r < rows.size(); r++) {
      Row row = table.rows().get(r);
      held.clear();
      row.cells().forEach(cell -> held.set(cell.column()));
      for (int c = held.nextClearBit(0); c < columns.size(); c = held.nextClearBit(c + 1)) {
        Column column = columns.get(c);
        if (column.role() == Column.Role.FIGURE && column.list() == row.list()) {
          addDark(new Lane(row.list(), c), r);
        }
      }
    }
  }

  /** Index of the table in the disclosure. */
  public int index() {
    return index;
  }

  /** The table itself. */
  public Table table() {
    return table;
  }

  /** How many rows it has. */
  public int size() {
    return rows.size();
  }

  /** The observations of a row, left to right. */
  public List<Observation> row(int row) {
    return rows.get(row);
  }

  /** Its columns, list by list. */
  public Iterable<Lane> lanes() {
    return lanes.keySet();
  }

  /** The observations of a column, top to bottom. */
  public List<Observation> lane(Lane lane) {
    return lanes.getOrDefault(lane, List.of());
  }

  /**
   * The rows in which a column holds something that may be an amount and was not understood: a sum
   * over them may lack a part.
   */
  public BitSet dark(Lane lane) {
    return dark.getOrDefault(lane, new BitSet());
  }

  /** Whether a row holds something that may be an amount and was not understood. */
  public boolean darkRow(int row) {
    return darkRows.get(row);
  }
}
