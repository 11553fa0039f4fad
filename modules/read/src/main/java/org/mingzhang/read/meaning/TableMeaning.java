package org.mingzhang.read.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.catalogue.Catalogue;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.money.MoneyUnit;

/** Gives the figures of one table their concepts. */
final class TableMeaning {

  /** Tables whose figures are of all funds when no fund is named. */
  private static final Set<String> WHOLE = Set.of("summary", "income", "expenditure", "basic");

  private final Lexicon lexicon;
  private final Catalogue catalogue;
  private final Algebra algebra;
  private final Composition composition;
  private final Heads heads;
  private final Titles titles;

  TableMeaning(Lexicon lexicon, Catalogue catalogue, Algebra algebra) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.algebra = algebra;
    this.composition = new Composition(algebra);
    this.heads = new Heads(lexicon, composition);
    this.titles = new Titles(lexicon, algebra);
  }

  Table of(Table table, Identity identity) {
    if (!table.money()) {
      return table;
    }
    Titles.Title title = titles.of(table.title(), identity.unit());
    List<Column> columns = new ArrayList<>();
    List<Sense> senses = new ArrayList<>();
    for (Column column : table.columns()) {
      Sense sense = heads.of(column.path(), identity.year());
      senses.add(sense);
      Concept said = composition.add(title.concept(), sense.concept());
      columns.add(new Column(column.path(), column.role(), column.list(), said));
    }
    CarryOver carryOver = CarryOver.of(table, columns);
    int lists = columns.stream().mapToInt(Column::list).max().orElse(-1) + 1;
    List<Row> rows = new ArrayList<>(table.rows());
    for (int list = 0; list < lists; list++) {
      list(table, list, title, columns, senses, identity, carryOver, rows);
    }
    return table.with(columns, rows);
  }

  private void list(
      Table table,
      int list,
      Titles.Title title,
      List<Column> columns,
      List<Sense> senses,
      Identity identity,
      CarryOver carryOver,
      List<Row> rows) {
    Concept listHead = listHead(columns, list, identity.year());
    List<Row> own = rows.stream().filter(row -> row.list() == list).toList();
    String flow = composition.add(title.concept(), listHead).get(Dimension.FLOW);
    RowSenses rowSenses =
        new RowSenses(
            lexicon,
            catalogue,
            composition,
            heads,
            identity.year(),
            columns,
            own,
            title.axis(),
            flow);
    int seen = 0;
    List<Row> understood = new ArrayList<>();
    List<Sense> meant = new ArrayList<>();
    for (Row row : own) {
      meant.add(rowSenses.next(row, ++seen == own.size()));
    }
    boolean opening =
        meant.stream().anyMatch(s -> s.concept().get(Dimension.FLOW).equals("opening"));
    for (int i = 0; i < own.size(); i++) {
      Row row = own.get(i);
      Sense sense = meant.get(i);
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row.cells()) {
        Concept concept = Concept.NONE;
        if (sense.understood() && senses.get(cell.column()).understood()) {
          Concept base = composition.add(columns.get(cell.column()).concept(), listHead);
          concept = compose(base, sense, opening || carryOver.column());
          concept = carryOver.origin(concept);
          concept = defaults(table, title, concept, identity);
        }
        cells.add(withMeaning(cell, concept, table));
      }
      understood.add(
          new Row(
              row.list(),
              row.labels(),
              row.indent(),
              row.level(),
              row.where(),
              cells,
              sense.concept()));
    }
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).list() == list) {
        rows.set(i, understood.get(next++));
      }
    }
  }

  /** What the heads of a list's label columns say of all its figures (收入 over names of income). */
  private Concept listHead(List<Column> columns, int list, String year) {
    Concept said = Concept.NONE;
    for (Column column : columns) {
      boolean label = column.role() == Column.Role.NAME || column.role() == Column.Role.CODE;
      if (label && column.list() == list) {
        Concept head = heads.of(column.path(), year).concept();
        said = composition.add(said, Concept.NONE.with(Dimension.FLOW, head.get(Dimension.FLOW)));
      }
    }
    return said;
  }

  private Concept compose(Concept base, Sense row, boolean carriesOver) {
    String fund = base.get(Dimension.FUND);
    String rowFund = row.concept().get(Dimension.FUND);
    if (!fund.isEmpty() && !rowFund.isEmpty() && algebra.disjoint(Dimension.FUND, fund, rowFund)) {
      return Concept.NONE;
    }
    Concept concept = composition.add(base, row.concept());
    if (row.total() && row.concept().has(Dimension.FLOW)) {
      concept = concept.with(Dimension.FLOW, row.concept().get(Dimension.FLOW));
    }
    String composed = concept.get(Dimension.FUND);
    boolean someFund =
        !composed.isEmpty() && !composed.equals("all") && !composed.equals("unknown");
    boolean cut = concept.has(Dimension.FUNCTION) || concept.has(Dimension.UNIT);
    if (concept.get(Dimension.FLOW).equals("sources")
        && someFund
        && carriesOver
        && !row.total()
        && !cut
        && !composed.equals("appropriation")) {
      concept = concept.with(Dimension.FLOW, "income");
    }
    return concept;
  }

  private static Concept defaults(
      Table table, Titles.Title title, Concept concept, Identity identity) {
    Concept full = concept;
    if (!full.has(Dimension.FUND)) {
      full =
          full.with(
              Dimension.FUND, title.understood() && WHOLE.contains(table.id()) ? "all" : "unknown");
    }
    if (!full.has(Dimension.YEAR) && !identity.year().isEmpty()) {
      full = full.with(Dimension.YEAR, identity.year());
    }
    if (!full.has(Dimension.BASIS) && full.get(Dimension.YEAR).equals(identity.year())) {
      full = full.with(Dimension.BASIS, identity.kind().key());
    }
    return full;
  }

  private static Cell withMeaning(Cell cell, Concept concept, Table table) {
    Optional<MoneyUnit> unit = table.unit();
    return new Cell(
        cell.column(), cell.printed(), cell.status(), cell.where(), cell.figure(), unit, concept);
  }
}
