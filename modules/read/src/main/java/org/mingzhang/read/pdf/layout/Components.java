package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.read.pdf.layout.Ruling.Line;

/** Finds the lines that hang together: each connected set may be a table. */
final class Components {

  /** How far from each other two lines may end and still meet, in points. */
  private static final double MEET = 3.0;

  /** More crossings than any page of print has: such a page is a drawing. */
  private static final long MOST_CROSSINGS = 20_000_000;

  private Components() {}

  /** The connected parts that have lines both ways. */
  static List<Ruling> of(Ruling page) {
    List<Line> across = page.across();
    List<Line> down = page.down();
    Sets sets = new Sets(across.size() + down.size());
    long crossings = 0;
    for (int v = 0; v < down.size(); v++) {
      Line vertical = down.get(v);
      for (int h = firstFrom(across, vertical.from() - MEET); h < across.size(); h++) {
        Line horizontal = across.get(h);
        if (horizontal.at() > vertical.to() + MEET) {
          break;
        }
        if (++crossings > MOST_CROSSINGS) {
          return List.of();
        }
        if (vertical.at() >= horizontal.from() - MEET && vertical.at() <= horizontal.to() + MEET) {
          sets.join(h, across.size() + v);
        }
      }
    }
    Map<Integer, Ruling> parts = new LinkedHashMap<>();
    for (int i = 0; i < across.size() + down.size(); i++) {
      Ruling part =
          parts.computeIfAbsent(
              sets.find(i), root -> new Ruling(new ArrayList<>(), new ArrayList<>()));
      if (i < across.size()) {
        part.across().add(across.get(i));
      } else {
        part.down().add(down.get(i - across.size()));
      }
    }
    return parts.values().stream()
        .filter(part -> !part.across().isEmpty() && !part.down().isEmpty())
        .toList();
  }

  private static int firstFrom(List<Line> lines, double at) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (lines.get(mid).at() < at) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
