package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text outside grids: words that stand near each other on one baseline, in upright
 * coordinates.
 */
record TextLine(
    String text, double left, double right, double top, double bottom, double size, Frame frame) {

  /** Words that are farther apart than this are lines of their own, in em. */
  private static final double APART = 3.0;

  /** Cuts strands into lines, from top to bottom and from left to right. */
  static List<TextLine> of(List<Strand> strands, Frame frame) {
    List<TextLine> lines = new ArrayList<>();
    for (List<Strand> line : CellText.lines(strands)) {
      int begin = 0;
      boolean letters = single(line.get(0));
      for (int i = 1; i <= line.size(); i++) {
        boolean more = i < line.size();
        letters &= more && single(line.get(i));
        if (!more || gap(line.get(i - 1), line.get(i)) > (letters ? 2 * APART : APART)) {
          lines.add(of(frame, line.subList(begin, i)));
          begin = i;
          letters = more && single(line.get(i));
        }
      }
    }
    return lines;
  }

  /** Letters of a spaced title stand far apart, but one by one. */
  private static boolean single(Strand strand) {
    return strand.glyphs().size() == 1;
  }

  private static double gap(Strand before, Strand after) {
    return (after.left() - before.right()) / Math.max(before.size(), after.size());
  }

  private static TextLine of(Frame frame, List<Strand> strands) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    double size = 0;
    for (Strand strand : strands) {
      left = Math.min(left, strand.left());
      right = Math.max(right, strand.right());
      top = Math.min(top, strand.top());
      bottom = Math.max(bottom, strand.bottom());
      size = Math.max(size, strand.size());
    }
    return new TextLine(CellText.text(strands), left, right, top, bottom, size, frame);
  }

  double width() {
    return right - left;
  }
}
