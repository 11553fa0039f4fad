package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Term;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.model.money.Figure;
import org.mingzhang.read.block.Grid;

/** Finds which rows of a table are its caption, its head, rows of column numbers, and its body. */
final class Heads {

  private static final Pattern CODE =
      Pattern.compile("(?!20\\d\\d年)\\[?[A-Z]?\\d{3,}\\]?(?:[-—_].*|[^\\d,.].*)?");

  /** A longer text is a sentence, no head. */
  private static final int LONGEST_HEAD = 50;

  private static final Pattern YEAR = Pattern.compile("20\\d\\d(?:年度?)?");

  /** Words that tell a year. */
  private static final Pattern OF_YEAR = Pattern.compile("\\d年|[本上当去今全]年|年[度初末终]");

  private final Lexicon lexicon;
  private final Captions captions;
  private final Pattern numbering;

  Heads(Lexicon lexicon, Captions captions, Patterns patterns) {
    this.lexicon = lexicon;
    this.captions = captions;
    this.numbering = patterns.get("numbering-cell");
  }

  /**
   * A table's parts from top to bottom.
   *
   * @param captionRows rows at the top that are caption
   * @param headEnd the first row of the body
   * @param caption what the caption rows say
   */
  record Split(int captionRows, int headEnd, Caption caption) {}

  Split split(Matrix matrix) {
    int top = 0;
    List<Captions.Line> lines = new ArrayList<>();
    while (top < matrix.rows() && isCaptionRow(matrix, top)) {
      addLines(matrix, top, lines);
      top++;
    }
    int end = top;
    while (end < matrix.rows() && isHeadRow(matrix, end, top)) {
      end++;
    }
    if (end == top + 1 && matrix.filled(top) == 1 && matrix.joined(top, 0, matrix.columns() - 1)) {
      end = matrix.columns() > 2 ? top : end;
    }
    while (end < matrix.rows() && isNumbering(matrix, end)) {
      end++;
    }
    return new Split(top, end, captions.of(lines));
  }

  private static void addLines(Matrix matrix, int row, List<Captions.Line> lines) {
    for (int x = 0; x < matrix.columns(); x++) {
      if (!matrix.begins(row, x) || (x > 0 && matrix.joined(row, x, x - 1))) {
        continue;
      }
      Grid.Cell cell = matrix.at(row, x);
      List<String> parts = List.of(cell.text().split("\n", -1));
      boolean unitLine = parts.stream().skip(1).anyMatch(p -> p.contains("单位"));
      if (unitLine) {
        for (String part : parts) {
          lines.add(new Captions.Line(part, cell.place()));
        }
      } else {
        lines.add(new Captions.Line(cell.text(), cell.place()));
      }
    }
  }

  /** One cell over (nearly) the whole width, or only words that belong to captions. */
  private boolean isCaptionRow(Matrix matrix, int row) {
    if (matrix.columns() < 2) {
      return false;
    }
    if (matrix.blankRow(row)) {
      return row == 0 || matrix.rows() > row + 1;
    }
    int cells = 0;
    boolean wide = false;
    boolean head = false;
    boolean caption = true;
    for (int x = 0; x < matrix.columns(); x++) {
      if (x > 0 && matrix.joined(row, x, x - 1)) {
        continue;
      }
      Grid.Cell cell = matrix.at(row, x);
      if (cell.rowSpan() > 1 && !cell.isBlank()) {
        return false;
      }
      if (cell.isBlank()) {
        continue;
      }
      cells++;
      wide |= cell.columnSpan() * 5 >= matrix.columns() * 4;
      String folded = Words.fold(cell.text());
      head |= isHead(folded);
      if (Figure.parse(folded).isPresent()) {
        return false;
      }
      Caption said = captions.of(List.of(new Captions.Line(cell.text(), Place.NONE)));
      caption &=
          (!said.unit().isEmpty() && !isHeadWord(folded))
              || !said.unitName().isEmpty()
              || !said.number().isEmpty()
              || (said.titled() && said.title().endsWith("表"));
    }
    return (cells == 1 && wide && !head) || caption;
  }

