package org.mingzhang.read.pdf.layout;

import org.mingzhang.model.disclosure.Box;
import org.mingzhang.model.disclosure.Place;

/**
 * How the coordinates in which text is upright lie on the shown page.
 *
 * @param page number of the page
 * @param width of the shown page
 * @param height of the shown page
 * @param turn by how many quarter turns clockwise the text is turned on the shown page
 */
record Frame(int page, double width, double height, int turn) {

  /** The place on the shown page of a rectangle in upright coordinates. */
  Place place(double left, double top, double right, double bottom) {
    Box box =
        switch (turn) {
          case 1 -> box(width - bottom, left, width - top, right);
          case 2 -> box(width - right, height - bottom, width - left, height - top);
          case 3 -> box(top, height - right, bottom, height - left);
          default -> box(left, top, right, bottom);
        };
    return Place.onPage(page, box);
  }

  private static Box box(double left, double top, double right, double bottom) {
    return new Box(round(left), round(top), round(right - left), round(bottom - top));
  }

  /** Hundredths of a point are more than enough. */
  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
