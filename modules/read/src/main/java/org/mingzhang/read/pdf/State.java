package org.mingzhang.read.pdf;

/** The graphics state of PDF, as far as it decides what is seen and where. */
final class State implements Cloneable {

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

  /** Whether paint mixes with what lies under it. */
  boolean blends;

  /** Whether a soft mask thins the paint. */
  boolean masked;

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
    try {
      return (State) clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  /** How much a fill hides of what lies under it, 0 to 1; 0 is not seen. */
  double fillCover() {
    return cover(fillAlpha);
  }

  /** How much a stroke hides of what lies under it, 0 to 1; 0 is not seen. */
  double strokeCover() {
    return cover(strokeAlpha);
  }

  private double cover(double alpha) {
    double cover = alpha * groupAlpha;
    return blends || masked ? Math.min(cover, 0.9) : cover;
  }
}
