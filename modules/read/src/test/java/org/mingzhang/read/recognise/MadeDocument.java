package org.mingzhang.read.recognise;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.TextBlock;

/**
 * A document made of blocks: pages of 500 points between margins at 100 and 600, text of 10 points,
 * one line below the other.
 */
final class MadeDocument {

  private static final double LEFT = 100;
  private static final double TEXT = 10;

  private final List<Block> blocks = new ArrayList<>();
  private int page = 1;
  private double y = 50;

  /** What follows stands on the next page. */
  MadeDocument nextPage() {
    page++;
    y = 50;
    return this;
  }

  /** A line of text that begins a paragraph or heading: set in by two characters. */
  MadeDocument line(String text) {
    return line(text, TEXT, 2, false);
  }

  /** A line in the middle of the page, in another size. */
  MadeDocument centred(String text, double size) {
    return line(text, size, 6, true);
  }

  /** A line at the left margin. */
  MadeDocument flush(String text) {
    return line(text, TEXT, 0, false);
  }

  /** A paragraph of several lines. */
  MadeDocument paragraph(String... lines) {
    List<TextBlock.Line> made = new ArrayList<>();
    for (String line : lines) {
      made.add(made(line, made.isEmpty() ? 2 : 0, TEXT));
    }
    blocks.add(new TextBlock(made, new TextBlock.Style(TEXT, false, 2)));
    return this;
  }

  /** A table; cells of a row parted by bars. */
  MadeDocument table(String... rows) {
    List<Grid.Row> made = new ArrayList<>();
    int columns = rows[0].split("\\|", -1).length;
    for (String row : rows) {
      List<Grid.Cell> cells = new ArrayList<>();
      for (String text : row.split("\\|", -1)) {
        Place place = Place.onPage(page, new Box(LEFT + 50.0 * cells.size(), y, 50, 12));
        cells.add(new Grid.Cell(cells.size(), 1, 1, text, 0, Grid.Doubt.NONE, place));
      }
      made.add(new Grid.Row(cells, Place.onPage(page, new Box(LEFT, y, 500, 12))));
      y += 12;
    }
    blocks.add(new Grid(columns, made, made.get(0).place()));
    return this;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** As the recogniser reads it. */
  Disclosure read() {
    return new Recogniser(Lexicon.standard())
        .read(new Source("made.pdf", "", "pdf", 0, page), blocks, List.of(), Deadline.never());
  }

  /** The blocks of a text without looks: one a line, blank lines left out. */
  static Disclosure readText(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        TextBlock.Line line = new TextBlock.Line(lines[i].strip(), Place.inText(i + 1, 1));
        blocks.add(new TextBlock(List.of(line), TextBlock.Style.NONE));
      }
    }
    return new Recogniser(Lexicon.standard())
        .read(new Source("made.txt", "", "text", 0, 0), blocks, List.of(), Deadline.never());
  }

  private MadeDocument line(String text, double size, double indent, boolean centred) {
    blocks.add(
        new TextBlock(
            List.of(made(text, indent, size)), new TextBlock.Style(size, centred, indent)));
    return this;
  }

  private TextBlock.Line made(String text, double indent, double size) {
    Box box = new Box(LEFT + indent * size, y, text.length() * size, size);
    y += 1.5 * size;
    return new TextBlock.Line(text, Place.onPage(page, box));
  }
}
