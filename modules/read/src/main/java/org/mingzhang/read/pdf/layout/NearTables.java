package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.read.pdf.layout.Ruling.Line;

/**
 * Joins sets of lines that nearly touch: a table drawn as many boxes, one a row or one a cell, or a
 * box with the title set on top of a table.
 */
final class NearTables {

  /** Sets of lines of a page beyond which they are a drawing, and are left alone. */
  private static final int MOST = 5_000;

  private NearTables() {}

  /**
   * The sets, joined where their rectangles are nearer to each other than no text could stand
   * between.
   *
   * @param room the least room for text, in points
   */
  static List<Ruling> joined(List<Ruling> tables, double room) {
    if (tables.size() < 2 || tables.size() > MOST) {
      return tables;
    }
    List<Ruling> sorted = new ArrayList<>(tables);
    sorted.sort(Comparator.comparingDouble(table -> table.box().y()));
    List<Box> boxes = sorted.stream().map(Ruling::box).toList();
    Sets sets = new Sets(sorted.size());
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      double top = boxes.get(i).y();
      open.removeIf(j -> boxes.get(j).bottom() + room < top);
      for (int j : open) {
        if (near(boxes.get(i), boxes.get(j), room)) {
          sets.join(i, j);
        }
      }
      open.add(i);
    }
    Map<Integer, Ruling> joined = new LinkedHashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      joined.merge(sets.find(i), sorted.get(i), NearTables::union);
    }
    return List.copyOf(joined.values());
  }

  /** Whether two boxes stand one below the other or side by side with hardly a gap. */
  private static boolean near(Box one, Box other, double room) {
    double across = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    double down = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
    boolean stacked = Math.abs(down) < room && across > 0.8 * Math.min(one.width(), other.width());
    boolean beside = Math.abs(across) < room && down > 0.8 * Math.min(one.height(), other.height());
    return stacked || beside;
  }

  private static Ruling union(Ruling one, Ruling other) {
    List<Line> across = new ArrayList<>(one.across());
    across.addAll(other.across());
    List<Line> down = new ArrayList<>(one.down());
    down.addAll(other.down());
    return new Ruling(across, down).sorted();
  }
}
