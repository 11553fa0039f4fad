package org.mingzhang.read.meaning;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.TimedList;

/** Gives the figures of one table with heads their concepts. */
final class TableMeaning {

  private final Language language;
  private final DocumentSense document;
  private final Table table;
  private final Titles.Title title;
  private final List<Column> columns = new ArrayList<>();
  private final List<Sense> heads = new ArrayList<>();
  private final CarryOver carryOver;
  private final Defaults defaults;

  private TableMeaning(Language language, DocumentSense document, Table table) {
    this.language = language;
    this.document = document;
    this.table = table;
    this.title = language.titles().of(table.title(), table.id(), document.unit());
    for (Column column : table.columns()) {
      Sense sense = language.heads().of(column.path(), document.year());
      heads.add(sense);
      Concept said = language.composition().add(title.concept(), sense.concept());
      columns.add(new Column(column.path(), column.role(), column.list(), said));
    }
    this.carryOver = CarryOver.of(table, columns);
    this.defaults = Defaults.of(table, title, columns, document, language.algebra());
  }

  /** The table with the concepts of its columns, rows and cells. */
  static Table of(Language language, DocumentSense document, Table table, Deadline deadline) {
    return new TableMeaning(language, document, table).understood(deadline);
  }

  private Table understood(Deadline deadline) {
    int lists = columns.stream().mapToInt(Column::list).max().orElse(-1) + 1;
    List<ListMeaning> meanings = new ArrayList<>();
    for (int list = 0; list < lists; list++) {
      meanings.add(new ListMeaning(list));
    }
    List<Row> rows = new ArrayList<>();
    for (Row row : new TimedList<>(table.rows(), deadline)) {
      rows.add(meanings.get(row.list()).next(row));
    }
    return table.with(columns, rows);
  }

  /** The rows of one of the lists that stand side by side. */
  private final class ListMeaning {

    private final Concept head;
    private final List<Sense> senses = new ArrayList<>();
    private final String flow;
    private final boolean apart;
    private int next;

    ListMeaning(int list) {
      this.head = head(list);
      List<Row> own = table.rows().stream().filter(row -> row.list() == list).toList();
      Concept base = language.composition().add(title.concept(), head);
      RowSenses rowSenses =
          new RowSenses(language, document, columns, own, title, base.get(Dimension.FLOW));
      for (int i = 0; i < own.size(); i++) {
        senses.add(rowSenses.next(own.get(i), i + 1 == own.size()));
      }
      this.flow = base.has(Dimension.FLOW) ? "" : flow();
      this.apart = carryOver.column() || senses.stream().anyMatch(CarryOver::tellsYearApart);
    }

    /** Where no head names a flow, that of which the rows are parts. */
    private String flow() {
      for (Sense sense : senses) {
        String part = sense.concept().get(Dimension.FLOW);
        if (part.equals("income") || part.equals("opening")) {
          return "sources";
        }
        if (part.equals("expenditure") || part.equals("closing")) {
          return "uses";
        }
      }
      return "";
    }

    /** What the heads of the label columns say of all figures (收入 over names of income). */
    private Concept head(int list) {
      Concept said = Concept.NONE;
      for (int x = 0; x < columns.size(); x++) {
        Column.Role role = columns.get(x).role();
        boolean label = role == Column.Role.NAME || role == Column.Role.CODE;
        if (label && columns.get(x).list() == list) {
          String flow = heads.get(x).concept().get(Dimension.FLOW);
          said = language.composition().add(said, Concept.NONE.with(Dimension.FLOW, flow));
        }
      }
      return said;
    }

    Row next(Row row) {
      Sense sense = senses.get(next++);
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row.cells()) {
        cells.add(cell.meaning(concept(cell, sense), table.unit()));
      }
      List<Cell> settled = new Placements(language.algebra()).settle(cells);
      return new Row(
          row.list(),
          row.labels(),
          row.indent(),
          row.level(),
          row.where(),
          settled,
          sense.concept());
    }

    private Concept concept(Cell cell, Sense row) {
      Sense head = heads.get(cell.column());
      if (columns.get(cell.column()).role() == Column.Role.INDICATOR) {
        return Goals.concept(head);
      }
      boolean understood = row.understood() && head.understood();
      return understood ? concept(cell.column(), row) : Concept.NONE;
    }

    private Concept concept(int column, Sense row) {
      Composition composition = language.composition();
      Concept base = composition.add(columns.get(column).concept(), head);
      if (language
          .algebra()
          .disjoint(Dimension.FUND, base.get(Dimension.FUND), row.concept().get(Dimension.FUND))) {
        return Concept.NONE;
      }
      if (!base.has(Dimension.FLOW)) {
        base = base.with(Dimension.FLOW, flow);
      }
      Concept concept = composition.add(base, row.concept());
      String total = row.total() ? row.concept().get(Dimension.FLOW) : "";
      if (!total.isEmpty() && !total.equals("current")) {
        concept = concept.with(Dimension.FLOW, total);
      }
      boolean namesFund =
          row.concept().has(Dimension.FUND) || heads.get(column).concept().has(Dimension.FUND);
      boolean whole = row.total() && !row.concept().has(Dimension.FUND) && !carryOver.column();
      concept = carryOver.settle(concept, heads.get(column), namesFund && !whole, apart);
      return defaults.complete(concept);
    }
  }
}
