package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.read.pdf.PageContent.Rule;

/**
 * The lines of a page, or of a connected part of it, cleaned: pieces that lie on one line are one
 * line, doubled lines are one.
 *
 * @param across horizontal lines, from top to bottom
 * @param down vertical lines, from left to right
 */
record Ruling(List<Line> across, List<Line> down) {

  /** Pieces of one line may be this far apart, in points. */
  private static final double MEND = 3.0;

  /** What is shorter is a dot, in points. */
  private static final double SHORTEST = 3.5;

  /**
   * A line without thickness.
   *
   * @param at its y if it is horizontal, its x if it is vertical
   */
  record Line(double at, double from, double to) {
    double length() {
      return to - from;
    }

    /** The part of a stretch that it covers, in points. */
    double covers(double begin, double end) {
      return Math.min(to, end) - Math.max(from, begin);
    }
  }

  /**
   * Cleans lines.
   *
   * @param snap lines that are nearer than this are one, in points
   */
  static Ruling of(List<Rule> rules, double snap) {
    List<Line> across = new ArrayList<>();
    List<Line> down = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.horizontal()) {
        across.add(new Line((rule.y1() + rule.y2()) / 2, rule.x1(), rule.x2()));
      } else {
        down.add(new Line((rule.x1() + rule.x2()) / 2, rule.y1(), rule.y2()));
      }
    }
    return new Ruling(mend(across, snap), mend(down, snap));
  }

  /** The same lines in order. */
  Ruling sorted() {
    Comparator<Line> order = Comparator.comparingDouble(Line::at).thenComparingDouble(Line::from);
    return new Ruling(across.stream().sorted(order).toList(), down.stream().sorted(order).toList());
  }

  /** The smallest rectangle around the lines. */
  Box box() {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Line line : across) {
      left = Math.min(left, line.from());
      right = Math.max(right, line.to());
      top = Math.min(top, line.at());
      bottom = Math.max(bottom, line.at());
    }
    for (Line line : down) {
      left = Math.min(left, line.at());
      right = Math.max(right, line.at());
      top = Math.min(top, line.from());
      bottom = Math.max(bottom, line.to());
    }
    return new Box(left, top, right - left, bottom - top);
  }

  private static List<Line> mend(List<Line> pieces, double snap) {
    pieces.sort(Comparator.comparingDouble(Line::at));
    List<Line> mended = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size() || pieces.get(i).at() - pieces.get(begin).at() > snap) {
        mended.addAll(joined(pieces.subList(begin, i)));
        begin = i;
      }
    }
    return mended;
  }

  /** Pieces at nearly one place, joined where they touch; all get the same place. */
  private static List<Line> joined(List<Line> pieces) {
    double weight = 0;
    double sum = 0;
    for (Line piece : pieces) {
      double w = Math.max(piece.length(), 0.01);
      weight += w;
      sum += w * piece.at();
    }
    double at = sum / weight;
    List<Line> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Line::from));
    List<Line> joined = new ArrayList<>();
    double from = sorted.get(0).from();
    double to = sorted.get(0).to();
    for (Line piece : sorted) {
      if (piece.from() > to + MEND) {
        add(joined, new Line(at, from, to));
        from = piece.from();
        to = piece.to();
      }
      to = Math.max(to, piece.to());
    }
    add(joined, new Line(at, from, to));
    return joined;
  }

  private static void add(List<Line> lines, Line line) {
    if (line.length() >= SHORTEST) {
      lines.add(line);
    }
  }
}
