package org.mingzhang.check.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mingzhang.check.equation.Outcome;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Observation;

/**
 * Finds totals that exceed their parts as if rows had been left out, by the document or by the
 * reading of it: in no other trouble, and either by the same amount in several columns or tables,
 * or in several columns of one row by amounts that add up across as the row itself does.
 */
final class LeftOut {

  private final Evaluation evaluation;

  LeftOut(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** A whole row of a table. */
  private record Whole(int table, int list, int row) {}

  /**
   * Takes such sums out of the groups of violated equations; what is taken leaves its group empty.
   */
  List<Cluster> of(Collection<List<Judged>> connected) {
    List<Cluster> clusters = new ArrayList<>();
    for (List<List<Judged>> wholes : grouped(connected, LeftOut::whole).values()) {
      if (wholes.size() > 1 && addsUp(wholes.stream().map(members -> members.get(0)).toList())) {
        clusters.add(cluster(wholes));
      }
    }
    for (List<List<Judged>> alike : grouped(connected, LeftOut::excess).values()) {
      if (alike.size() > 1) {
        clusters.add(cluster(alike));
      }
    }
    return clusters;
  }

  private static <K> Map<K, List<List<Judged>>> grouped(
      Collection<List<Judged>> connected, Function<Judged, K> key) {
    Map<K, List<List<Judged>>> groups = new LinkedHashMap<>();
    for (List<Judged> members : connected) {
      if (members.size() == 1 && exceeds(members.get(0))) {
        groups.computeIfAbsent(key.apply(members.get(0)), k -> new ArrayList<>()).add(members);
      }
    }
    return groups;
  }

  private static Cluster cluster(List<List<Judged>> groups) {
    List<Judged> all = groups.stream().flatMap(List::stream).toList();
    groups.forEach(List::clear);
    return new Cluster(all, all.get(0).equation().left(), true);
  }

  /** Whether a total of a column is more than its parts. */
  private static boolean exceeds(Judged one) {
    int column = one.equation().left().column();
    return one.equation().rule() == Rule.SUM
        && one.equation().difference().fen() > 0
        && one.equation().observations().stream().allMatch(member -> member.column() == column);
  }

  private static Whole whole(Judged one) {
    Observation left = one.equation().left();
    return new Whole(left.table(), left.list(), left.row());
  }

  private static Long excess(Judged one) {
    return one.equation().difference().fen();
  }

  /** Whether the excesses of a row fulfil the sums across it that the row itself fulfils. */
  private boolean addsUp(List<Judged> violated) {
    Map<Observation, Long> excess = new HashMap<>();
    violated.forEach(one -> excess.put(one.equation().left(), excess(one)));
    boolean told = false;
    for (Observation at : excess.keySet()) {
      for (Judged across : evaluation.of(at)) {
        if (across.equation() instanceof Sum sum && isAcross(sum, across.outcome())) {
          long rest = excess.getOrDefault(sum.left(), 0L);
          long slack = sum.difference().tolerance();
          for (Term term : sum.terms()) {
            long one = excess.getOrDefault(term.of(), 0L);
            rest += term.minus() ? one : -one;
          }
          if (Math.abs(rest) > 2 * slack) {
            return false;
          }
          told = true;
        }
      }
    }
    return told;
  }

  private static boolean isAcross(Sum sum, Outcome outcome) {
    return sum.rule() == Rule.SUM
        && sum.equal()
        && outcome.holds()
        && sum.terms().size() > 1
        && sum.observations().stream()
            .allMatch(
                member -> member.table() == sum.left().table() && member.row() == sum.left().row());
  }
}
