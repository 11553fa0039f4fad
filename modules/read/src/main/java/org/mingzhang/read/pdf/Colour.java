package org.mingzhang.read.pdf;

/**
 * Colours as 0xRRGGBB, only so far that white, dark and equal ones are told apart. PDFBox's own
 * colours start up Java's colour management, which takes longer than reading a document.
 */
final class Colour {

  /** A colour that cannot be told: a pattern, a gradient, a picture. */
  static final int UNKNOWN = -1;

  static final int WHITE = 0xFFFFFF;
  static final int BLACK = 0;

  /** Up to this difference of red, green or blue a person sees none. */
  private static final int UNSEEN = 12;

  private Colour() {}

  /** Of shares from 0 to 1. */
  static int of(double red, double green, double blue) {
    return byteOf(red) << 16 | byteOf(green) << 8 | byteOf(blue);
  }

  /** Whether a person sees no difference. */
  static boolean alike(int a, int b) {
    return a != UNKNOWN
        && b != UNKNOWN
        && Math.abs((a >> 16) - (b >> 16)) <= UNSEEN
        && Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF)) <= UNSEEN
        && Math.abs((a & 0xFF) - (b & 0xFF)) <= UNSEEN;
  }

  /** A colour painted over another that shines through; {@code cover} 1 hides it. */
  static int over(int rgb, int under, double cover) {
    if (rgb == UNKNOWN || under == UNKNOWN) {
      return UNKNOWN;
    }
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double part = cover * (rgb >> shift & 0xFF) + (1 - cover) * (under >> shift & 0xFF);
      mixed |= (int) Math.round(part) << shift;
    }
    return mixed;
  }

  private static int byteOf(double share) {
    return (int) Math.round(255 * Math.max(0, Math.min(1, share)));
  }
}
