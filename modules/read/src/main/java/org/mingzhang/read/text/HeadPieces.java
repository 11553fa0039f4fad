package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which tokens of a head are pieces of one word: for each count of cells the cheapest ways to
 * cut the tokens into so many. A word that is known speaks for itself; pieces that are no words by
 * themselves speak for being joined.
 */
final class HeadPieces {

  /**
   * A cell of the head before its place is known.
   *
   * @param from its first token
   * @param to the first token after its last one
   */
  record Piece(String text, int from, int to, boolean total, Vocabulary.Holds holds) {}

  /** One way to cut. */
  record Cut(List<Piece> pieces, double cost) {}

  private record Partial(double cost, int pieceFrom, int rank) {}

  private static final int MOST_JOINED = 5;
  private static final int LONGEST = 24;
  private static final int KEPT = 8;
  private static final double LIKELY = 0.4;
  private static final double UNKNOWN = 0.9;
  private static final double BARE = 1.6;
  private static final double KNOWN = 0.3;
  private static final double KNOWN_OF_KNOWN = 1.5;
  private static final double JOIN_CLOSE = 0;
  private static final double JOIN = 1;
  private static final double JOIN_HALF = 0.6;
  private static final double JOIN_WHOLE = 1.8;
  private static final double CLOSED = 4;
  private static final double UNLIKELY_JOIN = 5;
  private static final double TORN = 5;

  /** What speaks against a wider gap before a cell of a head; at a new row of it nothing does. */
  static final double FAR_CELL = 2;

  /** What speaks against a gap too narrow for two cells before a cell of a head. */
  private static final double NEAR_CELL = 4;

  private static final double NO_HEAD = 7;

  private final List<Token> tokens;
  private final Vocabulary vocabulary;
  private final int mostJoined;
  private final List<List<List<Partial>>> best = new ArrayList<>();

  /**
   * @param to the first token that cannot belong to the head
   * @param between empty lines between two cells; fewer of them part pieces of one cell
   * @param whole whether every token is a cell
   */
  HeadPieces(List<Token> tokens, int to, int between, boolean whole, Vocabulary vocabulary) {
    this.mostJoined = whole ? 1 : MOST_JOINED;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    solve(to, between);
  }

  /** The cheapest ways to make this many cells of the tokens before one, the cheapest first. */
  List<Cut> cuts(int before, int cells, int most) {
    List<Cut> cuts = new ArrayList<>();
    if (cells < 0 || cells > before) {
      return cuts;
    }
    List<Partial> ways = best.get(before).get(cells);
    for (int rank = 0; rank < Math.min(most, ways.size()); rank++) {
      cuts.add(new Cut(trace(before, cells, rank), ways.get(rank).cost()));
    }
    return cuts;
  }

  private List<Piece> trace(int before, int cells, int rank) {
    List<Piece> pieces = new ArrayList<>();
    int end = before;
    int at = rank;
    for (int left = cells; left > 0; left--) {
      Partial partial = best.get(end).get(left).get(at);
      pieces.add(piece(partial.pieceFrom(), end));
      end = partial.pieceFrom();
      at = partial.rank();
    }
    Collections.reverse(pieces);
    return pieces;
  }

