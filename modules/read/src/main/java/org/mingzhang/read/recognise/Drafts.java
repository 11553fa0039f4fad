package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.TextBlock;

/**
 * Gathers the grids of a document into tables: a grid goes on with the table before it when it
 * bears the same title or none, and the same head or none, and its columns fit. At the top of the
 * next page, under no other words, words that are not of heads are no head, and a grid as wide as
 * the form before it is more of that form. A page break may cut a head: what is above it are words
 * of heads and nothing else.
 */
final class Drafts {

  private final Heads heads;
  private final Captions captions;

  Drafts(Heads heads, Captions captions) {
    this.heads = heads;
    this.captions = captions;
  }

  List<Draft> of(List<Block> blocks) {
    List<Draft> drafts = new ArrayList<>();
    List<TextBlock> above = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof TextBlock text) {
        above.add(text);
      } else if (block instanceof Grid grid && !grid.rows().isEmpty()) {
        add(drafts, grid, above);
        above.clear();
      }
    }
    return drafts;
  }

  private void add(List<Draft> drafts, Grid grid, List<TextBlock> above) {
    Matrix matrix = Matrix.of(grid);
    Heads.Split split = heads.split(matrix);
    Caption caption = split.caption().orElse(captions.above(above));
    int page = grid.place().page();
    if (!drafts.isEmpty()) {
      Draft last = drafts.get(drafts.size() - 1);
      Optional<Draft> longer = goOn(last, matrix, split, caption, above, page);
      if (longer.isPresent()) {
        drafts.set(drafts.size() - 1, longer.get());
        return;
      }
    }
    drafts.add(new Draft(matrix, split, caption, grid.place(), page));
  }

  private Optional<Draft> goOn(
      Draft last,
      Matrix matrix,
      Heads.Split split,
      Caption caption,
      List<TextBlock> above,
      int page) {
    if (page == 0 || page > last.lastPage() + 1 || hasSentence(above)) {
      return Optional.empty();
    }
    if (above.isEmpty() && page > last.lastPage() && !caption.titled()) {
      if (isCutHead(last, matrix, split)) {
        return Joins.below(last.matrix(), matrix)
            .map(joined -> wholeHead(last, joined, split, page));
      }
      boolean form = isForm(last) && Joins.sameWidth(last.matrix(), matrix);
      if (form || (!isForm(last) && !heads.isKnown(matrix, split))) {
        return Joins.below(last.matrix(), matrix).map(joined -> last.longer(joined, page));
      }
    }
    boolean headless = split.headEnd() == split.captionRows();
    boolean sameHead = !headless && sameHead(last, matrix, split);
    if (caption.titled()) {
      boolean same = captions.sameTitle(caption.title(), last.caption().title());
      boolean newForm = headless && isForm(last);
      if (!same || newForm || !(headless || sameHead)) {
        return Optional.empty();
      }
    } else if (!headless && !sameHead && last.hasBody()) {
      return Optional.empty();
    }
    if (headless && split.headEnd() == matrix.rows()) {
      return Optional.empty();
    }
    int from = headless || sameHead ? split.headEnd() : split.captionRows();
    Matrix rest = matrix.slice(from, matrix.rows());
    if (rest.rows() == 0) {
      return Optional.of(
          new Draft(
              last.matrix(), last.split(), last.caption().orElse(caption), last.where(), page));
    }
    boolean alike = sameHead && headsAlike(last, matrix, split);
    return (alike ? Optional.of(last.matrix().below(rest)) : Joins.below(last.matrix(), rest))
        .map(
            joined -> {
              Heads.Split whole =
                  last.hasBody() || headless
                      ? last.split()
                      : new Heads.Split(
                          last.split().captionRows(),
                          last.split().headEnd() + split.headEnd() - split.captionRows(),
                          last.split().caption());
              return new Draft(joined, whole, last.caption().orElse(caption), last.where(), page);
            });
  }

  /** Whether a table so far is the upper part of a head, and a grid begins with the rest of it. */
  private boolean isCutHead(Draft last, Matrix matrix, Heads.Split split) {
    return split.captionRows() == 0
        && split.headEnd() > 0
        && split.headEnd() < matrix.rows()
        && heads.isKnown(matrix, split)
        && last.matrix().columns() == matrix.columns()
        && heads.isHeadOnly(last.matrix(), last.split().captionRows())
        && !sameHead(last, matrix, split);
  }

  private static Draft wholeHead(Draft last, Matrix joined, Heads.Split lower, int page) {
    int end = last.matrix().rows() + lower.headEnd();
    Heads.Split whole = new Heads.Split(last.split().captionRows(), end, last.split().caption());
    return new Draft(joined, whole, last.caption(), last.where(), page);
  }

  /** A form has no head; where its title is printed again another form begins. */
  private static boolean isForm(Draft draft) {
    return draft.split().headEnd() == draft.split().captionRows();
  }

  private static boolean hasSentence(List<TextBlock> above) {
    return above.stream()
        .map(block -> Words.bare(block.text()))
        .anyMatch(text -> text.endsWith("。") || text.length() > 80);
  }

  /** Whether two heads print the same words in the same columns, wherever these stand. */
  private static boolean headsAlike(Draft last, Matrix matrix, Heads.Split split) {
    Matrix upper = last.matrix();
    int from = last.split().captionRows();
    int rows = last.split().headEnd() - from;
    if (upper.columns() != matrix.columns() || rows != split.headEnd() - split.captionRows()) {
      return false;
    }
    for (int r = 0; r < rows; r++) {
      for (int x = 0; x < upper.columns(); x++) {
        if (!upper.text(from + r, x).equals(matrix.text(split.captionRows() + r, x))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean sameHead(Draft last, Matrix matrix, Heads.Split split) {
    List<String> one = texts(last.matrix(), last.split().captionRows(), last.split().headEnd());
    List<String> other = texts(matrix, split.captionRows(), split.headEnd());
    return one.equals(other);
  }

  private static List<String> texts(Matrix matrix, int from, int to) {
    List<String> texts = new ArrayList<>();
    for (int r = from; r < to; r++) {
      for (int x = 0; x < matrix.columns(); x++) {
        boolean first = matrix.begins(r, x) && (x == 0 || !matrix.joined(r, x, x - 1));
        if (first && !matrix.blank(r, x)) {
          texts.add(Words.fold(matrix.at(r, x).text()));
        }
      }
    }
    return texts;
  }
}
