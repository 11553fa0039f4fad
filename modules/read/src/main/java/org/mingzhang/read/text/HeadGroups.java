package org.mingzhang.read.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.read.text.HeadPieces.Piece;
import org.mingzhang.read.text.Vocabulary.Holds;

/** What speaks for and against heads as columns of their own and as groups of others. */
final class HeadGroups {

  private static final double GROUP = 0.3;
  private static final double ONLY_CHILD = 3;
  private static final double TOTAL_AS_GROUP = 6;
  private static final double UNDIVIDED_AS_GROUP = 4;
  private static final double TOTAL_FIRST = -0.8;
  private static final double TOTAL_INSIDE = 4;
  private static final double TOTAL_AFTER_FIGURES = 1.6;
  private static final double PART = -0.6;
  private static final double SIBLING_PART = 2;
  private static final double MOST_PARTS = -1.8;
  private static final double MIXED = 1.2;
  private static final double LABELS_OVER_FIGURES = 4;
  private static final double UNSUPPORTED = 0.7;
  private static final double VAGUE_OVER_FIGURES = 0.8;
  private static final double TWICE = 3;
  private static final double REPEATED_LISTS = 0.4;
  private static final double NO_NAME = 0.1;

  private final List<Piece> pieces;
  private final Vocabulary vocabulary;
  private final int[] names;
  private final double[][] part;
  private final double[] least;

  HeadGroups(List<Piece> pieces, Vocabulary vocabulary) {
    this.pieces = pieces;
    this.vocabulary = vocabulary;
    this.names = new int[pieces.size()];
    this.least = new double[pieces.size() + 1];
    Arrays.fill(least, Double.NaN);
    this.part = new double[pieces.size()][pieces.size()];
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      String name = Characters.fold(pieces.get(i).text());
      names[i] = name.isEmpty() ? -1 : numbers.computeIfAbsent(name, key -> numbers.size());
      for (int j = i + 1; j < names.length; j++) {
        part[i][j] = vocabulary.contains(pieces.get(i).text(), pieces.get(j).text()) ? PART : 0;
      }
    }
  }

  /** What so many groups cost at least, negative if they can speak for themselves. */
  double least(int groups) {
    if (groups < 0 || groups >= least.length) {
      return 0;
    }
    if (Double.isNaN(least[groups])) {
      least[groups] = bound(groups);
    }
    return least[groups];
  }

  private double bound(int groups) {
    double[] each = new double[names.length];
    int totals = 0;
    for (int i = 0; i < names.length; i++) {
      double parts = 0;
      for (double cost : part[i]) {
        parts += cost;
      }
      each[i] = GROUP + (parts < 0 ? Math.max(MOST_PARTS, parts) : UNSUPPORTED);
      totals += pieces.get(i).total() ? 1 : 0;
    }
    Arrays.sort(each);
    double sum = 0;
    for (int i = 0; i < Math.min(groups, each.length); i++) {
      boolean first = i >= groups - totals;
      sum += first ? Math.min(each[i], GROUP) + TOTAL_FIRST : each[i];
    }
    return sum;
  }

  /**
   * Cost of a cell that is the head of one column.
   *
   * @param before how many cells stand before it in its level
   */
  double leaf(int cell, int before) {
    Piece piece = pieces.get(cell);
    return piece.total() && before > 0 && pieces.get(cell - 1).holds().isFigures()
        ? TOTAL_AFTER_FIGURES
        : 0;
  }

  /** Cost of the first level as a whole: a word that stands in it twice belongs to two lists. */
  double level(int from, int to, int columns) {
    int twice = 0;
    for (int i = from; i < to; i++) {
      for (int j = from; names[i] >= 0 && j < i; j++) {
        if (names[i] == names[j]) {
          twice++;
          break;
        }
      }
    }
    double cost = 0;
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to && !saysSum(pieces.get(i)); j++) {
        cost += part[i][j] < 0 ? SIBLING_PART : 0;
      }
    }
    if (twice == 0) {
      return cost;
    }
    return cost + (to - from == columns && repeats(from, to) ? REPEATED_LISTS : TWICE * twice);
  }

  private boolean repeats(int from, int to) {
    int count = to - from;
    for (int period = 2; period <= count / 2; period++) {
      boolean same = count % period == 0;
      for (int i = from + period; same && i < to; i++) {
        same = names[i] == names[i - period];
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands in the head more than once. */
  boolean hasNamesakes() {
    return Arrays.stream(names).filter(name -> name >= 0).distinct().count()
        < Arrays.stream(names).filter(name -> name >= 0).count();
  }

  private boolean saysSum(Piece piece) {
    int length = piece.text().length();
    return piece.total() || (length > 2 && vocabulary.isTotal(piece.text().substring(length - 2)));
  }

  /** Begins a group under a cell with the first of its parts. */
  Run run(int parent, int first) {
    return new Run(parent, first);
  }

  /** A group to which one cell after the other is added. */
  final class Run {
    private final int parent;
    private final int first;
    private final double base;
    private final boolean vague;
    private int count;
    private double parts;
    private double cost;
    private Holds holds;

    Run(int parent, int first) {
      this.parent = parent;
      this.first = first;
      Piece piece = pieces.get(parent);
      double start = GROUP;
      if (saysSum(piece)) {
        start += TOTAL_AS_GROUP;
      } else if (piece.text().isEmpty()) {
        start += NO_NAME;
      }
      this.base = start;
      this.holds = piece.holds();
      this.vague = piece.holds() == Holds.ANYTHING && vocabulary.isHead(piece.text());
    }

    /** Whether a cell of this name is in the group. */
    boolean repeats(int cell) {
      for (int i = first; names[cell] >= 0 && i < cell; i++) {
        if (names[i] == names[cell]) {
          return true;
        }
      }
      return false;
    }

    /** Codes and numbers are not divided, but that a code has parts that are codes. */
    private double undivided(Piece part) {
      Holds whole = pieces.get(parent).holds();
      boolean codes = whole == Holds.CODE && part.holds() == Holds.CODE;
      return codes ? PART : whole == Holds.CODE || whole == Holds.NUMBERS ? UNDIVIDED_AS_GROUP : 0;
    }

    /** Cost of the group with one more cell. */
    double add(int cell) {
      Piece piece = pieces.get(cell);
      count++;
      if (piece.total()) {
        cost += count == 1 ? TOTAL_FIRST : TOTAL_INSIDE;
      }
      parts = Math.max(MOST_PARTS, parts + part[parent][cell]);
      for (int i = first; i < cell; i++) {
        cost += part[i][cell] < 0 ? SIBLING_PART : 0;
      }
      if (piece.holds() != Holds.ANYTHING) {
        if (holds != Holds.ANYTHING && holds.isFigures() != piece.holds().isFigures()) {
          cost += count == 1 ? LABELS_OVER_FIGURES : MIXED;
        }
        holds = piece.holds();
      }
      if (count == 1) {
        cost += undivided(piece);
      }
      if (count == 1 && vague && piece.holds().isFigures()) {
        cost += VAGUE_OVER_FIGURES;
      }
      if (count == 1) {
        return base + cost + ONLY_CHILD;
      }
      boolean supported = parts < 0 || pieces.get(first).total();
      return base + cost + parts + (supported ? 0 : UNSUPPORTED);
    }
  }
}
