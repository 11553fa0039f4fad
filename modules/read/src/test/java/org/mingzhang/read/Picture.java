package org.mingzhang.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.model.catalogue.Catalogue;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.TextBlock;
import org.mingzhang.read.meaning.Meanings;
import org.mingzhang.read.recognise.Recogniser;

/**
 * A document as a small picture in text, for tests:
 *
 * <pre>
 * 某某局2026年部门预算公开
 * 收支总表
 * 单位：万元
 * | 收入     | &lt;      | 支出     | &lt;      |
 * | 项目     | 预算数 | 项目     | 预算数 |
 * | 收入总计 | 1.00   | 支出总计 | 1.00   |
 * --- a new page
 * </pre>
 *
 * Lines that begin with a bar are rows of a grid; all others are text blocks of their own. In a
 * cell, {@code <} is the cell to its left going on, {@code ^} the cell above going on, {@code ⏎} a
 * line break, and full-width blanks at the beginning set the text in. {@code ??} at its end puts
 * its text in doubt, {@code ?<} and {@code ?>} the column in which it stands. A row of {@code
 * |=3|=1|} right before a grid gives the widths of its columns, all 1 otherwise. A line that begins
 * with {@code ---} ends a page.
 */
public final class Picture {

  private static final double WIDTH = 60;
  private static final double HEIGHT = 20;
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Recogniser RECOGNISER = new Recogniser(LEXICON);
  private static final Meanings MEANINGS =
      new Meanings(LEXICON, Catalogue.standard(), Algebra.standard());

  private final List<Block> blocks = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private double[] widths = {};
  private int page = 1;
  private double y = HEIGHT;

  private Picture() {}

  /** The blocks of a picture. */
  public static List<Block> blocks(String picture) {
    Picture made = new Picture();
    picture.lines().forEach(line -> made.add(line.strip()));
    made.endGrid();
    return made.blocks;
  }

  /** What the recogniser finds in a picture. */
  public static Disclosure recognised(String picture) {
    return recognised(blocks(picture));
  }

  /** What the recogniser finds in blocks. */
  public static Disclosure recognised(List<Block> blocks) {
    return RECOGNISER.read(
        new Source("made", "", "pdf", 0, 1), blocks, List.of(), Deadline.never());
  }

  /** A picture read and understood. */
  public static Disclosure understood(String picture) {
    return understood(blocks(picture));
  }

  /** Blocks read and understood. */
  public static Disclosure understood(List<Block> blocks) {
    return MEANINGS.of(recognised(blocks), Deadline.never());
  }

  private void add(String line) {
    if (line.startsWith("|")) {
      List<String> cells = cells(line);
      if (rows.isEmpty()
          && cells.stream().allMatch(cell -> cell.matches("=\\d"))
          && cells.size() > 1) {
        widths =
            cells.stream().mapToDouble(cell -> Double.parseDouble(cell.substring(1))).toArray();
      } else {
        rows.add(cells);
      }
      return;
    }
    endGrid();
    if (line.startsWith("---")) {
      page++;
      y = HEIGHT;
    } else if (!line.isEmpty()) {
      List<TextBlock.Line> lines = new ArrayList<>();
      for (String part : line.split("⏎", -1)) {
        lines.add(new TextBlock.Line(part.strip(), place(0, part.length() * 10, 1)));
        y += HEIGHT;
      }
      blocks.add(new TextBlock(lines, TextBlock.Style.NONE));
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(Arrays.asList(line.split("\\|", -1)));
    return cells.subList(1, cells.size() - 1).stream().map(Picture::trim).toList();
  }

  /** Without the blanks of the picture; full-width ones are the document's. */
  private static String trim(String cell) {
    return cell.replaceAll("^ +| +$", "");
  }

  private void endGrid() {
    if (rows.isEmpty()) {
      return;
    }
    int columns = rows.get(0).size();
    double[] x = new double[columns + 1];
    for (int i = 0; i < columns; i++) {
      x[i + 1] = x[i] + WIDTH * (widths.length > i ? widths[i] : 1);
    }
    List<Grid.Row> made = new ArrayList<>();
    Place place = place(0, x[columns], rows.size());
    for (int r = 0; r < rows.size(); r++) {
      if (rows.get(r).size() != columns) {
        throw new IllegalArgumentException("not as wide as the first row: " + rows.get(r));
      }
      List<Grid.Cell> cells = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        if (!isJoint(rows.get(r).get(c))) {
          cells.add(cell(r, c, x));
        }
      }
      made.add(new Grid.Row(cells, place(0, x[columns], 1)));
      y += HEIGHT;
    }
    blocks.add(new Grid(columns, made, place));
    rows.clear();
    widths = new double[0];
  }

  private static boolean isJoint(String text) {
    return text.equals("<") || text.equals("^");
  }

  private Grid.Cell cell(int r, int c, double[] x) {
    int right = c + 1;
    while (right < rows.get(r).size() && rows.get(r).get(right).equals("<")) {
      right++;
    }
    int below = r + 1;
    while (below < rows.size() && rows.get(below).get(c).equals("^")) {
      below++;
    }
    String text = rows.get(r).get(c);
    Grid.Doubt doubt = Grid.Doubt.NONE;
    if (text.endsWith("??")) {
      doubt = new Grid.Doubt.Text("made so");
    } else if (text.endsWith("?<")) {
      doubt = new Grid.Doubt.Column(List.of(c, c - 1));
    } else if (text.endsWith("?>")) {
      doubt = new Grid.Doubt.Column(List.of(c, c + 1));
    }
    text = doubt.equals(Grid.Doubt.NONE) ? text : trim(text.substring(0, text.length() - 2));
    int indent = 0;
    while (indent < text.length() && text.charAt(indent) == '　') {
      indent++;
    }
    return new Grid.Cell(
        c,
        right - c,
        below - r,
        text.replace('⏎', '\n'),
        indent,
        doubt,
        place(x[c], x[right] - x[c], below - r));
  }

  private Place place(double x, double width, int height) {
    return Place.onPage(page, new Box(x, y, width, height * HEIGHT));
  }
}
