package org.mingzhang.check.previous;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.previous.Series.Outcome;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.time.OutOfTimeException;
import org.mingzhang.model.time.TimedList;

/**
 * What a document prints of last year beside what last year's document prints.
 *
 * @param year of last year's document, empty if it is not known
 * @param basis the basis of its own figures: {@code budget} or {@code final}; empty if not known
 * @param series all quantities that the checked document prints of that year and basis, and that
 *     are either printed by the other or cut by a code that the other does not have
 * @param scopeDiffers whether so few figures agree that the documents seem to be of units of
 *     different extent, or of different rules
 */
public record Comparison(String year, String basis, List<Series> series, boolean scopeDiffers) {

  /** Nobody can say which of so many amounts is meant, nor hold each against each. */
  private static final int MOST_PLACES = 1_000;

  public Comparison {
    series = List.copyOf(series);
  }

  /**
   * Compares two documents. A quantity that one of them prints too often is compared with nothing.
   *
   * @throws OutOfTimeException if the time for the first one is over
   */
  public static Comparison of(Observations here, Observations there) {
    Identity before = there.disclosure().identity();
    String year = before.year();
    String basis =
        switch (before.kind()) {
          case BUDGET -> "budget";
          case FINAL -> "final";
          case UNKNOWN -> "";
        };
    if (year.isEmpty() || basis.isEmpty()) {
      return new Comparison(year, basis, List.of(), false);
    }
    Map<Concept, List<Quoted>> printed = Amounts.of(there, year, basis);
    List<Series> series = new ArrayList<>();
    gather(Amounts.of(here, year, basis), printed, series);
    gather(Amounts.implied(here, year, basis), printed, series);
    return judged(
        year,
        basis,
        new TimedList<>(series, here.end()),
        printed,
        isOther(here.disclosure().identity(), before));
  }

  private static void gather(
      Map<Concept, List<Quoted>> here, Map<Concept, List<Quoted>> there, List<Series> series) {
    here.forEach(
        (concept, places) -> {
          List<Quoted> others = there.getOrDefault(concept, List.of());
          if (Math.max(places.size(), others.size()) <= MOST_PLACES) {
            series.add(new Series(concept, places, others, Outcome.AGREEING));
          }
        });
  }

  private static Comparison judged(
      String year,
      String basis,
      List<Series> series,
      Map<Concept, List<Quoted>> there,
      boolean otherUnit) {
    long differing = series.stream().filter(Series::differs).count();
    long agreeing =
        series.stream()
            .filter(one -> !one.there().isEmpty() && !one.differs() && !one.isZero())
            .count();
    boolean scopeDiffers = differing > agreeing && (otherUnit || differing > 1);
    Moves moves = new Moves(series, there);
    List<Series> judged = new ArrayList<>();
    for (Series one : series) {
      if (one.there().isEmpty()) {
        if (!one.isZero() && moves.moved(one)) {
          judged.add(one.with(Outcome.NOT_COMPARABLE));
        }
      } else if (one.differs()) {
        boolean free = scopeDiffers || moves.moved(one);
        judged.add(one.with(free ? Outcome.NOT_COMPARABLE : Outcome.DIFFERING));
      } else {
        judged.add(one);
      }
    }
    return new Comparison(year, basis, judged, scopeDiffers);
  }

  private static boolean isOther(Identity here, Identity before) {
    return !here.unit().isEmpty()
        && !before.unit().isEmpty()
        && !here.unit().contains(before.unit())
        && !before.unit().contains(here.unit());
  }

  /** How many quantities had an outcome. */
  public int count(Outcome outcome) {
    return (int) series.stream().filter(one -> one.outcome() == outcome).count();
  }
}
