package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the rows of a table whose row lines are missing. Figures and codes stand in one line each
 * and anchor the rows; lines of text are first joined to wrapped names around the anchors; then
 * whatever stands at one height over all columns is one row.
 */
final class BodyRows {

  /** What is cut from the height of an entry before heights are compared, in em on each side. */
  private static final double TRIM = 0.17;

  /** Figures whose middles are nearer than this stand in one row, in em. */
  private static final double ONE_ROW = 0.5;

  private BodyRows() {}

  /**
   * The heights that the rows take, from top to bottom.
   *
   * @param columns the entries of each column, each line of a wrapped text its own entry
   * @param ends where the text of each column must end
   */
  static List<Interval> of(List<List<Piece>> columns, List<Double> ends) {
    List<Double> anchors = anchors(columns);
    List<List<Piece>> names = new ArrayList<>();
    List<Interval> heights = new ArrayList<>();
    for (List<Piece> column : columns) {
      List<Piece> texts = new ArrayList<>();
      for (Piece piece : column) {
        if (piece.figure()) {
          heights.add(height(piece, piece));
        } else {
          texts.add(piece);
        }
      }
      texts.sort(Comparator.comparingDouble(Piece::top));
      names.add(texts);
    }
    for (List<List<Piece>> wrapped : WrappedNames.of(names, ends, anchors)) {
      for (List<Piece> name : wrapped) {
        heights.add(height(name.get(0), name.get(name.size() - 1)));
      }
    }
    return Interval.joined(heights, 0);
  }

  private static Interval height(Piece first, Piece last) {
    return new Interval(first.top() + TRIM * first.size(), last.bottom() - TRIM * last.size());
  }

  private static List<Double> anchors(List<List<Piece>> columns) {
    List<Piece> figures = new ArrayList<>();
    columns.forEach(column -> column.stream().filter(Piece::figure).forEach(figures::add));
    figures.sort(Comparator.comparingDouble(Piece::middle));
    List<Double> anchors = new ArrayList<>();
    for (Piece figure : figures) {
      if (anchors.isEmpty()
          || figure.middle() - anchors.get(anchors.size() - 1) > ONE_ROW * figure.size()) {
        anchors.add(figure.middle());
      }
    }
    return anchors;
  }
}
