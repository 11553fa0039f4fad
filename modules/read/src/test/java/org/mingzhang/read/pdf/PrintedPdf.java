package org.mingzhang.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.TextBlock;

/**
 * A document as a ruled PDF, written with PDFBox in one of the ways in which books and text
 * processors print: lines or boxes, text before or after lines, wrapped names, figures to the right
 * or in the middle, pages upright, wide or turned, some words drawn twice.
 */
public final class PrintedPdf {

  private static final double MARGIN = 50;
  private static final double NARROWEST = 480;
  private static final double LOWEST = 700;

  /** So wide is a table at least, in em, that titles in its first row need no second line. */
  private static final int CAPTION = 30;

  private static final int LONGEST_LINE = 16;

  private final Random random;
  private final double em;
  private final double lead;
  private final double padding;
  private final boolean latin;
  private final boolean linesFirst;
  private final boolean thin;
  private final boolean footers;
  private final boolean dashes;
  private final int turn;
  private final int wrap;
  private final PdfPen.Align figures;
  private final PdfPen.Rules rules;

  /** A way to print. */
  public PrintedPdf(long seed) {
    random = new Random(seed);
    em = 7 + random.nextInt(5);
    lead = em * (1.1 + random.nextInt(5) / 10.0);
    padding = 2 + random.nextInt(5);
    latin = random.nextBoolean();
    linesFirst = random.nextBoolean();
    thin = random.nextBoolean();
    footers = random.nextBoolean();
    dashes = random.nextBoolean();
    turn = random.nextInt(4) == 0 ? 90 * (1 + random.nextInt(3)) : 0;
    wrap = random.nextBoolean() ? LONGEST_LINE : 4 + random.nextInt(12);
    figures = random.nextInt(3) == 0 ? PdfPen.Align.MIDDLE : PdfPen.Align.RIGHT;
    rules = PdfPen.Rules.values()[random.nextInt(PdfPen.Rules.values().length)];
  }

  /** The file of a document. */
  public byte[] of(List<Block> blocks) {
    try (PdfSheets sheets = new PdfSheets(turn, true)) {
      Map<Grid, double[]> columns = columns(blocks);
      for (List<Block> page : pages(blocks)) {
        print(page, columns, sheets);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      sheets.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Collection<List<Block>> pages(List<Block> blocks) {
    Map<Integer, List<Block>> pages = new TreeMap<>();
    for (Block block : blocks) {
      pages.computeIfAbsent(block.place().page(), page -> new ArrayList<>()).add(block);
    }
    return pages.values();
  }

  /** The borders between columns: the same for parts of a table on pages that follow. */
  private Map<Grid, double[]> columns(List<Block> blocks) {
    Map<Grid, double[]> columns = new IdentityHashMap<>();
    double[] widths = {};
    for (Block block : blocks) {
      if (block instanceof Grid grid) {
        double[] own = GridPrint.widths(grid, new PdfPen(em, latin, thin), padding, wrap);
        if (own.length != widths.length) {
          widths = new double[own.length];
        }
        double missing = Math.max(0, CAPTION * em - DoubleStream.of(own).sum()) / own.length;
        for (int c = 0; c < own.length; c++) {
          widths[c] = Math.max(widths[c], own[c] + missing);
        }
        columns.put(grid, widths);
      }
    }
    return columns;
  }

  private void print(List<Block> blocks, Map<Grid, double[]> columns, PdfSheets sheets)
      throws IOException {
    PdfPen pen = new PdfPen(em, latin, thin);
    double width = NARROWEST;
    for (Block block : blocks) {
      if (block instanceof Grid grid) {
        width = Math.max(width, DoubleStream.of(columns.get(grid)).sum());
      }
    }
    double y = MARGIN;
    for (Block block : blocks) {
      if (block instanceof TextBlock paragraph) {
        y += 2 * em;
        text(paragraph.text(), width, y, pen);
      } else if (block instanceof Grid grid) {
        GridPrint print = new GridPrint(grid, columns.get(grid), pen, lead, padding, wrap, figures);
        y = em + print.draw(MARGIN, y + em, rules, linesFirst);
      }
    }
    double height = Math.max(LOWEST, y + 2 * MARGIN);
    if (footers) {
      String number = "" + blocks.get(0).place().page();
      pen.text(MARGIN + width / 2, height - 20, dashes ? "— " + number + " —" : number);
    }
    sheets.add(width + 2 * MARGIN, height, pen);
  }

  @Override
  public String toString() {
    return rules
        + (thin ? " as areas" : "")
        + (linesFirst ? " before text" : " after text")
        + ", turned by "
        + turn
        + ", "
        + em
        + " pt, names of "
        + wrap
        + " signs, figures "
        + figures;
  }

  /** A unit stands at the right, other words at the left or in the middle. */
  private void text(String text, double width, double baseline, PdfPen pen) {
    double free = width - pen.width(text);
    boolean unit = text.contains("单位") && !text.startsWith("部门");
    double x = unit && text.length() < 12 ? free : text.startsWith("部门") ? 0 : free / 2;
    pen.text(MARGIN + Math.max(0, x), baseline, text);
  }
}
