package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The ways in which a table may begin, by a lower bound of their cost, the cheapest first: its
 * width, the rule by which cells became lines, and where the body starts. A body is placed only
 * where its head alone is not dearer than what is asked for.
 */
final class Beginnings {

  /**
   * One way.
   *
   * @param start the first token of the body
   * @param body what the body costs at least, whatever head stands over it
   * @param least what head and body cost at least
   * @param number of two that are equally cheap the lower comes first: the usual rule, the narrower
   */
  record Beginning(int start, int columns, GapRule rule, double body, double least, int number) {}

  /** A width under a rule, with the least cost of its head for each start of the body. */
  private record Width(int columns, GapRule rule, List<Double> heads, double least, int number) {}

  /** What each column adds to the cost of a body. */
  static final double COLUMN = 0.3;

  private static final int MOST_COLUMNS = 60;
  private static final int MOST_COLUMNS_WITHOUT_HEAD = 30;

  private final List<Token> tokens;
  private final BodyStarts starts;
  private final HeadReader reader;
  private final int look;
  private final double prior;
  private final PriorityQueue<Width> widths =
      new PriorityQueue<>(Comparator.comparingDouble(Width::least));
  private final PriorityQueue<Beginning> placed =
      new PriorityQueue<>(
          Comparator.comparingDouble(Beginning::least).thenComparingInt(Beginning::number));
  private final List<Beginning> inOrder = new ArrayList<>();

  /**
   * @param look how many tokens of a body are placed
   * @param prior how much an expectation counts against what is seen
   */
  Beginnings(
      List<Token> tokens,
      List<GapRule> rules,
      BodyStarts starts,
      HeadReader reader,
      int look,
      double prior) {
    this.tokens = tokens;
    this.starts = starts;
    this.reader = reader;
    this.look = look;
    this.prior = prior;
    int heads = starts.last();
    int widest = heads > 2 ? Math.min(MOST_COLUMNS, heads + 2) : MOST_COLUMNS_WITHOUT_HEAD;
    int number = 0;
    for (GapRule rule : rules) {
      for (int columns = 2; columns <= widest; columns++) {
        Width width = width(columns, rule, number);
        number += width.heads().size();
        if (width.least() < Double.POSITIVE_INFINITY) {
          widths.add(width);
        }
      }
    }
  }

  /** The beginning that has so many cheaper ones before it; empty if there are no more. */
  Optional<Beginning> get(int index) {
    while (inOrder.size() <= index) {
      Width width = widths.peek();
      Beginning next = placed.peek();
      if (width != null && (next == null || width.least() <= next.least())) {
        widths.remove();
        place(width);
      } else if (next != null) {
        placed.remove();
        inOrder.add(next);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(inOrder.get(index));
  }

  private Width width(int columns, GapRule rule, int number) {
    List<Double> heads = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    for (int start : starts.all()) {
      if (!starts.numbers(start, columns, rule)) {
        heads.add(Double.POSITIVE_INFINITY);
        continue;
      }
      double head = start == 0 ? HeadReader.NO_HEAD : reader.atLeast(start, columns);
      Optional<HeadPlan> sheet = reader.sheet(start, columns, rule);
      double cheapest = sheet.isPresent() ? Math.min(head, sheet.get().cost()) : head;
      heads.add(cheapest);
      least = Math.min(least, cheapest);
    }
    return new Width(columns, rule, heads, unplaced(columns, rule) + least, number);
  }

  private void place(Width width) {
    double body = body(width.columns(), width.rule());
    for (int i = 0; i < width.heads().size(); i++) {
      double least = body + width.heads().get(i);
      if (least < Double.POSITIVE_INFINITY) {
        int start = starts.all().get(i);
        placed.add(
            new Beginning(start, width.columns(), width.rule(), body, least, width.number() + i));
      }
    }
  }

  /** What a body costs wherever its tokens are placed. */
  private double unplaced(int columns, GapRule rule) {
    return (starts.last() < tokens.size() ? COLUMN * columns : 0) + rule.prior();
  }

  /** What a body costs at least, whatever head stands over it. */
  private double body(int columns, GapRule rule) {
    int from = starts.last();
    int to = Math.min(tokens.size(), from + look);
    if (from >= to) {
      return unplaced(columns, rule);
    }
    double[] anywhere = new double[columns];
    ColumnProfile expected = ColumnProfile.unread(columns, List.of());
    Placer placer = new Placer(tokens, from, to, columns, rule, expected);
    double cost = 0;
    for (int round = 0; round < 2; round++) {
      Placement placement = placer.place(from, anywhere);
      ColumnProfile profile = expected.flatter(tokens, placement, prior / 2);
      placer = new Placer(tokens, from, to, columns, rule, profile);
      cost = placer.place(from, anywhere).cost();
    }
    return cost + COLUMN * columns + rule.prior();
  }
}
