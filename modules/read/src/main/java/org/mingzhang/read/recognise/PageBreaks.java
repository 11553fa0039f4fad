package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.model.lexicon.Words;
import org.mingzhang.read.block.TextBlock;

/**
 * Joins what a page break or the width of a page has parted: paragraphs and headings that go on at
 * the top of the next page, headings in several lines, and 第一部分 with the name of the part below.
 */
final class PageBreaks {

  /** A paragraph that goes on is not set in, but for so much, in em. */
  private static final double FLUSH = 1.5;

  /** A line that goes on ends at most so far from the right margin, in em. */
  private static final double FULL = 3;

  /** The same for entries of lists and paragraphs, which hardly ever are headings. */
  private static final double FULL_ENTRY = 4.5;

  /** Numbers such as 1. and （1） mostly begin entries of lists. */
  private static final int LIST = 3;

  /** Lines of one heading are at most so far apart, in em. */
  private static final double LEADING = 2.4;

  /** Sizes of one text differ at most by so much. */
  private static final double SAME = 0.06;

  /** How wide a digit is, in em. */
  private static final double DIGIT = 0.55;

  private static final String ENDS = "。；;：:！？!?";

  private final HeadingForm form;

  PageBreaks(HeadingForm form) {
    this.form = form;
  }

  List<Piece> join(List<Piece> pieces) {
    Map<Integer, Double> rights = rights(pieces);
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = joined.size() - 1;
      if (last >= 0 && repeats(joined.get(last), piece)) {
        continue;
      }
      if (last >= 0 && goesOn(joined.get(last), piece, rights)) {
        joined.set(last, joinTwo(joined.get(last), piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /** A part that has a page of its own for its heading may bear it again on the next page. */
  private static boolean repeats(Piece one, Piece next) {
    return one.isHeading()
        && next.isHeading()
        && next.number().isEmpty()
        && next.text().equals(one.text());
  }

  private Piece joinTwo(Piece one, Piece more) {
    if (one.isHeading() && (one.text().isEmpty() || form.fits(one.text() + text(more)))) {
      return one.with(more.blocks().get(0));
    }
    List<TextBlock> blocks = new ArrayList<>(one.blocks());
    blocks.addAll(more.blocks());
    return Piece.text(blocks);
  }

  private static String text(Piece piece) {
    return piece.blocks().stream()
        .map(block -> Words.bare(block.text()))
        .collect(Collectors.joining());
  }

  /** How far to the right the text of each page goes, in points. */
  private static Map<Integer, Double> rights(List<Piece> pieces) {
    Map<Integer, Double> rights = new HashMap<>();
    for (Piece piece : pieces) {
      for (TextBlock block : piece.blocks()) {
        rights.merge(block.place().page(), right(block), Math::max);
      }
    }
    return rights;
  }

  private static double right(TextBlock block) {
    return block.lines().stream()
        .flatMap(line -> line.place().box().stream())
        .mapToDouble(Box::right)
        .max()
        .orElse(0);
  }

  private boolean goesOn(Piece one, Piece next, Map<Integer, Double> rights) {
    if (one.blocks().isEmpty() || next.blocks().isEmpty() || !next.number().isEmpty()) {
      return false;
    }
    TextBlock last = one.blocks().get(one.blocks().size() - 1);
    TextBlock first = next.blocks().get(0);
    boolean sameSize =
        Math.abs(last.style().size() - first.style().size()) <= SAME * last.style().size();
    int pages = first.place().page() - last.place().page();
    if (last.style().size() == 0 || !sameSize) {
      return false;
    }
    if (pages == 1 && next.kind() == Piece.Kind.TEXT) {
      return textGoesOn(one, last, first, rights);
    }
    if (pages != 0) {
      return false;
    }
    boolean headings = one.isHeading() && next.isHeading();
    boolean near = one.text().isEmpty() || gap(last, first) <= LEADING;
    return headings
        ? near && (one.text().isEmpty() || form.fits(one.text() + first.text()))
        : near && next.kind() == Piece.Kind.TEXT && textGoesOn(one, last, first, rights);
  }

  /** Whether a text breaks off at the right margin and another begins at the left one. */
  private boolean textGoesOn(
      Piece one, TextBlock last, TextBlock first, Map<Integer, Double> rights) {
    String text = Words.bare(last.text());
    boolean open = !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    TextBlock.Line line = last.lines().get(last.lines().size() - 1);
    double right = line.place().box().map(Box::right).orElse(0.0);
    double margin = rights.getOrDefault(last.place().page(), 0.0);
    double most = one.isHeading() && one.depth() < LIST ? FULL : FULL_ENTRY;
    double room = most + figure(first.text());
    boolean full = right >= margin - room * last.style().size();
    boolean flush = first.style().indent() < FLUSH && !first.style().centred();
    return open && full && flush && form.numbered(first.text()).isEmpty();
  }

  /** How wide the figure is with which a text begins, in em: it is not broken over two lines. */
  private static double figure(String text) {
    int end = 0;
    while (end < text.length() && "0123456789,.".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end * DIGIT;
  }

  /** How far the second block begins below the last line of the first, in em; far if above it. */
  private static double gap(TextBlock last, TextBlock first) {
    TextBlock.Line line = last.lines().get(last.lines().size() - 1);
    double above = line.place().box().map(Box::y).orElse(0.0);
    double below = first.place().box().map(Box::y).orElse(0.0);
    return below > above ? (below - above) / last.style().size() : Double.MAX_VALUE;
  }
}
