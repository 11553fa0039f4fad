package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.OutOfTimeException;
import org.mingzhang.model.time.TimedList;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.TextBlock;

/**
 * Reads a text whose tables have lost their lines: text of a web page with one cell a line, cells
 * parted by tabs, bars or blanks. Nothing about the text is assumed but that its tables were
 * tables: width, rows, heads and the way cells became lines are solved table by table ({@link
 * TableSolver}).
 *
 * <ol>
 *   <li>{@link SourceLine}: lines.
 *   <li>{@link Stretches}: which lines are prose, which are tables.
 *   <li>{@link TableSolver}: the form of a table of one cell a line; {@link GridBuilder}: its grid,
 *       with a doubt on each cell whose column is not sure.
 * </ol>
 */
public final class FlattenedText {

  /** A longer text is no disclosure; one of 500 pages has 100,000 lines. */
  public static final int MOST_LINES = 200_000;

  /** The same, in characters. */
  public static final int MOST_CHARACTERS = 10_000_000;

  private final Vocabulary vocabulary;
  private final CaptionForms captions = new CaptionForms();

  /** A reader that knows these words. */
  public FlattenedText(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The blocks of a text in their order: a text block a line or wrapped paragraph, a grid a table.
   *
   * @param deadline after which it is not read
   * @throws UnreadableException if it has more than {@link #MOST_LINES} lines or {@link
   *     #MOST_CHARACTERS} characters
   * @throws OutOfTimeException if the time is over
   */
  public List<Block> read(String text, Deadline deadline) {
    if (text.length() > MOST_CHARACTERS) {
      throw new UnreadableException(
          Reason.TOO_LARGE,
          text.length() + " characters, at most " + MOST_CHARACTERS + " are read");
    }
    List<SourceLine> lines = new TimedList<>(SourceLine.split(text, MOST_LINES), deadline);
    List<Stretches.Stretch> stretches = new Stretches(lines, captions, vocabulary).find();
    List<Token> cells = new ArrayList<>();
    for (Stretches.Stretch stretch : stretches) {
      if (stretch.kind() == Stretches.Kind.CELLS) {
        cells.addAll(cells(lines, stretch).tokens());
      }
    }
    int usual = GapRule.usual(cells);
    WrappedProse wrapped = WrappedProse.of(prose(lines, stretches));
    List<Block> blocks = new ArrayList<>();
    for (Stretches.Stretch stretch : stretches) {
      deadline.require();
      List<SourceLine> part = lines.subList(stretch.from(), stretch.to());
      switch (stretch.kind()) {
        case PROSE ->
            wrapped.paragraphs(part).forEach(paragraph -> blocks.addAll(prose(paragraph)));
        case CELLS -> blocks.addAll(cells(lines, stretch).blocks(usual));
        case ROWS -> blocks.addAll(rows(stretch.form(), part));
      }
    }
    return blocks;
  }

  private CellLines cells(List<SourceLine> lines, Stretches.Stretch stretch) {
    return new CellLines(lines.subList(stretch.from(), stretch.to()), captions, vocabulary);
  }

  private List<Block> rows(RowForm form, List<SourceLine> lines) {
    RowCells cells = new RowCells(form, lines, captions, vocabulary);
    List<Token> tokens = cells.tokens();
    return Tables.blocks(
        tokens,
        tokens.isEmpty()
            ? Optional.empty()
            : new TableSolver(tokens, cells.rules(), vocabulary).solve());
  }

  /** The lines of all prose. */
  private static List<SourceLine> prose(List<SourceLine> lines, List<Stretches.Stretch> stretches) {
    List<SourceLine> prose = new ArrayList<>();
    for (Stretches.Stretch stretch : stretches) {
      if (stretch.kind() == Stretches.Kind.PROSE) {
        prose.addAll(lines.subList(stretch.from(), stretch.to()));
      }
    }
    return prose;
  }

  private List<Block> prose(List<SourceLine> paragraph) {
    SourceLine line = paragraph.get(0);
    List<Block> blocks = new ArrayList<>();
    if (captions.kind(line.text()) == CaptionForms.Kind.PAGE) {
      return blocks;
    }
    if (paragraph.size() > 1) {
      List<TextBlock.Line> printed =
          paragraph.stream().map(one -> new TextBlock.Line(one.text(), one.place())).toList();
      return List.of(new TextBlock(printed, new TextBlock.Style(0, false, line.indent())));
    }
    for (Fields.Field field : fields(line)) {
      Place place = Place.inText(line.number(), field.column());
      TextBlock.Style style =
          blocks.isEmpty() ? new TextBlock.Style(0, false, line.indent()) : TextBlock.Style.NONE;
      blocks.add(new TextBlock(List.of(new TextBlock.Line(field.text(), place)), style));
    }
    return blocks;
  }

  /** What stands apart in a line of prose; a caption may be a row of cells with only one in use. */
  private List<Fields.Field> fields(SourceLine line) {
    RowForm form = RowForm.of(line, vocabulary);
    return form == RowForm.TABS || form == RowForm.BARS
        ? form.cells(line).stream().filter(field -> !field.text().isEmpty()).toList()
        : Fields.farApart(line.raw());
  }
}
