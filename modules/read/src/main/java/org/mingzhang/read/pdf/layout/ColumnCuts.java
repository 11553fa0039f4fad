package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.read.pdf.layout.Lattice.Region;

/**
 * Cuts columns between which no line is drawn: where several rows hold two amounts side by side in
 * one cell, the amounts stand in columns of their own.
 */
final class ColumnCuts {

  private ColumnCuts() {}

  /** The lattice with the missing columns; empty if none is missing. */
  static Optional<Lattice> of(Lattice lattice, Placement placement) {
    List<Double> borders = new ArrayList<>();
    for (int c = 0; c < lattice.columns(); c++) {
      borders.addAll(borders(lattice, placement, c));
    }
    if (borders.isEmpty()) {
      return Optional.empty();
    }
    Lattice finer = lattice.on(lattice.xs().with(borders), lattice.ys());
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < lattice.regions().size(); i++) {
      Region before = lattice.regions().get(i);
      Region region = finer.regions().get(i);
      if (before.columns() > 1 || region.columns() == 1) {
        regions.add(region);
        continue;
      }
      List<Integer> cuts = new ArrayList<>();
      for (int c = region.column() + 1; c < region.column() + region.columns(); c++) {
        double x = finer.xs().at(c);
        if (placement.text(i).stream().noneMatch(strand -> crosses(strand, x))) {
          cuts.add(c);
        }
      }
      regions.addAll(region.cut(cuts, List.of()));
    }
    return Optional.of(finer.with(regions));
  }

  private static boolean crosses(Strand strand, double x) {
    double slack = 0.25 * strand.size();
    return strand.left() < x - slack && strand.right() > x + slack;
  }

  private static List<Double> borders(Lattice lattice, Placement placement, int column) {
    List<List<Piece>> several = new ArrayList<>();
    int withAmount = 0;
    double em = 0;
    for (int i = 0; i < lattice.regions().size(); i++) {
      Region region = lattice.regions().get(i);
      if (region.column() != column || region.columns() > 1) {
        continue;
      }
      for (List<Strand> line : CellText.lines(placement.text(i))) {
        List<Piece> pieces = Piece.inLine(line);
        long amounts = pieces.stream().filter(Piece::amount).count();
        withAmount += amounts > 0 ? 1 : 0;
        if (amounts > 1) {
          several.add(pieces);
          em = line.get(0).size();
        }
      }
    }
    if (several.size() < 2 && (several.isEmpty() || withAmount > 1)) {
      return List.of();
    }
    return Interval.gaps(AlignedColumns.of(several, em));
  }
}
