package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.block.TextBlock;
import org.mingzhang.read.block.TextBlock.Line;
import org.mingzhang.read.block.TextBlock.Style;

/** Joins lines of running text into paragraphs. */
final class Paragraphs {

  /**
   * How far from the right margin a line that wraps may end, in em: a forbidden sign moves down.
   */
  private static final double FULL = 2.2;

  /** How far from the left margin a line that goes on may begin, in em. */
  private static final double FLUSH = 0.8;

  /** Baselines of one paragraph are at most this far apart, in em. */
  private static final double LEADING = 3.2;

  private Paragraphs() {}

  /** The margins of running text on a page. */
  record Margins(double left, double right) {

    static Margins of(List<TextLine> lines, double pageWidth) {
      double left = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      for (TextLine line : lines) {
        if (line.width() > 0.45 * pageWidth) {
          left = Math.min(left, line.left());
          right = Math.max(right, line.right());
        }
      }
      return right < left
          ? new Margins(0.1 * pageWidth, 0.9 * pageWidth)
          : new Margins(left, right);
    }

    boolean full(TextLine line) {
      return line.right() >= right - FULL * line.size();
    }

    boolean flush(TextLine line) {
      return line.left() <= left + FLUSH * line.size();
    }
  }

  /** Whether a line goes on in the next one. */
  static boolean wraps(TextLine line, TextLine next, Margins margins) {
    double size = Math.max(line.size(), next.size());
    return Math.abs(line.size() - next.size()) <= 0.15 * size
        && next.bottom() - line.bottom() <= LEADING * size
        && next.top() >= line.top() + 0.5 * size
        && margins.full(line)
        && margins.flush(next)
        && !centred(next, margins);
  }

  /** A block of lines. */
  static TextBlock block(List<TextLine> lines, Margins margins) {
    TextLine first = lines.get(0);
    List<Line> parts = new ArrayList<>();
    for (TextLine line : lines) {
      parts.add(
          new Line(
              line.text(),
              line.frame().place(line.left(), line.top(), line.right(), line.bottom())));
    }
    double indent = Math.max(0, (first.left() - margins.left()) / first.size());
    return new TextBlock(
        parts, new Style(tenth(first.size()), centred(first, margins), tenth(indent)));
  }

  private static boolean centred(TextLine line, Margins margins) {
    double middle = (line.left() + line.right()) / 2;
    return Math.abs(middle - (margins.left() + margins.right()) / 2) < 1.2 * line.size()
        && line.left() > margins.left() + 2.5 * line.size();
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
