package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.TextBlock;

/** A document as flattened text, in one of the ways in which web pages and books become text. */
public final class PrintedText {

  private static final String FIGURE = "[\\d,]*\\.?\\d+";

  private final Random random;
  private final Flattening flattening;
  private final RowFlattening rows;
  private final boolean byRows;

  /** Any way in which the place of every cell can be told from the text. */
  public PrintedText(long seed) {
    random = new Random(seed);
    byRows = random.nextInt(3) == 0;
    Flattening way = Flattening.lossless(random);
    flattening = way.dash().equals("-") ? way.withDash("") : way;
    rows = RowFlattening.lossless(random);
  }

  /** The text of a document. */
  public String of(List<Block> blocks) {
    String end = byRows ? "\n" : flattening.end();
    String gap = end.repeat(byRows ? random.nextInt(2) : flattening.between());
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof TextBlock paragraph) {
        text.append(paragraph.text()).append(end).append(gap);
      } else if (block instanceof Grid grid) {
        text.append(gap).append(table(grid)).append(end).append(end).append(gap);
      }
    }
    return text.toString();
  }

  private String table(Grid grid) {
    boolean sheet = byRows ? rows.sheet() : flattening.sheet();
    List<List<String>> cells = new ArrayList<>();
    for (Grid.Row row : grid.rows()) {
      boolean body = row.cells().stream().anyMatch(cell -> cell.text().matches(FIGURE));
      List<String> line = new ArrayList<>();
      for (Grid.Cell cell : row.cells()) {
        while (sheet && line.size() < cell.column()) {
          line.add("");
        }
        line.add(printed(cell.text()));
        if (sheet || body) {
          line.addAll(Collections.nCopies(cell.columnSpan() - 1, ""));
        }
      }
      while (sheet && line.size() < grid.columns()) {
        line.add("");
      }
      cells.add(line);
    }
    return byRows ? rows.of(cells, grid.columns()) : flattening.of(cells, 0);
  }

  /** Lines in a cell are lines of the text where that can be told from the lines of two cells. */
  private String printed(String text) {
    boolean lines = !byRows && !flattening.sheet() && flattening.between() > 0;
    return text.replace("\n", lines ? flattening.end() : "");
  }

  @Override
  public String toString() {
    return byRows ? rows.toString() : flattening.toString();
  }
}
