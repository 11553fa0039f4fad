package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.read.pdf.Affine.Box;
import org.mingzhang.read.pdf.PageContent.Rule;

/**
 * Joins the pieces of lines into lines: programs draw one line cell by cell, with dots at the
 * corners, or dash by dash.
 */
final class Rules {

  /** Pieces lie in one line if their middles differ by no more, in points. */
  private static final double SAME_LINE = 0.6;

  /** Any two pieces in one line are joined over such a gap, in points. */
  private static final double GAP = 1;

  /** Pieces no longer than this are dashes, joined over a gap of at most {@link #DASH_GAP}. */
  private static final double DASH = 8;

  private static final double DASH_GAP = 4;

  /** Shorter lines are dots, in points. */
  private static final double SHORTEST = 2;

  private Rules() {}

  static List<Rule> of(List<Box> lines) {
    List<Rule> rules = new ArrayList<>();
    List<Piece> across = new ArrayList<>();
    List<Piece> down = new ArrayList<>();
    for (Box box : lines) {
      if (box.height() < 2 * box.width()) {
        across.add(new Piece((box.y1() + box.y2()) / 2, box.x1(), box.x2()));
      }
      if (box.width() < 2 * box.height()) {
        down.add(new Piece((box.x1() + box.x2()) / 2, box.y1(), box.y2()));
      }
    }
    for (Piece p : join(across)) {
      rules.add(new Rule((float) p.from, (float) p.at, (float) p.to, (float) p.at));
    }
    for (Piece p : join(down)) {
      rules.add(new Rule((float) p.at, (float) p.from, (float) p.at, (float) p.to));
    }
    return rules;
  }

  /** A piece of a line: at what height (or abscissa), from where to where. */
  private record Piece(double at, double from, double to) {
    double length() {
      return to - from;
    }
  }

  private static List<Piece> join(List<Piece> pieces) {
    pieces.sort(Comparator.comparingDouble(Piece::at));
    List<Piece> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size() || pieces.get(i).at - pieces.get(start).at > SAME_LINE) {
        joinLine(pieces.subList(start, i), joined);
        start = i;
      }
    }
    return joined;
  }

  /** Joins pieces of about the same height from left to right. */
  private static void joinLine(List<Piece> line, List<Piece> joined) {
    line.sort(Comparator.comparingDouble(Piece::from));
    Piece first = line.get(0);
    double from = first.from;
    double to = first.to;
    double weight = first.length();
    double moment = first.at * first.length();
    double last = first.length();
    for (Piece piece : line.subList(1, line.size())) {
      if (piece.from - to > gap(last, piece.length())) {
        add(from, to, weight == 0 ? first.at : moment / weight, joined);
        first = piece;
        from = piece.from;
        to = piece.to;
        weight = 0;
        moment = 0;
      }
      to = Math.max(to, piece.to);
      weight += piece.length();
      moment += piece.at * piece.length();
      last = piece.length();
    }
    add(from, to, weight == 0 ? first.at : moment / weight, joined);
  }

  private static double gap(double before, double after) {
    return before <= DASH && after <= DASH ? Math.max(GAP, Math.min(DASH_GAP, 4 * before)) : GAP;
  }

  private static void add(double from, double to, double at, List<Piece> joined) {
    if (to - from >= SHORTEST) {
      joined.add(new Piece(at, from, to));
    }
  }
}
