package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.Grid.Cell;
import org.mingzhang.read.block.Grid.Row;
import org.mingzhang.read.pdf.layout.Lattice.Region;

/** A lattice with its text becomes a grid. */
final class Grids {

  private Grids() {}

  static Grid of(Lattice lattice, Placement placement, Frame frame) {
    List<List<Cell>> cells = new ArrayList<>();
    for (int r = 0; r < lattice.rows(); r++) {
      cells.add(new ArrayList<>());
    }
    for (int i = 0; i < lattice.regions().size(); i++) {
      Region region = lattice.regions().get(i);
      cells
          .get(region.row())
          .add(cell(lattice, region, placement.text(i), placement.others(i), frame));
    }
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < lattice.rows(); r++) {
      rows.add(
          new Row(
              cells.get(r),
              frame.place(
                  lattice.left(), lattice.ys().at(r), lattice.right(), lattice.ys().at(r + 1))));
    }
    return new Grid(
        lattice.columns(),
        rows,
        frame.place(lattice.left(), lattice.top(), lattice.right(), lattice.bottom()));
  }

  private static Cell cell(
      Lattice lattice, Region region, List<Strand> strands, Set<Integer> others, Frame frame) {
    double left = lattice.xs().at(region.column());
    List<List<Strand>> lines = CellText.lines(strands);
    String text = CellText.joined(lines);
    double indent = 0;
    if (!lines.isEmpty()) {
      Strand first = lines.get(0).get(0);
      indent = Math.max(0, Math.round((first.left() - left) / first.size() * 100) / 100.0);
    }
    return new Cell(
        region.column(),
        region.columns(),
        region.rows(),
        text,
        indent,
        CellDoubt.of(lines, region.column(), others),
        frame.place(
            left,
            lattice.ys().at(region.row()),
            lattice.xs().at(region.column() + region.columns()),
            lattice.ys().at(region.row() + region.rows())));
  }
}
