package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** Strands that stand near each other in one line: what a person takes for one entry of a table. */
record Piece(List<Strand> strands, double left, double right, double top, double bottom) {

  /** A gap from which on two entries are meant, in em. */
  private static final double GAP = 0.9;

  static Piece of(List<Strand> strands) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Strand strand : strands) {
      left = Math.min(left, strand.left());
      right = Math.max(right, strand.right());
      top = Math.min(top, strand.top());
      bottom = Math.max(bottom, strand.bottom());
    }
    return new Piece(List.copyOf(strands), left, right, top, bottom);
  }

  /** Cuts a line, whose strands go from left to right, into its pieces. */
  static List<Piece> of(List<Strand> line, double gapInEm) {
    List<Piece> pieces = new ArrayList<>();
    int begin = 0;
    double end = Double.NaN;
    for (int i = 0; i < line.size(); i++) {
      Strand strand = line.get(i);
      if (i > begin && (strand.left() - end > gapInEm * strand.size() || amount(line, i))) {
        pieces.add(of(line.subList(begin, i)));
        begin = i;
        end = Double.NaN;
      }
      end = Double.isNaN(end) ? strand.right() : Math.max(end, strand.right());
    }
    pieces.add(of(line.subList(begin, line.size())));
    return pieces;
  }

  static List<Piece> inLine(List<Strand> line) {
    return of(line, GAP);
  }

  /** An amount is an entry of its own, however near it stands to what is before. */
  private static boolean amount(List<Strand> line, int i) {
    Strand before = line.get(i - 1);
    Strand strand = line.get(i);
    boolean two = Figures.complete(before.text());
    return strand.left() - before.right() > (two ? 0 : 0.25) * strand.size()
        && Figures.complete(strand.text());
  }

  String text() {
    return CellText.text(strands);
  }

  boolean figure() {
    return Figures.looksLikeFigure(text());
  }

  /** Whether it is an amount beyond doubt. */
  boolean amount() {
    return Figures.amount(text());
  }

  double size() {
    return strands.get(0).size();
  }

  double middle() {
    return (top + bottom) / 2;
  }

  double centre() {
    return (left + right) / 2;
  }
}
