package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.read.pdf.PageContent;
import org.mingzhang.read.pdf.PageContent.Glyph;
import org.mingzhang.read.pdf.layout.Ruling.Line;

/**
 * What stands on a page in one direction. A table whose text is turned stands in the layer of its
 * text, lines and all; the few words in it that are turned otherwise come along.
 *
 * @param strands in upright coordinates of the frame
 * @param tables connected lines, each set in upright coordinates
 * @param free horizontal lines that are no part of them
 * @param em the usual size of the text
 */
record Layer(Frame frame, List<Strand> strands, List<Ruling> tables, List<Line> free, double em) {

  /** The layers of a page: mostly one. */
  static List<Layer> of(PageContent page) {
    double em = typicalSize(page.glyphs());
    Ruling ruling = Ruling.of(page.rules(), Math.max(1.2, Math.min(3.0, 0.3 * em)));
    List<Ruling> tables = Components.of(ruling);
    int[] counts = new int[4];
    page.glyphs().forEach(glyph -> counts[glyph.turn()] += Strand.blank(glyph) ? 0 : 1);
    int main = most(counts);
    List<Layer> layers = new ArrayList<>();
    List<List<Strand>> strands = new ArrayList<>();
    for (int turn = 0; turn < 4; turn++) {
      Frame frame = frame(page, turn);
      int own = turn;
      layers.add(new Layer(frame, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), em));
      strands.add(
          counts[turn] == 0
              ? new ArrayList<>()
              : new ArrayList<>(
                  Strands.of(
                      page.glyphs().stream()
                          .filter(glyph -> glyph.turn() == own)
                          .map(frame::upright)
                          .toList())));
    }
    layers.get(main).free.addAll(frame(page, main).upright(ruling).across());
    if (counts[main] == counts[0] + counts[1] + counts[2] + counts[3]) {
      layers.get(main).tables.addAll(tables.stream().map(frame(page, main)::upright).toList());
    } else {
      share(tables, layers, strands);
    }
    for (int turn = 0; turn < 4; turn++) {
      layers.get(turn).strands.addAll(strands.get(turn));
    }
    return layers.stream()
        .filter(layer -> !layer.strands.isEmpty() || !layer.tables.isEmpty())
        .sorted((a, b) -> counts[b.frame.turn()] - counts[a.frame.turn()])
        .toList();
  }

  /** Gives each table to the layer of most of its text, and to that layer all text in it. */
  private static void share(List<Ruling> tables, List<Layer> layers, List<List<Strand>> strands) {
    for (Ruling table : tables) {
      Box box = table.box();
      int[] inside = new int[4];
      for (int turn = 0; turn < 4; turn++) {
        for (Strand strand : strands.get(turn)) {
          inside[turn] +=
              in(box, shown(layers.get(turn).frame, strand)) ? strand.glyphs().size() : 0;
        }
      }
      Layer layer = layers.get(most(inside));
      layer.tables.add(layer.frame.upright(table));
      for (int turn = 0; turn < 4; turn++) {
        if (turn != layer.frame.turn() && inside[turn] > 0) {
          move(strands.get(turn), layers.get(turn).frame, layer, box);
        }
      }
    }
  }

  private static void move(List<Strand> from, Frame frame, Layer to, Box table) {
    from.removeIf(
        strand -> {
          Box shown = shown(frame, strand);
          if (!in(table, shown)) {
            return false;
          }
          Box box = to.frame.upright(shown);
          to.strands.add(
              new Strand(
                  strand.glyphs(),
                  box.x(),
                  box.y(),
                  box.right(),
                  box.bottom(),
                  strand.size(),
                  Math.floorMod(frame.turn() - to.frame.turn(), 4),
                  strand.order()));
          return true;
        });
  }

  private static Box shown(Frame frame, Strand strand) {
    return frame.shown(strand.left(), strand.top(), strand.right(), strand.bottom());
  }

  private static boolean in(Box box, Box part) {
    double x = part.x() + part.width() / 2;
    double y = part.y() + part.height() / 2;
    return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
  }

  private static Frame frame(PageContent page, int turn) {
    return new Frame(page.number(), page.width(), page.height(), turn);
  }

  private static int most(int[] counts) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best;
  }

  /** The median size of the page's glyphs, in points. */
  private static double typicalSize(List<Glyph> glyphs) {
    double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
    return sizes.length == 0 ? 10 : Math.max(1, sizes[sizes.length / 2]);
  }
}
