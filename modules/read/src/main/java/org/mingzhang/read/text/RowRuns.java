package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.text.CaptionForms.Kind;
import org.mingzhang.read.text.Fields.Field;

/** Finds the tables of a text that have one row a line. */
final class RowRuns {

  /** Lines of one form, by index, the last not included. */
  record Run(RowForm form, int from, int to) {}

  private static final int LEAST_ROWS = 2;
  private static final int LEAST_ROWS_SET = 3;
  private static final int LONGEST_CELL = 40;
  private static final int MOST_BETWEEN = 2;
  private static final double SHARE_OF_ROWS = 0.6;

  private final List<SourceLine> lines;
  private final CaptionForms captions;
  private final Vocabulary vocabulary;
  private final RowForm[] forms;

  RowRuns(List<SourceLine> lines, CaptionForms captions, Vocabulary vocabulary) {
    this.lines = lines;
    this.captions = captions;
    this.vocabulary = vocabulary;
    this.forms = new RowForm[lines.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = form(lines.get(i));
    }
  }

  /** The runs, in order. */
  List<Run> find() {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < forms.length) {
      int end = at + 1;
      if (forms[at] != RowForm.NONE) {
        end = end(at);
        int after = runs.isEmpty() ? 0 : runs.get(runs.size() - 1).to();
        int from = head(at, after);
        if (isTable(forms[at], from, end)) {
          runs.add(new Run(forms[at], from, end));
        }
      }
      at = end;
    }
    return runs;
  }

  private RowForm form(SourceLine line) {
    RowForm form = RowForm.of(line, vocabulary);
    if (form == RowForm.NONE) {
      return form;
    }
    int printed = 0;
    String last = "";
    for (Field field : form.cells(line)) {
      if (!field.text().isEmpty()) {
        printed++;
        last = field.text();
        Kind kind = captions.kind(last);
        if (kind == Kind.UNIT || kind == Kind.OWNER || kind == Kind.PART) {
          return RowForm.NONE;
        }
      }
    }
    return printed == 1 && captions.kind(last) != Kind.NONE ? RowForm.NONE : form;
  }

  /** The first line of the head whose words are parted by single blanks, above the first row. */
  private int head(int row, int after) {
    int from = row;
    for (int i = row - 1; forms[row] == RowForm.COLUMNS && i >= after; i--) {
      SourceLine line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      List<Field> fields = Fields.apart(line.raw(), 1);
      long heads = fields.stream().filter(field -> vocabulary.looksLikeHead(field.text())).count();
      if (captions.kind(line.text()) != Kind.NONE || heads * 2 < fields.size() || heads == 0) {
        break;
      }
      from = i;
    }
    return from;
  }

  /** The first line after the last one that goes on with the form. */
  private int end(int from) {
    int end = from + 1;
    int between = 0;
    for (int i = from + 1; i < forms.length && between <= MOST_BETWEEN; i++) {
      if (forms[i] == forms[from]) {
        end = i + 1;
        between = 0;
      } else if (!lines.get(i).isBlank()
          && captions.kind(lines.get(i).text()) != Kind.PAGE
          && !isLoneLabel(i)
          && !isRowOfBlanks(forms[from], i)) {
        break;
      } else {
        between++;
      }
    }
    return end;
  }

  /** A row parted by single blanks that does not end with a figure. */
  private boolean isRowOfBlanks(RowForm form, int at) {
    if (form != RowForm.COLUMNS || forms[at] != RowForm.NONE) {
      return false;
    }
    List<Field> fields = Fields.apart(lines.get(at).raw(), 1);
    return fields.size() > 2
        && fields.stream().anyMatch(field -> Shape.of(field.text(), vocabulary).isFigure())
        && fields.stream().noneMatch(field -> field.text().length() > LONGEST_CELL);
  }

  /** A label without figures, or a piece of one, between rows. */
  private boolean isLoneLabel(int at) {
    SourceLine line = lines.get(at);
    Shape shape = Shape.of(line.text(), vocabulary);
    return forms[at] == RowForm.NONE
        && shape.isWord()
        && shape != Shape.SENTENCE
        && captions.kind(line.text()) == Kind.NONE;
  }

  /** Whether the last printed line up to one is a caption. */
  private boolean isCaption(int at) {
    int i = at;
    while (i > 0 && lines.get(i).isBlank()) {
      i--;
    }
    Kind kind = captions.kind(lines.get(i).text());
    return kind != Kind.NONE && kind != Kind.NOTE && kind != Kind.PAGE;
  }

  private boolean isTable(RowForm form, int from, int to) {
    int rows = 0;
    int printedLines = 0;
    int figures = 0;
    int heads = 0;
    for (int i = from; i < to; i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      printedLines++;
      List<Field> fields =
          form == RowForm.COLUMNS ? Fields.apart(lines.get(i).raw(), 1) : form.cells(lines.get(i));
      int printed = 0;
      for (Field field : fields) {
        if (!field.text().isEmpty()) {
          printed++;
          figures += Shape.of(field.text(), vocabulary).isFigure() ? 1 : 0;
          heads += vocabulary.looksLikeHead(field.text()) ? 1 : 0;
        }
      }
      rows += printed > 1 || (form == RowForm.COLUMNS && forms[i] == form) ? 1 : 0;
    }
    boolean captioned = from > 0 && isCaption(from - 1);
    int least = form != RowForm.COLUMNS ? LEAST_ROWS : captioned ? 1 : LEAST_ROWS_SET;
    return rows >= least
        && rows >= SHARE_OF_ROWS * printedLines
        && (figures >= LEAST_ROWS || (form != RowForm.COLUMNS && heads >= LEAST_ROWS_SET));
  }
}