  private Piece piece(int from, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < end; i++) {
      text.append(tokens.get(i).text());
    }
    String word = text.toString();
    return new Piece(word, from, end, vocabulary.isTotal(word), vocabulary.holds(word));
  }

  private void solve(int to, int between) {
    for (int end = 0; end <= to; end++) {
      List<List<Partial>> byCells = new ArrayList<>();
      for (int cells = 0; cells <= end; cells++) {
        byCells.add(new ArrayList<>());
      }
      best.add(byCells);
      if (end == 0) {
        byCells.get(0).add(new Partial(0, 0, 0));
        continue;
      }
      for (int from = Math.max(0, end - mostJoined); from < end; from++) {
        double cost = cost(from, end, between);
        if (cost < Double.POSITIVE_INFINITY) {
          extend(byCells, from, cost);
        }
      }
      for (List<Partial> ways : byCells) {
        ways.sort(Comparator.comparingDouble(Partial::cost));
        if (ways.size() > KEPT) {
          ways.subList(KEPT, ways.size()).clear();
        }
      }
    }
  }

  private void extend(List<List<Partial>> byCells, int from, double cost) {
    List<List<Partial>> before = best.get(from);
    for (int cells = 0; cells < before.size(); cells++) {
      List<Partial> ways = before.get(cells);
      for (int rank = 0; rank < ways.size(); rank++) {
        byCells.get(cells + 1).add(new Partial(ways.get(rank).cost() + cost, from, rank));
      }
    }
  }

  private double cost(int from, int end, int between) {
    if (end - from == 1) {
      return single(from) + begins(from, between);
    }
    int length = 0;
    boolean allKnown = true;
    double joins = 0;
    double torn = begins(from, between);
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      if (!token.shape().isWord() || token.shape() == Shape.SENTENCE) {
        return Double.POSITIVE_INFINITY;
      }
      length += token.text().length();
      allKnown &= vocabulary.isHead(token.text());
      if (i > from) {
        joins += token.gap() < between ? JOIN_CLOSE : join(from, i);
        torn += token.gap() > between ? TORN : 0;
      }
    }
    if (length > LONGEST) {
      return Double.POSITIVE_INFINITY;
    }
    String word = piece(from, end).text();
    if (vocabulary.isHead(word)) {
      return torn + Math.min(joins, allKnown ? KNOWN_OF_KNOWN : KNOWN) + 0.05 * (end - from);
    }
    return torn + joins + (vocabulary.looksLikeHead(word) ? LIKELY : UNKNOWN);
  }

  /** What the gap before a token says against a cell of the head that begins with it. */
  private double begins(int at, int between) {
    if (at == 0) {
      return 0;
    }
    boolean near = tokens.get(at).gap() < between && !tokens.get(at).loose();
    return isWide(at, between) ? FAR_CELL : near ? NEAR_CELL : 0;
  }

  /** What speaks against a token going on with the word that began with another. */
  private double join(int from, int at) {
    Token other = tokens.get(at);
    String word = piece(from, at).text();
    if (vocabulary.isTotal(word) || other.shape() == Shape.TOTAL) {
      return NO_HEAD;
    }
    if (vocabulary.isHalf(word) || isClosed(word) || beginAlike(word, other.text())) {
      return CLOSED;
    }
    if (vocabulary.isHalf(other.text())) {
      return JOIN_HALF;
    }
    boolean whole = vocabulary.looksLikeHead(word) && vocabulary.looksLikeHead(other.text());
    return !whole ? JOIN : other.text().length() > 2 ? UNLIKELY_JOIN : JOIN_WHOLE;
  }

  /** Words that begin alike (其中：…, 其中：…) stand beside each other. */
  private static boolean beginAlike(String one, String other) {
    return one.length() > 2 && other.length() > 2 && one.startsWith(other.substring(0, 2));
  }

  /** Whether a word ends so that no head goes on after it. */
  private boolean isClosed(String word) {
    return word.length() > 2
        && vocabulary.isHalf(word.substring(word.length() - 2))
        && !vocabulary.holds(word).isFigures();
  }

  private boolean isWide(int at, int between) {
    Token token = tokens.get(at);
    return token.gap() > between && token.gap() < GapRule.ROW && !token.loose();
  }

  /** What speaks against one token alone as a head. */
  double single(int at) {
    Token token = tokens.get(at);
    return switch (token.shape()) {
      case BLANK -> 0.3;
      case TOTAL -> 0;
      case WORD ->
          vocabulary.isHead(token.text())
              ? 0
              : vocabulary.looksLikeHead(token.text())
                  ? LIKELY
                  : token.text().length() < 3 ? BARE : UNKNOWN;
      case ORDINAL, SENTENCE -> NO_HEAD / 2;
      default -> NO_HEAD;
    };
  }
}
