package org.mingzhang.read.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** An affine map of the plane in the notation of PDF: (x, y) becomes (ax + cy + e, bx + dy + f). */
record Affine(double a, double b, double c, double d, double e, double f) {

  static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

  /** An array of six numbers; the identity if it is none. */
  static Affine of(@Nullable COSBase base) {
    if (!(base instanceof COSArray array) || array.size() < 6) {
      return IDENTITY;
    }
    double[] n = numbers(array);
    return new Affine(n[0], n[1], n[2], n[3], n[4], n[5]);
  }

  /** What is no number counts as 0. */
  static double[] numbers(COSArray array) {
    double[] numbers = new double[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = array.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
    return numbers;
  }

  /** This map first, then the next. */
  Affine then(Affine next) {
    return new Affine(
        a * next.a + b * next.c,
        a * next.b + b * next.d,
        c * next.a + d * next.c,
        c * next.b + d * next.d,
        e * next.a + f * next.c + next.e,
        e * next.b + f * next.d + next.f);
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }

  /** This map after a shift of its own plane. */
  Affine shifted(double tx, double ty) {
    return new Affine(a, b, c, d, x(tx, ty), y(tx, ty));
  }

  /** By how much lengths grow, direction aside. */
  double scale() {
    return Math.sqrt(Math.abs(a * d - b * c));
  }

  /** The square of side 1 at the origin, mapped. */
  Box unitSquare() {
    return box(0, 0, 1, 1);
  }

  /** The bounds of a mapped rectangle. */
  Box box(double x1, double y1, double x2, double y2) {
    double left = Math.min(a * x1, a * x2) + Math.min(c * y1, c * y2) + e;
    double right = Math.max(a * x1, a * x2) + Math.max(c * y1, c * y2) + e;
    double top = Math.min(b * x1, b * x2) + Math.min(d * y1, d * y2) + f;
    double bottom = Math.max(b * x1, b * x2) + Math.max(d * y1, d * y2) + f;
    return new Box(left, top, right, bottom);
  }

  /** Whether rectangles stay rectangles with sides along the axes. */
  boolean keepsAxes() {
    double small = 1e-3 * (Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d));
    return (Math.abs(b) <= small && Math.abs(c) <= small)
        || (Math.abs(a) <= small && Math.abs(d) <= small);
  }

  /** A rectangle on the page, in points from its top left; {@code x1 <= x2}, {@code y1 <= y2}. */
  record Box(double x1, double y1, double x2, double y2) {

    /** An array of four numbers, its corners put in order; null if it is none. */
    static @Nullable Box of(@Nullable COSBase base) {
      if (!(base instanceof COSArray array) || array.size() < 4) {
        return null;
      }
      double[] n = numbers(array);
      return new Box(
          Math.min(n[0], n[2]), Math.min(n[1], n[3]), Math.max(n[0], n[2]), Math.max(n[1], n[3]));
    }

    double width() {
      return x2 - x1;
    }

    double height() {
      return y2 - y1;
    }

    /** Also if a side is no number. */
    boolean isEmpty() {
      return !(x2 >= x1 && y2 >= y1);
    }

    boolean contains(double x, double y) {
      return x >= x1 && x <= x2 && y >= y1 && y <= y2;
    }

    boolean contains(Box other) {
      return other.x1 >= x1 && other.x2 <= x2 && other.y1 >= y1 && other.y2 <= y2;
    }

    Box intersect(Box other) {
      return new Box(
          Math.max(x1, other.x1),
          Math.max(y1, other.y1),
          Math.min(x2, other.x2),
          Math.min(y2, other.y2));
    }
  }
}
