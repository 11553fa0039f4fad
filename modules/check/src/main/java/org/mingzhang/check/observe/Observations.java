package org.mingzhang.check.observe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.observe.Observation.Known;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.OutOfTimeException;
import org.mingzhang.model.time.TimedList;

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
  private final Deadline end;
  private final Vocabulary vocabulary;
  private final List<Sheet> sheets;
  private final List<Observation> all;

  /** The observations of each concept by its number; made when first asked for. */
  private @Nullable ByNumber<Observation> byMeaning;

  /** Observes a disclosure, however long it takes. */
  public Observations(Disclosure disclosure, Algebra algebra) {
    this(disclosure, algebra, Deadline.never());
  }

  /**
   * Observes a disclosure.
   *
   * @param end of all work with it
   * @throws OutOfTimeException if that came before all was observed; so does later whatever goes
   *     over all observations
   */
  public Observations(Disclosure disclosure, Algebra algebra, Deadline end) {
    this.disclosure = disclosure;
    this.end = end;
    this.vocabulary = new Vocabulary(algebra, end);
    Set<String> units = new HashSet<>();
    for (Table table : disclosure.tables()) {
      if (!table.unitName().isEmpty()) {
        units.add(table.unitName());
      }
    }
    List<Sheet> found = new ArrayList<>();
    List<Observation> seen = new ArrayList<>();
    for (int t = 0; t < disclosure.tables().size(); t++) {
      Table table = disclosure.tables().get(t);
      if (table.money()) {
        found.add(observe(t, table, units.size() > 1 ? ownUnit(table) : "", seen));
      }
    }
    sheets = new TimedList<>(found, end);
    all = new TimedList<>(seen, end);
  }

  /** The disclosure that was observed. */
  public Disclosure disclosure() {
    return disclosure;
  }

  /** When all work with it ends. */
  public Deadline end() {
    return end;
  }

  /** The concepts of the disclosure. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The tables that hold money. */
  public List<Sheet> sheets() {
    return sheets;
  }

  /** Everything observed, in document order. */
  public List<Observation> all() {
    return all;
  }

  /** The observation of a number. */
  public Observation at(int number) {
    return all.get(number);
  }

  /** The places that print a concept, in document order. */
  public List<Observation> of(Meaning meaning) {
    ByNumber<Observation> known = byMeaning;
    if (known == null) {
      known = index();
      byMeaning = known;
    }
    return known.of(meaning.number());
  }

  private ByNumber<Observation> index() {
    ByNumber.Builder<Observation> index = new ByNumber.Builder<>(vocabulary.size(), all);
    for (Observation seen : all) {
      index.add(seen.meaning().number(), seen.number());
    }
    return index.build();
  }

  private String ownUnit(Table table) {
    return table.unitName().equals(disclosure.identity().unit()) ? "" : table.unitName();
  }

  private static Concept scoped(Concept concept, String unit) {
    return unit.isEmpty() || concept.has(Dimension.UNIT)
        ? concept
        : concept.with(Dimension.UNIT, unit);
  }

  /**
   * Observes a table.
   *
   * @param all what was observed before, to which its observations are added
   */
  private Sheet observe(int index, Table table, String unit, List<Observation> all) {
    Sheet sheet = new Sheet(index, table);
    Precision precision = new Precision(table, UNKNOWN);
    Layout layout = new Layout(table);
    boolean[] partColumns = partColumns(table);
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      end.step();
      boolean partRow = isPartRow(row);
      for (int c = 0; c < row.cells().size(); c++) {
        Cell cell = row.cells().get(c);
        Layout.Track track = layout.track(r, c);
        if (!cell.understood()) {
          if (mayBeAmount(cell)) {
            sheet.addDark(track.lane, r);
          }
        } else if (cell.isMoney()) {
          Meaning meaning = vocabulary.meaning(scoped(cell.concept(), unit));
          boolean part =
              partRow || (cell.column() < partColumns.length && partColumns[cell.column()]);
          Known blank = layout.blank(r, c);
          CellRef at = new CellRef(index, r, c);
          Observation seen =
              observe(all.size(), at, row.list(), cell, meaning, blank, part, precision);
          if (track.places.isEmpty()) {
            track.places = sheet.open(track.lane);
          }
          track.places.add(seen);
          sheet.row(r).add(seen);
          all.add(seen);
        }
      }
    }
    sheet.addGaps();
    return sheet;
  }

  private Observation observe(
      int number,
      CellRef at,
      int list,
      Cell cell,
      Meaning meaning,
      Known blank,
      boolean part,
      Precision precision) {
    MoneyUnit unit = cell.unit().orElse(UNKNOWN);
    Known known = cell.status() == Status.EMPTY ? blank : Known.FREE;
    long fen = 0;
    long half = 0;
    if (cell.status() == Status.READ && cell.figure().isPresent()) {
      Figure figure = cell.figure().get();
      long amount = figure.percent() || !figure.countable(unit) ? Long.MAX_VALUE : figure.fen(unit);
      if (Math.abs(amount) <= MOST_FEN) {
        known = Known.PRINTED;
        fen = amount;
        half = precision.half(figure, unit);
      }
    }
    return new Observation(
        number,
        at,
        list,
        cell.column(),
        meaning,
        known,
        fen,
        half,
        part,
        cell.unit().isPresent(),
        !disclosure.tables().get(at.table()).title().isEmpty());
  }

  private static boolean mayBeAmount(Cell cell) {
    return cell.status() == Status.UNREAD
        || (cell.figure().isPresent() && !cell.figure().get().isZero());
  }

  /** Whether a row is marked as some parts of another. */
  private static boolean isPartRow(Row row) {
    for (Label label : row.labels()) {
      if (label.name().startsWith(OF_WHICH)) {
        return true;
      }
    }
    return false;
  }

  private static boolean[] partColumns(Table table) {
    boolean[] parts = new boolean[table.columns().size()];
    for (int c = 0; c < parts.length; c++) {
      Column column = table.columns().get(c);
      for (String head : column.path()) {
        parts[c] |= head.startsWith(OF_WHICH);
      }
    }
    return parts;
  }
}
