package org.mingzhang.model.disclosure;

/**
 * A rectangle on a page as a reader sees it (after any page rotation).
 *
 * @param x left edge in points from the page's left
 * @param y top edge in points from the page's top
 * @param width in points
 * @param height in points
 */
public record Box(double x, double y, double width, double height) {

  /** The right edge in points. */
  public double right() {
    return x + width;
  }

  /** The bottom edge in points. */
  public double bottom() {
    return y + height;
  }

  /** The smallest box that holds this one and the other. */
  public Box union(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}
