package org.mingzhang.check.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;

/**
 * The tables of which no sum holds hardly any figure, though they print enough to be added up: they
 * may have been misread from head to foot, so that nothing is said wrong for what they print.
 *
 * @param tables their indexes in the disclosure
 * @param torn those of them that contradict themselves over and over
 */
public record Unconfirmed(Set<Integer> tables, Set<Integer> torn) {

  /** A table of fewer figures need not hold a sum, unless nearly nothing does in the document. */
  private static final int ENOUGH = 6;

  /** A document of fewer figures may be too short to say so of all its tables. */
  private static final int MANY = 60;

  /** Of so many figures less than one is confirmed. */
  private static final int RARE = 10;

  /** One wrong figure does not break so many sums of a table of which it breaks all. */
  private static final int OVER_AND_OVER = 3;

  public Unconfirmed {
    tables = Set.copyOf(tables);
    torn = Set.copyOf(torn);
  }

  /** Finds them. */
  public static Unconfirmed of(Observations observations, Evaluation evaluation) {
    Map<Integer, Integer> printed = new HashMap<>();
    Map<Integer, Integer> proved = new HashMap<>();
    Map<Integer, Integer> violated = new HashMap<>();
    for (Observation seen : observations.all()) {
      if (seen.printed() && seen.nonzero()) {
        printed.merge(seen.table(), 1, Integer::sum);
      }
    }
    for (Observation seen : evaluation.proved()) {
      if (seen.nonzero()) {
        proved.merge(seen.table(), 1, Integer::sum);
      }
    }
    for (Judged one : evaluation.judged()) {
      if (one.accuses()) {
        violated.merge(one.equation().left().table(), 1, Integer::sum);
      }
    }
    boolean all = sum(printed) >= MANY && isRare(sum(proved), sum(printed));
    int enough = all ? 1 : ENOUGH;
    Set<Integer> tables = new HashSet<>();
    printed.forEach(
        (table, count) -> {
          if (count >= enough && isRare(proved.getOrDefault(table, 0), count)) {
            tables.add(table);
          }
        });
    Set<Integer> torn = new HashSet<>(tables);
    torn.removeIf(table -> violated.getOrDefault(table, 0) < OVER_AND_OVER);
    return new Unconfirmed(tables, torn);
  }

  private static boolean isRare(int proved, int printed) {
    return RARE * proved < printed;
  }

  private static int sum(Map<Integer, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether all that a cluster says is said by tables that contradict themselves over and over. */
  public boolean isOf(Cluster cluster) {
    return !torn.isEmpty()
        && cluster.violated().stream()
            .allMatch(
                one ->
                    one.equation().observations().stream()
                        .anyMatch(member -> torn.contains(member.table())));
  }
}
