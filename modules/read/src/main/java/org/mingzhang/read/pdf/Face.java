package org.mingzhang.read.pdf;

/**
 * A font as far as reading needs it: how a string is cut into codes, what each code stands for and
 * how far it moves the pen. Glyph outlines are never looked at.
 */
abstract class Face {

  /**
   * What one code stands for.
   *
   * @param text folded; {@link Texts#UNKNOWN} where the font does not say, empty if it is nothing
   * @param width how far the pen moves to the right, in ems
   * @param down how far the pen moves down in vertical writing, in ems (negative is down)
   * @param originX where the glyph's own origin lies left of the pen in vertical writing, in ems
   * @param originY and below it, in ems
   */
  record Sign(String text, double width, double down, double originX, double originY) {
    Sign {
      // nothing that takes room is something we do not know
      text = text.isEmpty() && width > 0 ? Texts.UNKNOWN : text;
    }

    Sign(String text, double width) {
      this(text, width, 0, 0, 0);
    }
  }

  private final Sign[][] signs = new Sign[256][];

  /** Whether the text runs downwards. */
  boolean vertical() {
    return false;
  }

  /**
   * The code at this place of a string.
   *
   * @return the code shifted left by 3 bits, with its length in bytes in the lowest bits, at least
   *     1
   */
  int code(byte[] bytes, int from, int to) {
    return (bytes[from] & 0xFF) << 3 | 1;
  }

  /** Works out a code; asked once for each. */
  abstract Sign work(int code);

  final Sign sign(int code) {
    if (code < 0 || code > 0xFFFF) {
      return work(code);
    }
    Sign[] block = signs[code >> 8];
    if (block == null) {
      block = new Sign[256];
      signs[code >> 8] = block;
    }
    Sign sign = block[code & 0xFF];
    if (sign == null) {
      sign = work(code);
      block[code & 0xFF] = sign;
    }
    return sign;
  }

  /** For text shown before any font is chosen, or with one that is missing. */
  static final class Missing extends Face {
    @Override
    Sign work(int code) {
      return new Sign(Texts.UNKNOWN, 0.5);
    }
  }
}
