package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.pdf.Affine.Box;

/** Carries out the path operators: says which paths are lines, which are areas, which clip. */
final class PathPen {

  /** Rectangles of one path beyond this many are not looked at for holes. */
  private static final int MOST_HOLES = 64;

  /** A path of more points is taken for the rectangles it consists of. */
  private static final int MOST_POINTS = 2_000;

  /** A hairline is drawn one device pixel wide. */
  private static final double HAIRLINE = 0.1;

  private final Canvas canvas;
  private final Outline path = new Outline();
  private boolean clips;
  private boolean clipsEvenOdd;

  PathPen(Canvas canvas) {
    this.canvas = canvas;
  }

  /**
   * Carries out an operator if it is one of paths.
   *
   * @param hidden whether optional content that is off surrounds it
   */
  boolean operator(int operator, Operands in, State state, boolean hidden) {
    Affine m = state.matrix;
    switch (operator) {
      case 'm' -> path.moveTo(in.x(m, 0), in.y(m, 0));
      case 'l' -> path.lineTo(in.x(m, 0), in.y(m, 0));
      case 'c' ->
          path.curveTo(in.x(m, 0), in.y(m, 0), in.x(m, 2), in.y(m, 2), in.x(m, 4), in.y(m, 4));
      case 'v' ->
          path.curveTo(path.lastX(), path.lastY(), in.x(m, 0), in.y(m, 0), in.x(m, 2), in.y(m, 2));
      case 'y' ->
          path.curveTo(in.x(m, 0), in.y(m, 0), in.x(m, 2), in.y(m, 2), in.x(m, 2), in.y(m, 2));
      case 'h' -> path.close();
      case 'r' << 8 | 'e' ->
          path.rectangle(m, in.number(0), in.number(1), in.number(2), in.number(3));
      case 'W', 'W' << 8 | '*' -> {
        clips = true;
        clipsEvenOdd = operator != 'W';
      }
      case 'n' -> end(state);
      case 'f', 'F' -> paint(state, hidden, true, false, false);
      case 'f' << 8 | '*' -> paint(state, hidden, true, true, false);
      case 'S' -> paint(state, hidden, false, false, true);
      case 'B' -> paint(state, hidden, true, false, true);
      case 'B' << 8 | '*' -> paint(state, hidden, true, true, true);
      case 's' -> {
        path.close();
        paint(state, hidden, false, false, true);
      }
      case 'b', 'b' << 8 | '*' -> {
        path.close();
        paint(state, hidden, true, operator != 'b', true);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Narrows the clip to a rectangle of the present plane. */
  void clip(State state, Box box) {
    path.clear();
    path.rectangle(state.matrix, box.x1(), box.y1(), box.width(), box.height());
    path.finish();
    state.clip = state.clip.intersect(path, false);
    path.clear();
  }

  private void paint(State state, boolean hidden, boolean fill, boolean evenOdd, boolean stroke) {
    path.finish();
    if (!hidden && fill && state.fillCover() >= Canvas.FAINT && !path.isEmpty()) {
      fill(state, evenOdd);
    }
    if (!hidden && stroke && state.strokeCover() >= Canvas.FAINT) {
      stroke(state);
    }
    end(state);
  }

  private void end(State state) {
    path.finish();
    if (clips) {
      state.clip = state.clip.intersect(path, clipsEvenOdd);
      clips = false;
    }
    path.clear();
  }

  private void fill(State state, boolean evenOdd) {
    List<Box> boxes = new ArrayList<>();
    boolean[] whole = {true};
    path.forEachStretch(
        (bounds, rectangle) -> {
          boxes.add(bounds);
          whole[0] &= rectangle || isThin(bounds);
        });
    if (boxes.size() == 2 && frame(boxes.get(0), boxes.get(1), state)) {
      return;
    }
    if ((whole[0] && !hasHole(boxes)) || path.size() > MOST_POINTS) {
      for (Box box : boxes) {
        fill(box, null, state);
      }
    } else {
      fill(path.bounds(), path.inside(evenOdd), state);
    }
  }

  private static boolean hasHole(List<Box> boxes) {
    if (boxes.size() > MOST_HOLES) {
      return false;
    }
    for (Box outer : boxes) {
      for (Box inner : boxes) {
        if (!outer.equals(inner) && outer.contains(inner)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A thin frame: of two shapes, one all around the other, what lies between them is filled. */
  private boolean frame(Box a, Box b, State state) {
    boolean around = a.contains(b);
    Box outer = around ? a : b;
    Box inner = around ? b : a;
    List<Box> sides =
        List.of(
            new Box(outer.x1(), outer.y1(), outer.x2(), inner.y1()),
            new Box(outer.x1(), inner.y2(), outer.x2(), outer.y2()),
            new Box(outer.x1(), outer.y1(), inner.x1(), outer.y2()),
            new Box(inner.x2(), outer.y1(), outer.x2(), outer.y2()));
    if (isThin(inner) || !outer.contains(inner) || !sides.stream().allMatch(PathPen::isThin)) {
      return false;
    }
    sides.forEach(side -> fill(side, null, state));
    return true;
  }

  private static boolean isThin(Box box) {
    return Math.min(box.width(), box.height()) < Canvas.THIN;
  }

  private void fill(Box box, Outline.@Nullable Inside shape, State state) {
    Box seen = box.intersect(state.clip.bounds());
    if (seen.isEmpty()) {
      return;
    }
    if (isThin(box)) {
      canvas.line(seen, state.fill);
    } else {
      canvas.fill(seen, shape, state.fill, state.fillCover());
    }
  }

  private void stroke(State state) {
    double half = Math.max(HAIRLINE, state.lineWidth * state.matrix.scale()) / 2;
    path.forEachSegment(
        (x1, y1, x2, y2) -> {
          double left = Math.min(x1, x2);
          double right = Math.max(x1, x2);
          double top = Math.min(y1, y2);
          double bottom = Math.max(y1, y2);
          if (right - left >= bottom - top) {
            stroke(new Box(left, top - half, right, bottom + half), state);
          } else {
            stroke(new Box(left - half, top, right + half, bottom), state);
          }
        });
  }

  private void stroke(Box box, State state) {
    Box seen = box.intersect(state.clip.bounds());
    if (seen.isEmpty()) {
      return;
    }
    if (isThin(box)) {
      canvas.line(seen, state.stroke);
    } else {
      canvas.fill(seen, null, state.stroke, state.strokeCover());
    }
  }
}
