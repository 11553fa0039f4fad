package org.mingzhang.read.text;

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
    /** Set under each other, columns of amounts to the right. */
    COLUMNS
  }

  /** Any way that keeps the place of every cell. */
  static RowFlattening lossless(Random random) {
    Form form = Form.values()[random.nextInt(Form.values().length)];
    boolean sheet = form != Form.TABS || random.nextBoolean();
    return new RowFlattening(form, sheet, form != Form.BARS && random.nextBoolean());
  }

  /** The lines of rows that are at most so many columns wide. */
  String of(List<List<String>> rows, int columns) {
    int[] widths = new int[columns];
    boolean[] amounts = new boolean[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], Characters.width(row.get(c)));
        amounts[c] |= c > 0 && row.get(c).matches("[\\d,]*\\.?\\d+");
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(line(row, widths, amounts)).append('\n');
    }
    return text.toString();
  }

  private String line(List<String> row, int[] widths, boolean[] amounts) {
    int last = row.size();
    while (stripped && last > 0 && row.get(last - 1).isEmpty()) {
      last--;
    }
    List<String> cells = row.subList(0, last);
    return switch (form) {
      case TABS -> String.join("\t", cells);
      case BARS -> "| " + String.join(" | ", row) + " |";
      case COLUMNS -> {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
          String cell = cells.get(c);
          String blanks = " ".repeat(widths[c] - Characters.width(cell));
          line.append(amounts[c] ? blanks + cell : cell + blanks).append("  ");
        }
        yield line.toString().stripTrailing();
      }
    };
  }
}
