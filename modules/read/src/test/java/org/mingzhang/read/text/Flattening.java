package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mingzhang.read.text.MadeTable.Head;

/**
 * A way in which a table becomes text with one cell a line.
 *
 * @param between empty lines between two cells
 * @param empty further empty lines for a blank cell
 * @param rowEnd further empty lines between two rows
 * @param sheet whether the cells that a merged head covers are blank cells; else they leave no
 *     trace
 * @param trailing whether blank cells at the end of a row leave a trace
 * @param dash what is printed for a blank cell; empty for nothing
 * @param end of each line
 * @param broken of how many heads in 100 the words are broken over two lines
 */
record Flattening(
    int between,
    int empty,
    int rowEnd,
    boolean sheet,
    boolean trailing,
    String dash,
    String end,
    int broken) {

  /** Any way that keeps the place of every cell. */
  static Flattening lossless(Random random) {
    int between = random.nextInt(3);
    int empty = between == 1 && random.nextBoolean() ? 2 : 1;
    return new Flattening(
            between,
            empty,
            random.nextInt(3) == 0 ? 1 : 0,
            random.nextInt(3) == 0,
            true,
            random.nextInt(4) == 0 ? (random.nextBoolean() ? "-" : "\u00a0") : "",
            random.nextInt(4) == 0 ? "\r\n" : "\n",
            random.nextInt(4) == 0 ? 30 : 0)
        .consistent();
  }

  /** Words of a worksheet are not broken over lines, and its blank cells hold no blanks. */
  private Flattening consistent() {
    String none = dash.equals("-") ? dash : "";
    return sheet ? new Flattening(between, empty, rowEnd, true, trailing, none, end, 0) : this;
  }

  Flattening withDash(String other) {
    return new Flattening(between, empty, rowEnd, sheet, trailing, other, end, broken);
  }

  /** The lines of a table. */
  String of(MadeTable table) {
    List<List<String>> all = new ArrayList<>(sheet ? sheetHead(table) : webHead(table));
    int headRows = all.size();
    all.addAll(table.rows());
    return of(all, headRows);
  }

  /** The lines of rows, the first of which are heads. */
  String of(List<List<String>> all, int headRows) {
    StringBuilder text = new StringBuilder();
    int gap = 0;
    boolean first = true;
    for (int r = 0; r < all.size(); r++) {
      List<String> row = all.get(r);
      int last = row.size();
      while (!trailing && last > 0 && row.get(last - 1).isEmpty()) {
        last--;
      }
      for (int c = 0; c < last; c++) {
        String cell = row.get(c);
        if (cell.isEmpty() && r >= headRows && !dash.isEmpty()) {
          cell = dash;
        }
        if (cell.isEmpty()) {
          gap += empty;
          continue;
        }
        text.append(end.repeat(first ? 0 : gap + between))
            .append(broken(cell, r < headRows))
            .append(end);
        gap = 0;
        first = false;
      }
      gap += rowEnd;
    }
    return text.toString();
  }

  /** Long words of a head in two lines, with as many empty lines between as between two cells. */
  private String broken(String cell, boolean head) {
    int at = cell.length() - 2;
    boolean breaks = head && cell.length() > 4 && Math.floorMod(cell.hashCode(), 100) < broken;
    return breaks ? cell.substring(0, at) + end + end.repeat(between) + cell.substring(at) : cell;
  }

  /** Rows of a head whose covered cells leave no trace. */
  static List<List<String>> webHead(MadeTable table) {
    List<List<String>> rows = new ArrayList<>();
    List<Head> level = table.heads();
    while (!level.isEmpty()) {
      rows.add(level.stream().map(Head::text).toList());
      level = level.stream().flatMap(head -> head.parts().stream()).toList();
    }
    return rows;
  }

  /** Rows of a head whose covered cells are blank. */
  static List<List<String>> sheetHead(MadeTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (int level = 0; level < table.levels(); level++) {
      rows.add(new ArrayList<>());
    }
    for (Head head : table.heads()) {
      fill(head, 0, rows);
    }
    return rows;
  }

  private static void fill(Head head, int level, List<List<String>> rows) {
    int from = rows.get(level).size();
    rows.get(level).add(head.text());
    if (head.parts().isEmpty()) {
      for (int below = level + 1; below < rows.size(); below++) {
        rows.get(below).add("");
      }
      return;
    }
    for (Head part : head.parts()) {
      fill(part, level + 1, rows);
    }
    while (rows.get(level).size() < from + head.columns()) {
      rows.get(level).add("");
    }
  }
}
