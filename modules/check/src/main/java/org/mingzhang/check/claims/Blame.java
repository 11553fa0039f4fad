package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.claims.Ways.Way;

/**
 * Which figures of a statement are wrong: the fewest without which the rest holds, and of these the
 * most plausible (see {@code docs/diagnosis.md}).
 */
final class Blame {

  /** More figures of one statement are not said to be wrong. */
  private static final int MOST = 3;

  /** Explanations that cost so much more than the cheapest are as good. */
  private static final int NEAR = 15;

  /**
   * A figure that is wrong.
   *
   * @param way what it has to be, if the others tell
   * @param slip how it went wrong
   */
  record Guilty(Part part, Optional<Way> way, Suspicion.Slip slip) {}

  /** Figures that are wrong together. */
  record Explanation(List<Guilty> guilty, int cost) {

    /** Whether more stands for less in all of them. */
    boolean isTurned() {
      return guilty.size() > 1
          && guilty.stream().allMatch(one -> one.slip().cause() == Cause.DIRECTION);
    }

    /** Whether a slip that is known explains each of them. */
    boolean isSlip() {
      return guilty.stream().noneMatch(one -> one.slip().cause() == Cause.NONE);
    }

    boolean blames(Part part) {
      return guilty.stream().anyMatch(one -> one.part().equals(part));
    }
  }

  private final Series series;
  private final Suspicion suspicion;
  private final List<Explanation> found = new ArrayList<>();

  private Blame(Series series, Suspicion suspicion) {
    this.series = series;
    this.suspicion = suspicion;
  }

  /**
   * The best explanations of a series that does not hold, the best first; none if none is known.
   */
  static List<Explanation> of(Series series, Suspicion suspicion) {
    return new Blame(series, suspicion).best();
  }

  private List<Explanation> best() {
    List<Part> suspects = series.parts().stream().filter(part -> !part.fixed()).toList();
    for (int size = 1; size <= Math.min(MOST, suspects.size()) && found.isEmpty(); size++) {
      choose(suspects, 0, size, new ArrayList<>());
    }
    if (found.stream().noneMatch(one -> one.cost() < Suspicion.TURNED)) {
      turned(suspects).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(Explanation::cost));
    return found.stream().filter(one -> one.cost() - found.get(0).cost() < NEAR).toList();
  }

  private void choose(List<Part> suspects, int from, int missing, List<Part> chosen) {
    if (missing == 0) {
      Series rest = series.without(chosen);
      if (rest.holds()) {
        found.add(explanation(chosen, rest));
      }
      return;
    }
    for (int i = from; i + missing <= suspects.size(); i++) {
      List<Part> more = new ArrayList<>(chosen);
      more.add(suspects.get(i));
      choose(suspects, i + 1, missing - 1, more);
    }
  }

  private Explanation explanation(List<Part> chosen, Series rest) {
    List<Guilty> guilty = new ArrayList<>();
    int cost = 0;
    for (Part part : chosen) {
      Guilty likeliest =
          rest.readings().stream()
              .map(reading -> guilty(part, reading))
              .min(Comparator.comparingInt(one -> one.slip().cost()))
              .orElseGet(() -> guilty(part, rest));
      guilty.add(likeliest);
      cost += likeliest.slip().cost();
    }
    return new Explanation(guilty, cost);
  }

  /** More for less, or back, in a change and in its rate: one slip of who fills in a form. */
  private Optional<Explanation> turned(List<Part> suspects) {
    List<Part> ways =
        suspects.stream()
            .filter(part -> part.role() == Role.CHANGE || part.role() == Role.RATE)
            .sorted(Comparator.comparing(Part::role))
            .toList();
    boolean both = ways.size() == 2 && ways.get(0).role() != ways.get(1).role();
    Series rest = series.without(ways);
    return both && rest.holdsTurned(ways)
        ? Optional.of(
            new Explanation(
                ways.stream().map(part -> turned(part, rest)).toList(), Suspicion.TURNED))
        : Optional.empty();
  }

  private static Guilty turned(Part part, Series rest) {
    return new Guilty(part, Ways.closest(part.role(), rest), Suspicion.Slip.of(Cause.DIRECTION, 0));
  }

  private Guilty guilty(Part part, Series rest) {
    Optional<Way> way = Ways.closest(part.role(), rest);
    return new Guilty(part, way, suspicion.of(part, rest, way));
  }
}
