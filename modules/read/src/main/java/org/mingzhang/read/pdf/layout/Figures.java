package org.mingzhang.read.pdf.layout;

import java.util.regex.Pattern;

/** What a printed figure looks like. */
final class Figures {

  private static final Pattern FIGURE =
      Pattern.compile("[-−－–—△▲+(（]*[0-9０-９]{1,3}([,，]?[0-9０-９]{1,3})*([.．][0-9０-９]*)?[%％)）]*");

  private static final Pattern COMPLETE =
      Pattern.compile(
          "[-−－–—△▲(（]*([0-9０-９]+|[0-9０-９]{1,3}([,，][0-9０-９]{3})+)[.．][0-9０-９]{1,6}[)）]?");

  private static final Pattern LARGE =
      Pattern.compile("[-−－–—△▲(（]*([0-9０-９]{1,3}([,，][0-9０-９]{3})+|[0-9０-９]{5,15})[)）]?");

  private Figures() {}

  /** Whether figures are made of such a sign. */
  static boolean sign(String glyph) {
    return glyph.length() == 1 && "0123456789.,-−－–△▲()（）%０１２３４５６７８９．，".contains(glyph);
  }

  static boolean looksLikeFigure(String text) {
    return FIGURE.matcher(text.strip()).matches();
  }

  /** Whether it can hardly be anything but an amount: it has decimals, or is large. */
  static boolean amount(String text) {
    String stripped = text.strip();
    return COMPLETE.matcher(stripped).matches() || LARGE.matcher(stripped).matches();
  }

  /** Whether it is an amount with decimals, to which no digit need be added. */
  static boolean complete(String text) {
    return COMPLETE.matcher(text.strip()).matches();
  }
}
