package org.mingzhang.bench.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mingzhang.check.diagnose.Style;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.money.MoneyUnit;

/**
 * Makes a clean disclosure wrong: known slips at random places, with the truth. The same seed makes
 * the same slips. The checker knows nothing of it.
 */
public final class Injector {

  /** A disclosure with slips, and which. */
  public record Injection(Disclosure disclosure, List<Wrong> wrongs) {}

  private static final int ATTEMPTS = 60;

  private final Disclosure clean;
  private final Observations observations;
  private final Style style;
  private final Random random;
  private final List<Observation> figures;
  private final List<Observation> blanks;
  private final List<Observation> totals;
  private final Map<Concept, List<Observation>> byConcept = new HashMap<>();

  /** An injector for a clean disclosure and its equations. */
  public Injector(
      Disclosure clean, Observations observations, List<? extends Equation> equations, long seed) {
    this.clean = clean;
    this.observations = observations;
    this.style = new Style(observations);
    this.random = new Random(seed);
    this.figures = observations.all().stream().filter(o -> o.printed() && o.nonzero()).toList();
    this.blanks = observations.all().stream().filter(o -> o.counts() && !o.printed()).toList();
    this.totals =
        equations.stream()
            .filter(one -> one instanceof Sum sum && sum.terms().size() > 1)
            .map(Equation::left)
            .filter(left -> left.printed() && left.nonzero())
            .distinct()
            .toList();
    for (Observation figure : figures) {
      byConcept.computeIfAbsent(ofAnyYear(figure), c -> new ArrayList<>()).add(figure);
    }
  }

  private static Concept ofAnyYear(Observation of) {
    return of.meaning().concept().without(Dimension.YEAR).without(Dimension.BASIS);
  }

  /** Some slips of these kinds at different places; none if the disclosure has no place for one. */
  public Optional<Injection> inject(List<Kind> kinds) {
    Set<CellRef> used = new HashSet<>();
    Map<CellRef, String> printed = new LinkedHashMap<>();
    List<Wrong> wrongs = new ArrayList<>();
    for (Kind kind : kinds) {
      Optional<Wrong> wrong = Optional.empty();
      for (int i = 0; i < ATTEMPTS && wrong.isEmpty(); i++) {
        wrong = slip(kind).filter(w -> w.cells().stream().noneMatch(c -> used.contains(c.at())));
      }
      if (wrong.isEmpty()) {
        return Optional.empty();
      }
      wrongs.add(wrong.get());
      wrong.get().cells().forEach(cell -> used.add(cell.at()));
      wrong.get().cells().forEach(cell -> printed.put(cell.at(), cell.to()));
    }
    Disclosure wrong = Sheets.with(clean, printed);
    for (Wrong one : wrongs) {
      if (one.kind() == Kind.TABLE_UNIT) {
        wrong = Sheets.inOtherUnit(wrong, one.cells().get(0).at().table());
      }
    }
    return Optional.of(new Injection(wrong, wrongs));
  }

  private Optional<Wrong> slip(Kind kind) {
    return switch (kind) {
      case DIGIT -> one(kind, figures, at -> Misprints.digit(style.printed(at), random));
      case SWAP -> one(kind, figures, at -> Misprints.swapped(style.printed(at), random));
      case FACTOR_10 -> one(kind, figures, at -> times(at, random.nextBoolean() ? 1 : -1));
      case FACTOR_10000 -> one(kind, figures, at -> times(at, at.half() > 1000 ? 4 : -4));
      case SIGN -> one(kind, figures, at -> style.write(at, -at.fen()));
      case BLANK -> one(kind, figures, at -> "");
      case VALUE -> one(kind, blanks, at -> beside(at).map(style::printed).orElse(""));
      case NEIGHBOUR -> one(kind, figures, at -> beside(at).map(style::printed).orElse(""));
      case LAST_YEAR -> one(kind, figures, this::otherYear);
      case TOTAL ->
          one(
              kind,
              totals,
              at -> style.write(at, rounded(at, (long) (at.fen() * (0.5 + random.nextDouble())))));
      case ROW_COPIED -> rowCopied();
      case ROW_SHIFTED -> rowShifted();
      case TABLE_UNIT -> tableUnit();
    };
  }

  /** How a figure is misprinted; nothing printed where that cannot be. */
  private interface Misprint {
    String of(Observation at);
  }

  private Optional<Wrong> one(Kind kind, List<Observation> among, Misprint misprint) {
    if (among.isEmpty()) {
      return Optional.empty();
    }
    Observation at = among.get(random.nextInt(among.size()));
    String to = misprint.of(at);
    if (to.isEmpty() != (kind == Kind.BLANK)) {
      return Optional.empty();
    }
    return changed(at, to).map(cell -> new Wrong(kind, List.of(cell)));
  }

