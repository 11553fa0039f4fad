package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.read.block.Grid.Doubt;
import org.mingzhang.read.text.Placement.Step;

/**
 * Tells for each token of a table whether its column is sure: it is in doubt when another placement
 * of its row is nearly as good as the best one. All such placements of a row are listed, so that
 * whoever knows what the columns mean can choose.
 */
final class Doubts {

  /** A placement so much worse than the best one is out of the question. */
  static final double MARGIN = 6;

  private static final int MOST_PLACEMENTS = 64;
  private static final int MOST_STEPS = 20_000;
  private static final Doubt UNCLEAR_ROW = new Doubt.Text("its row is not sure");
  private static final Doubt TOO_MANY = new Doubt.Text("too many columns in which it may stand");

  private record Way(List<Integer> columns, double cost) {}

  private final Placer placer;
  private final Placement placement;
  private final int columns;
  private final double[][] before;
  private final double bound;
  private final Doubt[] doubts;
  private int stepsLeft;

  Doubts(Placer placer, Placement placement, double[] start, int columns) {
    this.placer = placer;
    this.placement = placement;
    this.columns = columns;
    this.before = placer.fromStart(placement.from(), start);
    this.bound = placement.cost() + MARGIN;
    this.doubts = new Doubt[placement.to() - placement.from()];
    Arrays.fill(doubts, Doubt.NONE);
    int row = placement.from();
    while (row < placement.to()) {
      int end = row + 1;
      while (end < placement.to() && placement.row(end) == placement.row(row)) {
        end++;
      }
      weigh(row, end);
      row = end;
    }
  }

  /** The doubt about a token. */
  Doubt of(int token) {
    return doubts[token - placement.from()];
  }

  private void weigh(int from, int to) {
    if (from > placement.from() && rowUnclear(from)) {
      Arrays.fill(doubts, from - placement.from(), to - placement.from(), UNCLEAR_ROW);
      doubts[from - 1 - placement.from()] = UNCLEAR_ROW;
      return;
    }
    boolean sure = true;
    for (int token = from; sure && token < to; token++) {
      sure = ways(token) == 1;
    }
    if (sure) {
      return;
    }
    stepsLeft = MOST_STEPS;
    List<Way> found = new ArrayList<>();
    int[] columnsOf = new int[to - from];
    for (int column = 0; column < columns; column++) {
      follow(from, from, to, column, cost(from, column), columnsOf, found);
    }
    list(from, to, distinct(found));
  }

  private void list(int from, int to, List<Way> ways) {
    boolean all = stepsLeft > 0 && ways.size() <= MOST_PLACEMENTS;
    for (int token = from; token < to; token++) {
      if (all) {
        List<Integer> possible = new ArrayList<>();
        for (Way way : ways) {
          possible.add(way.columns().get(token - from));
        }
        if (possible.stream().distinct().count() > 1) {
          doubts[token - placement.from()] = new Doubt.Column(possible);
        }
      } else if (ways(token) > 1) {
        doubts[token - placement.from()] = TOO_MANY;
      }
    }
  }

  /** All ways to place the tokens of a row from one on that are not out of the question. */
  private void follow(
      int token, int from, int to, int column, double cost, int[] columnsOf, List<Way> found) {
    if (stepsLeft <= 0 || cost + rest(token, column) > bound) {
      return;
    }
    stepsLeft--;
    columnsOf[token - from] = column;
    if (token + 1 == to) {
      found.add(new Way(Arrays.stream(columnsOf).boxed().toList(), cost + rest(token, column)));
      return;
    }
    for (int next = column; next < columns; next++) {
      Step step = placer.kind(token, column, next);
      if (step != Step.BELOW && step != Step.HANGING) {
        double further =
            cost + placer.step(token, column, next) + placer.cell(token + 1, next, step);
        follow(token + 1, from, to, next, further, columnsOf, found);
      }
    }
  }

  private static List<Way> distinct(List<Way> found) {
    found.sort(Comparator.comparingDouble(Way::cost));
    Map<List<Integer>, Way> distinct = new LinkedHashMap<>();
    for (Way way : found) {
      distinct.putIfAbsent(way.columns(), way);
    }
    return new ArrayList<>(distinct.values());
  }

  /** Whether a placement in which the row goes on with the token is nearly as good. */
  private boolean rowUnclear(int token) {
    for (int column = 0; column < columns; column++) {
      for (int next = column + 1; next < columns; next++) {
        Step step = placer.kind(token - 1, column, next);
        if (step == Step.BESIDE || step == Step.COVERED) {
          double cost =
              cost(token - 1, column)
                  + placer.step(token - 1, column, next)
                  + placer.toEnd(token, next);
          if (cost <= bound) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private int ways(int token) {
    int ways = 0;
    for (int column = 0; column < columns; column++) {
      if (cost(token, column) + rest(token, column) <= bound) {
        ways++;
      }
    }
    return ways;
  }

  private double cost(int token, int column) {
    return before[token - placement.from()][column];
  }

  private double rest(int token, int column) {
    return placer.toEnd(token, column) - placer.cell(token, column, Step.FIRST);
  }
}
