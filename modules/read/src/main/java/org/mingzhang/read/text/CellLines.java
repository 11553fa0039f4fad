package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.read.block.Block;

/** A stretch of lines, one cell a line, as a grid. */
final class CellLines {

  private static final int MOST_CELLS = 30_000;
  private static final int FEW_CELLS = 60;
  private static final double MANY_WHITE = 0.5;
  private static final int LEAST_RUNNING = 4;
  private static final int LEAST_RUNNING_FIRST = 2;

  private final List<SourceLine> lines;
  private final CaptionForms captions;
  private final Vocabulary vocabulary;

  CellLines(List<SourceLine> lines, CaptionForms captions, Vocabulary vocabulary) {
    this.lines = lines;
    this.captions = captions;
    this.vocabulary = vocabulary;
  }

  /** The cells, a line of blanks being a blank one. */
  List<Token> tokens() {
    return tokens(true);
  }

  /**
   * The cells in the way in which they make the best table.
   *
   * @param usual how many empty lines stand between two cells in the whole text
   */
  List<Block> blocks(int usual) {
    List<Token> tokens = tokens(true);
    int white = (int) tokens.stream().filter(token -> token.shape() == Shape.BLANK).count();
    if (white > MANY_WHITE * (tokens.size() - white) && tokens.size() <= MOST_CELLS) {
      List<Token> printed = tokens(false);
      Optional<TableForm> one = solve(tokens, usual);
      Optional<TableForm> other = solve(printed, usual);
      if (one.isEmpty() || (other.isPresent() && other.get().cost() < one.get().cost())) {
        return Tables.blocks(printed, other);
      }
      return Tables.blocks(tokens, one);
    }
    List<Block> blocks = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from += MOST_CELLS) {
      List<Token> part = tokens.subList(from, Math.min(tokens.size(), from + MOST_CELLS));
      blocks.addAll(Tables.blocks(part, solve(part, usual)));
    }
    return blocks;
  }

  /** In a small table the lines of broken words may be as many as cells. */
  private Optional<TableForm> solve(List<Token> tokens, int usual) {
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    int own = GapRule.usual(tokens);
    int between = tokens.size() <= FEW_CELLS ? Math.max(own, usual) : own;
    return new TableSolver(tokens, GapRule.candidates(tokens, between), vocabulary).solve();
  }

  /**
   * The cells of the lines.
   *
   * @param white whether a line of blanks is a blank cell, else it is an empty line
   */
  private List<Token> tokens(boolean white) {
    List<Token> tokens = new ArrayList<>();
    int gap = 0;
    boolean loose = true;
    for (SourceLine line : lines) {
      loose |= line.page() && !tokens.isEmpty();
      if (line.isEmpty() || (line.isBlank() && !white)) {
        gap++;
      } else if (captions.kind(line.text()) == CaptionForms.Kind.PAGE) {
        loose = true;
      } else {
        tokens.add(
            new Token(
                line.text(),
                Shape.of(line.text(), vocabulary),
                line.isBlank() ? 0 : line.indent(),
                line.number(),
                line.column(),
                gap,
                loose));
        gap = 0;
        loose = false;
      }
    }
    markRunningNumbers(tokens);
    return tokens;
  }

  /**
   * The numbers 1, 2, 3 … in a row number the columns, or stars stand in their place; two are
   * enough if no figure is above.
   */
  static void markRunningNumbers(List<Token> tokens) {
    int least = LEAST_RUNNING_FIRST;
    int from = 0;
    while (from < tokens.size()) {
      int to = from;
      while (to < tokens.size()
          && isNumber(tokens.get(to), to - from + 1)
          && isStars(tokens.get(to)) == isStars(tokens.get(from))) {
        to++;
      }
      for (int i = from; to - from >= least && i < to; i++) {
        tokens.set(i, tokens.get(i).withShape(Shape.RUNNING));
      }
      least = tokens.get(from).shape().isFigure() ? LEAST_RUNNING : least;
      from = Math.max(to, from + 1);
    }
  }

  private static boolean isNumber(Token token, int number) {
    boolean same = Characters.fold(token.text()).equals(Integer.toString(number));
    return isStars(token) || (token.shape() == Shape.COUNT && same);
  }

  private static boolean isStars(Token token) {
    return !token.text().isEmpty() && Characters.fold(token.text()).chars().allMatch(c -> c == '*');
  }
}
