package org.mingzhang.check.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.time.TimedList;

/**
 * Groups what is violated into connected clusters.
 *
 * <p>A cluster stands at the observation that most of its equations share; of equals, at the one
 * that no equation that holds speaks for (a blank only if it is the only one), then at a total,
 * then at the first in the document. Totals that exceed their parts in several columns or tables,
 * and are in no other trouble, are one cluster where the same rows may have been left out of each:
 * where the excess is the same amount, or where one row exceeds its parts in several columns by
 * amounts that add up as the row does.
 */
public final class Clusters {

  private final Evaluation evaluation;

  /** For each observation one nearer to that which stands for all connected with it. */
  private final int[] leaders;

  private Clusters(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.leaders = new int[evaluation.observations()];
    for (int i = 0; i < leaders.length; i++) {
      leaders[i] = i;
    }
  }

  /** The clusters of an evaluation, in document order. */
  public static List<Cluster> of(Evaluation evaluation) {
    return new Clusters(evaluation).find();
  }

  private List<Cluster> find() {
    List<Judged> violated =
        new TimedList<>(
            evaluation.judged().stream().filter(Judged::accuses).toList(), evaluation.end());
    for (Judged one : violated) {
      for (Observation member : one.equation().observations()) {
        leaders[leader(member)] = leader(one.equation().left());
      }
    }
    Map<Integer, List<Judged>> connected = new LinkedHashMap<>();
    for (Judged one : violated) {
      connected.computeIfAbsent(leader(one.equation().left()), o -> new ArrayList<>()).add(one);
    }
    List<Cluster> clusters = new LeftOut(evaluation).of(connected.values());
    for (List<Judged> members : connected.values()) {
      if (!members.isEmpty()) {
        List<Judged> timed = new TimedList<>(members, evaluation.end());
        clusters.add(new Cluster(timed, place(timed), false));
      }
    }
    clusters.sort(Comparator.comparingInt(cluster -> cluster.place().number()));
    return new TimedList<>(clusters, evaluation.end());
  }

  /** The number that stands for all observations connected with one. */
  private int leader(Observation member) {
    int leader = member.number();
    while (leaders[leader] != leader) {
      leaders[leader] = leaders[leaders[leader]];
      leader = leaders[leader];
    }
    return leader;
  }

  private Observation place(List<Judged> members) {
    Map<Observation, Integer> shares = new LinkedHashMap<>();
    BitSet totals = new BitSet();
    for (Judged one : members) {
      totals.set(one.equation().left().number());
      for (Observation member : new LinkedHashSet<>(one.equation().observations())) {
        shares.merge(member, 1, Integer::sum);
      }
    }
    int most = Collections.max(shares.values());
    List<Observation> shared = new ArrayList<>();
    List<Observation> printed = new ArrayList<>();
    shares.forEach(
        (member, share) -> {
          if (share == most) {
            shared.add(member);
            if (member.printed()) {
              printed.add(member);
            }
          }
        });
    boolean oneBlank = shared.size() - printed.size() == 1;
    return Collections.max(
        oneBlank || printed.isEmpty() ? shared : printed,
        Comparator.<Observation, Boolean>comparing(this::isUnsupported)
            .thenComparing(Observation::printed)
            .thenComparing(o -> totals.get(o.number()))
            .thenComparing(o -> -o.number()));
  }

  /** Whether no equation that holds speaks for an observation. */
  private boolean isUnsupported(Observation observation) {
    return evaluation.of(observation).stream().noneMatch(Judged::proves);
  }
}
