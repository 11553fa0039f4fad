package org.mingzhang.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.read.DocumentReader;
import org.mingzhang.read.Limits;

/** A PDF of one page with one table below its title, drawn by hand where a test wants a fault. */
final class FaultPage {

  static final double EM = 9;
  static final double LEFT = 50;
  static final double TOP = 120;
  static final double ROW = 20;

  private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);

  private final PdfPen pen = new PdfPen(EM, false, false);
  private final double[] xs;
  private int rows;

  /**
   * @param widths of the columns
   */
  FaultPage(double... widths) {
    xs = new double[widths.length + 1];
    xs[0] = LEFT;
    for (int c = 0; c < widths.length; c++) {
      xs[c + 1] = xs[c] + widths[c];
    }
    pen.text(LEFT + 60, 60, "2026年部门支出总表");
    pen.text(LEFT, 100, "单位：万元");
  }

  PdfPen pen() {
    return pen;
  }

  double x(int column) {
    return xs[column];
  }

  /** The baseline of the row that comes next. */
  double baseline() {
    return TOP + ROW * rows + 13;
  }

  /** A row of boxes. */
  FaultPage row(String... cells) {
    for (int c = 0; c < cells.length; c++) {
      box(c, c + 1, 1);
    }
    return open(cells);
  }

  /** A row without lines. */
  FaultPage open(String... cells) {
    for (int c = 0; c < cells.length; c++) {
      text(c, cells[c]);
    }
    rows++;
    return this;
  }

  /** The border of a cell of the row that comes next. */
  FaultPage box(int from, int to, int height) {
    double top = TOP + ROW * rows;
    double bottom = top + ROW * height;
    pen.line(xs[from], top, xs[to], top);
    pen.line(xs[from], bottom, xs[to], bottom);
    pen.line(xs[from], top, xs[from], bottom);
    pen.line(xs[to], top, xs[to], bottom);
    return this;
  }

  /** Figures end 2 points before the right border of their cell, words begin behind the left. */
  FaultPage text(int column, String text) {
    boolean figure = text.matches(".*\\d[)）]?");
    double x = figure ? xs[column + 1] - 2 - pen.width(text) : xs[column] + 2;
    if (!text.isEmpty()) {
      pen.text(x, baseline(), text);
    }
    return this;
  }

  /** The area of cells of the row that comes next, as the operator makes it. */
  String area(int from, int to) {
    double bottom = TOP + ROW * (rows + 1);
    return String.format(
        Locale.ROOT, "%.2f %.2f %.2f %.2f re", xs[from], -bottom, xs[to] - xs[from], ROW);
  }

  /** The only table that is read of the file. */
  Table read() {
    return read(new PdfSheets(0, true));
  }

  Table read(PdfSheets sheets) {
    try (sheets) {
      sheets.add(xs[xs.length - 1] + LEFT, 700, pen);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      sheets.save(out);
      return only(READER.read("fault.pdf", out.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Table only(Disclosure read) {
    List<Table> tables = read.tables();
    if (tables.size() != 1) {
      throw new AssertionError(tables.size() + " tables");
    }
    return tables.get(0);
  }

  /** The only table of a document that is printed as its picture says. */
  static Table read(String picture) {
    byte[] file = new PrintedPdf(0).of(org.mingzhang.read.Picture.blocks(picture));
    return only(READER.read("fault.pdf", file));
  }
}
