package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the form of a table that is flattened to one cell a line: how many columns it has, by which
 * rule cells became lines, where its head ends and how the head spans. All four are solved at once,
 * since each alone has many answers:
 *
 * <ol>
 *   <li>Every width and rule is tried on the first tokens ({@link Placer}): the right ones put
 *       figures under figures and labels under labels, and no gap contradicts them.
 *   <li>The best of them are tried with every place where the head may end and every way to read
 *       that head ({@link HeadReader}); the columns learnt from the body and those of the head must
 *       agree.
 *   <li>The cheapest is placed over the whole table.
 * </ol>
 */
final class TableSolver {

  private record Form(int columns, GapRule rule, int start, double cost) {}

  private record Beginning(int start, int columns, GapRule rule, double least) {}

  private static final int MOST_COLUMNS = 60;
  private static final int MOST_COLUMNS_WITHOUT_HEAD = 30;
  private static final int FIRST_LOOK = 140;
  private static final int SECOND_LOOK = 500;
  private static final int KEPT_FORMS = 24;
  private static final double SLACK = 1.5;
  private static final double KEPT_MARGIN = 4;
  private static final int MOST_LABELS = 9;
  private static final int MOST_HEADS = 90;

  /** Where a head of fewer levels is this cheap, no heads of three levels are tried. */
  private static final double GOOD = 3;

  private static final double COLUMN = 0.3;
  private static final double PRIOR = 0.5;

  private final List<Token> tokens;
  private final Vocabulary vocabulary;
  private final BodyStarts starts;
  private final HeadReader reader;

  TableSolver(List<Token> tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.vocabulary = new RememberingVocabulary(vocabulary);
    this.starts = new BodyStarts(tokens, this.vocabulary, MOST_HEADS, MOST_LABELS);
    this.reader = new HeadReader(tokens, starts.last(), GapRule.usual(tokens), this.vocabulary);
  }

  /** The cheapest form of the table. */
  TableForm solve() {
    TableForm best = solve(false);
    if (best == null || best.head().cost() > GOOD) {
      TableForm deeper = solve(true);
      if (best == null || (deeper != null && deeper.cost() < best.cost())) {
        best = deeper;
      }
    }
    if (best == null) {
      throw new IllegalStateException("no form for a table");
    }
    return best.over(tokens, expected(best.head()), PRIOR);
  }

  /**
   * The cheapest form.
   *
   * @param deep whether heads of three levels are tried too
   */
  private @Nullable TableForm solve(boolean deep) {
    TableForm best = null;
    for (Form form : firstLook(deep)) {
      TableForm solution = secondLook(form, deep);
      if (best == null || solution.cost() < best.cost()) {
        best = solution;
      }
    }
    return best;
  }

  /** The forms that fit the first tokens best, the best first. */
  private List<Form> firstLook(boolean deep) {
    int from = starts.first();
    int to = Math.min(tokens.size(), from + FIRST_LOOK);
    int heads = starts.last();
    int widest = heads > 2 ? Math.min(MOST_COLUMNS, heads + 2) : MOST_COLUMNS_WITHOUT_HEAD;
    List<Beginning> beginnings = new ArrayList<>();
    for (GapRule rule : GapRule.candidates(tokens)) {
      for (int columns = 2; columns <= widest; columns++) {
        double body = bodyAlone(columns, rule);
        for (int start : starts.all()) {
          double head = start == 0 ? HeadReader.NO_HEAD : reader.atLeast(start, columns);
          beginnings.add(new Beginning(start, columns, rule, body + head));
        }
      }
    }
    beginnings.sort(Comparator.comparingDouble(Beginning::least));
    List<Form> forms = new ArrayList<>();
    double best = Double.POSITIVE_INFINITY;
    for (Beginning beginning : beginnings) {
      if (beginning.least() > best + SLACK) {
        break;
      }
      GapRule rule = beginning.rule();
      Optional<HeadPlan> head =
          heads(beginning.start(), beginning.columns(), rule, deep).stream()
              .min(Comparator.comparingDouble(plan -> plan.cost() + least(startCosts(plan, rule))));
      if (head.isPresent() && head.get().cost() + rule.prior() <= best + SLACK) {
        double cost = fit(beginning.start(), to, head.get(), rule, 2).cost();
        best = Math.min(best, cost);
        forms.add(new Form(beginning.columns(), rule, beginning.start(), cost));
      }
    }
    forms.sort(Comparator.comparingDouble(Form::cost));
    List<Form> kept = new ArrayList<>();
    for (Form form : forms) {
      if (kept.size() == KEPT_FORMS || form.cost() > forms.get(0).cost() + KEPT_MARGIN) {
        break;
      }
      kept.add(form);
    }
    return kept;
  }

