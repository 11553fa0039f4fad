package org.mingzhang.read.pdf;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** What a font says its codes stand for, brought to the characters that people write. */
final class Texts {

  /** Stands for what cannot be told, so that a figure with it is unread and never wrong. */
  static final String UNKNOWN = "\uFFFD";

  private Texts() {}

  /**
   * Radicals and compatibility forms become the characters they look like, ligatures their letters,
   * every kind of space one that Java knows; full-width digits and brackets stay as printed.
   * Control characters and private characters say nothing: U+FFFD. What has no width by nature
   * becomes nothing.
   */
  static String fold(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return UNKNOWN;
    }
    if (text.length() == 1) {
      char c = text.charAt(0);
      if ((c >= 0x21 && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF)) {
        return text;
      }
    }
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints().forEach(c -> fold(c, folded));
    return folded.toString();
  }

  private static void fold(int c, StringBuilder out) {
    if (c >= 0x2E80 && c <= 0x2FDF) {
      out.append(Radicals.ideograph(c));
      return;
    }
    if (isCompatible(c)) {
      out.append(plain(c));
      return;
    }
    switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR -> out.appendCodePoint(c == 0x3000 ? c : ' ');
      case Character.CONTROL -> out.append(c == '\t' || c == '\n' || c == '\r' ? " " : UNKNOWN);
      case Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> out.append(UNKNOWN);
      case Character.FORMAT -> out.append(c == 0xAD ? "-" : "");
      default -> out.appendCodePoint(c);
    }
  }

  /** The characters that a compatibility form stands for. */
  static String plain(int c) {
    return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
  }

  private static boolean isCompatible(int c) {
    return (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F)
        || (c >= 0xFB00 && c <= 0xFB06);
  }
}
