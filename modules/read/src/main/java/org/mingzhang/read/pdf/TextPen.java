package org.mingzhang.read.pdf;

import org.mingzhang.read.pdf.PageContent.Glyph;

/** Writes text: moves along the line, and puts on the canvas what can be seen. */
final class TextPen {

  /** Text whose em is smaller, in points, is not read by anyone. */
  private static final double SMALLEST = 0.5;

  /** What covers less is not seen. */
  private static final double FAINT = 0.03;

  /** How far a line of text may lean and still be straight, as a slope. */
  private static final double LEAN = 0.09;

  /** The middle of a glyph's body above its baseline, in ems. */
  private static final double MIDDLE = 0.35;

  private final Canvas canvas;
  private final Budget budget;
  private Affine text = Affine.IDENTITY;
  private Affine line = Affine.IDENTITY;
  private int run;

  TextPen(Canvas canvas, Budget budget) {
    this.canvas = canvas;
    this.budget = budget;
  }

  void place(Affine matrix) {
    text = matrix;
    line = matrix;
  }

  void nextLine(double tx, double ty) {
    place(line.shifted(tx, ty));
  }

  void startRun() {
    run++;
  }

  /** A step back of so many thousandths of an em. */
  void kern(State state, double thousandths) {
    double step = -thousandths / 1000 * state.size;
    text = state.face.vertical() ? text.shifted(0, step) : text.shifted(step * state.stretch, 0);
  }

  /** Shows the codes in {@code bytes} from {@code from} to before {@code to}. */
  void show(State state, byte[] bytes, int from, int to, boolean hidden)
      throws Budget.PageLimitException {
    Face face = state.face;
    Affine onPage = text.then(state.matrix);
    int turn = turn(onPage, state.size * state.stretch);
    double em = Math.hypot(onPage.c(), onPage.d()) * Math.abs(state.size);
    boolean seen = !hidden && turn >= 0 && em >= SMALLEST && inks(state);
    double along = Math.hypot(onPage.a(), onPage.b()) * Math.abs(state.size * state.stretch);
    double tx = 0;
    double ty = 0;
    for (int i = from; i < to; ) {
      int code = face.code(bytes, i, to);
      int length = code & 7;
      Face.Sign sign = face.sign(code >> 3);
      budget.glyph();
      if (seen && !sign.text().isEmpty()) {
        double x = tx;
        double y = ty + state.rise;
        if (face.vertical()) {
          x -= sign.originX() * state.size * state.stretch;
          y -= sign.originY() * state.size;
        }
        put(state, sign, onPage, x, y, turn, em, along);
      }
      double space = state.charSpace + (length == 1 && code >> 3 == ' ' ? state.wordSpace : 0);
      if (face.vertical()) {
        ty += sign.down() * state.size + space;
      } else {
        tx += (sign.width() * state.size + space) * state.stretch;
      }
      i += length;
    }
    text = text.shifted(tx, ty);
  }

  private void put(
      State state,
      Face.Sign sign,
      Affine onPage,
      double x,
      double y,
      int turn,
      double em,
      double along) {
    double left = onPage.x(x, y);
    double baseline = onPage.y(x, y);
    double halfX = x + sign.width() * state.size * state.stretch / 2;
    double halfY = y + MIDDLE * state.size;
    double middleX = onPage.x(halfX, halfY);
    double middleY = onPage.y(halfX, halfY);
    if (!canvas.page().contains(middleX, middleY) || !state.clip.contains(middleX, middleY)) {
      return;
    }
    if (!stands(state, middleX, middleY)) {
      return;
    }
    Glyph glyph =
        new Glyph(
            sign.text(),
            (float) left,
            (float) baseline,
            (float) (sign.width() * along),
            (float) em,
            turn,
            run);
    canvas.glyph(glyph, middleX, middleY);
  }

  /** Whether the text is painted at all: not invisible by mode, not fully transparent. */
  private static boolean inks(State state) {
    return switch (state.renderMode & 7) {
      case 3, 7 -> false;
      case 1, 5 -> state.strokeCover() >= FAINT;
      default -> state.fillCover() >= FAINT;
    };
  }

  private boolean stands(State state, double x, double y) {
    return switch (state.renderMode & 3) {
      case 1 -> canvas.stands(state.stroke, x, y);
      case 2 -> canvas.stands(state.fill, x, y) || canvas.stands(state.stroke, x, y);
      default -> canvas.stands(state.fill, x, y);
    };
  }

  /** The quarter turns of text on the page; -1 if it stands askew. */
  private static int turn(Affine onPage, double scale) {
    double dx = onPage.a() * Math.signum(scale);
    double dy = onPage.b() * Math.signum(scale);
    if (Math.abs(dy) <= LEAN * Math.abs(dx)) {
      return dx > 0 ? 0 : 2;
    }
    if (Math.abs(dx) <= LEAN * Math.abs(dy)) {
      return dy > 0 ? 1 : 3;
    }
    return -1;
  }
}
