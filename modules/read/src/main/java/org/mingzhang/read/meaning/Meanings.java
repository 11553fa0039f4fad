package org.mingzhang.read.meaning;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.Message;
import org.mingzhang.model.catalogue.Catalogue;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.disclosure.Unclear;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.OutOfTimeException;

/** Gives the figures of a disclosure their concepts and says which it does not understand. */
public final class Meanings {

  private static final Message ROW = new Message("没有读懂这一行", "this row was not understood");
  private static final Message COLUMN = new Message("没有读懂这一列", "this column was not understood");

  private final Language language;

  public Meanings(Lexicon lexicon, Catalogue catalogue, Algebra algebra) {
    this.language = Language.of(lexicon, catalogue, algebra);
  }

  /**
   * The disclosure with concepts, computed anew from titles, heads, labels and units; so is what is
   * not understood.
   *
   * @param deadline after which nothing more is given a meaning
   * @throws OutOfTimeException if the time is over
   */
  public Disclosure of(Disclosure raw, Deadline deadline) {
    DocumentSense document = DocumentSense.of(raw, language.heads());
    FormMeaning forms = new FormMeaning(language, document);
    List<Table> understood = new ArrayList<>();
    List<Unclear> unclear = new ArrayList<>(raw.unclear());
    unclear.removeIf(note -> note.why().equals(ROW) || note.why().equals(COLUMN));
    for (Table table : raw.tables()) {
      deadline.require();
      if (table.isForm()) {
        understood.add(forms.of(table));
      } else {
        Table meant = TableMeaning.of(language, document, table, deadline);
        understood.add(meant);
        note(meant, unclear);
      }
    }
    return raw.withTables(CarriedIncome.settle(understood), unclear);
  }

  private static void note(Table table, List<Unclear> unclear) {
    boolean[] any = new boolean[table.columns().size()];
    boolean[] figures = new boolean[table.columns().size()];
    for (Row row : table.rows()) {
      boolean rowUnderstood = false;
      boolean rowFigures = false;
      for (Cell cell : row.cells()) {
        if (cell.status() == Status.READ || cell.status() == Status.INFERRED) {
          rowFigures = true;
          rowUnderstood |= cell.understood();
          figures[cell.column()] = true;
          any[cell.column()] |= cell.understood();
        }
      }
      if (rowFigures && !rowUnderstood) {
        unclear.add(new Unclear(row.where(), table.title() + " / " + row.code() + row.name(), ROW));
      }
    }
    for (int x = 0; x < any.length; x++) {
      Column column = table.columns().get(x);
      if (figures[x] && !any[x]) {
        unclear.add(new Unclear(table.where(), table.title() + " / " + column.header(), COLUMN));
      }
    }
  }
}
