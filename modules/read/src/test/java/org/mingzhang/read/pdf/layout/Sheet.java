package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.pdf.PageContent;
import org.mingzhang.read.pdf.PageContent.Glyph;
import org.mingzhang.read.pdf.PageContent.Rule;

/** A page made by a test: text and lines at places. Latin signs are half an em wide, others one. */
final class Sheet {

  static final double EM = 9;

  /** How much one text-showing operation writes. */
  enum Writing {
    PER_CELL,
    PER_GLYPH,
    PER_ROW
  }

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final double width;
  private final double height;
  private final Writing writing;
  private int run;

  Sheet(double width, double height) {
    this(width, height, Writing.PER_CELL);
  }

  Sheet(double width, double height, Writing writing) {
    this.width = width;
    this.height = height;
    this.writing = writing;
  }

  /** What follows is a new row, for a sheet that is written row by row. */
  void newRow() {
    run++;
  }

  /** Text in one text-showing operation that starts at a place. */
  Sheet text(double x, double baseline, String text) {
    return text(x, baseline, EM, text);
  }

  Sheet text(double x, double baseline, double em, String text) {
    run += writing == Writing.PER_ROW ? 0 : 1;
    double pen = x;
    for (int c : text.codePoints().toArray()) {
      String sign = new String(Character.toChars(c));
      double advance = width(sign, em);
      glyphs.add(
          new Glyph(sign, (float) pen, (float) baseline, (float) advance, (float) em, 0, run));
      pen += advance;
      run += writing == Writing.PER_GLYPH ? 1 : 0;
    }
    return this;
  }

  /** Text that ends at a place. */
  Sheet right(double x, double baseline, String text) {
    return text(x - width(text, EM), baseline, text);
  }

  /** Text in the middle of two places. */
  Sheet centred(double left, double right, double baseline, String text) {
    return text((left + right - width(text, EM)) / 2, baseline, text);
  }

  Sheet line(double x1, double y1, double x2, double y2) {
    rules.add(new Rule((float) x1, (float) y1, (float) x2, (float) y2));
    return this;
  }

  static double width(String text, double em) {
    return text.codePoints().mapToDouble(c -> c < 0x2000 ? em / 2 : em).sum();
  }

  PageContent page() {
    return page(1);
  }

  PageContent page(int number) {
    return new PageContent(number, (float) width, (float) height, glyphs, rules, List.of(), 0);
  }

  /** The page turned, as a viewer shows it after so many quarter turns clockwise. */
  PageContent turned(int turns) {
    PageContent page = page();
    for (int i = 0; i < turns; i++) {
      page = quarter(page);
    }
    return page;
  }

  private static PageContent quarter(PageContent page) {
    float edge = page.height();
    return new PageContent(
        page.number(),
        page.height(),
        page.width(),
        page.glyphs().stream()
            .map(
                g ->
                    new Glyph(
                        g.text(),
                        edge - g.baseline(),
                        g.x(),
                        g.width(),
                        g.size(),
                        (g.turn() + 1) % 4,
                        g.run()))
            .toList(),
        page.rules().stream()
            .map(r -> new Rule(edge - r.y2(), r.x1(), edge - r.y1(), r.x2()))
            .toList(),
        List.of(),
        0);
  }

  /** What is read of pages. */
  static List<Block> blocks(PageContent... pages) {
    return PdfBlocks.of(List.of(pages)).blocks();
  }

  /** The grids among the blocks of pages. */
  static List<Grid> grids(PageContent... pages) {
    return blocks(pages).stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  /** The texts of a grid, row by row; what a span covers is {@code <}. */
  static List<List<String>> texts(Grid grid) {
    List<List<String>> texts = new ArrayList<>();
    for (Grid.Row row : grid.rows()) {
      String[] cells = new String[grid.columns()];
      row.cells().forEach(cell -> cells[cell.column()] = cell.text());
      List<String> line = new ArrayList<>();
      for (String cell : cells) {
        line.add(cell == null ? "<" : cell);
      }
      texts.add(line);
    }
    return texts;
  }
}
