package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Column.Role;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Term;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.model.money.Figure;
import org.mingzhang.read.block.Grid;

/**
 * Finds what the columns of a table are: their header paths, their roles, and which of them make
 * one of several lists that stand side by side.
 */
final class Columns {

  private static final Pattern CODE =
      Pattern.compile("\\[?[A-Z]?\\d{2,12}\\]?|\\[?[A-Z]?\\d{3,12}\\]?(?:[-—_].+|[^\\d,.%/].*)");
  private static final Pattern INTEGER = Pattern.compile("\\d{1,3}");

  /** Axes of the heads of goals: names of indicators, and their values. */
  private static final String GOAL = "goal";

  private static final String INDICATOR = "indicator";

  private final Lexicon lexicon;

  Columns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The columns of a table, in order.
   *
   * @param from first row of the head
   * @param to first row of the body
   */
  List<Column> of(Matrix matrix, int from, int to) {
    List<List<String>> paths = new ArrayList<>();
    for (int x = 0; x < matrix.columns(); x++) {
      paths.add(path(matrix, from, to, x));
    }
    List<Role> roles = new ArrayList<>();
    for (int x = 0; x < matrix.columns(); x++) {
      roles.add(role(matrix, to, x, paths.get(x)));
    }
    settleCodesInFront(matrix, to, roles, paths);
    settleByPlace(roles);
    List<String> axes = paths.stream().map(this::axis).toList();
    int[] lists = new SideBySide(lexicon, paths, roles, axes).lists();
    List<Column> columns = new ArrayList<>();
    for (int x = 0; x < matrix.columns(); x++) {
      columns.add(new Column(paths.get(x), roles.get(x), lists[x], Concept.NONE));
    }
    return columns;
  }

  private static List<String> path(Matrix matrix, int from, int to, int x) {
    List<String> path = new ArrayList<>();
    for (int r = from; r < to; r++) {
      boolean again = r > from && matrix.joinedDown(r, r - 1, x);
      String text = matrix.text(r, x);
      if (!again && !text.isEmpty() && !isNumberingText(text)) {
        path.add(text);
      }
    }
    return path;
  }

  private static boolean isNumberingText(String text) {
    String folded = Words.fold(text);
    return folded.matches("\\d{1,2}(?:=[\\d+\\-().…]+)?|\\*+|栏次");
  }

  /** What the cells below say, weighed against the head. */
  private Role role(Matrix matrix, int body, int x, List<String> path) {
    int figures = 0;
    int amounts = 0;
    int codes = 0;
    int words = 0;
    int rising = 0;
    int previous = Integer.MIN_VALUE;
    for (int r = body; r < matrix.rows(); r++) {
      boolean open = matrix.at(r, x).doubt() instanceof Grid.Doubt.Column;
      if (!matrix.begins(r, x) || matrix.blank(r, x) || matrix.at(r, x).columnSpan() > 2 || open) {
        continue;
      }
      String folded = Words.fold(matrix.at(r, x).text());
      if (Labels.PARTS.contains(folded) || Cells.isNothing(folded)) {
        continue;
      }
      Optional<Figure> figure = Figure.parse(folded);
      if (figure.isPresent()) {
        figures++;
        amounts += figure.get().decimals() > 0 || folded.contains(",") ? 1 : 0;
        if (INTEGER.matcher(folded).matches()) {
          int number = Integer.parseInt(folded);
          rising += number == previous + 1 || previous == Integer.MIN_VALUE ? 1 : 0;
          previous = number;
        }
      }
      if (CODE.matcher(folded).matches()) {
        codes++;
      } else if (figure.isEmpty()) {
        words++;
      }
    }
    String axis = axis(path);
    if (axis.equals(GOAL)) {
      return words > 0 ? Role.NAME : Role.NOTE;
    }
    if (axis.equals(INDICATOR)) {
      return figures > 0 ? Role.INDICATOR : Role.NOTE;
    }
    if (axis.equals("year")) {
      return Role.NAME;
    }
    boolean labelHead = !axis.isEmpty();
    if (axis.equals("ordinal")
        || (figures >= 3 && amounts == 0 && words == 0 && rising == figures && !isCounted(path))) {
      return Role.ORDINAL;
    }
    if (axis.equals("note")) {
      return amounts > words ? Role.FIGURE : Role.NOTE;
    }
    if (amounts > 0 && amounts * 2 >= amounts + words + (labelHead ? codes : 0)) {
      return Role.FIGURE;
    }
    if (axis.equals("code")) {
      return Role.CODE;
    }
    if (labelHead) {
      return codes > words && codes > 0 ? Role.CODE : Role.NAME;
    }
    if (figures > 0 && figures >= words) {
      return looksLikeCodes(matrix, body, x, codes, figures) && path.isEmpty()
          ? Role.CODE
          : Role.FIGURE;
    }
    if (words + codes > 0) {
      return codes > words ? Role.CODE : Role.NAME;
    }
    return Role.FIGURE;
  }