  private boolean isHeadRow(Matrix matrix, int row, int top) {
    if (matrix.blankRow(row)) {
      return row > top && coveredFromAbove(matrix, row);
    }
    boolean fromAbove = row > top && coveredFromAbove(matrix, row);
    int words = 0;
    int known = 0;
    int open = 0;
    boolean firstLabel = false;
    for (int x = 0; x < matrix.columns(); x++) {
      if (!matrix.opens(row, x)) {
        continue;
      }
      if (matrix.blank(row, x)) {
        open += matrix.at(row, x).rowSpan() == 1 ? 1 : 0;
        continue;
      }
      String folded = Words.fold(matrix.at(row, x).text());
      if (YEAR.matcher(folded).matches()) {
        words++;
        continue;
      }
      if (folded.length() > LONGEST_HEAD
          || Figure.parse(folded).isPresent()
          || CODE.matcher(folded).matches()
          || Cells.isNothing(folded)) {
        return false;
      }
      if (words == 0) {
        firstLabel = !Words.ordinal(folded).isEmpty();
      }
      words++;
      known += isHeadWord(folded) ? 1 : 0;
    }
    if (fromAbove) {
      return true;
    }
    if (firstLabel || (words == 1 && matrix.columns() > 2 && !spansWide(matrix, row))) {
      return false;
    }
    if (open > 0 && open >= words && !matrix.blank(row, 0)) {
      return false;
    }
    return row == top || known > 0;
  }

  private static boolean spansWide(Matrix matrix, int row) {
    for (int x = 0; x < matrix.columns(); x++) {
      if (!matrix.blank(row, x)) {
        return matrix.at(row, x).columnSpan() * 2 >= matrix.columns();
      }
    }
    return false;
  }

  private static boolean coveredFromAbove(Matrix matrix, int row) {
    for (int x = 0; x < matrix.columns(); x++) {
      if (!matrix.begins(row, x) && !matrix.blank(row, x)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a table has no head, or one in which some word is a word of heads. */
  boolean isKnown(Matrix matrix, Split split) {
    for (int r = split.captionRows(); r < split.headEnd(); r++) {
      for (int x = 0; x < matrix.columns(); x++) {
        if (!matrix.blank(r, x) && isHeadWord(Words.fold(matrix.at(r, x).text()))) {
          return true;
        }
      }
    }
    return split.headEnd() == split.captionRows();
  }

  /** Whether all rows from one on print words of heads and nothing else. */
  boolean isHeadOnly(Matrix matrix, int from) {
    boolean words = false;
    for (int r = from; r < matrix.rows(); r++) {
      for (int x = 0; x < matrix.columns(); x++) {
        if (!matrix.blank(r, x)) {
          words = true;
          if (!isHead(Words.fold(matrix.at(r, x).text()))) {
            return false;
          }
        }
      }
    }
    return words;
  }

  /** Whether a folded text, but for a year, is made of words of heads. */
  private boolean isHead(String folded) {
    String text = folded.replaceFirst("20\\d\\d年度?", "");
    return text.isEmpty() || !lexicon.words(text, Term.Use.HEADER).isEmpty();
  }

  /** Whether a folded text is understood as a head. */
  boolean isHeadWord(String folded) {
    return !lexicon.cut(folded, Term.Use.HEADER).isEmpty() || OF_YEAR.matcher(folded).find();
  }

  /** Whether a row holds nothing but numbers of columns. */
  boolean isNumbering(Matrix matrix, int row) {
    int numbers = 0;
    int last = 0;
    boolean rising = true;
    for (int x = 0; x < matrix.columns(); x++) {
      if (matrix.blank(row, x) || (x > 0 && matrix.joined(row, x, x - 1))) {
        continue;
      }
      if (!matrix.begins(row, x)) {
        return false;
      }
      String folded = Words.fold(matrix.at(row, x).text());
      if (!numbering.matcher(folded).matches()) {
        return false;
      }
      String counted = folded.replaceFirst("=.*", "");
      if (counted.matches("\\d{1,3}")) {
        int number = Integer.parseInt(counted);
        rising &= number == last + 1 || number == 1;
        last = number;
        numbers++;
      } else if (folded.startsWith("*") || folded.equals("栏次")) {
        numbers++;
      }
    }
    return (numbers >= 2 && rising) || (numbers == 1 && hasMark(matrix, row));
  }

  private static boolean hasMark(Matrix matrix, int row) {
    for (int x = 0; x < matrix.columns(); x++) {
      String text = Words.fold(matrix.at(row, x).text());
      if (text.equals("栏次") || text.startsWith("**")) {
        return true;
      }
    }
    return false;
  }
}
