package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.read.pdf.Affine.Box;

/**
 * A path under construction, on the page. Curves are taken as a few straight steps and remembered
 * as curved, since no rule of a table is.
 */
final class Outline {

  /** Steps that stand for one curve. */
  private static final int STEPS = 6;

  /** How far a side may lie off and still be in place, in points. */
  private static final double SLACK = 0.1;

  /** How far a step may lean and still count as level or upright, as a slope. */
  private static final double LEAN = 0.01;

  private double[] xs = new double[16];
  private double[] ys = new double[16];
  private int points;
  private final List<Part> parts = new ArrayList<>();
  private int partStart;
  private boolean curved;

  /** A finished stretch of the path: points from {@code from} to before {@code to}. */
  private record Part(int from, int to, boolean closed, boolean curved) {}

  void moveTo(double x, double y) {
    endPart(false);
    add(x, y);
  }

  void lineTo(double x, double y) {
    add(x, y);
  }

  void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
    if (points == partStart) {
      add(x1, y1);
    }
    double x0 = xs[points - 1];
    double y0 = ys[points - 1];
    for (int i = 1; i <= STEPS; i++) {
      double t = (double) i / STEPS;
      double u = 1 - t;
      add(
          u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3,
          u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3);
    }
    curved = true;
  }

  void close() {
    if (points > partStart) {
      double x = xs[partStart];
      double y = ys[partStart];
      endPart(true);
      add(x, y);
    }
  }

  /** A closed rectangle of another plane. */
  void rectangle(Affine map, double x, double y, double width, double height) {
    moveTo(map.x(x, y), map.y(x, y));
    lineTo(map.x(x + width, y), map.y(x + width, y));
    lineTo(map.x(x + width, y + height), map.y(x + width, y + height));
    lineTo(map.x(x, y + height), map.y(x, y + height));
    close();
  }

  /** Where the pen is; the origin if nowhere. */
  double lastX() {
    return points == 0 ? 0 : xs[points - 1];
  }

  double lastY() {
    return points == 0 ? 0 : ys[points - 1];
  }

  /** Ends the path; nothing is added any more. */
  void finish() {
    endPart(false);
  }

  void clear() {
    points = 0;
    partStart = 0;
    curved = false;
    parts.clear();
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  int size() {
    return points;
  }

  /** What a caller wants to know of each straight step of the path. */
  interface Segments {
    void segment(double x1, double y1, double x2, double y2);
  }

  /**
   * All level and upright steps; a stretch that has curves or slanted steps is a drawing and no
   * part of a table.
   */
  void forEachSegment(Segments segments) {
    for (Part part : parts) {
      if (part.curved || isSlanted(part)) {
        continue;
      }
      for (int i = part.from + 1; i < part.to; i++) {
        segments.segment(xs[i - 1], ys[i - 1], xs[i], ys[i]);
      }
      if (part.closed && part.to - part.from > 1) {
        segments.segment(xs[part.to - 1], ys[part.to - 1], xs[part.from], ys[part.from]);
      }
    }
  }

  private boolean isSlanted(Part part) {
    for (int i = part.from + 1; i < part.to; i++) {
      double dx = Math.abs(xs[i] - xs[i - 1]);
      double dy = Math.abs(ys[i] - ys[i - 1]);
      if (Math.min(dx, dy) > Math.max(SLACK, LEAN * Math.max(dx, dy))) {
        return true;
      }
    }
    return false;
  }

  /** The bounds of each stretch of the path, with whether it fills them as a rectangle does. */
  interface Stretches {
    void stretch(Box bounds, boolean rectangle);
  }

  void forEachStretch(Stretches stretches) {
    for (Part part : parts) {
      if (part.to - part.from > 1) {
        stretches.stretch(bounds(part.from, part.to), isRectangle(part));
      }
    }
  }

  Box bounds() {
    return points == 0 ? new Box(0, 0, -1, -1) : bounds(0, points);
  }

  /** Whether the path is one rectangle with sides along the axes. */
  boolean isRectangle() {
    Part only = null;
    for (Part part : parts) {
      if (part.to - part.from > 1) {
        if (only != null) {
          return false;
        }
        only = part;
      }
    }
    return only != null && isRectangle(only);
  }

  /** The shape as it is now, for asking whether a point lies inside. */
  Inside inside(boolean evenOdd) {
    int[] ends = parts.stream().mapToInt(Part::to).toArray();
    return new Inside(Arrays.copyOf(xs, points), Arrays.copyOf(ys, points), ends, evenOdd);
  }

  private void add(double x, double y) {
    if (points == xs.length) {
      xs = Arrays.copyOf(xs, 2 * points);
      ys = Arrays.copyOf(ys, 2 * points);
    }
    xs[points] = x;
    ys[points++] = y;
  }

  private void endPart(boolean closed) {
    if (points - partStart > 1) {
      parts.add(new Part(partStart, points, closed, curved));
    } else {
      points = partStart;
    }
    partStart = points;
    curved = false;
  }

  private Box bounds(int from, int to) {
    double x1 = xs[from];
    double x2 = x1;
    double y1 = ys[from];
    double y2 = y1;
    for (int i = from + 1; i < to; i++) {
      x1 = Math.min(x1, xs[i]);
      x2 = Math.max(x2, xs[i]);
      y1 = Math.min(y1, ys[i]);
      y2 = Math.max(y2, ys[i]);
    }
    return new Box(x1, y1, x2, y2);
  }

  /** Whether it encloses as much as its bounds, however many points it has. */
  private boolean isRectangle(Part part) {
    if (part.curved) {
      return false;
    }
    double twice = 0;
    for (int i = part.from, j = part.to - 1; i < part.to; j = i++) {
      twice += (xs[j] - xs[part.from]) * (ys[i] - ys[part.from]);
      twice -= (xs[i] - xs[part.from]) * (ys[j] - ys[part.from]);
    }
    Box box = bounds(part.from, part.to);
    double missing = box.width() * box.height() - Math.abs(twice) / 2;
    return Math.abs(missing) <= SLACK * (box.width() + box.height());
  }

  /** A closed shape that can be asked whether a point lies inside. */
  static final class Inside {
    private final double[] xs;
    private final double[] ys;
    private final int[] ends;
    private final boolean evenOdd;

    private Inside(double[] xs, double[] ys, int[] ends, boolean evenOdd) {
      this.xs = xs;
      this.ys = ys;
      this.ends = ends;
      this.evenOdd = evenOdd;
    }

    boolean contains(double x, double y) {
      int winding = 0;
      int crossings = 0;
      int from = 0;
      for (int end : ends) {
        for (int i = from, j = end - 1; i < end; j = i++) {
          if (ys[i] > y != ys[j] > y
              && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
            crossings++;
            winding += ys[i] > ys[j] ? 1 : -1;
          }
        }
        from = end;
      }
      return evenOdd ? crossings % 2 == 1 : winding != 0;
    }
  }
}
