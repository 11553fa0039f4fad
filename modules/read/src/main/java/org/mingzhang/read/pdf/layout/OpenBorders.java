package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.read.pdf.layout.Ruling.Line;

/**
 * Adds the outer borders that a table leaves away: where lines of one direction run on beyond the
 * last line of the other and end together, a border is meant.
 */
final class OpenBorders {

  /** Lines end together within this distance, in points. */
  private static final double TOGETHER = 4.0;

  private OpenBorders() {}

  /**
   * The same lines with the missing outer borders.
   *
   * @param least how far lines must run on to leave room for a cell, in points
   */
  static Ruling closed(Ruling table, double least) {
    List<Line> down = closed(table.across(), table.down(), least);
    List<Line> across = closed(down, table.across(), least);
    return new Ruling(across, down);
  }

  private static List<Line> closed(List<Line> running, List<Line> borders, double least) {
    if (borders.isEmpty() || running.size() < 2) {
      return borders;
    }
    List<Line> result = new ArrayList<>(borders);
    double first = borders.get(0).at();
    double last = borders.get(borders.size() - 1).at();
    double[] begins =
        running.stream().mapToDouble(Line::from).filter(x -> x < first - least).sorted().toArray();
    if (begins.length >= 2 && begins[1] - begins[0] <= TOGETHER) {
      result.add(0, border(running, begins[0], true));
    }
    double[] ends =
        running.stream().mapToDouble(line -> -line.to()).filter(x -> -x > last + least).toArray();
    Arrays.sort(ends);
    if (ends.length >= 2 && ends[1] - ends[0] <= TOGETHER) {
      result.add(border(running, -ends[0], false));
    }
    result.sort(Comparator.comparingDouble(Line::at));
    return result;
  }

  private static Line border(List<Line> running, double at, boolean begin) {
    double from = Double.MAX_VALUE;
    double to = -Double.MAX_VALUE;
    for (Line line : running) {
      if (Math.abs((begin ? line.from() : line.to()) - at) <= TOGETHER) {
        from = Math.min(from, line.at());
        to = Math.max(to, line.at());
      }
    }
    return new Line(at, from, to);
  }
}
