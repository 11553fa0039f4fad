package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.concept.Dimension;

/** Finds what adds up in rows and columns, before it is asked how. */
final class Lines {

  private final Shapes shapes;
  private final int price;

  Lines(Shapes shapes) {
    this.shapes = shapes;
    this.price = shapes.vocabulary().number(Dimension.MEASURE, "price");
  }

  Vocabulary vocabulary() {
    return shapes.vocabulary();
  }

  /**
   * The rows or the columns of one table. Prices add up to nothing and are left out; a blank above
   * parts that are filled is not printed at all, so it is no zero, unless the table prints its
   * wholes elsewhere; and a line of 其中 that says no more than its neighbour does not print it
   * again.
   *
   * @return the line of each, as many as were found before the time was over
   */
  List<Line> of(List<List<Observation>> printed) {
    List<List<Observation>> amounts = new ArrayList<>(printed.size());
    List<Line> lines = new ArrayList<>(printed.size());
    Hollows hollows = new Hollows();
    for (List<Observation> line : printed) {
      if (shapes.deadline().isOver()) {
        break;
      }
      List<Observation> counted = amounts(line);
      Line found = new Line(counted, shapes.of(counted));
      hollows.note(found);
      amounts.add(counted);
      lines.add(found);
    }
    Set<Observation> hollow = hollows.find();
    for (int i = 0; i < lines.size() && !hollow.isEmpty(); i++) {
      List<Observation> rest = new ArrayList<>(amounts.get(i));
      if (rest.removeAll(hollow)) {
        lines.set(i, new Line(rest, shapes.of(rest)));
      }
    }
    return lines;
  }

  private List<Observation> amounts(List<Observation> line) {
    if (isPlain(line)) {
      return line;
    }
    Set<Meaning> told = new HashSet<>();
    for (Observation place : line) {
      if (!place.ofWhich()) {
        told.add(place.meaning());
      }
    }
    List<Observation> amounts = new ArrayList<>(line.size());
    for (Observation place : line) {
      boolean again = place.ofWhich() && told.contains(place.meaning());
      if (!again && !isPrice(place)) {
        amounts.add(place);
      }
    }
    return amounts;
  }

  private boolean isPlain(List<Observation> line) {
    for (Observation place : line) {
      if (place.ofWhich() || isPrice(place)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPrice(Observation place) {
    return place.meaning().id(Dimension.MEASURE) == price;
  }
}
