package org.mingzhang.read.pdf;

import org.jspecify.annotations.Nullable;
import org.mingzhang.read.pdf.Affine.Box;

/**
 * What may be painted on: a rectangle, and within it any number of shapes that a point must lie in
 * too.
 */
final class Clip {

  /** Shapes beyond this many are taken for their bounds. */
  private static final int MOST_SHAPES = 8;

  /** Points beyond this many make a shape too dear to ask; it is taken for its bounds. */
  private static final int MOST_POINTS = 2_000;

  private final Box bounds;
  private final Outline.@Nullable Inside shape;
  private final @Nullable Clip outer;
  private final int shapes;

  private Clip(Box bounds, Outline.@Nullable Inside shape, @Nullable Clip outer, int shapes) {
    this.bounds = bounds;
    this.shape = shape;
    this.outer = outer;
    this.shapes = shapes;
  }

  static Clip of(Box bounds) {
    return new Clip(bounds, null, null, 0);
  }

  Box bounds() {
    return bounds;
  }

  boolean contains(double x, double y) {
    if (!bounds.contains(x, y)) {
      return false;
    }
    for (Clip clip = this; clip != null; clip = clip.outer) {
      if (clip.shape != null && !clip.shape.contains(x, y)) {
        return false;
      }
    }
    return true;
  }

  Clip intersect(Box box) {
    return box.contains(bounds) ? this : new Clip(bounds.intersect(box), shape, outer, shapes);
  }

  /** A path without area lets nothing through, as PDF has it. */
  Clip intersect(Outline path, boolean evenOdd) {
    Box box = path.bounds();
    Clip narrowed = intersect(box);
    if (path.isRectangle() || shapes >= MOST_SHAPES || path.size() > MOST_POINTS) {
      return narrowed;
    }
    return new Clip(narrowed.bounds, path.inside(evenOdd), narrowed, shapes + 1);
  }
}
