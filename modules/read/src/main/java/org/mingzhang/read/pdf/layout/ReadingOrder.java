package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.pdf.layout.PageLayout.PlacedGrid;
import org.mingzhang.read.pdf.layout.Paragraphs.Margins;

/** Puts what stands on the pages into the order in which it is read. */
final class ReadingOrder {

  private final List<Block> blocks = new ArrayList<>();
  private final List<TextLine> open = new ArrayList<>();
  private Margins margins = Margins.NONE;

  private ReadingOrder() {}

  /**
   * All blocks of a document, without what a page bears because it is a page. A paragraph that goes
   * on on the next page is one block.
   */
  static List<Block> blocks(List<PageLayout> layouts) {
    Furniture furniture = new Furniture(layouts);
    ReadingOrder order = new ReadingOrder();
    for (PageLayout layout : layouts) {
      order.add(layout, furniture.without(layout));
    }
    order.close();
    return order.blocks;
  }

  private void add(PageLayout layout, List<TextLine> lines) {
    Margins own = Margins.of(lines, layout.frame().uprightWidth());
    int next = 0;
    for (PlacedGrid grid : layout.grids()) {
      while (next < lines.size() && lines.get(next).top() < grid.top()) {
        add(lines.get(next++), own);
      }
      close();
      blocks.add(grid.grid());
    }
    lines.subList(next, lines.size()).forEach(line -> add(line, own));
  }

  private void add(TextLine line, Margins own) {
    if (!open.isEmpty() && !Paragraphs.goesOn(open, margins, line, own)) {
      close();
    }
    if (open.isEmpty()) {
      margins = own;
    }
    open.add(line);
  }

  private void close() {
    if (!open.isEmpty()) {
      blocks.add(Paragraphs.block(open, margins));
      open.clear();
    }
  }
}
