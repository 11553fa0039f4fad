package org.mingzhang.read.pdf;

import org.apache.pdfbox.cos.COSName;
import org.mingzhang.read.pdf.Operands.Kind;
import org.mingzhang.read.pdf.PageContent.Glyph;

/** Carries out the text operators: moves along the line and puts glyphs on the canvas. */
final class TextPen {

  /** Text whose em is smaller, in points, is not read by anyone. */
  private static final double SMALLEST = 0.5;

  /** How far a line of text may lean and still be straight, as a slope. */
  private static final double LEAN = 0.09;

  /** The middle of a glyph's body above its baseline, in ems. */
  private static final double MIDDLE = 0.35;

  private final Canvas canvas;
  private final Budget budget;
  private final Faces faces;
  private Affine text = Affine.IDENTITY;
  private Affine line = Affine.IDENTITY;
  private int run;

  TextPen(Canvas canvas, Budget budget, Faces faces) {
    this.canvas = canvas;
    this.budget = budget;
    this.faces = faces;
  }

  /**
   * Carries out an operator if it is one of text.
   *
   * @param hidden whether optional content that is off surrounds it
   */
  boolean operator(int operator, Operands in, State state, Resources resources, boolean hidden)
      throws Budget.PageLimitException {
    switch (operator) {
      case 'B' << 8 | 'T' -> place(Affine.IDENTITY);
      case 'T' << 8 | 'c' -> state.charSpace = in.number(0);
      case 'T' << 8 | 'w' -> state.wordSpace = in.number(0);
      case 'T' << 8 | 'z' -> state.stretch = in.number(0) / 100;
      case 'T' << 8 | 'L' -> state.leading = in.number(0);
      case 'T' << 8 | 's' -> state.rise = in.number(0);
      case 'T' << 8 | 'r' -> state.renderMode = (int) in.number(0);
      case 'T' << 8 | 'f' -> {
        state.face = faces.of(resources.dictionary(COSName.FONT, in.name(0)));
        state.size = in.number(1);
      }
      case 'T' << 8 | 'd' -> nextLine(in.number(0), in.number(1));
      case 'T' << 8 | 'D' -> {
        state.leading = -in.number(1);
        nextLine(in.number(0), in.number(1));
      }
      case 'T' << 8 | 'm' -> place(in.matrix());
      case 'T' << 8 | '*' -> nextLine(0, -state.leading);
      case 'T' << 8 | 'j', 'T' << 8 | 'J' -> show(in, 0, state, hidden);
      case '\'' -> {
        nextLine(0, -state.leading);
        show(in, 0, state, hidden);
      }
      case '"' -> {
        state.wordSpace = in.number(0);
        state.charSpace = in.number(1);
        nextLine(0, -state.leading);
        show(in, 2, state, hidden);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void place(Affine matrix) {
    text = matrix;
    line = matrix;
  }

  private void nextLine(double tx, double ty) {
    place(line.shifted(tx, ty));
  }

  /** Shows strings; a number between them is a step back, in thousandths of an em. */
  private void show(Operands in, int from, State state, boolean hidden)
      throws Budget.PageLimitException {
    run++;
    for (int i = from; i < in.count(); i++) {
      if (in.kind(i) == Kind.STRING) {
        show(state, in.bytes(), in.start(i), in.end(i), hidden);
      } else if (in.kind(i) == Kind.NUMBER) {
        double step = -in.number(i) / 1000 * state.size;
        text =
            state.face.vertical() ? text.shifted(0, step) : text.shifted(step * state.stretch, 0);
      }
    }
  }

  private void show(State state, byte[] bytes, int from, int to, boolean hidden)
      throws Budget.PageLimitException {
    Face face = state.face;
    Writing writing = Writing.of(text.then(state.matrix), state);
    boolean seen =
        !hidden
            && writing.turn >= 0
            && Math.min(writing.em, writing.along) >= SMALLEST
            && inks(state);
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
        put(state, sign, writing, x, y);
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

  private void put(State state, Face.Sign sign, Writing writing, double x, double y) {
    double halfX = x + sign.width() * state.size * state.stretch / 2;
    double halfY = y + MIDDLE * state.size;
    double middleX = writing.onPage.x(halfX, halfY);
    double middleY = writing.onPage.y(halfX, halfY);
    boolean shown =
        canvas.page().contains(middleX, middleY) && state.clip.contains(middleX, middleY);
    if (shown && !stands(state, middleX, middleY)) {
      return;
    }
    Glyph glyph =
        new Glyph(
            sign.text(),
            (float) writing.onPage.x(x, y),
            (float) writing.onPage.y(x, y),
            (float) (sign.width() * writing.along),
            (float) writing.em,
            writing.turn,
            run);
    if (shown) {
      canvas.glyph(glyph, middleX, middleY);
    } else {
      canvas.clipped(glyph);
    }
  }

  /** Whether the text is painted at all: not invisible by mode, not fully transparent. */
  private static boolean inks(State state) {
    return switch (state.renderMode & 7) {
      case 3, 7 -> false;
      case 1, 5 -> state.strokeCover() >= Canvas.FAINT;
      default -> state.fillCover() >= Canvas.FAINT;
    };
  }

  private boolean stands(State state, double x, double y) {
    return switch (state.renderMode & 3) {
      case 1 -> canvas.stands(state.stroke, x, y);
      case 2 -> canvas.stands(state.fill, x, y) || canvas.stands(state.stroke, x, y);
      default -> canvas.stands(state.fill, x, y);
    };
  }

  /**
   * How a string is written on the page.
   *
   * @param turn in quarter turns; -1 if it stands askew
   * @param em height of the em in points
   * @param along length of an em's advance in points
   */
  private record Writing(Affine onPage, int turn, double em, double along) {

    static Writing of(Affine onPage, State state) {
      double scale = state.size * state.stretch;
      return new Writing(
          onPage,
          turn(onPage.a() * Math.signum(scale), onPage.b() * Math.signum(scale)),
          Math.hypot(onPage.c(), onPage.d()) * Math.abs(state.size),
          Math.hypot(onPage.a(), onPage.b()) * Math.abs(scale));
    }

    private static int turn(double dx, double dy) {
      if (Math.abs(dy) <= LEAN * Math.abs(dx)) {
        return dx > 0 ? 0 : 2;
      }
      if (Math.abs(dx) <= LEAN * Math.abs(dy)) {
        return dy > 0 ? 1 : 3;
      }
      return -1;
    }
  }
}
