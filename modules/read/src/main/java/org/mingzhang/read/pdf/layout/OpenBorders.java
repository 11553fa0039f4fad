package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.disclosure.Box;
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
   * @param field the text of the page: a border is only missed where text stands within it
   */
  static Ruling closed(Ruling table, double least, StrandField field) {
    Box box = table.box();
    List<Line> down = new ArrayList<>(table.down());
    missing(table.across(), table.across().size(), table.down(), least, true)
        .filter(line -> field.inked(line.at(), box.y(), down.get(0).at(), box.bottom()))
        .ifPresent(line -> down.add(0, line));
    missing(table.across(), table.across().size(), table.down(), least, false)
        .filter(
            line -> field.inked(down.get(down.size() - 1).at(), box.y(), line.at(), box.bottom()))
        .ifPresent(down::add);
    List<Line> across = new ArrayList<>(table.across());
    missing(down, table.down().size(), table.across(), least, true)
        .filter(line -> field.inked(line.from(), line.at(), line.to(), across.get(0).at()))
        .ifPresent(line -> across.add(0, line));
    missing(down, table.down().size(), table.across(), least, false)
        .filter(
            line ->
                field.inked(line.from(), across.get(across.size() - 1).at(), line.to(), line.at()))
        .ifPresent(across::add);
    return new Ruling(across, down);
  }

  /**
   * The border that is missing where lines begin or end, before the first or after the last.
   *
   * @param real how many of the running lines are drawn; two must end together, if there are two
   */
  private static Optional<Line> missing(
      List<Line> running, int real, List<Line> borders, double least, boolean begin) {
    double[] ends =
        begin
            ? running.stream()
                .mapToDouble(Line::from)
                .filter(x -> x < borders.get(0).at() - least)
                .sorted()
                .toArray()
            : running.stream()
                .mapToDouble(line -> -line.to())
                .filter(x -> -x > borders.get(borders.size() - 1).at() + least)
                .sorted()
                .toArray();
    boolean together = ends.length >= 2 && ends[1] - ends[0] <= TOGETHER;
    if (!together && (ends.length != 1 || real != 1)) {
      return Optional.empty();
    }
    double first = running.get(0).at();
    double last = running.get(running.size() - 1).at();
    return Optional.of(new Line(begin ? ends[0] : -ends[0], first, last));
  }
}
