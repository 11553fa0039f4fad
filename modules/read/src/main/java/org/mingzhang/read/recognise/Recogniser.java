package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.disclosure.Unclear;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Term;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.model.money.MoneyUnit;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.OutOfTimeException;
import org.mingzhang.model.time.TimedList;
import org.mingzhang.read.block.Block;

/**
 * Turns blocks into a disclosure as it stands: tables with titles, units, heads, rows and cells,
 * sections, and whose disclosure it is. What the figures mean is the next step's ({@code
 * org.mingzhang.read.meaning}).
 */
public final class Recogniser {

  /** A longer text in a form is no label. */
  private static final int LONGEST_LABEL = 24;

  private final Lexicon lexicon;
  private final Captions captions;
  private final Heads heads;
  private final Columns columns;
  private final Rows rows;
  private final TableKinds kinds = new TableKinds();
  private final Entries entries;
  private final ContentsLists contents;
  private final Covers covers;
  private final Sections sections;
  private final Identities identities;

  public Recogniser(Lexicon lexicon) {
    Patterns patterns = new Patterns();
    this.lexicon = lexicon;
    this.captions = new Captions(lexicon, patterns);
    this.heads = new Heads(lexicon, captions, patterns);
    this.columns = new Columns(lexicon);
    this.rows = new Rows(patterns);
    UnitNames names = new UnitNames();
    TitleWords titles = new TitleWords(names, patterns);
    HeadingForm form = new HeadingForm(patterns);
    this.entries = new Entries(form);
    this.contents = new ContentsLists(form, patterns);
    this.covers = new Covers(captions, contents, form, titles, patterns);
    this.sections = new Sections(captions, form, patterns);
    this.identities = new Identities(names, titles, patterns);
  }

  /**
   * Reads a document.
   *
   * @param unclear what the reader of the file could not read
   * @param deadline after which it is not read
   * @throws OutOfTimeException if the time is over
   */
  public Disclosure read(
      Source source, List<Block> blocks, List<Unclear> unclear, Deadline deadline) {
    List<Block> timed = new TimedList<>(blocks, deadline);
    List<Table> tables = new ArrayList<>();
    List<Unclear> notes = new ArrayList<>(unclear);
    Optional<String> lastUnit = Optional.empty();
    for (Draft draft : new Drafts(heads, captions).of(timed)) {
      deadline.require();
      Table table = table(draft, deadline);
      if (table.rows().isEmpty() && !draft.caption().titled()) {
        continue;
      }
      boolean list = table.money() && !table.isForm();
      if (table.printedUnit().isEmpty() && list && lastUnit.isPresent()) {
        table = withUnit(table, lastUnit.get());
      } else if (!table.printedUnit().isEmpty() && list) {
        lastUnit = Optional.of(table.printedUnit());
      }
      tables.add(table);
    }
    List<Block> parts = new TimedList<>(entries.part(timed), deadline);
    Cover cover = covers.of(parts);
    List<Section> text = sections.of(parts, cover, contents.find(parts));
    Identity identity = identities.of(parts, cover, text, tables);
    return new Disclosure(source, identity, text, tables, notes);
  }

  /** The canonical kind of a table with this title, else its title without number and unit. */
  public String kind(String title) {
    String plain = captions.plainTitle(Words.fold(title));
    return plain.isEmpty() ? "" : kinds.of(plain);
  }

  private static Table withUnit(Table table, String unit) {
    return new Table(
        table.id(),
        table.title(),
        table.printedUnit(),
        MoneyUnit.of(unit),
        table.unitName(),
        table.blank(),
        table.money(),
        table.columns(),
        table.rows(),
        table.where());
  }

  private Table table(Draft draft, Deadline deadline) {
    Heads.Split split = draft.split();
    Matrix matrix = draft.matrix();
    Matrix compact =
        split.headEnd() > split.captionRows()
            ? matrix.compacted(split.captionRows(), split.headEnd() - 1)
            : matrix;
    String title = draft.caption().title();
    String plain = captions.plainTitle(Words.fold(title));
    boolean skip =
        lexicon.scan(plain, Term.Use.TITLE).stream().anyMatch(term -> !term.skip().isEmpty());
    List<Column> headed = columns.of(compact, split.captionRows(), split.headEnd());
    boolean form = isForm(compact, split) || (skip && !isListOfProjects(headed));
    Forms.Form read =
        form
            ? Forms.read(lexicon, compact, split.captionRows(), deadline)
            : new Forms.Form(headed, rows.of(compact, split.headEnd(), headed));
    List<Column> found = read.columns();
    List<Row> body = read.rows();
    String unit = unit(draft, form, found);
    boolean blank =
        body.stream()
            .flatMap(row -> row.cells().stream())
            .allMatch(cell -> cell.status() == Status.EMPTY || cell.status() == Status.TEXT);
    return new Table(
        kind(title),
        title,
        unit,
        MoneyUnit.of(unit),
        draft.caption().unitName(),
        blank,
        found.stream().anyMatch(column -> column.role() == Column.Role.FIGURE),
        found,
        Levels.set(body),
        draft.where());
  }

  /** Whether a table of goals is a list with heads, one project a row, and no form. */
  private boolean isListOfProjects(List<Column> headed) {
    boolean project = false;
    boolean money = false;
    for (Column column : headed) {
      boolean understood = !column.path().isEmpty();
      boolean amount = false;
      for (String head : column.path()) {
        List<Term> words = lexicon.words(Words.head(head), Term.Use.HEADER);
        understood &= !words.isEmpty();
        project |= words.stream().anyMatch(term -> term.axis().equals("project"));
        amount |= words.stream().anyMatch(term -> term.axis().isEmpty() && term.skip().isEmpty());
      }
      money |= column.role() == Column.Role.FIGURE && understood && amount;
    }
    return project && money;
  }

  private boolean isForm(Matrix matrix, Heads.Split split) {
    return split.headEnd() == split.captionRows() && matrix.rows() > split.headEnd();
  }

  private String unit(Draft draft, boolean form, List<Column> found) {
    if (!draft.caption().unit().isEmpty()) {
      return draft.caption().unit();
    }
    for (Column column : found) {
      for (String head : column.path()) {
        Optional<String> unit = captions.unit(Words.fold(head));
        if (unit.isPresent()) {
          return unit.get();
        }
      }
    }
    Matrix matrix = draft.matrix();
    if (form) {
      return formUnit(matrix);
    }
    for (int r = matrix.rows() - 1; r >= Math.max(0, matrix.rows() - 3); r--) {
      for (int x = 0; x < matrix.columns(); x++) {
        Optional<String> unit = captions.unit(Words.fold(matrix.at(r, x).text()));
        if (unit.isPresent()) {
          return unit.get();
        }
      }
    }
    return "";
  }

  /** The first unit that a label of a form names: 项目资金（万元）. */
  private String formUnit(Matrix matrix) {
    for (int r = 0; r < matrix.rows(); r++) {
      for (int x = 0; x < matrix.columns(); x++) {
        String folded = Words.fold(matrix.at(r, x).text());
        Optional<String> unit = matrix.opens(r, x) ? captions.unit(folded) : Optional.empty();
        if (unit.isPresent() && folded.length() <= LONGEST_LABEL) {
          return unit.get();
        }
      }
    }
    return "";
  }

  /** Why a table was not understood, for reports. */
  static Message untitled() {
    return new Message("表格没有读出标题", "the table has no title that could be read");
  }
}