  private static boolean looksLikeCodes(Matrix matrix, int body, int x, int codes, int figures) {
    if (codes < figures) {
      return false;
    }
    for (int r = body; r < matrix.rows(); r++) {
      String text = matrix.text(r, x);
      if (!text.isEmpty() && !text.matches("[12357]\\d{2,}")) {
        return false;
      }
    }
    return true;
  }

  private boolean isCounted(List<String> path) {
    for (String head : path) {
      for (Term term : lexicon.scan(Words.fold(head), Term.Use.HEADER)) {
        if (!term.concept().isEmpty() || term.total()) {
          return true;
        }
      }
    }
    return false;
  }

  /** What kind of label the head announces; empty if it announces figures. */
  private String axis(List<String> path) {
    String axis = "";
    for (String head : path) {
      String folded = Words.head(head);
      List<Term> terms = lexicon.words(folded, Term.Use.HEADER);
      if (terms.stream().anyMatch(term -> !term.skip().isEmpty())) {
        return ofGoals(terms);
      }
      boolean figure = terms.stream().anyMatch(t -> !t.concept().isEmpty() || t.total());
      for (Term term : terms) {
        if (!term.axis().isEmpty()) {
          axis = term.axis();
        }
      }
      if (figure && head.equals(path.get(path.size() - 1))) {
        axis = "";
      }
    }
    return axis;
  }

  /** What a head of a list of goals announces: their names, their values, or words. */
  private static String ofGoals(List<Term> terms) {
    if (terms.stream().anyMatch(term -> term.axis().equals("name"))) {
      return GOAL;
    }
    return terms.stream().anyMatch(term -> term.concept().has(Dimension.MEASURE))
        ? INDICATOR
        : "note";
  }

  /**
   * Whole numbers in front of the names, under a head that is not understood, are codes: no list
   * prints its amounts before its names.
   */
  private void settleCodesInFront(
      Matrix matrix, int body, List<Role> roles, List<List<String>> paths) {
    int x = 0;
    while (x < roles.size() && roles.get(x) != Role.FIGURE && roles.get(x) != Role.NAME) {
      x++;
    }
    boolean names = x + 1 < roles.size() && roles.get(x + 1) == Role.NAME;
    if (!names || roles.get(x) != Role.FIGURE || isCounted(paths.get(x))) {
      return;
    }
    int codes = 0;
    for (int r = body; r < matrix.rows(); r++) {
      String text = matrix.text(r, x);
      if (matrix.begins(r, x) && !text.isEmpty()) {
        if (!text.matches("\\d{3,}")) {
          return;
        }
        codes++;
      }
    }
    if (codes > 0) {
      roles.set(x, Role.CODE);
    }
  }

  /**
   * Settles what a column alone does not show: words after the last figures are remarks; words that
   * only note something are the labels of a table that has no others before its figures.
   */
  private static void settleByPlace(List<Role> roles) {
    for (int x = 1; x < roles.size(); x++) {
      List<Role> after = roles.subList(x, roles.size());
      boolean figureAfter = after.contains(Role.FIGURE) || after.contains(Role.INDICATOR);
      if (roles.get(x) == Role.NAME && roles.get(x - 1) == Role.FIGURE && !figureAfter) {
        roles.set(x, Role.NOTE);
      }
    }
    int first = roles.indexOf(Role.FIGURE);
    List<Role> before = roles.subList(0, Math.max(0, first));
    if (!before.contains(Role.NAME) && !before.contains(Role.CODE)) {
      before.replaceAll(role -> role == Role.NOTE ? Role.NAME : role);
    }
  }
}
