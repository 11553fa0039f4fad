package org.mingzhang.bench.quality;

import java.util.EnumMap;
import java.util.Map;

/** Counts of what became of slips. */
final class Tally {

  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
  private int all;
  private int named;
  private int wrongly;

  void add(Verdict verdict) {
    counts.merge(verdict, 1, Integer::sum);
    all++;
  }

  /** Notes how many defects were named, and how many of them name no figure that was made wrong. */
  void blame(int defects, int wrong) {
    named += defects;
    wrongly += wrong;
  }

  int all() {
    return all;
  }

  private int atLeast(Verdict least) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().compareTo(least) >= 0)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** The cells of a row of the page. */
  String row() {
    return String.join(
        " | ",
        "" + all,
        percent(atLeast(Verdict.BLAMED_OTHER), all),
        percent(atLeast(Verdict.NAMED), all),
        percent(atLeast(Verdict.RIGHT), all),
        percent(counts.getOrDefault(Verdict.TIED, 0), all),
        percent(counts.getOrDefault(Verdict.OPEN, 0), all),
        percent(counts.getOrDefault(Verdict.BLAMED_OTHER, 0), all),
        percent(wrongly, named));
  }

  static String percent(int part, int whole) {
    return whole == 0 ? "–" : Math.round(1000.0 * part / whole) / 10.0 + " %";
  }
}
