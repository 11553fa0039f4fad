package org.mingzhang.read.claim;

import org.mingzhang.model.lexicon.Words;

/**
 * A text as sentences are compared: without blanks and quotation marks, signs narrow, 其它 as 其他;
 * each character remembers where it stands in the text as printed.
 */
final class BareText {

  private static final String QUOTES = "“”\"'‘’「」《》〈〉【】";

  private final String text;
  private final int[] places;
  private final int length;

  private BareText(String text, int[] places, int length) {
    this.text = text;
    this.places = places;
    this.length = length;
  }

  static BareText of(String printed) {
    StringBuilder bare = new StringBuilder(printed.length());
    int[] places = new int[printed.length()];
    for (int i = 0; i < printed.length(); i++) {
      char c = narrow(printed.charAt(i));
      if (!Words.isBlank(c) && QUOTES.indexOf(c) < 0) {
        places[bare.length()] = i;
        bare.append(c);
      }
    }
    return new BareText(bare.toString().replace("其它", "其他"), places, printed.length());
  }

  private static char narrow(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return c == '〔' ? '(' : c == '〕' ? ')' : c;
  }

  String text() {
    return text;
  }

  /** Where a character stands in the printed text. */
  int begin(int index) {
    return index < text.length() ? places[index] : length;
  }

  /** The end, in the printed text, of a stretch that ends before a character. */
  int end(int index) {
    return index == 0 ? 0 : places[index - 1] + 1;
  }

  /** The bracket that ends one, if no figure stands between; else -1. */
  static int closing(String lead, int from) {
    int depth = 0;
    for (int i = from; i < lead.length(); i++) {
      char c = lead.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