  /** What a body costs at least, whatever head stands over it. */
  private double bodyAlone(int columns, GapRule rule) {
    int from = starts.last();
    int to = Math.min(tokens.size(), from + FIRST_LOOK);
    if (from >= to) {
      return rule.prior();
    }
    double[] anywhere = new double[columns];
    ColumnProfile expected = ColumnProfile.unread(columns, List.of());
    Placer placer = new Placer(tokens, from, to, columns, rule, expected);
    double cost = 0;
    for (int round = 0; round < 2; round++) {
      Placement placement = placer.place(from, anywhere);
      ColumnProfile profile = expected.flatter(tokens, placement, PRIOR / 2);
      placer = new Placer(tokens, from, to, columns, rule, profile);
      cost = placer.place(from, anywhere).cost();
    }
    return cost + COLUMN * columns + rule.prior();
  }

  private TableForm secondLook(Form form, boolean deep) {
    int to = Math.min(tokens.size(), form.start() + SECOND_LOOK);
    TableForm best = null;
    for (HeadPlan head : heads(form.start(), form.columns(), form.rule(), deep)) {
      TableForm solution = fit(form.start(), to, head, form.rule(), 2);
      if (best == null || solution.cost() < best.cost()) {
        best = solution;
      }
    }
    if (best == null) {
      throw new IllegalStateException("a form without a head");
    }
    return best;
  }

  /** Places the tokens of a body under a head, learning in some rounds what its columns hold. */
  private TableForm fit(int start, int to, HeadPlan head, GapRule rule, int rounds) {
    int columns = head.columns();
    ColumnProfile expected = expected(head);
    ColumnProfile profile = expected;
    double[] startCosts = startCosts(head, rule);
    Placer placer = new Placer(tokens, start, to, columns, rule, profile);
    for (int round = 0; round < rounds && start < to; round++) {
      profile = expected.learn(tokens, placer.place(start, startCosts), PRIOR);
      placer = new Placer(tokens, start, to, columns, rule, profile);
    }
    double body = start < to ? starts.cheapest(placer, start, startCosts) + COLUMN * columns : 0;
    return new TableForm(
        rule, head, profile, placer, startCosts, body + head.cost() + rule.prior());
  }

  private ColumnProfile expected(HeadPlan head) {
    List<Vocabulary.Holds> holds = new ArrayList<>();
    for (String leaf : head.leaves()) {
      holds.add(leaf.isEmpty() ? Vocabulary.Holds.ANYTHING : vocabulary.holds(leaf));
    }
    return ColumnProfile.unread(head.columns(), holds);
  }

  private List<HeadPlan> heads(int start, int columns, GapRule rule, boolean deep) {
    if (start == 0) {
      return List.of(HeadPlan.none(columns, HeadReader.NO_HEAD));
    }
    List<HeadPlan> heads = new ArrayList<>(reader.web(start, columns, deep));
    reader.sheet(start, columns, rule).ifPresent(heads::add);
    return heads;
  }

  private static double least(double[] costs) {
    return Arrays.stream(costs).min().orElse(0);
  }

  /** For each column the cost of beginning the body there. */
  private double[] startCosts(HeadPlan head, GapRule rule) {
    int columns = head.columns();
    double[] costs = new double[columns];
    if (head.to() >= tokens.size()) {
      return costs;
    }
    Token token = tokens.get(head.to());
    for (int column = 0; column < columns; column++) {
      if (head.to() == 0) {
        costs[column] = 0.3 * column;
      } else {
        double asRow = rule.across(token.gap(), token.loose(), head.trailing(), column, 0, columns);
        double asHead =
            rule.inside(token.gap(), token.loose(), head.trailing() + column)
                + (rule.empty() == 0 ? 0 : 0.2);
        costs[column] = Math.min(asRow, asHead);
      }
    }
    return costs;
  }
}
