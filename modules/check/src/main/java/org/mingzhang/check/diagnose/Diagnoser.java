package org.mingzhang.check.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.check.derive.Network;
import org.mingzhang.check.evaluate.Cluster;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.TimedList;

/**
 * Finds for each cluster the figures that are wrong.
 *
 * <p>Each cluster is searched alone. Those whose explanations mend, or break, something of another
 * cluster are searched again together.
 */
public final class Diagnoser {

  /** More equally good explanations than this say no more than the equations do. */
  private static final int MOST_TIES = 24;

  private final Board board;
  private final Budget budget;
  private final Slips slips;
  private final Deadline end;
  private final Map<Condition, Cluster> clusterOf = new HashMap<>();

  private Diagnoser(Board board, Budget budget, List<Cluster> clusters, Deadline end) {
    this.end = end;
    this.board = board;
    this.budget = budget;
    this.slips = new Slips(board);
    for (Cluster cluster : clusters) {
      cluster.violated().forEach(judged -> clusterOf.put(board.condition(judged), cluster));
    }
  }

  /** Diagnoses clusters; what they say together is one diagnosis. */
  public static List<Diagnosis> of(
      Network network, Evaluation evaluation, List<Cluster> clusters, Style style, Budget budget) {
    if (clusters.isEmpty()) {
      return List.of();
    }
    Board board = new Board(network, evaluation, style);
    return new Diagnoser(board, budget, clusters, evaluation.end()).diagnose(clusters);
  }

  /** Some clusters and what a search found for them. */
  private record Case(Set<Cluster> clusters, Found found) {}

  private List<Diagnosis> diagnose(List<Cluster> clusters) {
    List<Cluster> alone = new ArrayList<>(clusters);
    List<Case> cases = new ArrayList<>();
    if (clusters.size() > 1) {
      for (Set<Cluster> kindred : Kindred.of(board, suspicious(clusters), budget.deadline())) {
        Case together = search(kindred);
        if (together.found().finished() && !together.found().nodes().isEmpty()) {
          cases.add(together);
          alone.removeAll(kindred);
        }
      }
    }
    for (Cluster cluster : new TimedList<>(alone, end)) {
      Case only = search(Set.of(cluster));
      boolean told = !cluster.leftOut() || isOneSlip(only.found());
      cases.add(told ? only : new Case(only.clusters(), Found.NOTHING));
    }
    int rounds = 0;
    while (rounds < clusters.size() && join(cases)) {
      rounds++;
    }
    List<Diagnosis> diagnoses = new ArrayList<>();
    for (Case one : new TimedList<>(cases, end)) {
      diagnoses.add(told(one));
    }
    diagnoses.sort(Comparator.comparingInt(told -> told.clusters().get(0).place().number()));
    return new TimedList<>(diagnoses, end);
  }

  /** Whether one slip of a whole line explains it, so that no row need be left out. */
  private static boolean isOneSlip(Found found) {
    return !found.nodes().isEmpty()
        && found.nodes().stream()
            .allMatch(node -> node.defects().size() == 1 && node.defects().get(0).slip().several());
  }

  private static List<Cluster> suspicious(List<Cluster> clusters) {
    return clusters.stream().filter(cluster -> !cluster.leftOut()).toList();
  }

  private Case search(Set<Cluster> clusters) {
    List<Condition> violated =
        clusters.stream()
            .sorted(Comparator.comparingInt(cluster -> cluster.place().number()))
            .flatMap(cluster -> cluster.violated().stream())
            .map(board::condition)
            .toList();
    return new Case(clusters, Search.explain(board, slips, budget, violated));
  }

