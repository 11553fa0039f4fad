package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.pdf.layout.Lattice.Region;
import org.mingzhang.read.pdf.layout.Ruling.Line;

/** Builds the lattice of a table of which only the columns are known. */
final class AlignedLattice {

  private final List<Interval> columns;
  private final double em;

  AlignedLattice(List<Interval> columns, double em) {
    this.columns = columns;
    this.em = em;
  }

  /**
   * The lattice.
   *
   * @param heads the pieces of the head
   * @param body the lines below it
   * @param rows how many lines of the body hold figures
   * @param drawn horizontal lines over the whole table
   */
  Lattice of(List<Piece> heads, List<List<Piece>> body, int rows, List<Line> drawn) {
    List<Double> ys = new ArrayList<>();
    List<Interval> heights = heights(body, rows, drawn);
    double top = heights.get(0).from() - 0.3 * em;
    HeadLevels levels = new HeadLevels(columns, heads);
    int headRows = 0;
    if (!heads.isEmpty()) {
      ys.add(heads.stream().mapToDouble(Piece::top).min().orElse(top) - 0.2 * em);
      ys.addAll(levels.borders());
      headRows = ys.size();
      double bottom = heads.stream().mapToDouble(Piece::bottom).max().orElse(top);
      top = (bottom + heights.get(0).from()) / 2;
    }
    ys.add(top);
    ys.addAll(Interval.gaps(heights));
    ys.add(heights.get(heights.size() - 1).to() + 0.3 * em);
    Borders borders = borders(ys);
    List<Region> regions = new ArrayList<>();
    if (headRows > 0) {
      regions.addAll(levels.regions(borders(ys.subList(0, headRows + 1))));
    }
    for (int r = headRows; r < borders.stretches(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        regions.add(new Region(r, c, 1, 1));
      }
    }
    return new Lattice(borders(xs()), borders, List.of()).with(regions);
  }

  private static Borders borders(List<Double> places) {
    return new Borders(places.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private List<Double> xs() {
    List<Double> xs = new ArrayList<>(Interval.gaps(columns));
    xs.add(0, columns.get(0).from() - 0.3 * em);
    xs.add(columns.get(columns.size() - 1).to() + 0.3 * em);
    return xs;
  }

  /** The heights of the rows. Where a line is drawn below nearly every row, the lines say it. */
  private List<Interval> heights(List<List<Piece>> body, int rows, List<Line> drawn) {
    List<Double> ends = columns.stream().map(Interval::to).toList();
    List<Interval> heights = new ArrayList<>();
    List<List<List<Piece>>> bands = bands(body, drawn);
    boolean ruled = bands.size() >= 3 && bands.size() * 10 >= rows * 7;
    for (List<List<Piece>> band : bands) {
      List<Interval> inBand = BodyRows.of(byColumn(band), ends);
      heights.addAll(
          ruled
              ? List.of(new Interval(inBand.get(0).from(), inBand.get(inBand.size() - 1).to()))
              : inBand);
    }
    return heights;
  }

  /** The lines of the body between one drawn line and the next. */
  private static List<List<List<Piece>>> bands(List<List<Piece>> body, List<Line> drawn) {
    List<List<List<Piece>>> bands = new ArrayList<>();
    double below = -1;
    for (List<Piece> line : body) {
      double middle = (line.get(0).top() + line.get(0).bottom()) / 2;
      double above = drawn.stream().mapToDouble(Line::at).filter(y -> y < middle).max().orElse(0);
      if (bands.isEmpty() || above > below) {
        bands.add(new ArrayList<>());
        below = above;
      }
      bands.get(bands.size() - 1).add(line);
    }
    return bands;
  }

  private List<List<Piece>> byColumn(List<List<Piece>> body) {
    List<List<Piece>> byColumn = new ArrayList<>();
    columns.forEach(column -> byColumn.add(new ArrayList<>()));
    for (List<Piece> line : body) {
      for (Piece piece : line) {
        byColumn.get(AlignedColumns.column(columns, piece)).add(piece);
      }
    }
    return byColumn;
  }
}
