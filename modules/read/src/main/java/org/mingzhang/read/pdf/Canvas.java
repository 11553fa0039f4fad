package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.pdf.Affine.Box;
import org.mingzhang.read.pdf.PageContent.Area;
import org.mingzhang.read.pdf.PageContent.Glyph;

/**
 * A page being painted. Things arrive in the order in which they are painted, cut to the clip; what
 * is painted over, or has the colour of what lies under it, is not seen.
 */
final class Canvas {

  /** What is thinner, in points, is a line and no area. */
  static final double THIN = 3;

  private static final double BAND = 16;

  private final Box page;
  private final List<Mark> marks = new ArrayList<>();
  private final List<List<Mark>> bands = new ArrayList<>();
  private final List<Fill> fills = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final Coverage pictures;
  private int askedColour = Colour.UNKNOWN;
  private int askedFills;
  private boolean askedFound;

  /** A glyph and the middle of its body; hidden once something is painted over it. */
  private static final class Mark {
    private final Glyph glyph;
    private final double x;
    private final double y;
    private boolean hidden;

    private Mark(Glyph glyph, double x, double y) {
      this.glyph = glyph;
      this.x = x;
      this.y = y;
    }
  }

  private record Fill(Box box, int rgb, boolean area) {}

  /** A straight piece of a line with its thickness. */
  record Stroke(Box box) {
    boolean across() {
      return box.width() >= 2 * box.height();
    }

    boolean down() {
      return box.height() >= 2 * box.width();
    }
  }

  Canvas(double width, double height) {
    this.page = new Box(0, 0, width, height);
    this.pictures = new Coverage(page);
    for (int i = 0; i <= band(height); i++) {
      bands.add(new ArrayList<>());
    }
  }

  Box page() {
    return page;
  }

  int shapes() {
    return fills.size() + strokes.size();
  }

  /** A glyph whose body's middle is (x, y), in that colour. */
  void glyph(Glyph glyph, double x, double y) {
    Mark mark = new Mark(glyph, x, y);
    marks.add(mark);
    bands.get(band(y)).add(mark);
  }

  /** Whether something of this colour would be seen at a point. */
  boolean stands(int rgb, double x, double y) {
    return !mayBlend(rgb) || !Colour.alike(rgb, background(x, y));
  }

  /**
   * A filled rectangle.
   *
   * @param alpha how much it covers, 1 for all
   * @param whole whether it fills its bounds; else it is a backdrop at most
   */
  void fill(Box box, int rgb, double alpha, boolean whole) {
    Box seen = box.intersect(page);
    if (seen.isEmpty()) {
      return;
    }
    if (box.width() < THIN || box.height() < THIN) {
      line(seen, rgb);
      return;
    }
    boolean covers = whole && alpha > 0.98;
    if (covers) {
      cover(seen);
    }
    int shown = alpha > 0.98 ? rgb : Colour.over(rgb, middle(seen), alpha);
    fills.add(new Fill(seen, shown, whole));
  }

  /** A straight line with its thickness. */
  void line(Box box, int rgb) {
    Box seen = box.intersect(page);
    if (!seen.isEmpty() && (!mayBlend(rgb) || standsOut(seen, rgb))) {
      strokes.add(new Stroke(seen));
    }
  }

  /** A picture; {@code whole} if it has no holes. */
  void picture(Box box, boolean whole) {
    Box seen = box.intersect(page);
    if (seen.isEmpty()) {
      return;
    }
    if (seen.width() < THIN || seen.height() < THIN) {
      strokes.add(new Stroke(seen));
      return;
    }
    if (whole) {
      cover(seen);
    }
    pictures.add(seen);
    fills.add(new Fill(seen, Colour.UNKNOWN, whole));
  }

  List<Glyph> glyphs() {
    Overprints overprints = new Overprints();
    List<Glyph> seen = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      if (!mark.hidden && overprints.isFirst(mark.glyph)) {
        seen.add(mark.glyph);
      }
    }
    return seen;
  }

  List<Stroke> strokes() {
    return strokes;
  }

  List<Area> areas() {
    List<Area> areas = new ArrayList<>();
    for (Fill fill : fills) {
      if (fill.area && fill.rgb != Colour.UNKNOWN && !Colour.alike(fill.rgb, Colour.WHITE)) {
        Box b = fill.box;
        areas.add(
            new Area((float) b.x1(), (float) b.y1(), (float) b.x2(), (float) b.y2(), fill.rgb));
      }
    }
    return areas;
  }

  float pictures() {
    return pictures.share();
  }

  private int band(double y) {
    return (int) (Math.max(0, Math.min(page.y2(), y)) / BAND);
  }

  private void cover(Box box) {
    for (int i = band(box.y1()); i <= band(box.y2()); i++) {
      List<Mark> band = bands.get(i);
      if (!band.isEmpty()) {
        band.removeIf(
            mark -> {
              mark.hidden |= box.contains(mark.x, mark.y);
              return mark.hidden;
            });
      }
    }
    strokes.removeIf(stroke -> box.contains(stroke.box, -0.05));
    fills.removeIf(fill -> box.contains(fill.box, 0));
    askedFills = 0;
  }

  /** Whether this colour is that of the paper or of any area, so that it has to be looked at. */
  private boolean mayBlend(int rgb) {
    if (rgb != askedColour || askedFills == 0) {
      askedColour = rgb;
      askedFills = 0;
      askedFound = Colour.alike(rgb, Colour.WHITE);
    }
    while (!askedFound && askedFills < fills.size()) {
      askedFound = Colour.alike(rgb, fills.get(askedFills++).rgb);
    }
    return askedFound;
  }

  private int background(double x, double y) {
    for (int i = fills.size() - 1; i >= 0; i--) {
      if (fills.get(i).box.contains(x, y)) {
        return fills.get(i).rgb;
      }
    }
    return Colour.WHITE;
  }

  private int middle(Box box) {
    return background((box.x1() + box.x2()) / 2, (box.y1() + box.y2()) / 2);
  }

  /** Whether a line differs from what lies at its sides, anywhere along it. */
  private boolean standsOut(Box box, int rgb) {
    boolean across = box.width() >= box.height();
    for (int i = 1; i <= 7; i += 2) {
      double share = i / 8.0;
      double x = box.x1() + share * box.width();
      double y = box.y1() + share * box.height();
      boolean differs =
          across
              ? !Colour.alike(rgb, background(x, box.y1() - 0.6))
                  || !Colour.alike(rgb, background(x, box.y2() + 0.6))
              : !Colour.alike(rgb, background(box.x1() - 0.6, y))
                  || !Colour.alike(rgb, background(box.x2() + 0.6, y));
      if (differs) {
        return true;
      }
    }
    return false;
  }
}
