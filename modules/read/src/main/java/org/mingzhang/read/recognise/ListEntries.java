package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.lexicon.Words;

/**
 * Tells entries of lists from headings: 1.某某局机关 2.某某中心 look like headings, but nothing stands below
 * them. Of headings that follow each other without a word between, two or more are a list; so is a
 * first one that is the only one.
 */
final class ListEntries {

  /** From so many on the last entry is one too, whatever follows it. */
  private static final int CLEAR = 3;

  /** The form of numbers, from 1. on, in which lists are counted in the middle of a text. */
  private static final int COUNTED = 3;

  private final HeadingForm form;

  ListEntries(HeadingForm form) {
    this.form = form;
  }

  /** The pieces, entries of lists made mere text. */
  List<Piece> demote(List<Piece> pieces) {
    return withoutEmpty(withoutCounted(pieces));
  }

  /** 2. directly behind a text that begins with 1. or ends in ； is an entry of the same list. */
  private List<Piece> withoutCounted(List<Piece> pieces) {
    List<Piece> result = new ArrayList<>(pieces);
    for (int i = 1; i < result.size(); i++) {
      Piece piece = result.get(i);
      boolean counted = piece.isHeading() && piece.depth() >= COUNTED;
      if (counted && isBehind(piece, result.get(i - 1))) {
        result.set(i, piece.asText());
      }
    }
    return result;
  }

  private boolean isBehind(Piece piece, Piece before) {
    int ordinal = ordinal(piece.number());
    if (before.kind() != Piece.Kind.TEXT || ordinal == 1) {
      return false;
    }
    String last = Words.bare(before.blocks().get(before.blocks().size() - 1).text());
    return last.endsWith("；")
        || last.endsWith(";")
        || form.numbered(before.blocks().get(0).text())
            .filter(number -> number.depth() == piece.depth())
            .filter(number -> ordinal(number.number()) == ordinal - 1)
            .isPresent();
  }

  private static int ordinal(String number) {
    char first = number.charAt(0);
    return first >= '①' && first <= '⑳'
        ? first - '①' + 1
        : Integer.parseInt(Words.fold(number).replaceAll("[()]", ""));
  }

  private static List<Piece> withoutEmpty(List<Piece> pieces) {
    int[] levels = Outline.levels(pieces);
    List<Piece> result = new ArrayList<>(pieces);
    int i = 0;
    while (i < levels.length) {
      int end = end(pieces, levels, i);
      if (isList(pieces, levels, i, end)) {
        for (int k = i; k < end; k++) {
          result.set(k, pieces.get(k).asText());
        }
      }
      i = Math.max(end, i + 1);
    }
    return result;
  }

  /** Behind the last of the headings of one form that follow each other from an index. */
  private static int end(List<Piece> pieces, int[] levels, int from) {
    int end = from;
    while (end < levels.length
        && pieces.get(end).isHeading()
        && pieces.get(end).depth() == pieces.get(from).depth()
        && levels[end] == levels[from]) {
      end++;
    }
    return end;
  }

  private static boolean isList(List<Piece> pieces, int[] levels, int from, int end) {
    int depth = end > from ? pieces.get(from).depth() : -1;
    if (depth <= 0) {
      return false;
    }
    int count = end - from;
    boolean above = end < levels.length && levels[end] >= 0 && levels[end] <= levels[from];
    boolean empty = end == levels.length || above;
    if (count >= CLEAR) {
      return true;
    }
    boolean only = depth >= 2 && isFirst(pieces.get(from).number());
    boolean single = only && count == 1 && end < levels.length;
    return empty && (count == 2 || single);
  }

  private static boolean isFirst(String number) {
    String plain = Words.fold(number).replaceAll("[()]", "");
    return plain.equals("1") || plain.equals("一") || plain.equals("①");
  }
}
