package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a text into prose and tables of one cell a line. Each line says by its shape how much it
 * looks like a cell; the cut is the one that explains most of them with the fewest changes (a
 * two-state chain). Lines that stand around tables are never cells.
 */
final class Stretches {

  /** What lines are. */
  enum Kind {
    PROSE,
    /** A table, one cell a line. */
    CELLS,
    /** A table, one row a line. */
    ROWS
  }

  /**
   * Lines of one kind, by index, the last not included.
   *
   * @param form how a line holds its row
   */
  record Stretch(Kind kind, RowForm form, int from, int to) {}

  private static final double CHANGE = 2.5;
  private static final double NEVER = -1000;
  private static final double FIGURE = 2.5;
  private static final int LEAST_FIGURES = 2;
  private static final int SHORT_HEAD = 16;
  private static final int SHORT_LABEL = 25;
  private static final int SHORT_WORD = 12;
  private static final int FARTHEST_HEAD = 60;
  private static final int LONGEST_GAP = 120;
  private static final int NEAR = 6;

  private final List<SourceLine> lines;
  private final CaptionForms captions;
  private final Vocabulary vocabulary;
  private final boolean[] barrier;
  private final double[] score;

  Stretches(List<SourceLine> lines, CaptionForms captions, Vocabulary vocabulary) {
    this.lines = lines;
    this.captions = captions;
    this.vocabulary = vocabulary;
    this.barrier = new boolean[lines.size()];
    this.score = new double[lines.size()];
  }

  /** The stretches, in order, without a gap. */
  List<Stretch> find() {
    List<Stretch> stretches = new ArrayList<>();
    List<RowRuns.Run> runs = new RowRuns(lines, captions, vocabulary).find();
    weigh();
    for (RowRuns.Run run : runs) {
      Arrays.fill(barrier, run.from(), run.to(), true);
    }
    boolean[] table = chain();
    reachBack(table);
    dropUnlikely(table);
    int from = 0;
    for (RowRuns.Run run : runs) {
      cut(table, from, run.from(), stretches);
      stretches.add(new Stretch(Kind.ROWS, run.form(), run.from(), run.to()));
      from = run.to();
    }
    cut(table, from, lines.size(), stretches);
    return stretches;
  }

  private static void cut(boolean[] table, int from, int end, List<Stretch> stretches) {
    int at = from;
    while (at < end) {
      int to = at + 1;
      while (to < end && table[to] == table[at]) {
        to++;
      }
      stretches.add(new Stretch(table[at] ? Kind.CELLS : Kind.PROSE, RowForm.NONE, at, to));
      at = to;
    }
  }

  private void weigh() {
    boolean ownerOpen = false;
    int empty = 0;
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      if (line.isBlank()) {
        empty++;
        barrier[i] = empty > LONGEST_GAP;
        continue;
      }
      empty = 0;
      CaptionForms.Kind kind = captions.kind(line.text());
      Shape shape = Shape.of(line.text(), vocabulary);
      boolean ownerValue =
          ownerOpen
              && kind == CaptionForms.Kind.NONE
              && !shape.isFigure()
              && !vocabulary.looksLikeHead(line.text());
      ownerOpen = kind == CaptionForms.Kind.OWNER && Characters.fold(line.text()).endsWith(":");
      barrier[i] =
          ownerValue
              || (kind == CaptionForms.Kind.TITLE && opensTable(i))
              || (kind != CaptionForms.Kind.NONE
                  && kind != CaptionForms.Kind.TITLE
                  && kind != CaptionForms.Kind.PAGE);
      score[i] = kind == CaptionForms.Kind.PAGE ? 0 : score(line, shape);
    }
  }

  /** Whether heads, a unit or an owner follow a line that looks like a title. */
  private boolean opensTable(int title) {
    int seen = 0;
    int heads = 0;
    for (int i = title + 1; i < lines.size() && seen < NEAR; i++) {
      SourceLine line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      seen++;
      CaptionForms.Kind kind = captions.kind(line.text());
      if (kind == CaptionForms.Kind.UNIT
          || kind == CaptionForms.Kind.OWNER
          || kind == CaptionForms.Kind.NUMBER
          || kind == CaptionForms.Kind.TITLE) {
        return true;
      }
      Shape shape = Shape.of(line.text(), vocabulary);
      if (shape.isFigure()) {
        break;
      }
      heads += vocabulary.looksLikeHead(line.text()) ? 1 : 0;
    }
    return heads >= 2 || seen == 0;
  }

  private double score(SourceLine line, Shape shape) {
    int length = line.text().length();
    return switch (shape) {
      case BLANK -> 0;
      case FIGURE, DASH -> FIGURE + 0.5;
      case COUNT, RUNNING, CODE -> FIGURE;
      case TOTAL -> 1.5;
      case SENTENCE -> -4;
      case ORDINAL -> length <= SHORT_LABEL ? 0.1 : -0.5;
      case WORD ->
          Characters.fold(line.text()).endsWith(":")
              ? -1.5
              : length <= SHORT_HEAD && vocabulary.looksLikeHead(line.text())
                  ? 1
                  : length <= SHORT_WORD ? 0.1 : -0.5;
    };
  }

  private boolean[] chain() {
    int count = lines.size();
    double prose = 0;
    double table = -CHANGE;
    boolean[] changedToProse = new boolean[count];
    boolean[] changedToTable = new boolean[count];
    for (int i = 0; i < count; i++) {
      double nextProse = prose;
      double nextTable = table;
      if (table - CHANGE > prose) {
        nextProse = table - CHANGE;
        changedToProse[i] = true;
      }
      if (prose - CHANGE > table) {
        nextTable = prose - CHANGE;
        changedToTable[i] = true;
      }
      prose = nextProse;
      table = barrier[i] ? prose + NEVER : nextTable + score[i];
    }
    boolean[] tables = new boolean[count];
    boolean inTable = table > prose;
    for (int i = count - 1; i >= 0; i--) {
      tables[i] = inTable;
      inTable = inTable ? !changedToTable[i] : changedToProse[i];
    }
    return tables;
  }

  /** A table begins right after the last line around it, if only words stand between. */
  private void reachBack(boolean[] table) {
    for (int i = 1; i < lines.size(); i++) {
      if (!table[i] || table[i - 1]) {
        continue;
      }
      int from = i;
      int seen = 0;
      while (from > 0
          && !barrier[from - 1]
          && !table[from - 1]
          && seen <= FARTHEST_HEAD
          && score[from - 1] > -1) {
        from--;
        seen += lines.get(from).isBlank() ? 0 : 1;
      }
      if (from > 0 && barrier[from - 1] && seen <= FARTHEST_HEAD) {
        for (int back = from; back < i; back++) {
          table[back] = true;
        }
      }
    }
  }

  /** Lines without figures are a table only as the head of an empty one, right below its title. */
  private void dropUnlikely(boolean[] table) {
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      int figures = 0;
      while (to < lines.size() && table[to]) {
        figures += score[to] >= FIGURE ? 1 : 0;
        to++;
      }
      if (to > from && figures < LEAST_FIGURES && (from == 0 || !barrier[from - 1])) {
        Arrays.fill(table, from, to, false);
      }
      from = Math.max(to, from + 1);
    }
  }
}
