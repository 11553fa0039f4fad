package org.mingzhang.check.diagnose;

import java.util.List;
import org.mingzhang.check.evaluate.Cluster;

/**
 * What explains some clusters that only make sense together, mostly one.
 *
 * @param explanations the best ones; several are equally good; none if none was found, or if it is
 *     as likely that the equations do not apply
 */
public record Diagnosis(List<Cluster> clusters, List<Explanation> explanations) {

  public Diagnosis {
    clusters = List.copyOf(clusters);
    explanations = List.copyOf(explanations);
  }

  /** Whether it is known which figures are wrong. */
  public boolean single() {
    return explanations.size() == 1;
  }
}
