package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the figures of one page with the second opinion: its rows must be found in the same
 * order, all figures of a row in one row, each field always in the same column, and no further
 * amounts. Rows that were judged on the page are not asked of the second opinion.
 */
final class FigureComparison {

  private final List<SecondOpinion.Row> expected;
  private final List<PageFigures.Row> read;
  private final Set<List<Integer>> judged;
  private final List<String> differences = new ArrayList<>();

  private FigureComparison(
      List<SecondOpinion.Row> expected, List<PageFigures.Row> read, Set<List<Integer>> judged) {
    this.expected = expected;
    this.read = read;
    this.judged = judged;
  }

  /**
   * The differences, for people.
   *
   * @param judged table and row of judged rows
   */
  static List<String> of(
      List<SecondOpinion.Row> expected, List<PageFigures.Row> read, Set<List<Integer>> judged) {
    FigureComparison comparison = new FigureComparison(expected, read, judged);
    comparison.compare();
    return comparison.differences;
  }

  private void compare() {
    int[] partner = partners();
    Set<Integer> found = new HashSet<>();
    Map<List<Integer>, Integer> columns = new HashMap<>();
    for (int i = 0; i < expected.size(); i++) {
      if (partner[i] < 0) {
        differences.add("missing: " + expected.get(i));
        continue;
      }
      found.add(partner[i]);
      compare(expected.get(i), read.get(partner[i]), columns);
    }
    for (int j = 0; j < read.size(); j++) {
      if (!found.contains(j)
          && !judged(read.get(j))
          && read.get(j).figures().stream().anyMatch(PageFigures.Figure::amount)) {
        differences.add("more: " + read.get(j));
      }
    }
  }

  private void compare(
      SecondOpinion.Row row, PageFigures.Row other, Map<List<Integer>, Integer> columns) {
    if (judged(other)) {
      return;
    }
    int next = 0;
    for (SecondOpinion.Figure figure : row.figures()) {
      while (!other.figures().get(next).value().equals(figure.value())) {
        if (other.figures().get(next).amount()) {
          differences.add("more: " + other.figures().get(next) + " in " + other);
        }
        next++;
      }
      int column = other.figures().get(next).column();
      List<Integer> field = List.of(row.table(), other.table(), figure.part(), figure.field());
      if (columns.computeIfAbsent(field, f -> column) != column) {
        differences.add("column: " + figure + " in column " + column + " of " + other);
      }
      next++;
    }
    other.figures().subList(next, other.figures().size()).stream()
        .filter(PageFigures.Figure::amount)
        .forEach(figure -> differences.add("more: " + figure + " in " + other));
  }

  private boolean judged(PageFigures.Row row) {
    return judged.contains(List.of(row.table(), row.row()));
  }

  /** Pairs rows in order, so that most figures find their like; -1 for a row that has none. */
  private int[] partners() {
    int n = expected.size();
    int m = read.size();
    int[][] best = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        int pair = likeness(expected.get(i), read.get(j));
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (pair > 0) {
          best[i][j] = Math.max(best[i][j], pair + best[i + 1][j + 1]);
        }
      }
    }
    int[] partner = new int[n];
    int j = 0;
    for (int i = 0; i < n; i++) {
      partner[i] = -1;
      while (j < m && best[i][j] == best[i][j + 1]) {
        j++;
      }
      if (j < m && best[i][j] != best[i + 1][j]) {
        partner[i] = j++;
      }
    }
    return partner;
  }

  private static int likeness(SecondOpinion.Row row, PageFigures.Row other) {
    int next = 0;
    for (SecondOpinion.Figure figure : row.figures()) {
      while (next < other.figures().size()
          && !other.figures().get(next).value().equals(figure.value())) {
        next++;
      }
      if (next++ == other.figures().size()) {
        return 0;
      }
    }
    String label = row.label().substring(0, Math.min(6, row.label().length()));
    return 1000 * row.figures().size()
        + (other.text().contains(label) ? 500 : 0)
        - (int) other.figures().stream().filter(PageFigures.Figure::amount).count();
  }
}
