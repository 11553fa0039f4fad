package org.mingzhang.read.pdf;

/** The graphics state of PDF, as far as it decides what is seen and where. */
final class State {

  Affine matrix;
  Clip clip;
  ColourSpace fillSpace = ColourSpaces.GRAY;
  ColourSpace strokeSpace = ColourSpaces.GRAY;
  int fill = Colour.BLACK;
  int stroke = Colour.BLACK;
  double fillAlpha = 1;
  double strokeAlpha = 1;

  /** What the transparency groups around let through, 0 to 1. */
  double groupAlpha = 1;

  /** Whether painting simply replaces what lies under it: no blend mode, no soft mask. */
  boolean plain = true;

  double lineWidth = 1;
  Face face = new Face.Missing();
  double size;
  double charSpace;
  double wordSpace;
  double stretch = 1;
  double leading;
  double rise;
  int renderMode;

  State(Affine matrix, Clip clip) {
    this.matrix = matrix;
    this.clip = clip;
  }

  State copy() {
    State copy = new State(matrix, clip);
    copy.fillSpace = fillSpace;
    copy.strokeSpace = strokeSpace;
    copy.fill = fill;
    copy.stroke = stroke;
    copy.fillAlpha = fillAlpha;
    copy.strokeAlpha = strokeAlpha;
    copy.groupAlpha = groupAlpha;
    copy.plain = plain;
    copy.lineWidth = lineWidth;
    copy.face = face;
    copy.size = size;
    copy.charSpace = charSpace;
    copy.wordSpace = wordSpace;
    copy.stretch = stretch;
    copy.leading = leading;
    copy.rise = rise;
    copy.renderMode = renderMode;
    return copy;
  }

  /** How much a fill covers what lies under it, 0 to 1; 0 is not seen. */
  double fillCover() {
    return fillAlpha * groupAlpha;
  }

  double strokeCover() {
    return strokeAlpha * groupAlpha;
  }
}
