package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.Grid.Doubt;

/** The figures that were read, by page and row, and the characters of each row. */
final class PageFigures {

  private static final Pattern FIGURE = Pattern.compile("[-−－△▲+(（]*[\\d,，]*\\d([.．]\\d+)?[)）]*");

  /** A figure in its column of a grid. */
  record Figure(int column, String value) {

    /** Whether it can be nothing but an amount. */
    boolean amount() {
      return value.contains(".");
    }
  }

  /** A row of a grid, with figures or without. */
  record Row(int table, int row, List<Figure> figures, String text) {}

  private PageFigures() {}

  /** The rows of all grids by page, from top to bottom. */
  static TreeMap<Integer, List<Row>> of(List<Block> blocks) {
    TreeMap<Integer, List<Row>> pages = new TreeMap<>();
    int table = -1;
    int last = 0;
    for (Block block : blocks) {
      if (!(block instanceof Grid grid)) {
        continue;
      }
      int page = grid.place().page();
      table = page == last ? table + 1 : 0;
      last = page;
      for (int r = 0; r < grid.rows().size(); r++) {
        pages
            .computeIfAbsent(page, p -> new ArrayList<>())
            .add(row(table, r, grid.rows().get(r).cells()));
      }
    }
    return pages;
  }

  private static Row row(int table, int row, List<Grid.Cell> cells) {
    List<Figure> figures = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Grid.Cell cell : cells) {
      String value = bare(cell.text());
      text.append(value);
      if (FIGURE.matcher(value).matches() && cell.doubt().equals(Doubt.NONE)) {
        figures.add(new Figure(cell.column(), value));
      }
    }
    return new Row(table, row, figures, text.toString());
  }

  /** The characters without white space, folded to half width. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)
        .forEach(bare::appendCodePoint);
    return bare.toString().replace('−', '-');
  }
}