  /** Searches again together what hangs together; false if nothing does. */
  private boolean join(List<Case> cases) {
    for (int i = 0; i < cases.size() && !budget.deadline().isOver(); i++) {
      Set<Cluster> met = meets(cases.get(i));
      if (met.isEmpty()) {
        continue;
      }
      Set<Cluster> together = new LinkedHashSet<>(cases.get(i).clusters());
      List<Case> joined = new ArrayList<>(List.of(cases.get(i)));
      for (Case other : cases) {
        if (other.clusters().stream().anyMatch(met::contains)) {
          together.addAll(other.clusters());
          joined.add(other);
        }
      }
      Case again = search(together);
      if (again.found().nodes().isEmpty()) {
        continue;
      }
      cases.removeAll(joined);
      cases.add(Math.min(i, cases.size()), again);
      return true;
    }
    return false;
  }

  /** The other clusters to which the explanations of a case make a difference. */
  private Set<Cluster> meets(Case one) {
    Set<Cluster> met = new LinkedHashSet<>();
    for (Node node : one.found().nodes()) {
      for (Condition condition : touched(node)) {
        Cluster cluster = clusterOf.get(condition);
        if (cluster != null
            && !cluster.leftOut()
            && !one.clusters().contains(cluster)
            && condition.state(node.trial()) != Condition.State.BROKEN) {
          met.add(cluster);
        }
      }
    }
    return met;
  }

  private Set<Condition> touched(Node node) {
    Set<Condition> touched = new LinkedHashSet<>();
    for (int i = 0; i < node.trial().size(); i++) {
      touched.addAll(board.of(node.trial().number(i)));
    }
    return touched;
  }

  private Diagnosis told(Case one) {
    List<Cluster> clusters =
        one.clusters().stream()
            .sorted(Comparator.comparingInt(cluster -> cluster.place().number()))
            .toList();
    List<Node> nodes = one.found().nodes();
    boolean known =
        one.found().finished()
            && nodes.size() <= MOST_TIES
            && nodes.stream().noneMatch(node -> node.trial().size() == 0);
    return new Diagnosis(
        clusters, known ? nodes.stream().map(this::explanation).toList() : List.of());
  }

  private Explanation explanation(Node node) {
    int[] bundles = bundles(node);
    List<Explanation.Defect> defects = new ArrayList<>();
    for (int i = 0; i < bundles.length; i++) {
      Node.Group group = node.defects().get(i);
      Optional<Observation> source = Along.source(group.slip(), group.changes(), board);
      defects.add(new Explanation.Defect(group.slip(), group.changes(), source, bundles[i]));
    }
    List<Judged> mended =
        touched(node).stream()
            .filter(condition -> condition.violated() && condition.binding())
            .filter(condition -> condition.state(node.trial()) != Condition.State.BROKEN)
            .map(Condition::judged)
            .toList();
    return new Explanation(defects, mended);
  }

  /** For each defect the first one with which it must be mended together, mostly itself. */
  private int[] bundles(Node node) {
    int[] bundles = new int[node.defects().size()];
    Map<Integer, Integer> defectOf = new HashMap<>();
    for (int i = 0; i < bundles.length; i++) {
      bundles[i] = i;
      for (Change change : node.defects().get(i).changes()) {
        defectOf.put(change.at().number(), i);
      }
    }
    for (Condition condition : touched(node)) {
      if (!condition.binding() || condition.violated()) {
        continue;
      }
      int first = -1;
      for (int defect : defects(condition, defectOf)) {
        int from = first < 0 ? bundles[defect] : Math.max(first, bundles[defect]);
        int to = first < 0 ? bundles[defect] : Math.min(first, bundles[defect]);
        for (int j = 0; j < bundles.length; j++) {
          bundles[j] = bundles[j] == from ? to : bundles[j];
        }
        first = to;
      }
    }
    return bundles;
  }

  /** The defects of which a figure stands in a condition, by number. */
  private static Set<Integer> defects(Condition condition, Map<Integer, Integer> defectOf) {
    Set<Integer> defects = new TreeSet<>();
    for (int member : condition.members()) {
      Integer defect = defectOf.get(member);
      if (defect != null) {
        defects.add(defect);
      }
    }
    return defects;
  }
}
