package org.mingzhang.read.text;

import java.util.ArrayList;
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

  private record Beginning(int start, int columns, GapRule rule, double body, double least) {}

  private static final int MOST_COLUMNS = 60;
  private static final int MOST_COLUMNS_WITHOUT_HEAD = 30;
  private static final int FIRST_LOOK = 140;
  private static final int SECOND_LOOK = 500;
  private static final int KEPT_FORMS = 24;

  /** A form is seldom this much dearer than the lower bound of all. */
  private static final double LIKELY = 7;

  private static final double SLACK = 1.5;
  private static final double KEPT_MARGIN = 4;
  private static final int MOST_LABELS = 9;
  private static final int MOST_HEADS = 90;

  /** Where a head of fewer levels is this cheap, no heads of three levels are tried. */
  private static final double GOOD = 1.5;

  /** So many words for sums in a head speak for many groups. */
  private static final int MANY_TOTALS = 3;

  private static final double MOST_COST = 30;
  private static final double MOST_COST_EACH = 2.5;
  private static final double COLUMN = 0.3;
  private static final double PRIOR = 0.5;

  private final List<Token> tokens;
  private final Vocabulary vocabulary;
  private final List<GapRule> rules;
  private final BodyStarts starts;
  private final HeadReader reader;

  /**
   * @param rules by which cells may have become lines
   */
  TableSolver(List<Token> tokens, List<GapRule> rules, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.rules = rules;
    this.vocabulary = new RememberingVocabulary(vocabulary);
    this.starts = new BodyStarts(tokens, rules.get(0).rowsKnown(), MOST_HEADS, MOST_LABELS);
    this.reader = new HeadReader(tokens, starts.last(), rules.get(0), this.vocabulary);
  }

  /**
   * The cheapest form of the table.
   *
   * @return empty if there is none: the tokens are no table
   */
  Optional<TableForm> solve() {
    List<Beginning> beginnings = beginnings();
    TableForm best = solve(beginnings, false, beginnings.get(0).least() + LIKELY);
    if (best == null) {
      best = solve(beginnings, false, Double.POSITIVE_INFINITY);
    }
    if (best == null || best.head().cost() > GOOD || starts.totals() >= MANY_TOTALS) {
      double worth = best == null ? Double.POSITIVE_INFINITY : best.cost();
      TableForm deeper = solve(beginnings, true, worth);
      if (best == null || (deeper != null && deeper.cost() < best.cost())) {
        best = deeper;
      }
    }
    if (best == null || best.cost() > MOST_COST + MOST_COST_EACH * tokens.size()) {
      return Optional.empty();
    }
    return Optional.of(best.over(tokens, expected(best.head()), PRIOR));
  }

  /** All widths, rules and places where the body may begin, with a lower bound of their cost. */
  private List<Beginning> beginnings() {
    int heads = starts.last();
    int widest = heads > 2 ? Math.min(MOST_COLUMNS, heads + 2) : MOST_COLUMNS_WITHOUT_HEAD;
    List<Beginning> beginnings = new ArrayList<>();
    for (GapRule rule : rules) {
      for (int columns = 2; columns <= widest; columns++) {
        double body = bodyAlone(columns, rule);
        for (int start : starts.all()) {
          if (!starts.numbers(start, columns, rule)) {
            continue;
          }
          double head = start == 0 ? HeadReader.NO_HEAD : reader.atLeast(start, columns);
          Optional<HeadPlan> sheet = reader.sheet(start, columns, rule);
          if (sheet.isPresent()) {
            head = Math.min(head, sheet.get().cost());
          }
          beginnings.add(new Beginning(start, columns, rule, body, body + head));
        }
      }
    }
    beginnings.sort(Comparator.comparingDouble(Beginning::least));
    return beginnings;
  }

  /**
   * The cheapest form.
   *
   * @param deep whether heads of three levels are tried too
   * @param worth a form that costs more is of no use
   */
  private @Nullable TableForm solve(List<Beginning> beginnings, boolean deep, double worth) {
    List<TableForm> forms = new ArrayList<>();
    double best = worth;
    for (Beginning beginning : beginnings) {
      if (beginning.least() > best + SLACK) {
        break;
      }
      int to = Math.min(tokens.size(), starts.first() + FIRST_LOOK);
      for (HeadPlan head : likeliest(beginning, deep, best + SLACK - beginning.body())) {
        if (head.cost() + beginning.rule().prior() <= best + SLACK) {
          TableForm form = fit(beginning.start(), to, head, beginning.rule(), 2);
          best = Math.min(best, form.cost());
          forms.add(form);
        }
      }
    }
    forms.sort(Comparator.comparingDouble(TableForm::cost));
    TableForm found = null;
    for (TableForm form : forms.subList(0, Math.min(KEPT_FORMS, forms.size()))) {
      if (form.cost() > forms.get(0).cost() + KEPT_MARGIN) {
        break;
      }
      TableForm second = secondLook(form, deep, found == null ? worth : found.cost());
      if (second != null && (found == null || second.cost() < found.cost())) {
        found = second;
      }
    }
    return found;
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

  /** The form with more tokens, under every head that it may have. */
  private @Nullable TableForm secondLook(TableForm form, boolean deep, double worth) {
    int start = form.head().to();
    int columns = form.head().columns();
    int to = Math.min(tokens.size(), start + SECOND_LOOK);
    List<HeadPlan> heads = new ArrayList<>();
    if (start == 0) {
      heads.add(form.head());
    } else {
      heads.addAll(reader.web(start, columns, deep, form.head().cost() + KEPT_MARGIN));
      reader.sheet(start, columns, form.rule()).ifPresent(heads::add);
    }
    TableForm best = null;
    for (HeadPlan head : heads) {
      if (head.cost() + form.rule().prior() > worth + SLACK) {
        continue;
      }
      TableForm other = fit(start, to, head, form.rule(), 2);
      if (best == null || other.cost() < best.cost()) {
        best = other;
      }
    }
    return best;
  }

  /** The likeliest head of each style. */
  private List<HeadPlan> likeliest(Beginning beginning, boolean deep, double worth) {
    int start = beginning.start();
    int columns = beginning.columns();
    List<HeadPlan> likeliest = new ArrayList<>();
    if (start == 0) {
      likeliest.add(HeadPlan.none(columns, HeadReader.NO_HEAD));
      return likeliest;
    }
    reader.web(start, columns, deep, worth).stream().findFirst().ifPresent(likeliest::add);
    reader.sheet(start, columns, beginning.rule()).ifPresent(likeliest::add);
    return likeliest;
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
