package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.read.text.Vocabulary.Holds;

/**
 * Reads the first tokens of a table as its head. Two ways of flattening are known: cells covered by
 * a merged one leave no trace (a web page, {@link HeadTree}), or they are blank cells like others
 * (a worksheet, {@link HeadSheet}).
 */
final class HeadReader {

  /** Cost of a table without a head. */
  static final double NO_HEAD = 6;

  private static final int MOST_ROWS = 3;
  private static final int MOST_EXTRA = 10;
  private static final int KEPT = 16;
  private static final int MOST_CUTS = 8;
  private static final double MOST_COST = 16;
  private static final double KEPT_MARGIN = 4;
  private static final double SAME_PARTS = 1.8;
  private static final double LABELS_AFTER_FIGURES = 0.6;

  private final List<Token> tokens;
  private final Vocabulary vocabulary;
  private final HeadPieces pieces;
  private final int between;
  private final boolean rowsKnown;
  private final Map<Long, Solved> plans = new HashMap<>();
  private final Map<Long, List<Try>> tries = new HashMap<>();

  HeadReader(List<Token> tokens, int to, GapRule rule, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.between = rule.between();
    this.rowsKnown = rule.rowsKnown();
    this.pieces = new HeadPieces(tokens, to, between, rowsKnown, vocabulary);
  }

  /**
   * The heads of so many columns that the tokens before one make, covered cells without a trace;
   * the cheapest first.
   *
   * @param deep whether heads of three levels are tried too
   * @param worth heads that cost more are of no use
   */
  List<HeadPlan> web(int before, int columns, boolean deep, double worth) {
    long key = ((long) before << 32) | columns << 1 | (deep ? 1 : 0);
    Solved solved = plans.get(key);
    double limit = Math.min(worth, MOST_COST);
    if (solved == null || solved.limit() < limit) {
      solved = new Solved(limit, solve(before, columns, deep, limit));
      plans.put(key, solved);
    }
    return solved.plans();
  }

  private record Solved(double limit, List<HeadPlan> plans) {}

  /** The cheapest head whose covered cells are blank cells. */
  Optional<HeadPlan> sheet(int before, int columns, GapRule rule) {
    return new HeadSheet(tokens, before, columns, rule, vocabulary).solve();
  }

  /** Groups that have the same parts speak for each other. */
  private static double repeats(HeadPlan head) {
    Map<List<String>, Integer> seen = new HashMap<>();
    double gain = 0;
    for (HeadCell group : head.cells()) {
      List<String> parts = new ArrayList<>();
      for (HeadCell cell : head.cells()) {
        if (cell.row() == group.row() + 1
            && cell.column() >= group.column()
            && cell.column() < group.column() + group.columnSpan()) {
          parts.add(Characters.fold(cell.text()));
        }
      }
      if (parts.size() > 1 && seen.merge(parts, 1, Integer::sum) > 1) {
        gain += SAME_PARTS;
      }
    }
    return gain;
  }

  /** Whether the rows of a head begin where the text says that rows begin, and only there. */
  private boolean hasKnownRows(HeadPlan head) {
    int row = 0;
    for (HeadCell cell : head.cells()) {
      boolean begins = cell.from() > 0 && tokens.get(cell.from()).gap() >= GapRule.ROW;
      if (begins != cell.row() > row) {
        return false;
      }
      row = cell.row();
    }
    return true;
  }

  /** What wider gaps can be worth at most, if rows of the head begin there. */
  private double rowGaps(int before) {
    int wide = 0;
    for (int i = 1; i < before; i++) {
      wide += isWide(tokens.get(i)) ? 1 : 0;
    }
    return Math.min(wide, MOST_ROWS - 1) * HeadPieces.FAR_CELL;
  }

  private boolean isWide(Token token) {
    return token.gap() > between && token.gap() < GapRule.ROW && !token.loose();
  }

  /** A wider gap where a row of the head begins is no oddity. */
  private double rowGaps(HeadPlan head) {
    double gain = 0;
    int row = 0;
    for (HeadCell cell : head.cells()) {
      if (cell.row() > row) {
        row = cell.row();
        Token token = tokens.get(cell.from());
        gain += isWide(token) ? HeadPieces.FAR_CELL : 0;
      }
    }
    return gain;
  }

  /** What a head of so many columns costs at least. */
  double atLeast(int before, int columns) {
    double least = Double.POSITIVE_INFINITY;
    for (int cells = columns; cells <= Math.min(before, columns + MOST_EXTRA); cells++) {
      for (Try one : tries(before, cells)) {
        least = Math.min(least, one.least(columns));
      }
    }
    return least;
  }

  /**
   * A way to cut the tokens of a head.
   *
   * @param gain by how much what is seen of a whole tree only can make it cheaper
   */
  private record Try(HeadPieces.Cut cut, HeadGroups groups, double gain) {
    double least(int columns) {
      return cut.cost() + groups.least(cut.pieces().size() - columns) - gain;
    }
  }

  private List<Try> tries(int before, int cells) {
    return tries.computeIfAbsent(
        ((long) before << 32) | cells,
        key -> {
          List<Try> made = new ArrayList<>();
          for (HeadPieces.Cut cut : pieces.cuts(before, cells, MOST_CUTS)) {
            if (cut.cost() <= MOST_COST) {
              HeadGroups groups = new HeadGroups(cut.pieces(), vocabulary);
              double same = groups.hasNamesakes() ? SAME_PARTS : 0;
              made.add(new Try(cut, groups, same + rowGaps(before)));
            }
          }
          return made;
        });
  }

  private List<HeadPlan> solve(int before, int columns, boolean deep, double worth) {
    List<Try> all = new ArrayList<>();
    for (int cells = columns; cells <= Math.min(before, columns + MOST_EXTRA); cells++) {
      all.addAll(tries(before, cells));
    }
    all.sort(Comparator.comparingDouble(one -> one.least(columns)));
    List<HeadPlan> found = new ArrayList<>();
    double limit = worth;
    for (Try one : all) {
      if (one.least(columns) > limit) {
        break;
      }
      HeadTree search = new HeadTree(one.cut().pieces(), columns, one.groups(), deep);
      for (HeadTree.Tree tree : search.solve(limit + one.gain() - one.cut().cost())) {
        HeadPlan plan =
            new HeadPlan(
                tree.levels(),
                new HeadShape(tree, one.cut().pieces().size()).cells(one.cut().pieces()),
                columns,
                before,
                0,
                one.cut().cost() + tree.cost());
        if (rowsKnown && !hasKnownRows(plan)) {
          continue;
        }
        double cost = plan.cost() + order(plan) - repeats(plan) - rowGaps(plan);
        limit = Math.min(limit, cost + KEPT_MARGIN);
        found.add(plan.withCost(cost));
      }
    }
    found.sort(Comparator.comparingDouble(HeadPlan::cost));
    return found.size() > KEPT ? List.copyOf(found.subList(0, KEPT)) : found;
  }

  /**
   * Labels stand left of their figures: each time it is otherwise a new list or an oddity begins.
   */
  private double order(HeadPlan head) {
    double cost = 0;
    Holds before = Holds.ANYTHING;
    for (String leaf : head.leaves()) {
      Holds holds = vocabulary.holds(leaf);
      if (holds != Holds.ANYTHING) {
        cost += before.isFigures() && !holds.isFigures() ? LABELS_AFTER_FIGURES : 0;
        before = holds;
      }
    }
    return cost;
  }
}
