package org.mingzhang.read.pdf.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a page bears because it is a page: numbers, running heads and footers. */
final class Furniture {

  /** The part of the page's height at top and bottom in which furniture stands. */
  private static final double MARGIN = 0.12;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-—–－─·~～\\s]*(第\\s*)?[0-9０-９]{1,4}(\\s*页)?"
              + "([\\s/／,，]*(共|of)?\\s*[0-9０-９]{0,4}\\s*页?)?[-—–－─·~～\\s]*|[-—–]*\\s*[ivxIVX]{1,6}\\s*[-—–]*");

  /** Lines that say what a table is about stand at the same place on many pages, and stay. */
  private static final Pattern TABLE_WORDS = Pattern.compile(".*(表|[元位]\\s*$|[：:]).*");

  private final Map<String, Set<Integer>> pagesOf = new HashMap<>();
  private final int pages;

  Furniture(List<PageLayout> layouts) {
    pages = (int) layouts.stream().map(l -> l.frame().page()).distinct().count();
    for (PageLayout layout : layouts) {
      for (TextLine line : layout.lines()) {
        if (atMargin(line)) {
          pagesOf.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.frame().page());
        }
      }
    }
  }

  boolean is(TextLine line) {
    if (!atMargin(line)) {
      return false;
    }
    if (NUMBER.matcher(line.text()).matches()) {
      return true;
    }
    int same = pagesOf.getOrDefault(key(line), Set.of()).size();
    return same >= 3 && same >= 0.5 * pages && !TABLE_WORDS.matcher(line.text()).matches();
  }

  private static boolean atMargin(TextLine line) {
    double height = line.frame().uprightHeight();
    return line.bottom() < MARGIN * height || line.top() > (1 - MARGIN) * height;
  }

  private static String key(TextLine line) {
    return line.text().replaceAll("[0-9０-９]+", "#") + '@' + Math.round(line.top() / 8);
  }
}
