package org.mingzhang.read.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Column.Role;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.lexicon.Term;
import org.mingzhang.model.lexicon.Words;

/**
 * Tells the lists of a table apart that stand side by side (收入 beside 支出): a new list begins where
 * label columns follow figures and head a list of their own.
 */
final class SideBySide {

  /** Label columns that never begin a list: they tell more of the row on their left. */
  private static final Set<String> MORE = Set.of("note", "unit", "project", "procurement", "year");

  private static final Set<String> LISTED =
      Set.of("code", "name", "function", "economic", "gov", "goal");

  private static final Set<String> COUNTS = Set.of("count", "quantity", "price");

  private final Lexicon lexicon;
  private final List<List<String>> paths;
  private final List<Role> roles;
  private final List<String> axes;

  /**
   * A table's columns.
   *
   * @param axes for each column what kind of label its head announces, empty if none
   */
  SideBySide(Lexicon lexicon, List<List<String>> paths, List<Role> roles, List<String> axes) {
    this.lexicon = lexicon;
    this.paths = paths;
    this.roles = roles;
    this.axes = axes;
  }

  /** For each column the number of its list, from 0. */
  int[] lists() {
    int[] lists = new int[roles.size()];
    int list = 0;
    boolean figuresSeen = false;
    for (int x = 0; x < roles.size(); x++) {
      Role role = roles.get(x);
      boolean label = role == Role.CODE || role == Role.NAME || role == Role.ORDINAL;
      if (label && figuresSeen && opens(x)) {
        list++;
        figuresSeen = false;
      }
      figuresSeen |= role == Role.FIGURE && !counts(x);
      lists[x] = list;
    }
    return lists;
  }

  /** Whether a column counts things, and so tells of the row rather than of a list's money. */
  private boolean counts(int x) {
    return paths.get(x).stream()
        .flatMap(head -> lexicon.words(Words.head(head), Term.Use.HEADER).stream())
        .anyMatch(term -> COUNTS.contains(term.concept().get(Dimension.MEASURE)));
  }

  private boolean opens(int x) {
    int figure = firstFigure(x);
    if (figure < 0) {
      return false;
    }
    if (groupOpens(x, x + figure)) {
      return true;
    }
    for (int y = x; y < x + figure; y++) {
      List<String> path = paths.get(y);
      if (MORE.contains(axes.get(y))) {
        return paths.subList(0, x).contains(path) && !path.isEmpty();
      }
      String leaf = path.isEmpty() ? "" : Words.head(path.get(path.size() - 1));
      Optional<Term> term = lexicon.find(leaf, Term.Use.HEADER);
      if (LISTED.contains(axes.get(y)) || leaf.isEmpty() || term.isPresent()) {
        return true;
      }
      if (paths.subList(0, x).contains(path)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a head begins here that spans the labels and the figures, and not the column before.
   */
  private boolean groupOpens(int x, int figure) {
    List<String> label = outer(x);
    return !label.isEmpty() && label.equals(outer(figure)) && !label.equals(outer(x - 1));
  }

  /** How many columns on the next figures stand; -1 if there are none. */
  private int firstFigure(int x) {
    for (int y = x; y < roles.size(); y++) {
      if (roles.get(y) == Role.FIGURE || roles.get(y) == Role.INDICATOR) {
        return y - x;
      }
    }
    return -1;
  }

  private List<String> outer(int x) {
    List<String> path = paths.get(x);
    return path.isEmpty() ? path : path.subList(0, path.size() - 1);
  }
}
