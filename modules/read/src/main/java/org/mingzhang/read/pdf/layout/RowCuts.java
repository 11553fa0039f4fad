package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.read.pdf.layout.Lattice.Region;

/**
 * Cuts rows between which no line is drawn: where cells of one row hold several amounts one below
 * the other, each amount stands in a row of its own.
 */
final class RowCuts {

  private RowCuts() {}

  /** The lattice with the missing rows; empty if none is missing. */
  static Optional<Lattice> of(Lattice lattice, Placement placement) {
    List<List<Integer>> cells = new ArrayList<>();
    for (int r = 0; r < lattice.rows(); r++) {
      cells.add(new ArrayList<>());
    }
    for (int i = 0; i < lattice.regions().size(); i++) {
      Region region = lattice.regions().get(i);
      if (region.rows() == 1) {
        cells.get(region.row()).add(i);
      }
    }
    List<Double> borders = new ArrayList<>();
    for (List<Integer> row : cells) {
      borders.addAll(borders(lattice, placement, row));
    }
    if (borders.isEmpty()) {
      return Optional.empty();
    }
    Lattice finer = lattice.on(lattice.xs(), lattice.ys().with(borders));
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < lattice.regions().size(); i++) {
      Region region = finer.regions().get(i);
      List<Integer> cuts = new ArrayList<>();
      for (int r = region.row() + 1;
          lattice.regions().get(i).rows() == 1 && r < region.row() + region.rows();
          r++) {
        cuts.add(r);
      }
      regions.addAll(region.cut(List.of(), cuts));
    }
    return Optional.of(finer.with(regions));
  }

  /** The borders that are missing in one row. */
  private static List<Double> borders(Lattice lattice, Placement placement, List<Integer> row) {
    List<List<Piece>> columns = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    int stacks = 0;
    for (int i : row) {
      List<Piece> pieces = new ArrayList<>();
      for (List<Strand> line : CellText.lines(placement.text(i))) {
        pieces.add(Piece.of(line));
      }
      stacks += pieces.stream().filter(Piece::amount).count() > 1 ? 1 : 0;
      columns.add(pieces);
      Region region = lattice.regions().get(i);
      ends.add(lattice.xs().at(region.column() + region.columns()));
    }
    if (stacks == 0) {
      return List.of();
    }
    List<Interval> rows = BodyRows.of(columns, ends);
    boolean agree =
        columns.stream().allMatch(column -> parted(column, rows)) && severalAgree(columns, rows);
    return agree ? Interval.gaps(rows) : List.of();
  }

  /** Whether the amounts of a column all stand in rows of their own. */
  private static boolean parted(List<Piece> column, List<Interval> rows) {
    int last = -1;
    for (Piece piece : column) {
      if (!piece.amount()) {
        continue;
      }
      int at = row(rows, piece);
      if (at == last) {
        return false;
      }
      last = at;
    }
    return true;
  }

  /** Whether at least two columns have entries in several rows. */
  private static boolean severalAgree(List<List<Piece>> columns, List<Interval> rows) {
    return columns.stream()
            .filter(column -> column.stream().mapToInt(p -> row(rows, p)).distinct().count() > 1)
            .count()
        > 1;
  }

  private static int row(List<Interval> rows, Piece piece) {
    double middle = (piece.top() + piece.bottom()) / 2;
    for (int i = 0; i < rows.size(); i++) {
      if (middle <= rows.get(i).to()) {
        return i;
      }
    }
    return rows.size() - 1;
  }
}
