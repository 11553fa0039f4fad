package org.mingzhang.read.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.pdf.layout.RandomTable.Lines;

/** However a table is drawn and written, its cells stay the same. */
class TableShapesTest {

  @Property(tries = 1500)
  void sameGridBack(@ForAll long seed, @ForAll Lines lines) {
    RandomTable table = new RandomTable(seed, lines);

    List<Grid> grids = Sheet.grids(table.drawn().page());

    assertThat(grids).as("one table, written %s", table.writing).hasSize(1);
    assertThat(Sheet.texts(grids.get(0)))
        .as("written %s", table.writing)
        .isEqualTo(table.expected());
  }
}
