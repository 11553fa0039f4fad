package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.mingzhang.read.pdf.layout.Ruling.Line;

/** The places, in rising order, at which a net of cells is divided in one direction. */
final class Borders {

  private final double[] places;

  Borders(double... places) {
    this.places = places.clone();
  }

  /**
   * The places of lines. Lines with too little room between them for any text are one border, such
   * as the double line of a frame.
   *
   * @param least the least room, in points
   */
  static Borders of(List<Line> lines, double least) {
    double[] all = lines.stream().mapToDouble(Line::at).sorted().distinct().toArray();
    List<Double> merged = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= all.length; i++) {
      if (i == all.length || all[i] - all[i - 1] >= least || all[i] - all[begin] >= 2 * least) {
        merged.add((all[begin] + all[i - 1]) / 2);
        begin = i;
      }
    }
    return new Borders(merged.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** These and more. */
  Borders with(List<Double> more) {
    return new Borders(
        DoubleStream.concat(Arrays.stream(places), more.stream().mapToDouble(Double::doubleValue))
            .sorted()
            .distinct()
            .toArray());
  }

  /** How many borders there are, the outer ones counted. */
  int count() {
    return places.length;
  }

  /** How many stretches lie between them. */
  int stretches() {
    return Math.max(0, places.length - 1);
  }

  double at(int index) {
    return places[index];
  }

  double first() {
    return places[0];
  }

  double last() {
    return places[places.length - 1];
  }

  /** The stretches between them, each shortened at both ends. */
  List<Interval> intervals(double margin) {
    List<Interval> intervals = new ArrayList<>();
    for (int i = 1; i < places.length; i++) {
      intervals.add(new Interval(places[i - 1] + margin, places[i] - margin));
    }
    return intervals;
  }

  /** The index of a border that stands exactly at a place, else negative. */
  int indexOf(double place) {
    return Arrays.binarySearch(places, place);
  }

  /** The index of the border that is nearest to a place. */
  int nearest(double place) {
    int slot = slot(place);
    return place - places[slot] <= places[slot + 1] - place ? slot : slot + 1;
  }

  /** In which stretch a coordinate lies; outside counts to the nearest. */
  int slot(double place) {
    int found = Arrays.binarySearch(places, place);
    int slot = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(places.length - 2, slot));
  }
}
