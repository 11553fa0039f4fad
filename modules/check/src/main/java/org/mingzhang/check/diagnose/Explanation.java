package org.mingzhang.check.diagnose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;

/**
 * A set of wrong figures that explains a cluster.
 *
 * @param defects each one slip
 * @param mended the violated equations that hold when all of them are put right
 */
public record Explanation(List<Defect> defects, List<Judged> mended) {

  public Explanation {
    defects = List.copyOf(defects);
    mended = List.copyOf(mended);
  }

  /**
   * One slip: one figure, or several that a known slip moves together.
   *
   * @param source of a row or column that was copied a cell of the one it was copied from
   * @param bundle defects of one explanation with the same number only make sense together: to mend
   *     one of them alone would break what holds
   */
  public record Defect(Slip slip, List<Change> changes, Optional<Observation> source, int bundle) {

    public Defect {
      changes = List.copyOf(changes);
    }

    /** Whether another defect changes the same figures to the same amounts. */
    public boolean isAlso(Defect other) {
      return changes.size() == other.changes.size() && amounts().equals(other.amounts());
    }

    private Map<Observation, Long> amounts() {
      Map<Observation, Long> amounts = new HashMap<>();
      changes.forEach(change -> amounts.put(change.at(), change.to()));
      return amounts;
    }
  }

  /** All figures that it changes. */
  public List<Change> changes() {
    return defects.stream().flatMap(defect -> defect.changes().stream()).toList();
  }
}
