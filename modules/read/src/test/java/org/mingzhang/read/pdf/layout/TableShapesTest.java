package org.mingzhang.read.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.pdf.PageContent;
import org.mingzhang.read.pdf.layout.RandomTable.Lines;

/** However a table is drawn, written and turned, its cells stay the same. */
class TableShapesTest {

  @Property(tries = 1000, seed = "20261126")
  void sameGridBack(@ForAll long seed, @ForAll Lines lines) {
    RandomTable table = new RandomTable(seed, lines);

    List<Grid> grids = Sheet.grids(table.drawn().page());

    assertThat(grids).as("one table, written %s", table.writing).hasSize(1);
    assertThat(Sheet.texts(grids.get(0)))
        .as("written %s", table.writing)
        .isEqualTo(table.expected());
  }

  @Property(tries = 200, seed = "20261126")
  void turnedByItsGlyphs(
      @ForAll long seed, @ForAll Lines lines, @ForAll @IntRange(min = 1, max = 3) int turns) {
    RandomTable table = new RandomTable(seed, lines);
    PageContent page = table.drawn().turned(turns);

    List<Grid> grids = Sheet.grids(page);

    assertThat(grids).as("one table").hasSize(1);
    assertThat(Sheet.texts(grids.get(0))).isEqualTo(table.expected());
    assertThat(grids.get(0).rows())
        .flatExtracting(Grid.Row::cells)
        .allSatisfy(
            cell -> {
              Box box = cell.place().box().orElseThrow();
              assertThat(box.x()).isBetween(0.0, (double) page.width());
              assertThat(box.bottom()).isBetween(0.0, (double) page.height());
            });
  }
}
