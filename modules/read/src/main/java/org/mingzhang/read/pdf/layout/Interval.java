package org.mingzhang.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of one axis. */
record Interval(double from, double to) {

  double length() {
    return to - from;
  }

  double middle() {
    return (from + to) / 2;
  }

  double overlap(double begin, double end) {
    return Math.min(to, end) - Math.max(from, begin);
  }

  /** Joins intervals that overlap or are nearer to each other than a gap; sorted. */
  static List<Interval> joined(List<Interval> intervals, double gap) {
    List<Interval> sorted = new ArrayList<>(intervals);
    sorted.sort(Comparator.comparingDouble(Interval::from));
    List<Interval> joined = new ArrayList<>();
    for (Interval next : sorted) {
      Interval last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && next.from() <= last.to() + gap) {
        joined.set(joined.size() - 1, new Interval(last.from(), Math.max(last.to(), next.to())));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /** The middles of the gaps between sorted intervals. */
  static List<Double> gaps(List<Interval> sorted) {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      gaps.add((sorted.get(i - 1).to() + sorted.get(i).from()) / 2);
    }
    return gaps;
  }
}
