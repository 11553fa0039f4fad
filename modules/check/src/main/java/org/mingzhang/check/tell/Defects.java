package org.mingzhang.check.tell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.check.diagnose.Diagnosis;
import org.mingzhang.check.diagnose.Explanation;
import org.mingzhang.check.diagnose.Explanation.Defect;
import org.mingzhang.check.diagnose.Style;
import org.mingzhang.model.finding.Finding;

/**
 * Tells a diagnosis. Each defect that all its explanations have in common is one finding with its
 * repair; what they differ in is one finding with alternatives; what has no explanation is one
 * finding a cluster, with its equations.
 */
final class Defects {

  private final Mended mended;
  private final Doubts doubts;

  Defects(Names names, Evidence evidence, Style style, Drafts drafts) {
    Repairs repairs = new Repairs(names, style);
    this.mended = new Mended(names, evidence, repairs, drafts);
    this.doubts = new Doubts(names, evidence, repairs, drafts);
  }

  List<Finding> of(Diagnosis diagnosis) {
    if (diagnosis.explanations().isEmpty()) {
      return diagnosis.clusters().stream().map(doubts::of).toList();
    }
    Explanation first = diagnosis.explanations().get(0);
    List<Defect> common = common(first, diagnosis.explanations());
    List<Finding> findings = new ArrayList<>();
    Map<Integer, String> bundles = new HashMap<>();
    for (Defect defect : common) {
      Finding finding = mended.finding(defect, first);
      boolean shared =
          common.stream().filter(other -> other.bundle() == defect.bundle()).count() > 1;
      findings.add(
          shared
              ? Drafts.inCluster(
                  finding, bundles.computeIfAbsent(defect.bundle(), b -> finding.id()))
              : finding);
    }
    if (!diagnosis.single()) {
      findings.addAll(doubts.of(diagnosis, common));
    }
    return findings;
  }

  /** The defects of one explanation that all have. */
  private static List<Defect> common(Explanation one, List<Explanation> all) {
    List<Defect> common = new ArrayList<>();
    for (Defect defect : one.defects()) {
      if (all.stream().allMatch(other -> other.defects().stream().anyMatch(defect::isAlso))) {
        common.add(defect);
      }
    }
    return common;
  }
}
