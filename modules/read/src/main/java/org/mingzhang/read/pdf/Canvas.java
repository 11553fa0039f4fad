package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.pdf.Affine.Box;
import org.mingzhang.read.pdf.PageContent.Area;
import org.mingzhang.read.pdf.PageContent.Glyph;

/**
 * A page being painted. Things arrive in the order in which they are painted, cut to the clip; what
 * has the colour of what lies under it, or is painted over later, is not seen.
 */
final class Canvas {

  /** What is thinner, in points, is a line and no area. */
  static final double THIN = 3;

  /** What covers less than this is not seen; what covers as much as its complement hides. */
  static final double FAINT = 0.03;

  /** Shapes that a page of letters drawn as shapes has at least. */
  private static final int LETTERS = 50;

  /** How far beside a line the colour under it is looked at, in points. */
  private static final double BESIDE = 0.6;

  private final Box page;
  private final Backdrop backdrop;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Glyph> cuts = new ArrayList<>();
  private final Coverage pictures;

  /** A glyph, the middle of its body, and how many areas were painted before it. */
  private record Mark(Glyph glyph, double x, double y, int after) {}

  /** A straight piece of a line with its thickness, and how many areas were painted before it. */
  record Stroke(Box box, int after) {}

  Canvas(double width, double height) {
    this.page = new Box(0, 0, width, height);
    this.backdrop = new Backdrop(height);
    this.pictures = new Coverage(page);
  }

  Box page() {
    return page;
  }

  /** How many lines and areas there are. */
  int shapes() {
    return backdrop.size() + strokes.size();
  }

  /** Whether something of this colour would be seen at a point. */
  boolean stands(int rgb, double x, double y) {
    return !backdrop.mayBlend(rgb) || !Colour.alike(rgb, backdrop.colour(x, y));
  }

  /** A glyph the middle of whose body is (x, y). */
  void glyph(Glyph glyph, double x, double y) {
    marks.add(new Mark(glyph, x, y, backdrop.size()));
  }

  /** A glyph that the clip or the edge of the page cuts off. */
  void clipped(Glyph glyph) {
    if (CutFigures.isPart(glyph)) {
      cuts.add(glyph);
    }
  }

  /**
   * A filled area.
   *
   * @param shape null if it fills its box
   * @param cover how much it hides of what lies under it, 0 to 1
   */
  void fill(Box box, Outline.@Nullable Inside shape, int rgb, double cover) {
    Box seen = box.intersect(page);
    if (seen.isEmpty()) {
      return;
    }
    if (Math.min(box.width(), box.height()) < THIN) {
      line(seen, rgb);
      return;
    }
    boolean covers = cover > 1 - FAINT;
    int under = backdrop.colour((seen.x1() + seen.x2()) / 2, (seen.y1() + seen.y2()) / 2);
    backdrop.add(seen, shape, covers ? rgb : Colour.over(rgb, under, cover), covers);
  }

  /** A straight line with its thickness; seen where it differs from what lies at its sides. */
  void line(Box box, int rgb) {
    Box seen = box.intersect(page);
    if (seen.isEmpty()) {
      return;
    }
    if (!backdrop.mayBlend(rgb)) {
      strokes.add(new Stroke(seen, backdrop.size()));
      return;
    }
    boolean across = seen.width() >= seen.height();
    double length = across ? seen.width() : seen.height();
    int steps = (int) Math.max(1, Math.min(256, Math.ceil(length / 2)));
    int start = 0;
    for (int i = 0; i <= steps; i++) {
      if (i == steps || !standsOut(seen, across, (i + 0.5) / steps, rgb)) {
        if (i > start) {
          strokes.add(new Stroke(part(seen, across, start, i, steps), backdrop.size()));
        }
        start = i + 1;
      }
    }
  }

  private boolean standsOut(Box box, boolean across, double share, int rgb) {
    double x = box.x1() + share * box.width();
    double y = box.y1() + share * box.height();
    int before =
        across ? backdrop.colour(x, box.y1() - BESIDE) : backdrop.colour(box.x1() - BESIDE, y);
    int behind =
        across ? backdrop.colour(x, box.y2() + BESIDE) : backdrop.colour(box.x2() + BESIDE, y);
    return !Colour.alike(rgb, before) || !Colour.alike(rgb, behind);
  }

  private static Box part(Box box, boolean across, double from, double to, int steps) {
    return across
        ? new Box(
            box.x1() + from / steps * box.width(),
            box.y1(),
            box.x1() + to / steps * box.width(),
            box.y2())
        : new Box(
            box.x1(),
            box.y1() + from / steps * box.height(),
            box.x2(),
            box.y1() + to / steps * box.height());
  }

  /** A picture; {@code covers} if it has no holes. */
  void picture(Box box, boolean covers) {
    Box seen = box.intersect(page);
    if (seen.isEmpty()) {
      return;
    }
    if (Math.min(box.width(), box.height()) < THIN) {
      strokes.add(new Stroke(seen, backdrop.size()));
      return;
    }
    pictures.add(seen);
    backdrop.add(seen, null, Colour.UNKNOWN, covers);
  }

  /** The glyphs that are seen at last, each print over itself but once. */
  List<Glyph> glyphs(Budget budget) {
    Overprints overprints = new Overprints();
    List<Glyph> seen = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      budget.step();
      if (!backdrop.hides(mark.x, mark.y, mark.after) && overprints.isFirst(mark.glyph)) {
        seen.add(mark.glyph);
      }
    }
    return cuts.isEmpty() ? seen : CutFigures.doubt(seen, cuts);
  }

  /** The pieces of lines that are seen at last. */
  List<Box> lines(Budget budget) {
    List<Box> seen = new ArrayList<>(strokes.size());
    for (Stroke stroke : strokes) {
      budget.step();
      if (!backdrop.hides(stroke.box, stroke.after)) {
        seen.add(stroke.box);
      }
    }
    return seen;
  }

  /** The rectangles that are seen at last and not white. */
  List<Area> areas(Budget budget) {
    List<Area> areas = new ArrayList<>();
    for (Backdrop.Fill fill : backdrop.seen(budget)) {
      int rgb = fill.rgb();
      if (rgb != Colour.UNKNOWN && !Colour.alike(rgb, Colour.WHITE)) {
        Box box = fill.box();
        areas.add(
            new Area((float) box.x1(), (float) box.y1(), (float) box.x2(), (float) box.y2(), rgb));
      }
    }
    return areas;
  }

  /** Whether nothing is written on the page but a lot is drawn, as when letters are shapes. */
  boolean isDrawnOnly() {
    return marks.isEmpty() && backdrop.drawn() >= LETTERS;
  }

  float pictures() {
    return pictures.share();
  }
}
