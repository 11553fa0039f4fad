package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A head flattened like a body: every row has a cell in each column, those covered by a merged cell
 * are blank. Position follows from the gaps alone; spans follow from the blanks.
 */
final class HeadSheet {

  private static final int MOST_ROWS = 4;
  private static final double STYLE = 1;
  private static final double UNKNOWN = 0.6;
  private static final double NO_HEAD = 2;
  private static final double ONLY_CHILD = 3;

  /** A head that costs more by itself is of no use, whatever its groups say. */
  private static final double MOST_COST = 16;

  private final List<Token> tokens;
  private final int to;
  private final int columns;
  private final GapRule rule;
  private final Vocabulary vocabulary;

  HeadSheet(List<Token> tokens, int to, int columns, GapRule rule, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.to = to;
    this.columns = columns;
    this.rule = rule;
    this.vocabulary = vocabulary;
  }

  /** The cheapest position of the first cell decides all others. */
  Optional<HeadPlan> solve() {
    Optional<HeadPlan> best = Optional.empty();
    if (rule.empty() == 0 || (rule.trailingDropped() && !rule.rowsKnown()) || to == 0) {
      return best;
    }
    for (int first = 0; first < Math.min(columns, 3); first++) {
      Optional<HeadPlan> plan = from(first);
      if (plan.isPresent() && (best.isEmpty() || plan.get().cost() < best.get().cost())) {
        best = plan;
      }
    }
    return best;
  }

  private Optional<HeadPlan> from(int first) {
    int[] at = new int[to];
    at[0] = first;
    for (int i = 1; i < to; i++) {
      int left = tokens.get(i).gap() - rule.between();
      int position = at[i - 1] + 1;
      int row = at[i - 1] / columns;
      if (rule.rowsKnown() && left >= rule.rowEnd()) {
        row++;
        position = row * columns;
        left -= rule.rowEnd();
      }
      if (left > 0 && rule.rowEnd() > 0 && !rule.rowsKnown()) {
        int ends = rule.rowEnd();
        int blanks = Math.max(0, left - ends) / rule.empty();
        if ((position + blanks) / columns > at[i - 1] / columns) {
          left -= ends;
        }
      }
      if (left < 0 || left % rule.empty() != 0) {
        return Optional.empty();
      }
      at[i] = position + left / rule.empty();
      boolean wrapped = rule.rowsKnown() && at[i] / columns != row;
      if (wrapped || at[i] >= MOST_ROWS * columns) {
        return Optional.empty();
      }
    }
    int rows = at[to - 1] / columns + 1;
    if (rows * columns == to) {
      return Optional.empty();
    }
    int[][] grid = new int[rows][columns];
    for (int i = 0; i < to; i++) {
      grid[at[i] / columns][at[i] % columns] = i + 1;
    }
    SheetSpans spans = new SheetSpans(rows, columns, (row, column) -> text(grid[row][column]));
    List<HeadCell> cells = new ArrayList<>();
    for (SheetSpans.Span span : spans.spans()) {
      int token = grid[span.row()][span.column()];
      cells.add(
          new HeadCell(
              span.row(),
              span.column(),
              span.rows(),
              span.columns(),
              text(token),
              Math.max(0, token - 1),
              token));
    }
    int trailing = columns - 1 - at[to - 1] % columns;
    HeadPlan plan = new HeadPlan(rows, cells, columns, to, trailing, 0);
    double cost = STYLE + cost(plan);
    return Optional.of(plan.withCost(cost > MOST_COST ? cost : cost + groups(plan)));
  }

  private String text(int token) {
    return token == 0 ? "" : tokens.get(token - 1).text();
  }

  private double cost(HeadPlan plan) {
    double cost = 0;
    for (HeadCell cell : plan.cells()) {
      if (cell.text().isEmpty()) {
        continue;
      }
      Shape shape = tokens.get(cell.from()).shape();
      cost += shape.isWord() && shape != Shape.SENTENCE ? 0 : HeadReader.NO_HEAD;
      cost += vocabulary.looksLikeHead(cell.text()) ? 0 : UNKNOWN;
      cost += cell.columnSpan() == 1 && cell.row() + cell.rowSpan() < plan.rows() ? ONLY_CHILD : 0;
    }
    for (String leaf : plan.leaves()) {
      cost += leaf.isEmpty() ? NO_HEAD : 0;
    }
    return cost;
  }

  /**
   * What speaks for its groups, as in a head whose covered cells are gone. Nothing speaks against
   * them, since their place leaves no choice.
   */
  private double groups(HeadPlan plan) {
    List<HeadCell> cells = plan.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
    List<HeadPieces.Piece> pieces = new ArrayList<>();
    for (HeadCell cell : cells) {
      String text = cell.text();
      pieces.add(
          new HeadPieces.Piece(
              text, cell.from(), cell.to(), vocabulary.isTotal(text), vocabulary.holds(text)));
    }
    HeadGroups groups = new HeadGroups(pieces, vocabulary);
    double cost = 0;
    for (int i = 0; i < cells.size(); i++) {
      HeadCell cell = cells.get(i);
      HeadGroups.Run group = null;
      double own = 0;
      for (int j = i + 1; j < cells.size(); j++) {
        if (cells.get(j).isBelow(cell)) {
          group = group == null ? groups.run(i, j) : group;
          own = group.add(j);
        }
      }
      cost += Math.min(0, own);
    }
    return cost;
  }
}
