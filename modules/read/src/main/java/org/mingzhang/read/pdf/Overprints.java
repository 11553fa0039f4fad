package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final double JUST_AS_FAR = 0.02;

  private static final double FIELD = 8;

  private final Map<Long, List<Glyph>> fields = new HashMap<>();
  private double lastX;
  private double lastY;

  /** Whether this glyph is no second print of one asked before. */
  boolean isFirst(Glyph glyph) {
    double reach = FAR * glyph.size();
    for (int i = field(glyph.x() - reach); i <= field(glyph.x() + reach); i++) {
      for (int j = field(glyph.baseline() - reach); j <= field(glyph.baseline() + reach); j++) {
        for (Glyph other : fields.getOrDefault(key(i, j), List.of())) {
          if (isSame(glyph, other)) {
            lastX = glyph.x() - other.x();
            lastY = glyph.baseline() - other.baseline();
            return false;
          }
        }
      }
    }
    fields
        .computeIfAbsent(key(field(glyph.x()), field(glyph.baseline())), k -> new ArrayList<>(4))
        .add(glyph);
    return true;
  }

  private boolean isSame(Glyph glyph, Glyph other) {
    if (!glyph.text().equals(other.text())
        || glyph.turn() != other.turn()
        || Math.abs(glyph.size() - other.size()) > 0.1 * glyph.size()) {
      return false;
    }
    double x = glyph.x() - other.x();
    double y = glyph.baseline() - other.baseline();
    double away = Math.hypot(x, y);
    double em = glyph.size();
    return away <= Math.min(FAR * em, FAR_OF_WIDTH * glyph.width())
        || (away <= FAR_LIKE_OTHERS * em && Math.hypot(x - lastX, y - lastY) <= JUST_AS_FAR * em);
  }

  private static int field(double position) {
    return (int) Math.floor(position / FIELD);
  }

  private static long key(int i, int j) {
    return (long) i << 32 | (j & 0xFFFFFFFFL);
  }
}
