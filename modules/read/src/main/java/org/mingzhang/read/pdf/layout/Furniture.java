package org.mingzhang.read.pdf.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a page bears because it is a page: numbers, running heads and footers. Titles, numbers
 * and money units of tables stand at the same place on many pages too; they stay.
 */
final class Furniture {

  /** The part of the page's height at top and bottom in which running heads stand. */
  private static final double MARGIN = 0.12;

  /** The same for a number between dashes, which can hardly be anything but the page's. */
  private static final double WIDE_MARGIN = 0.2;

  /** The fewest pages on which a running head stands, and their share of all. */
  private static final int FEWEST = 3;

  private static final double SHARE = 0.5;

  /** {@code 12}, {@code 12 / 20}, {@code iv}. */
  private static final Pattern NUMBER =
      Pattern.compile("[0-9０-９]{1,4}(\\s*[/／]\\s*[0-9０-９]{1,4})?|[ivxIVX]{1,6}");

  /** {@code - 12 -}, {@code 第12页}, {@code 第 1 页 共 20 页}. */
  private static final Pattern DRESSED =
      Pattern.compile(
          "[-—–－─·~～]+\\s*[0-9０-９ivxIVX]{1,5}\\s*[-—–－─·~～]+"
              + "|第?\\s*[0-9０-９]{1,4}\\s*页?[\\s,，/／]*(共|总)?\\s*[0-9０-９]{0,4}\\s*页");

  /**
   * Words that belong to a table: its number, its unit of money, the name before a colon; the colon
   * of a time of day is none.
   */
  private static final Pattern OF_A_TABLE = Pattern.compile(".*(表|[元位]\\s*$|(?<![0-9])[：:]).*");

  /** The address of a page that a browser printed. */
  private static final Pattern ADDRESS = Pattern.compile("(https?|file)://\\S+(\\s+[0-9/ ]+)?");

  private final Map<String, Set<Integer>> pagesOf = new HashMap<>();
  private final long pages;

  Furniture(List<PageLayout> layouts) {
    pages = layouts.stream().map(layout -> layout.frame().page()).distinct().count();
    for (PageLayout layout : layouts) {
      for (TextLine line : layout.lines()) {
        if (within(line, MARGIN)) {
          pagesOf.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.frame().page());
        }
      }
    }
  }

  /** The lines of a layout that are no furniture. */
  List<TextLine> without(PageLayout layout) {
    double top = layout.lines().stream().mapToDouble(TextLine::top).min().orElse(Double.MAX_VALUE);
    double bottom =
        layout.lines().stream().map(TextLine::bottom).max(Comparator.naturalOrder()).orElse(0.0);
    return layout.lines().stream()
        .filter(
            line ->
                !running(line)
                    && !number(line, line.top() <= top + 1 || line.bottom() >= bottom - 1))
        .toList();
  }

  /** Whether it is a number or an address that only a page has. */
  private static boolean number(TextLine line, boolean outermost) {
    String text = line.text().strip();
    if (within(line, MARGIN) && ADDRESS.matcher(text).matches()) {
      return true;
    }
    return (within(line, MARGIN) && NUMBER.matcher(text).matches())
        || (within(line, outermost ? WIDE_MARGIN : MARGIN) && DRESSED.matcher(text).matches());
  }

  private boolean running(TextLine line) {
    int same = within(line, MARGIN) ? pagesOf.getOrDefault(key(line), Set.of()).size() : 0;
    return same >= FEWEST && same >= SHARE * pages && !OF_A_TABLE.matcher(line.text()).matches();
  }

  private static boolean within(TextLine line, double margin) {
    double height = line.frame().uprightHeight();
    return line.bottom() < margin * height || line.top() > (1 - margin) * height;
  }

  private static String key(TextLine line) {
    return line.text().replaceAll("[0-9０-９]+", "#") + '@' + Math.round(line.top() / 8);
  }
}
