package org.mingzhang.check.evaluate;

import java.util.Collections;
import java.util.List;
import org.mingzhang.check.observe.Observation;

/**
 * Violated equations that hang together by the observations that they share: one defect, as far as
 * can be told without looking for a repair.
 *
 * @param place the observation that most of them share
 * @param leftOut whether all of them are totals that exceed their parts by one amount, as where
 *     rows were left out
 */
public record Cluster(List<Judged> violated, Observation place, boolean leftOut) {

  public Cluster {
    violated = Collections.unmodifiableList(violated);
  }

  /** Of one document no two clusters are the same, and many sets of them are made. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return place.number();
  }
}
