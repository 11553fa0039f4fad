package org.mingzhang.check.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.observe.Observation;

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
  private final Map<Integer, Integer> leaders = new HashMap<>();

  private Clusters(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** The clusters of an evaluation, in document order. */
  public static List<Cluster> of(Evaluation evaluation) {
    return new Clusters(evaluation).find();
  }

  private List<Cluster> find() {
    List<Judged> violated = evaluation.judged().stream().filter(Judged::accuses).toList();
    for (Judged one : violated) {
      for (Observation member : one.equation().observations()) {
        leaders.put(leader(member), leader(one.equation().left()));
      }
    }
    Map<Integer, List<Judged>> connected = new LinkedHashMap<>();
    for (Judged one : violated) {
      connected.computeIfAbsent(leader(one.equation().left()), o -> new ArrayList<>()).add(one);
    }
    List<Cluster> clusters = new LeftOut(evaluation).of(connected.values());
    for (List<Judged> members : connected.values()) {
      if (!members.isEmpty()) {
        clusters.add(new Cluster(members, place(members), false));
      }
    }
    clusters.sort(Comparator.comparingInt(cluster -> cluster.place().number()));
    return clusters;
  }

  /** The number that stands for all observations connected with one. */
  private int leader(Observation member) {
    int at = member.number();
    for (int up = leaders.getOrDefault(at, at); up != at; up = leaders.getOrDefault(at, at)) {
      at = up;
    }
    return at;
  }

  private Observation place(List<Judged> members) {
    Map<Observation, Integer> shares = new LinkedHashMap<>();
    for (Judged one : members) {
      one.equation().observations().stream()
          .distinct()
          .forEach(member -> shares.merge(member, 1, Integer::sum));
    }
    int most = shares.values().stream().max(Integer::compare).orElse(0);
    List<Observation> shared =
        shares.keySet().stream().filter(o -> shares.getOrDefault(o, 0) == most).toList();
    List<Observation> printed = shared.stream().filter(Observation::printed).toList();
    boolean oneBlank = shared.size() - printed.size() == 1;
    return (oneBlank || printed.isEmpty() ? shared : printed)
        .stream()
            .max(
                Comparator.<Observation, Boolean>comparing(this::isUnsupported)
                    .thenComparing(Observation::printed)
                    .thenComparing(
                        o -> members.stream().anyMatch(one -> one.equation().left().equals(o)))
                    .thenComparing(o -> -o.number()))
            .orElseThrow();
  }

  /** Whether no equation that holds speaks for an observation. */
  private boolean isUnsupported(Observation observation) {
    return evaluation.of(observation).stream().noneMatch(Judged::proves);
  }
}
