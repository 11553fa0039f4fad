package org.mingzhang.read.pdf;

import java.util.Arrays;
import org.mingzhang.read.pdf.PageContent.Glyph;

/**
 * Tells a glyph that is printed again over itself, which some programs do for bold or for a shadow.
 * Two equal neighbours, as in 11, stand a whole advance apart and are not that.
 */
final class Overprints {

  /** How far apart prints of one glyph stand at most, in ems. */
  private static final double FAR = 0.3;

  /** And in shares of its own advance, since narrow glyphs stand close together. */
  private static final double FAR_OF_WIDTH = 0.5;

  /** How far apart prints of a narrow glyph stand, if its neighbours' stand just as far, in ems. */
  private static final double FAR_LIKE_OTHERS = 0.25;

  /** And at most so many points, however large the glyph. */
  private static final float FARTHEST = 24;

  private static final double JUST_AS_FAR = 0.02;

  /** Side of the fields of the page by which glyphs are looked up, in points. */
  private static final int FIELD = 8;

  /** Of each field the last glyph in it, of each glyph the one before it in its field. */
  private final int[] lasts = new int[4096];

  private int[] befores = new int[256];
  private Glyph[] glyphs = new Glyph[256];
  private int count;
  private double lastX;
  private double lastY;

  Overprints() {
    Arrays.fill(lasts, -1);
  }

  /** Whether this glyph is no second print of one asked before. */
  boolean isFirst(Glyph glyph) {
    float reach = Math.min(FARTHEST, (float) FAR * glyph.size());
    int right = field(glyph.x() + reach);
    int bottom = field(glyph.baseline() + reach);
    for (int i = field(glyph.x() - reach); i <= right; i++) {
      for (int j = field(glyph.baseline() - reach); j <= bottom; j++) {
        for (int k = lasts[key(i, j)]; k >= 0; k = befores[k]) {
          if (isSame(glyph, glyphs[k])) {
            lastX = glyph.x() - glyphs[k].x();
            lastY = glyph.baseline() - glyphs[k].baseline();
            return false;
          }
        }
      }
    }
    add(glyph);
    return true;
  }

  private void add(Glyph glyph) {
    if (count == glyphs.length) {
      glyphs = Arrays.copyOf(glyphs, 2 * count);
      befores = Arrays.copyOf(befores, 2 * count);
    }
    int key = key(field(glyph.x()), field(glyph.baseline()));
    glyphs[count] = glyph;
    befores[count] = lasts[key];
    lasts[key] = count++;
  }

  private boolean isSame(Glyph glyph, Glyph other) {
    double x = glyph.x() - other.x();
    double y = glyph.baseline() - other.baseline();
    double em = glyph.size();
    if (Math.abs(x) > FAR * em
        || Math.abs(y) > FAR * em
        || glyph.turn() != other.turn()
        || Math.abs(em - other.size()) > 0.1 * em
        || !glyph.text().equals(other.text())) {
      return false;
    }
    double away = Math.hypot(x, y);
    return away <= Math.min(FAR * em, FAR_OF_WIDTH * glyph.width())
        || (away <= FAR_LIKE_OTHERS * em && Math.hypot(x - lastX, y - lastY) <= JUST_AS_FAR * em);
  }

  private static int field(float position) {
    return (int) position / FIELD;
  }

  /** Fields far apart may share a key; the distance tells their glyphs apart. */
  private int key(int i, int j) {
    return (i * 97 + j) & (lasts.length - 1);
  }
}
