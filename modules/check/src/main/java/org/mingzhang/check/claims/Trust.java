package org.mingzhang.check.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.diagnose.Diagnosis;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.evaluate.Cluster;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;

/**
 * What the tables' own sums say of their amounts, before sentences are held against them.
 *
 * @param settled what should stand at observations that are known to be wrong, in fen
 * @param doubtful the observations of which one or another is wrong: they accuse no sentence
 * @param proved the observations that an equation confirms
 * @param zero the blanks without which a sum holds, so that they stand for nothing
 * @param unheard the tables that are left out, by their index
 */
public record Trust(
    Map<Observation, Long> settled,
    Set<Observation> doubtful,
    Set<Observation> proved,
    Set<Observation> zero,
    Set<Integer> unheard) {

  /** Whether the tables' own sums hold what is or is not printed. */
  boolean sure(Observation seen) {
    return proved.contains(seen) || zero.contains(seen);
  }

  /** Nothing but what should stand at some observations. */
  static Trust settled(Map<Observation, Long> settled) {
    return new Trust(settled, Set.of(), Set.of(), Set.of(), Set.of());
  }

  /** What a diagnosis leaves. */
  public static Trust of(List<Diagnosis> diagnoses, Evaluation evaluation) {
    Map<Observation, Long> settled = Witnesses.settled(diagnoses);
    Set<Observation> proved = new HashSet<>(evaluation.proved());
    Set<Observation> doubtful = new HashSet<>();
    for (Diagnosis diagnosis : diagnoses) {
      if (!diagnosis.single()) {
        diagnosis.explanations().stream()
            .flatMap(explanation -> explanation.changes().stream())
            .forEach(change -> doubtful.add(change.at()));
        if (diagnosis.explanations().isEmpty()) {
          diagnosis.clusters().forEach(cluster -> doubt(cluster, proved, doubtful));
        }
      }
    }
    doubtful.removeAll(settled.keySet());
    return new Trust(settled, doubtful, proved, zero(evaluation), Set.of());
  }

  /** The same without some tables. */
  public Trust without(Set<Integer> tables) {
    return new Trust(settled, doubtful, proved, zero, tables);
  }

  /** Whether a figure is held against sentences. */
  boolean hears(Observation seen) {
    return !unheard.contains(seen.table());
  }

  /**
   * Doubts what stands in equations that fail, but for figures that other sums hold where it is
   * weak: rows may be left out, or the equation need not be meant.
   */
  private static void doubt(Cluster cluster, Set<Observation> proved, Set<Observation> doubtful) {
    for (Judged one : cluster.violated()) {
      boolean weak = cluster.leftOut() || one.equation().firmness() != Firmness.SURE;
      for (Observation member : one.equation().observations()) {
        if (!weak || !proved.contains(member)) {
          doubtful.add(member);
        }
      }
    }
  }

  private static Set<Observation> zero(Evaluation evaluation) {
    Set<Observation> zero = new HashSet<>();
    for (Judged one : evaluation.judged()) {
      List<Observation> members = one.equation().observations();
      if (one.proves() && members.stream().anyMatch(Observation::nonzero)) {
        for (Observation member : members) {
          if (member.known() == Observation.Known.FAINT) {
            zero.add(member);
          }
        }
      }
    }
    return zero;
  }
}
