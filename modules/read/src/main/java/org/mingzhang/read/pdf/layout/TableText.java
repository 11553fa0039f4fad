package org.mingzhang.read.pdf.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A lattice and the text in its cells; what lines leave open is settled by the text. */
record TableText(Lattice lattice, Placement placement) {

  /** Puts strands into a lattice and cuts what holds more than one amount. */
  static TableText of(Lattice ruled, List<Strand> strands) {
    TableText table = placed(ruled, strands);
    for (Cutter cutter : List.<Cutter>of(ColumnCuts::of, SpanCuts::of, RowCuts::of)) {
      Optional<Lattice> cut = cutter.cut(table.lattice, table.placement);
      if (cut.isPresent()) {
        table = placed(cut.get(), strands);
      }
    }
    return table;
  }

  /** How many cells are not blank. */
  long filled() {
    return IntStream.range(0, lattice.regions().size())
        .filter(i -> !placement.text(i).isEmpty())
        .count();
  }

  /** Finds a finer lattice, if one is needed. */
  private interface Cutter {
    Optional<Lattice> cut(Lattice lattice, Placement placement);
  }

  private static TableText placed(Lattice lattice, List<Strand> strands) {
    Placement placement = new Placement(lattice);
    strands.forEach(placement::take);
    return new TableText(lattice, placement);
  }
}
