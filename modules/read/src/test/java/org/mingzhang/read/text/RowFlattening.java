package org.mingzhang.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A way in which a table becomes text with one row a line.
 *
 * @param form how the cells of a row are parted
 * @param sheet whether the cells that a merged head covers are blank cells; else they leave no
 *     trace
 * @param stripped whether blank cells at the end of a row leave no trace
 */
record RowFlattening(Form form, boolean sheet, boolean stripped) {

  /** How the cells of a row are parted. */
  enum Form {
    TABS,
    BARS,
    /** Set under each other, amounts to the right. */
    COLUMNS,
    /** By one blank, blank cells leave no trace. */
    BLANKS
  }

  static RowFlattening random(Random random) {
    Form form = Form.values()[random.nextInt(Form.values().length)];
    boolean sheet = form == Form.COLUMNS || form == Form.BARS || random.nextBoolean();
    return new RowFlattening(form, sheet && form != Form.BLANKS, random.nextBoolean());
  }

  /** Whether the place of every cell can be told. */
  boolean lossless() {
    return form != Form.BLANKS;
  }

  String of(MadeTable table) {
    List<List<String>> rows =
        new ArrayList<>(sheet ? Flattening.sheetHead(table) : Flattening.webHead(table));
    rows.addAll(table.rows());
    int[] widths = new int[table.columns()];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], Characters.width(row.get(c)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(line(row, widths)).append('\n');
    }
    return text.toString();
  }

  private String line(List<String> row, int[] widths) {
    int last = row.size();
    while (stripped && last > 0 && row.get(last - 1).isEmpty()) {
      last--;
    }
    List<String> cells = row.subList(0, last);
    return switch (form) {
      case TABS -> String.join("\t", cells);
      case BARS -> "| " + String.join(" | ", row) + " |";
      case BLANKS -> String.join(" ", row.stream().filter(cell -> !cell.isEmpty()).toList());
      case COLUMNS -> {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
          String cell = cells.get(c);
          String blanks = " ".repeat(widths[c] - Characters.width(cell));
          boolean amount = c > 0 && cell.matches("[\\d.,]+");
          line.append(amount ? blanks + cell : cell + blanks).append("  ");
        }
        yield line.toString().stripTrailing();
      }
    };
  }
}
