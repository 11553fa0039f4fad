package org.mingzhang.bench.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.disclosure.Disclosure;

/** Injects and diagnoses, over and over, and counts. */
final class Measurement {

  /** What is counted apart. */
  final Map<Kind, Tally> byKind = new EnumMap<>(Kind.class);

  final Map<String, Tally> byHold = new TreeMap<>();
  final Map<String, Tally> byRegion = new TreeMap<>();
  final Map<String, Tally> byRounding = new TreeMap<>();
  final Map<String, Tally> byCount = new TreeMap<>();
  final Map<String, Tally> byBaseline = new TreeMap<>();
  int figures;
  int unheld;
  int guessed;
  long longestNanos;
  final List<String> remarkable = new ArrayList<>();

  private final int repeats;

  /**
   * A measurement.
   *
   * @param repeats injections of each kind into each document
   */
  Measurement(int repeats) {
    this.repeats = repeats;
  }

  void measure(String name, Disclosure clean) {
    Diagnosed before = Diagnosed.of(clean);
    for (Observation seen : before.observations().all()) {
      if (seen.printed() && seen.nonzero()) {
        figures++;
        if (hold(before, seen) == 0) {
          unheld++;
          guessed += before.evaluation().of(seen).stream().anyMatch(Judged::proves) ? 1 : 0;
        }
      }
    }
    List<Equation> equations =
        before.evaluation().judged().stream()
            .filter(one -> one.outcome().holds())
            .map(Judged::equation)
            .toList();
    Injector injector = new Injector(clean, before.observations(), equations, name.hashCode());
    Random random = new Random(name.hashCode());
    for (Kind kind : Kind.values()) {
      for (int i = 0; i < repeats; i++) {
        run(name, before, injector.inject(List.of(kind)), true);
      }
    }
    for (int count : new int[] {2, 3, 5}) {
      for (int i = 0; i < repeats * 4; i++) {
        List<Kind> kinds = new ArrayList<>();
        for (int k = 0; k < count; k++) {
          kinds.add(Kind.ofFigures().get(random.nextInt(Kind.ofFigures().size())));
        }
        run(name, before, injector.inject(kinds), false);
      }
    }
  }

  private void run(
      String name, Diagnosed before, Optional<Injector.Injection> injected, boolean single) {
    if (injected.isEmpty()) {
      return;
    }
    List<Wrong> wrongs = injected.get().wrongs();
    int least = wrongs.stream().mapToInt(wrong -> hold(before, wrong)).min().orElse(0);
    long start = System.nanoTime();
    Diagnosed after = Diagnosed.of(injected.get().disclosure());
    longestNanos = Math.max(longestNanos, System.nanoTime() - start);
    int[] blames = after.blames(wrongs);
    if (single) {
      Wrong wrong = wrongs.get(0);
      Verdict verdict = after.of(wrong);
      tally(byHold, least > 3 ? "4 and more" : "" + least, verdict, blames);
      if (least == 0) {
        return;
      }
      byKind.computeIfAbsent(wrong.kind(), k -> new Tally()).add(verdict);
      byKind.get(wrong.kind()).blame(blames[0], blames[1]);
      tally(byRegion, name.substring(0, name.indexOf('-')), verdict, blames);
      boolean rounded = before.at(wrong).stream().anyMatch(at -> at.half() > 0);
      tally(byRounding, rounded ? "rounded" : "exact", verdict, blames);
      tally(byCount, "1", verdict, blames);
      for (Baseline baseline : Baseline.values()) {
        baseline(baseline, after, wrong);
      }
      if (verdict.compareTo(Verdict.OPEN) < 0
          || (blames[1] > 0)
          || (least > 1 && verdict.compareTo(Verdict.NAMED) < 0)) {
        remarkable.add(name + " " + least + " " + verdict + " " + wrong);
      }
    } else if (least > 0) {
      boolean first = true;
      for (Wrong wrong : wrongs) {
        tally(byCount, "" + wrongs.size(), after.of(wrong), first ? blames : new int[2]);
        first = false;
      }
    }
  }

  private void baseline(Baseline baseline, Diagnosed after, Wrong wrong) {
    Map<Observation, Long> blamed = baseline.blame(after);
    int wrongly = 0;
    Verdict verdict = blamed.isEmpty() ? Verdict.MISSED : Verdict.BLAMED_OTHER;
    for (Map.Entry<Observation, Long> entry : blamed.entrySet()) {
      if (!wrong.has(Diagnosed.cell(entry.getKey()))) {
        wrongly++;
      } else {
        boolean right =
            wrong.cells().stream()
                .anyMatch(
                    cell ->
                        cell.at().equals(Diagnosed.cell(entry.getKey()))
                            && Math.abs(cell.fen() - entry.getValue()) <= cell.step());
        verdict = right ? Verdict.RIGHT : Verdict.NAMED;
      }
    }
    tally(
        byBaseline,
        baseline == Baseline.VOTING ? "simple voting" : "blame the total",
        verdict,
        new int[] {blamed.size(), wrongly});
  }

  private static void tally(Map<String, Tally> by, String key, Verdict verdict, int[] blames) {
    Tally tally = by.computeIfAbsent(key, k -> new Tally());
    tally.add(verdict);
    tally.blame(blames[0], blames[1]);
  }

  /** How many equations that can accuse a slip breaks; those over the same figures count once. */
  static int hold(Diagnosed before, Wrong wrong) {
    Set<Set<Observation>> broken = new HashSet<>();
    for (Observation at : before.at(wrong)) {
      for (Judged one : before.evaluation().of(at)) {
        if (one.proves() && one.equation().firmness() != Firmness.GUESS && breaks(one, wrong)) {
          broken.add(new HashSet<>(one.equation().observations()));
        }
      }
    }
    return broken.size();
  }

  private static boolean breaks(Judged one, Wrong wrong) {
    long residual = one.equation().difference().fen();
    List<Observation> members = one.equation().observations();
    for (int i = 0; i < members.size(); i++) {
      for (Wrong.Figure cell : wrong.cells()) {
        if (cell.at().equals(Diagnosed.cell(members.get(i)))) {
          boolean plus =
              i == 0 || (one.equation() instanceof Sum sum && sum.terms().get(i - 1).minus());
          residual += plus ? cell.wrong() - cell.fen() : cell.fen() - cell.wrong();
        }
      }
    }
    return Math.abs(residual) > one.equation().difference().tolerance();
  }

  /** Equations over the same figures count once. */
  private static int hold(Diagnosed before, Observation at) {
    Set<Set<Observation>> apart = new HashSet<>();
    for (Judged one : before.evaluation().of(at)) {
      if (one.proves() && one.equation().firmness() != Firmness.GUESS) {
        apart.add(new HashSet<>(one.equation().observations()));
      }
    }
    return apart.size();
  }
}
