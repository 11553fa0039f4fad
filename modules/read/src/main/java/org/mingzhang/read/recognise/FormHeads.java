package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Column.Role;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Term;
import org.mingzhang.model.lexicon.Words;

/**
 * The heads of the small tables that stand inside a form (一级指标, 二级指标, 三级指标, 指标值): a row in which a
 * figure's head stands to the right of a head of names. A head holds down to the first cell that is
 * wider than it.
 */
final class FormHeads {

  /** A form fills a page or two: what stands so many rows or columns away is no head of a cell. */
  private static final int FARTHEST = 200;

  /** Heads of columns of names. */
  private static final Set<String> NAMES =
      Set.of("project", "name", "function", "economic", "unit");

  private static final Pattern LABEL = Pattern.compile("^(?:20\\d\\d年|[\\p{IsHan}（(“《])");

  private final Lexicon lexicon;
  private final Matrix matrix;

  /** Which cells were asked for, and which of them print words; by row and column. */
  private final BitSet asked = new BitSet();

  private final BitSet words = new BitSet();

  FormHeads(Lexicon lexicon, Matrix matrix) {
    this.lexicon = lexicon;
    this.matrix = matrix;
  }

  /** The row of the head above a figure; -1 if there is none. */
  int above(int r, int x) {
    for (int above = r - 1; above >= farthest(r); above--) {
      if (matrix.blank(above, x) || matrix.joinedDown(above, r, x)) {
        continue;
      }
      if (isWords(above, x) && isHead(above, x) && hasNames(above, x)) {
        return above;
      }
      if (isWords(above, x) && !sameWidth(above, r, x)) {
        return -1;
      }
    }
    return -1;
  }

  /** The heads of a column, outermost first. */
  List<String> path(int head, int x) {
    List<String> path = new ArrayList<>();
    path.add(matrix.text(head, x));
    if (head > 0
        && isWords(head - 1, x)
        && matrix.at(head - 1, x).columnSpan() > matrix.at(head, x).columnSpan()
        && !words(head - 1, x).isEmpty()) {
      path.add(0, matrix.text(head - 1, x));
    }
    return path;
  }

  /** Whether a head is one of values or weights of goals. */
  boolean isGoal(int head, int x) {
    return words(head, x).stream().anyMatch(term -> !term.skip().isEmpty());
  }

  /** The nearest cell to the left that stands below a head of names; empty if there is none. */
  String name(int r, int x, int head) {
    for (int left = x - 1; left >= farthest(x); left--) {
      if (isWords(r, left) && isName(head, left) && !matrix.joinedDown(head, r, left)) {
        return matrix.text(r, left);
      }
    }
    return "";
  }

  /** Whether a cell prints words: no figure, and nothing that begins like one (≥10次). */
  boolean isWords(int r, int x) {
    int at = r * matrix.columns() + x;
    if (!asked.get(at)) {
      asked.set(at);
      words.set(at, printsWords(r, x));
    }
    return words.get(at);
  }

  private boolean printsWords(int r, int x) {
    Status status = Cells.cell(0, Role.FIGURE, matrix.at(r, x), false).status();
    return status == Status.TEXT
        || (status == Status.UNREAD && LABEL.matcher(matrix.text(r, x)).find());
  }

  private boolean isHead(int r, int x) {
    return words(r, x).stream()
        .anyMatch(
            term ->
                term.skip().isEmpty()
                    ? term.axis().isEmpty()
                    : term.concept().has(Dimension.MEASURE));
  }

  /** The farthest row above or column to the left that may be the head of a cell. */
  static int farthest(int from) {
    return Math.max(0, from - FARTHEST);
  }

  private boolean hasNames(int head, int x) {
    for (int left = x - 1; left >= farthest(x); left--) {
      if (!matrix.joined(head, left, x) && isWords(head, left) && !words(head, left).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int head, int x) {
    return words(head, x).stream().anyMatch(term -> NAMES.contains(term.axis()));
  }

  private boolean sameWidth(int above, int r, int x) {
    return matrix.at(above, x).column() == matrix.at(r, x).column()
        && matrix.at(above, x).columnSpan() == matrix.at(r, x).columnSpan();
  }

  private List<Term> words(int r, int x) {
    return lexicon.words(Words.head(matrix.at(r, x).text()), Term.Use.HEADER);
  }
}
