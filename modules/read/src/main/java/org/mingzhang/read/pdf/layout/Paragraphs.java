package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

  /** A line of a table of contents: dots lead to its page. */
  private static final Pattern LEADERS = Pattern.compile(".*([.．·…]\\s?){5,}.*");

  private Paragraphs() {}

  /** The margins of running text on a page. */
  record Margins(double left, double right) {

    static final Margins NONE = new Margins(0, 0);

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

    private boolean full(TextLine line) {
      return line.right() >= right - FULL * line.size();
    }

    private double indent(TextLine line) {
      return (line.left() - left) / line.size();
    }

    private boolean centred(TextLine line) {
      double middle = (line.left() + line.right()) / 2;
      double least = Numbering.begins(line.text()) ? 4 : 2.5;
      return Math.abs(middle - (left + right) / 2) < 1.2 * line.size() && indent(line) > least;
    }
  }

  /**
   * Whether a paragraph goes on in a line. A paragraph that is not set in at its begin ends where
   * the next line begins with a number of its own.
   *
   * @param lines its lines so far
   * @param margins where it began
   * @param own margins of the page of the next line
   */
  static boolean goesOn(List<TextLine> lines, Margins margins, TextLine next, Margins own) {
    TextLine last = lines.get(lines.size() - 1);
    boolean samePage = last.frame().equals(next.frame());
    Margins lastMargins = samePage ? own : margins;
    double size = Math.max(last.size(), next.size());
    boolean below =
        samePage
            ? next.top() >= last.top() + 0.5 * size
                && next.bottom() - last.bottom() <= LEADING * size
            : next.frame().page() == last.frame().page() + 1;
    return below
        && Math.abs(last.size() - next.size()) <= 0.15 * size
        && lastMargins.full(last)
        && Math.abs(own.indent(next)) <= FLUSH
        && !LEADERS.matcher(last.text()).matches()
        && !(margins.indent(lines.get(0)) < 1 && Numbering.begins(next.text()));
  }

  /** A block of lines. */
  static TextBlock block(List<TextLine> lines, Margins margins) {
    TextLine first = lines.get(0);
    List<Line> parts = new ArrayList<>();
    for (TextLine line : lines) {
      parts.add(
          new Line(
              line.text().strip(),
              line.frame().place(line.left(), line.top(), line.right(), line.bottom())));
    }
    double indent = Math.max(0, margins.indent(first));
    return new TextBlock(
        parts, new Style(tenth(first.size()), margins.centred(first), tenth(indent)));
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
