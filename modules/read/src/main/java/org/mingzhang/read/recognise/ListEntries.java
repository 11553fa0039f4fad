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

  private ListEntries() {}

  /** The pieces, entries of lists made mere text. */
  static List<Piece> demote(List<Piece> pieces) {
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
