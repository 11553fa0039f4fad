package org.mingzhang.check.diagnose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.evaluate.Cluster;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.time.Deadline;

/**
 * Clusters that one known slip of several figures may have made: a row that was copied from another
 * violates a sum in each of its columns, and these have nothing in common but the row.
 */
final class Kindred {

  private record Line(int table, int list, int at) {}

  private final Board board;
  private final Wholesale wholesale;
  private final Deadline deadline;
  private final Map<Observation, Cluster> suspects = new LinkedHashMap<>();
  private final List<Set<Cluster>> groups = new ArrayList<>();

  private Kindred(Board board, Wholesale wholesale, Deadline deadline) {
    this.board = board;
    this.wholesale = wholesale;
    this.deadline = deadline;
  }

  /** Groups of at least two clusters that are to be looked at together. */
  static List<Set<Cluster>> of(Board board, List<Cluster> clusters, Deadline deadline) {
    Wholesale wholesale = new Wholesale(board, new Asks(board, deadline), deadline);
    Kindred kindred = new Kindred(board, wholesale, deadline);
    kindred.find(clusters);
    return kindred.groups;
  }

  private void find(List<Cluster> clusters) {
    List<Condition> violated = new ArrayList<>();
    for (Cluster cluster : clusters) {
      cluster.violated().stream().map(board::condition).forEach(violated::add);
    }
    for (Cluster cluster : clusters) {
      cluster.violated().stream()
          .flatMap(judged -> judged.equation().observations().stream())
          .forEach(member -> suspects.put(member, cluster));
    }
    for (Node.Group hypothesis : wholesale.of(violated)) {
      if (deadline.isOver()) {
        return;
      }
      Set<Cluster> met = new LinkedHashSet<>();
      hypothesis.changes().forEach(change -> add(met, change.at()));
      if (met.size() > 1 && mends(hypothesis, violated)) {
        join(met);
      }
    }
    for (Along along : Along.values()) {
      copied(along);
    }
  }

  private void add(Set<Cluster> met, Observation at) {
    Cluster cluster = suspects.get(at);
    if (cluster != null) {
      met.add(cluster);
    }
  }

  /** Whether a slip explains more than it breaks. */
  private boolean mends(Node.Group hypothesis, List<Condition> violated) {
    Trial trial = Wholesale.trial(hypothesis, board);
    int mended = 0;
    for (Condition condition : violated) {
      mended += condition.state(trial) != Condition.State.BROKEN ? 1 : 0;
    }
    Set<Condition> broken = new HashSet<>();
    for (Change change : hypothesis.changes()) {
      for (Condition condition : board.of(change.at().number())) {
        if (condition.binding()
            && !condition.violated()
            && condition.state(trial) == Condition.State.BROKEN) {
          broken.add(condition);
        }
      }
    }
    return mended > 1 && mended > broken.size();
  }

  /** Joins the suspects of a line that all stand in another line too. */
  private void copied(Along along) {
    Map<Line, Map<Integer, Set<Cluster>>> bySource = new LinkedHashMap<>();
    suspects.forEach(
        (at, cluster) -> {
          if (at.printed() && at.nonzero() && !deadline.isOver()) {
            for (int source : along.sources(at, board)) {
              bySource
                  .computeIfAbsent(
                      new Line(at.table(), at.list(), along.line(at)), l -> new LinkedHashMap<>())
                  .computeIfAbsent(source, s -> new LinkedHashSet<>())
                  .add(cluster);
            }
          }
        });
    bySource
        .values()
        .forEach(
            sources -> sources.values().stream().filter(met -> met.size() > 1).forEach(this::join));
  }

  private void join(Set<Cluster> met) {
    Set<Cluster> all = new LinkedHashSet<>(met);
    groups.removeIf(
        group -> {
          boolean meets = group.stream().anyMatch(all::contains);
          if (meets) {
            all.addAll(group);
          }
          return meets;
        });
    groups.add(all);
  }
}
