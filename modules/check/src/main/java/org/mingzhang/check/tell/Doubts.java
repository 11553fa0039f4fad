package org.mingzhang.check.tell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.check.diagnose.Change;
import org.mingzhang.check.diagnose.Diagnosis;
import org.mingzhang.check.diagnose.Explanation;
import org.mingzhang.check.diagnose.Explanation.Defect;
import org.mingzhang.check.evaluate.Cluster;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Severity;

/** Tells what leaves open which figure is wrong. */
final class Doubts {

  /** Rule of totals that exceed their parts by one amount in several columns or tables. */
  static final String LEFT_OUT = "left-out-rows";

  private final Names names;
  private final Evidence evidence;
  private final Repairs repairs;
  private final Drafts drafts;

  Doubts(Names names, Evidence evidence, Repairs repairs, Drafts drafts) {
    this.names = names;
    this.evidence = evidence;
    this.repairs = repairs;
    this.drafts = drafts;
  }

  /** A cluster of which nothing else is known. */
  Finding of(Cluster cluster) {
    return finding(cluster, List.of());
  }

  /**
   * What the explanations of a diagnosis do not have in common, cluster by cluster.
   *
   * @param common the defects that all have, which are told already
   */
  List<Finding> of(Diagnosis diagnosis, List<Defect> common) {
    List<List<Change>> alternatives = new ArrayList<>();
    for (Explanation explanation : diagnosis.explanations()) {
      alternatives.add(
          explanation.defects().stream()
              .filter(defect -> common.stream().noneMatch(defect::isAlso))
              .flatMap(defect -> defect.changes().stream())
              .toList());
    }
    List<List<Repair>> told = alternatives.stream().map(repairs::of).toList();
    BitSet mended = new BitSet();
    common.forEach(defect -> mended.or(Evidence.figures(defect.changes())));
    List<Finding> findings = new ArrayList<>();
    List<Cluster> clusters = diagnosis.clusters();
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      List<Judged> left =
          cluster.violated().stream().filter(one -> !Evidence.concerns(one, mended)).toList();
      boolean last = findings.isEmpty() && i == clusters.size() - 1;
      if (!left.isEmpty() || last) {
        List<Judged> violated = left.isEmpty() ? cluster.violated() : left;
        Observation place = place(cluster, violated, alternatives);
        Finding finding = finding(new Cluster(violated, place, false), told);
        String shared = findings.isEmpty() ? finding.id() : findings.get(0).id();
        findings.add(clusters.size() > 1 ? Drafts.inCluster(finding, shared) : finding);
      }
    }
    return findings;
  }

  /** Where to point at in a tie: the place of the cluster, if it may be wrong at all. */
  private static Observation place(
      Cluster cluster, List<Judged> violated, List<List<Change>> alternatives) {
    BitSet concerned = new BitSet();
    for (Judged one : violated) {
      one.equation().observations().forEach(member -> concerned.set(member.number()));
    }
    List<Observation> suspects =
        alternatives.stream()
            .flatMap(List::stream)
            .map(Change::at)
            .filter(suspect -> concerned.get(suspect.number()))
            .toList();
    if (suspects.contains(cluster.place())) {
      return cluster.place();
    }
    return suspects.stream()
        .min(Comparator.comparingInt(Observation::number))
        .orElse(violated.get(0).equation().left());
  }

  private Finding finding(Cluster cluster, List<List<Repair>> alternatives) {
    Judged main = Evidence.main(cluster.violated(), cluster.place());
    Drafts.Said said =
        new Drafts.Said(
            cluster.leftOut() ? LEFT_OUT : main.equation().rule().key(),
            cluster.leftOut() ? Severity.WARNING : Evidence.severity(cluster.violated()),
            Sentences.of(names, cluster, main, evidence.write(main)),
            evidence.proof(main, cluster.violated(), cluster.place()));
    return drafts.doubt(said, cluster.place(), alternatives);
  }
}
