package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.TextBlock;
import org.mingzhang.read.pdf.PageContent;
import org.mingzhang.read.pdf.layout.PageLayout.PlacedGrid;
import org.mingzhang.read.pdf.layout.Paragraphs.Margins;

/** The second half of reading a PDF: what stands on the pages becomes blocks. */
public final class PdfBlocks {

  private PdfBlocks() {}

  /**
   * The blocks of a document in reading order. Page numbers, running heads and footers are left
   * out.
   *
   * @param pages all pages, in order
   */
  public static List<Block> of(List<PageContent> pages) {
    List<PageLayout> layouts = pages.stream().map(PageLayout::of).toList();
    Furniture furniture = new Furniture(layouts);
    List<Block> blocks = new ArrayList<>();
    for (PageLayout layout : layouts) {
      List<TextLine> lines = layout.lines().stream().filter(line -> !furniture.is(line)).toList();
      Margins margins = Margins.of(lines, layout.frame().width());
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
