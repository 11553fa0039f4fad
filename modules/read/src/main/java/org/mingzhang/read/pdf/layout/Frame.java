package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.read.pdf.PageContent.Glyph;
import org.mingzhang.read.pdf.layout.Ruling.Line;

/**
 * How the coordinates in which some text is upright lie on the shown page.
 *
 * @param page number of the page
 * @param width of the shown page
 * @param height of the shown page
 * @param turn by how many quarter turns clockwise the text is turned on the shown page
 */
record Frame(int page, double width, double height, int turn) {

  /** Height of the page as one sees it who turns it until the text is upright. */
  double uprightHeight() {
    return turn % 2 == 0 ? height : width;
  }

  /** Its width in the same sense. */
  double uprightWidth() {
    return turn % 2 == 0 ? width : height;
  }

  /** The place on the shown page of a rectangle in upright coordinates. */
  Place place(double left, double top, double right, double bottom) {
    Box shown = shown(left, top, right, bottom);
    return Place.onPage(
        page,
        new Box(round(shown.x()), round(shown.y()), round(shown.width()), round(shown.height())));
  }

  /** The rectangle on the shown page of one in upright coordinates. */
  Box shown(double left, double top, double right, double bottom) {
    return switch (turn) {
      case 1 -> box(width - bottom, left, width - top, right);
      case 2 -> box(width - right, height - bottom, width - left, height - top);
      case 3 -> box(top, height - right, bottom, height - left);
      default -> box(left, top, right, bottom);
    };
  }

  /** The rectangle in upright coordinates of one on the shown page. */
  Box upright(Box shown) {
    return switch (turn) {
      case 1 -> box(shown.y(), width - shown.right(), shown.bottom(), width - shown.x());
      case 2 ->
          new Frame(page, width, height, 2)
              .shown(shown.x(), shown.y(), shown.right(), shown.bottom());
      case 3 -> box(height - shown.bottom(), shown.x(), height - shown.y(), shown.right());
      default -> shown;
    };
  }

  /** A glyph that is turned like this frame, in upright coordinates. */
  Glyph upright(Glyph glyph) {
    double x = glyph.x();
    double y = glyph.baseline();
    return switch (turn) {
      case 1 -> moved(glyph, y, width - x);
      case 2 -> moved(glyph, width - x, height - y);
      case 3 -> moved(glyph, height - y, x);
      default -> glyph;
    };
  }

  /** Lines of the shown page in upright coordinates. */
  Ruling upright(Ruling shown) {
    if (turn == 0) {
      return shown;
    }
    List<Line> across = new ArrayList<>();
    List<Line> down = new ArrayList<>();
    for (Line line : shown.across()) {
      Box box = upright(box(line.from(), line.at(), line.to(), line.at()));
      (turn == 2 ? across : down).add(line(box));
    }
    for (Line line : shown.down()) {
      Box box = upright(box(line.at(), line.from(), line.at(), line.to()));
      (turn == 2 ? down : across).add(line(box));
    }
    return new Ruling(across, down).sorted();
  }

  private static Line line(Box box) {
    return box.width() >= box.height()
        ? new Line(box.y(), box.x(), box.right())
        : new Line(box.x(), box.y(), box.bottom());
  }

  private static Glyph moved(Glyph glyph, double x, double y) {
    return new Glyph(
        glyph.text(), (float) x, (float) y, glyph.width(), glyph.size(), 0, glyph.run());
  }

  private static Box box(double left, double top, double right, double bottom) {
    return new Box(left, top, right - left, bottom - top);
  }

  /** Hundredths of a point are more than enough. */
  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
