package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.pdf.Affine.Box;

/** Fills and strokes paths: says which of them are lines and which are areas. */
final class PathPen {

  private static final double FAINT = 0.03;

  /** How far a line may lean and still count as straight, as a slope. */
  private static final double LEAN = 0.01;

  /** A hairline is drawn one device pixel wide. */
  private static final double HAIRLINE = 0.1;

  private final Canvas canvas;

  PathPen(Canvas canvas) {
    this.canvas = canvas;
  }

  void fill(Outline path, State state) {
    double alpha = state.fillCover();
    if (alpha < FAINT) {
      return;
    }
    List<Box> rectangles = new ArrayList<>();
    path.forEachStretch(
        (bounds, rectangle) -> {
          if (rectangle) {
            rectangles.add(bounds);
          } else {
            fill(bounds, state, alpha, false);
          }
        });
    if (rectangles.size() == 2 && frame(rectangles.get(0), rectangles.get(1), state, alpha)) {
      return;
    }
    for (Box box : rectangles) {
      fill(box, state, alpha, true);
    }
  }

  /** Two rectangles, one in the other: what lies between them is filled. */
  private boolean frame(Box a, Box b, State state, double alpha) {
    boolean aOutside = a.contains(b, 0);
    Box outer = aOutside ? a : b;
    Box inner = aOutside ? b : a;
    if (!outer.contains(inner, 0) || inner.width() < Canvas.THIN) {
      return false;
    }
    fill(new Box(outer.x1(), outer.y1(), outer.x2(), inner.y1()), state, alpha, true);
    fill(new Box(outer.x1(), inner.y2(), outer.x2(), outer.y2()), state, alpha, true);
    fill(new Box(outer.x1(), inner.y1(), inner.x1(), inner.y2()), state, alpha, true);
    fill(new Box(inner.x2(), inner.y1(), outer.x2(), inner.y2()), state, alpha, true);
    return true;
  }

  private void fill(Box box, State state, double alpha, boolean whole) {
    Box seen = box.intersect(state.clip.bounds());
    if (!seen.isEmpty()) {
      canvas.fill(seen, state.fill, state.plain ? alpha : Math.min(alpha, 0.9), whole);
    }
  }

  void stroke(Outline path, State state) {
    if (state.strokeCover() < FAINT) {
      return;
    }
    double half = Math.max(HAIRLINE, state.lineWidth * state.matrix.scale()) / 2;
    path.forEachSegment(
        (x1, y1, x2, y2) -> {
          double dx = Math.abs(x2 - x1);
          double dy = Math.abs(y2 - y1);
          if (dy <= LEAN * dx) {
            stroke(
                new Box(
                    Math.min(x1, x2),
                    Math.min(y1, y2) - half,
                    Math.max(x1, x2),
                    Math.max(y1, y2) + half),
                state);
          } else if (dx <= LEAN * dy) {
            stroke(
                new Box(
                    Math.min(x1, x2) - half,
                    Math.min(y1, y2),
                    Math.max(x1, x2) + half,
                    Math.max(y1, y2)),
                state);
          }
        });
  }

  private void stroke(Box box, State state) {
    Box seen = box.intersect(state.clip.bounds());
    if (seen.isEmpty()) {
      return;
    }
    if (Math.min(box.width(), box.height()) >= Canvas.THIN) {
      double alpha = state.strokeCover();
      canvas.fill(seen, state.stroke, state.plain ? alpha : Math.min(alpha, 0.9), true);
    } else {
      canvas.line(seen, state.stroke);
    }
  }
}
