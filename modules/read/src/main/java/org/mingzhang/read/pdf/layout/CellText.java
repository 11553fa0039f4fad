package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Strands of one cell in reading order, as lines. */
final class CellText {

  /** Baselines that are nearer than this are one line, in em. */
  private static final double SAME_LINE = 0.6;

  /** A gap without a blank glyph is printed as a blank from this width on, in em. */
  private static final double BLANK_GAP = 0.3;

  private CellText() {}

  /** Groups strands into lines from top to bottom; each line from left to right. */
  static List<List<Strand>> lines(List<Strand> strands) {
    if (strands.stream().anyMatch(strand -> strand.turn() != 0)) {
      return turned(strands);
    }
    List<Strand> sorted = new ArrayList<>(strands);
    sorted.sort(Comparator.comparingDouble(Strand::middle));
    List<List<Strand>> lines = new ArrayList<>();
    List<Strand> line = new ArrayList<>();
    for (Strand strand : sorted) {
      if (!line.isEmpty() && !sameLine(line.get(0), strand)) {
        lines.add(line);
        line = new ArrayList<>();
      }
      line.add(strand);
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    lines.forEach(each -> each.sort(Comparator.comparingDouble(Strand::left)));
    return lines;
  }

  /** Turned strands are lines of their own: the first one stands where their heads point to. */
  private static List<List<Strand>> turned(List<Strand> strands) {
    List<List<Strand>> lines =
        new ArrayList<>(lines(strands.stream().filter(s -> s.turn() == 0).toList()));
    Comparator<Strand> fromLeft = Comparator.comparingDouble(Strand::left);
    Comparator<Strand> fromTop = Comparator.comparingDouble(Strand::top);
    for (int turn = 1; turn < 4; turn++) {
      int own = turn;
      strands.stream()
          .filter(strand -> strand.turn() == own)
          .sorted(own == 1 ? fromLeft.reversed() : own == 3 ? fromLeft : fromTop.reversed())
          .forEach(strand -> lines.add(List.of(strand)));
    }
    return lines;
  }

  private static boolean sameLine(Strand first, Strand next) {
    return next.middle() - first.middle() <= SAME_LINE * Math.max(first.size(), next.size());
  }

  /** The characters of one line. */
  static String text(List<Strand> line) {
    StringBuilder text = new StringBuilder();
    double end = Double.NaN;
    for (Strand strand : line) {
      if (strand.left() - end > BLANK_GAP * strand.size()) {
        text.append(' ');
      }
      text.append(strand.text());
      end = strand.right();
    }
    return text.toString();
  }

  /** The whole text, lines parted by a line feed. */
  static String joined(List<List<Strand>> lines) {
    return String.join("\n", lines.stream().map(CellText::text).toList());
  }
}