  /** A figure with another print; nothing if it comes to the same amount. */
  private Optional<Wrong.Figure> changed(Observation at, String to) {
    CellRef cell = at.at();
    Observation after = Amounts.of(at, to, clean);
    if (after.fen() == at.fen()) {
      return Optional.empty();
    }
    long step = Math.max(1, 2 * Math.max(at.half(), after.half()));
    return Optional.of(new Wrong.Figure(cell, style.printed(at), to, at.fen(), after.fen(), step));
  }

  private String times(Observation at, int power) {
    long fen = at.fen();
    for (int i = 0; i < Math.abs(power); i++) {
      fen = power > 0 ? fen * 10 : fen / 10;
    }
    fen = rounded(at, fen);
    return fen == 0 || Math.abs(fen) > 100_000_000_000_000L ? "" : style.write(at, fen);
  }

  private static long rounded(Observation at, long fen) {
    long step = Math.max(1, 2 * at.half());
    return Math.floorDiv(fen + step / 2, step) * step;
  }

  private Optional<Observation> beside(Observation of) {
    Sheet sheet = sheet(of);
    List<Observation> line =
        random.nextBoolean()
            ? sheet.row(of.row())
            : sheet.lane(new Sheet.Lane(of.list(), of.column()));
    int at = line.indexOf(of) + (random.nextBoolean() ? 1 : -1);
    return at >= 0 && at < line.size() && line.get(at).printed() && line.get(at).nonzero()
        ? Optional.of(line.get(at))
        : Optional.empty();
  }

  private Sheet sheet(Observation of) {
    return observations.sheets().stream()
        .filter(sheet -> sheet.index() == of.table())
        .findFirst()
        .orElseThrow();
  }

  private String otherYear(Observation at) {
    List<Observation> others =
        byConcept.getOrDefault(ofAnyYear(at), List.of()).stream()
            .filter(other -> !other.meaning().equals(at.meaning()))
            .toList();
    if (others.isEmpty()) {
      return "";
    }
    long fen = rounded(at, others.get(random.nextInt(others.size())).fen());
    return fen == 0 ? "" : style.write(at, fen);
  }

  /** 元 above a table in 万元, or the other way round. */
  private Optional<Wrong> tableUnit() {
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    int table = figures.get(random.nextInt(figures.size())).table();
    Optional<MoneyUnit> unit = clean.tables().get(table).unit();
    if (unit.isEmpty() || clean.tables().get(table).printedUnit().isEmpty()) {
      return Optional.empty();
    }
    List<Wrong.Figure> cells = new ArrayList<>();
    for (Observation at : figures) {
      if (at.table() == table) {
        String printed = style.printed(at);
        long factor = 10_000;
        long wrong = unit.get() == MoneyUnit.YUAN ? at.fen() * factor : at.fen() / factor;
        long step = Math.max(1, 2 * at.half());
        CellRef cell = at.at();
        cells.add(new Wrong.Figure(cell, printed, printed, at.fen(), wrong, step));
      }
    }
    return Optional.of(new Wrong(Kind.TABLE_UNIT, cells));
  }

  private Optional<Wrong> rowCopied() {
    Observation at = figures.get(random.nextInt(figures.size()));
    Sheet sheet = sheet(at);
    int from = Math.max(0, at.row() + random.nextInt(7) - 3);
    if (from >= sheet.size() || from == at.row()) {
      return Optional.empty();
    }
    List<Wrong.Figure> cells = new ArrayList<>();
    int figuresCopied = 0;
    for (Observation own : sheet.row(at.row())) {
      for (Observation other : sheet.row(from)) {
        if (other.column() == own.column() && other.list() == own.list() && own.counts()) {
          changed(own, style.printed(other)).ifPresent(cells::add);
          figuresCopied += other.nonzero() && other.fen() != own.fen() ? 1 : 0;
        }
      }
    }
    return figuresCopied < 2 ? Optional.empty() : Optional.of(new Wrong(Kind.ROW_COPIED, cells));
  }

  private Optional<Wrong> rowShifted() {
    Observation at = figures.get(random.nextInt(figures.size()));
    List<Observation> row = sheet(at).row(at.row());
    int from = row.indexOf(at);
    if (row.size() < 3 || row.size() - from < 3) {
      return Optional.empty();
    }
    List<Wrong.Figure> cells = new ArrayList<>();
    for (int i = from; i < row.size(); i++) {
      String to = i == from ? "" : style.printed(row.get(i - 1));
      if (row.get(i).counts()) {
        changed(row.get(i), to).ifPresent(cells::add);
      }
    }
    return cells.size() < 2 ? Optional.empty() : Optional.of(new Wrong(Kind.ROW_SHIFTED, cells));
  }
}
