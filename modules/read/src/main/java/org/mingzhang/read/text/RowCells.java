package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.text.Fields.Field;

/**
 * The cells of a table that has one row a line, in the form in which {@link TableSolver} takes
 * those of one cell a line: a gap counts the blank cells between two cells, and where a row ends it
 * is {@link GapRule#ROW} wider.
 */
final class RowCells {

  private final RowForm form;
  private final List<SourceLine> lines;
  private final CaptionForms captions;
  private final Vocabulary vocabulary;
  private final Bands bands;

  RowCells(RowForm form, List<SourceLine> lines, CaptionForms captions, Vocabulary vocabulary) {
    this.form = form;
    this.lines = lines;
    this.captions = captions;
    this.vocabulary = vocabulary;
    this.bands = new Bands(form == RowForm.COLUMNS ? lines : List.of(), vocabulary);
  }

  /** How gaps tell of blank cells. */
  List<GapRule> rules() {
    boolean blanksKnown = form != RowForm.COLUMNS || bands.sure();
    return List.of(new GapRule(0, blanksKnown ? 1 : 0, GapRule.ROW, true));
  }

  /** The printed cells. */
  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    for (SourceLine line : lines) {
      if (line.isBlank() || isRule(line) || captions.kind(line.text()) == CaptionForms.Kind.PAGE) {
        continue;
      }
      int gap = tokens.isEmpty() ? 0 : GapRule.ROW;
      int next = 0;
      List<Field> fields = cells(line);
      for (int i = 0; i < fields.size(); i++) {
        Field field = fields.get(i);
        int column = form == RowForm.COLUMNS ? (bands.sure() ? bands.of(field, next) : next) : i;
        if (!field.text().isEmpty()) {
          tokens.add(
              new Token(
                  field.text(),
                  Shape.of(field.text(), vocabulary),
                  i == 0 ? line.indent() : 0,
                  line.number(),
                  field.column(),
                  gap + column - next,
                  tokens.isEmpty()));
          next = column + 1;
          gap = 0;
        }
      }
    }
    CellLines.markRunningNumbers(tokens);
    return tokens;
  }

  private List<Field> cells(SourceLine line) {
    if (form != RowForm.COLUMNS) {
      return form.cells(line);
    }
    List<Field> words = Fields.apart(line.raw(), 1);
    return bands.sure() ? bands.join(words, line.raw()) : words;
  }

  /** A line of signs that parts head and body. */
  private static boolean isRule(SourceLine line) {
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      if ("|-:=+─━┼├┤┌┐└┘┬┴╋ \t｜│┃".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
