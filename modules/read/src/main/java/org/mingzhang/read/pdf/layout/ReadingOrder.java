package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.TextBlock;
import org.mingzhang.read.pdf.layout.PageLayout.PlacedGrid;
import org.mingzhang.read.pdf.layout.Paragraphs.Margins;

/** Puts what stands on the pages into the order in which it is read. */
final class ReadingOrder {

  private ReadingOrder() {}

  /** All blocks of a document, without what a page bears because it is a page. */
  static List<Block> blocks(List<PageLayout> layouts) {
    Furniture furniture = new Furniture(layouts);
    List<Block> blocks = new ArrayList<>();
    for (PageLayout layout : layouts) {
      List<TextLine> lines = layout.lines().stream().filter(line -> !furniture.is(line)).toList();
      Margins margins = Margins.of(lines, layout.frame().uprightWidth());
      int next = 0;
      for (PlacedGrid grid : layout.grids()) {
        int begin = next;
        while (next < lines.size() && lines.get(next).top() < grid.top()) {
          next++;
        }
        blocks.addAll(paragraphs(lines.subList(begin, next), margins));
        blocks.add(grid.grid());
      }
      blocks.addAll(paragraphs(lines.subList(next, lines.size()), margins));
    }
    return blocks;
  }

  private static List<TextBlock> paragraphs(List<TextLine> lines, Margins margins) {
    List<TextBlock> blocks = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !Paragraphs.wraps(lines.get(i - 1), lines.get(i), margins)) {
        blocks.add(Paragraphs.block(lines.subList(begin, i), margins));
        begin = i;
      }
    }
    return blocks;
  }
}
