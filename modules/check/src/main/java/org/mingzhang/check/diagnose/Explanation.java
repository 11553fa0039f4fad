package org.mingzhang.check.diagnose;

import java.util.List;
import org.mingzhang.check.evaluate.Judged;

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
   * @param bundle defects of one explanation with the same number only make sense together: to mend
   *     one of them alone would break what holds
   */
  public record Defect(Slip slip, List<Change> changes, int bundle) {

    public Defect {
      changes = List.copyOf(changes);
    }

    /** Whether another defect changes the same figures to the same amounts. */
    public boolean isAlso(Defect other) {
      return changes.size() == other.changes.size()
          && changes.stream()
              .allMatch(
                  change ->
                      other.changes.stream()
                          .anyMatch(
                              that -> that.at().equals(change.at()) && that.to() == change.to()));
    }
  }

  /** All figures that it changes. */
  public List<Change> changes() {
    return defects.stream().flatMap(defect -> defect.changes().stream()).toList();
  }
}
