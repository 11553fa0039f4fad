package org.mingzhang.check.observe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.check.observe.Observation.Known;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.money.MoneyUnit;

/**
 * All observations of a disclosure: the understood money cells of its tables.
 *
 * <p>A blank cell is zero where its row or its column is otherwise filled, unknown where it is not.
 * What could not be read and what was placed by arithmetic is free. Where the document holds tables
 * of several units, the unit of a table is a part of what its figures mean.
 */
public final class Observations {

  /** Stands in for a unit that is not known, for sums inside one table only. */
  private static final MoneyUnit UNKNOWN = MoneyUnit.WAN_YUAN;

  /** What marks a part whose list need not be complete, wherever in the country. */
  private static final String OF_WHICH = "其中";

  /** A trillion yuan: more is a misreading, and sums of forty thousand still fit in a long. */
  private static final long MOST_FEN = 100_000_000_000_000L;

  private final Disclosure disclosure;
  private final Vocabulary vocabulary;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Observation> all = new ArrayList<>();

  /** Observes a disclosure. */
  public Observations(Disclosure disclosure, Algebra algebra) {
    this.disclosure = disclosure;
    Set<String> units =
        disclosure.tables().stream()
            .map(Table::unitName)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    Set<Concept> concepts = new HashSet<>();
    List<Integer> observed = new ArrayList<>();
    for (int t = 0; t < disclosure.tables().size(); t++) {
      Table table = disclosure.tables().get(t);
      if (!table.money()) {
        continue;
      }
      observed.add(t);
      String unit = units.size() > 1 ? ownUnit(table) : "";
      for (Row row : table.rows()) {
        for (Cell cell : row.cells()) {
          if (isAmount(cell)) {
            concepts.add(scoped(cell.concept(), unit));
          }
        }
      }
    }
    vocabulary = new Vocabulary(algebra, concepts);
    for (int t : observed) {
      Table table = disclosure.tables().get(t);
      sheets.add(observe(t, table, units.size() > 1 ? ownUnit(table) : ""));
    }
  }

  /** The disclosure that was observed. */
  public Disclosure disclosure() {
    return disclosure;
  }

  /** The concepts of the disclosure. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The tables that hold money. */
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /** Everything observed, in document order. */
  public List<Observation> all() {
    return List.copyOf(all);
  }

  /** The observation of a number. */
  public Observation at(int number) {
    return all.get(number);
  }

  private String ownUnit(Table table) {
    return table.unitName().equals(disclosure.identity().unit()) ? "" : table.unitName();
  }

  private static Concept scoped(Concept concept, String unit) {
    return concept.has(Dimension.UNIT) ? concept : concept.with(Dimension.UNIT, unit);
  }

  private static boolean isAmount(Cell cell) {
    return cell.understood() && cell.isMoney();
  }

  private Sheet observe(int index, Table table, String unit) {
    Sheet sheet = new Sheet(index, table);
    Precision precision = new Precision(table, UNKNOWN);
    Filled filled = new Filled(table);
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      for (int c = 0; c < row.cells().size(); c++) {
        Cell cell = row.cells().get(c);
        if (isAmount(cell)) {
          Meaning meaning = vocabulary.meaning(scoped(cell.concept(), unit));
          Observation seen =
              observe(
                  new CellRef(index, r, c),
                  row.list(),
                  cell,
                  meaning,
                  precision,
                  filled.at(r, c),
                  isOfWhich(table, row, cell),
                  !table.title().isEmpty());
          sheet.add(seen);
          all.add(seen);
        } else if (!cell.understood() && mayBeAmount(cell)) {
          sheet.addDark(row.list(), cell.column(), r);
        }
      }
    }
    sheet.addGaps();
    return sheet;
  }

  private static boolean isOfWhich(Table table, Row row, Cell cell) {
    return row.labels().stream().anyMatch(label -> label.name().startsWith(OF_WHICH))
        || (cell.column() < table.columns().size()
            && table.columns().get(cell.column()).path().stream()
                .anyMatch(head -> head.startsWith(OF_WHICH)));
  }

  private static boolean mayBeAmount(Cell cell) {
    return cell.status() == Status.UNREAD
        || (cell.figure().isPresent() && !cell.figure().get().isZero());
  }

  private Observation observe(
      CellRef at,
      int list,
      Cell cell,
      Meaning meaning,
      Precision precision,
      Known blank,
      boolean ofWhich,
      boolean titled) {
    MoneyUnit unit = cell.unit().orElse(UNKNOWN);
    Known known = Known.FREE;
    long fen = 0;
    long half = 0;
    if (cell.status() == Status.EMPTY) {
      known = blank;
    } else if (cell.status() == Status.READ
        && cell.figure().isPresent()
        && !cell.figure().get().percent()
        && cell.figure().get().countable(unit)) {
      long amount = cell.figure().get().fen(unit);
      if (Math.abs(amount) <= MOST_FEN) {
        known = Known.PRINTED;
        fen = amount;
        half = precision.half(cell.figure().get(), unit);
      }
    }
    return new Observation(
        all.size(),
        new Spot.InTable(at),
        list,
        cell.column(),
        meaning,
        known,
        fen,
        half,
        ofWhich,
        cell.unit().isPresent(),
        titled);
  }

  /** What a blank cell stands for, by what else its row and its column hold. */
  private static final class Filled {
    private final Table table;
    private final BitSet rows = new BitSet();
    private final Set<Sheet.Lane> lanes = new HashSet<>();

    Filled(Table table) {
      this.table = table;
      for (int r = 0; r < table.rows().size(); r++) {
        Row row = table.rows().get(r);
        for (Cell cell : row.cells()) {
          if (cell.status() == Status.READ && cell.figure().isPresent() && cell.isMoney()) {
            rows.set(r);
            lanes.add(new Sheet.Lane(row.list(), cell.column()));
          }
        }
      }
    }

    Known at(int row, int cell) {
      Row of = table.rows().get(row);
      boolean inColumn = lanes.contains(new Sheet.Lane(of.list(), of.cells().get(cell).column()));
      return inColumn && rows.get(row)
          ? Known.BLANK
          : inColumn || rows.get(row) ? Known.FAINT : Known.SILENT;
    }
  }
}
