package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.pdf.PdfPen.Align;
import org.mingzhang.read.pdf.PdfPen.Rules;

/** One grid printed by a pen: as wide as its figures ask, names wrapped. */
final class GridPrint {

  private static final String FIGURE = "[\\d,.*-]+";

  private final Grid grid;
  private final PdfPen pen;
  private final double lead;
  private final double padding;
  private final int wrap;
  private final Align figures;
  private final double[] xs;
  private final double[] ys;

  /**
   * @param widths of the columns
   * @param lead from one baseline to the next
   * @param padding between a line and text
   * @param wrap of how many signs a line of a name is at most
   */
  GridPrint(
      Grid grid,
      double[] widths,
      PdfPen pen,
      double lead,
      double padding,
      int wrap,
      Align figures) {
    this.grid = grid;
    this.pen = pen;
    this.lead = lead;
    this.padding = padding;
    this.wrap = wrap;
    this.figures = figures;
    this.xs = new double[grid.columns() + 1];
    this.ys = new double[grid.rows().size() + 1];
    for (int c = 0; c < widths.length; c++) {
      xs[c + 1] = xs[c] + widths[c];
    }
    for (int r = 0; r < grid.rows().size(); r++) {
      int most = 1;
      for (Grid.Cell cell : grid.rows().get(r).cells()) {
        most = Math.max(most, (lines(cell).size() + cell.rowSpan() - 1) / cell.rowSpan());
      }
      ys[r + 1] = ys[r] + most * lead + 2 * padding;
    }
  }

  /** How wide the columns of a grid are at least. */
  static double[] widths(Grid grid, PdfPen pen, double padding, int wrap) {
    double[] widths = new double[grid.columns()];
    Arrays.fill(widths, 2 * (pen.em() + padding));
    for (Grid.Row row : grid.rows()) {
      for (Grid.Cell cell : row.cells()) {
        if (cell.columnSpan() == 1) {
          for (String line : lines(cell, wrap)) {
            double width = pen.width(line) + cell.indent() * pen.em() + 2 * padding;
            widths[cell.column()] = Math.max(widths[cell.column()], width);
          }
        }
      }
    }
    return widths;
  }

  private double indent(Grid.Cell cell) {
    return cell.indent() * pen.em();
  }

  private List<String> lines(Grid.Cell cell) {
    double inside = xs[cell.column() + cell.columnSpan()] - xs[cell.column()] - 2 * padding;
    return lines(cell, cell.columnSpan() == 1 ? wrap : (int) (inside / pen.em() + 0.001));
  }

  /** The lines of a cell, without the blanks that set it in; figures are never broken. */
  private static List<String> lines(Grid.Cell cell, int most) {
    List<String> lines = new ArrayList<>();
    for (String line : cell.text().substring((int) cell.indent()).split("\n", -1)) {
      String rest = line;
      while (!rest.matches(FIGURE) && rest.length() > most) {
        lines.add(rest.substring(0, most));
        rest = rest.substring(most);
      }
      lines.add(rest);
    }
    return lines;
  }

  /** Draws the grid with its top left corner at a place, and says where it ends. */
  double draw(double x, double y, Rules rules, boolean linesFirst) {
    for (int pass = 0; pass < 2; pass++) {
      for (int r = 0; r < grid.rows().size(); r++) {
        for (Grid.Cell cell : grid.rows().get(r).cells()) {
          double left = x + xs[cell.column()];
          double right = x + xs[cell.column() + cell.columnSpan()];
          double top = y + ys[r];
          double bottom = y + ys[r + cell.rowSpan()];
          if (pass == (linesFirst ? 0 : 1)) {
            border(cell, left, top, right, bottom, rules);
          } else {
            text(cell, left, top, right, bottom);
          }
        }
      }
    }
    return y + ys[grid.rows().size()];
  }

  private void border(
      Grid.Cell cell, double left, double top, double right, double bottom, Rules rules) {
    boolean open = rules == Rules.OPEN_SIDES;
    pen.line(left, top, right, top);
    pen.line(left, bottom, right, bottom);
    if (!open || cell.column() > 0) {
      pen.line(left, top, left, bottom);
    }
    if (!open || cell.column() + cell.columnSpan() < grid.columns()) {
      pen.line(right, top, right, bottom);
    }
  }

  private void text(Grid.Cell cell, double left, double top, double right, double bottom) {
    if (cell.isBlank()) {
      return;
    }
    List<String> lines = lines(cell);
    double baseline = (top + bottom - lines.size() * lead) / 2 + 0.85 * pen.em();
    boolean figure = cell.text().matches(FIGURE) && cell.text().matches(".*[.\\d-].*");
    boolean label = cell.indent() > 0 || cell.column() == 0 && !figure && cell.columnSpan() == 1;
    for (String line : lines) {
      double free = right - left - 2 * padding - pen.width(line);
      double shift = figure && figures == Align.RIGHT ? free : label ? indent(cell) : free / 2;
      pen.text(left + padding + Math.max(0, shift), baseline, line);
      baseline += lead;
    }
  }
}
