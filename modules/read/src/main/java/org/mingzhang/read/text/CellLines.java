package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.read.block.Block;

/** A stretch of lines, one cell a line, as a grid. */
final class CellLines {

  private static final int MOST_CELLS = 30_000;
  private static final double MANY_WHITE = 0.5;
  private static final int LEAST_RUNNING = 4;

  private final List<SourceLine> lines;
  private final CaptionForms captions;
  private final Vocabulary vocabulary;

  CellLines(List<SourceLine> lines, CaptionForms captions, Vocabulary vocabulary) {
    this.lines = lines;
    this.captions = captions;
    this.vocabulary = vocabulary;
  }

  /** The cells in the way in which they make the best table. */
  List<Block> blocks() {
    List<Token> tokens = tokens(true);
    int white = (int) tokens.stream().filter(token -> token.shape() == Shape.BLANK).count();
    if (white > MANY_WHITE * (tokens.size() - white) && tokens.size() <= MOST_CELLS) {
      List<Token> printed = tokens(false);
      Optional<TableForm> one = solve(tokens);
      Optional<TableForm> other = solve(printed);
      if (one.isEmpty() || (other.isPresent() && other.get().cost() < one.get().cost())) {
        return Tables.blocks(printed, other);
      }
      return Tables.blocks(tokens, one);
    }
    List<Block> blocks = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from += MOST_CELLS) {
      List<Token> part = tokens.subList(from, Math.min(tokens.size(), from + MOST_CELLS));
      blocks.addAll(Tables.blocks(part, solve(part)));
    }
    return blocks;
  }

  private Optional<TableForm> solve(List<Token> tokens) {
    return tokens.isEmpty()
        ? Optional.empty()
        : new TableSolver(tokens, GapRule.candidates(tokens), vocabulary).solve();
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

  /** The numbers 1, 2, 3 … in a row number the columns. */
  static void markRunningNumbers(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size()) {
      int to = from;
      while (to < tokens.size()
          && tokens.get(to).shape() == Shape.COUNT
          && Characters.fold(tokens.get(to).text()).equals(Integer.toString(to - from + 1))) {
        to++;
      }
      for (int i = from; to - from >= LEAST_RUNNING && i < to; i++) {
        tokens.set(i, tokens.get(i).withShape(Shape.RUNNING));
      }
      from = Math.max(to, from + 1);
    }
  }
}
