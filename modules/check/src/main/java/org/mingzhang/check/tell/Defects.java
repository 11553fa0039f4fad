package org.mingzhang.check.tell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.diagnose.Change;
import org.mingzhang.check.diagnose.Diagnosis;
import org.mingzhang.check.diagnose.Explanation;
import org.mingzhang.check.diagnose.Explanation.Defect;
import org.mingzhang.check.diagnose.Slip;
import org.mingzhang.check.diagnose.Style;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.evaluate.Cluster;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Spot;
import org.mingzhang.model.Message;
import org.mingzhang.model.finding.Consequence;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.money.MoneyUnit;

/**
 * Tells a diagnosis. Each defect that all its explanations have in common is one finding with its
 * repair; what they differ in is one finding with alternatives; what has no explanation is one
 * finding a cluster, with its equations.
 */
final class Defects {

  /** Rule of totals that exceed their parts by one amount in several columns or tables. */
  static final String LEFT_OUT = "left-out-rows";

  private static final int MOST_PROOFS = 40;

  private final Names names;
  private final Formulas formulas;
  private final Style style;
  private final Evaluation evaluation;
  private final Ids ids;

  Defects(Names names, Formulas formulas, Style style, Evaluation evaluation, Ids ids) {
    this.names = names;
    this.formulas = formulas;
    this.style = style;
    this.evaluation = evaluation;
    this.ids = ids;
  }

  List<Finding> of(Diagnosis diagnosis) {
    List<Finding> findings = new ArrayList<>();
    if (diagnosis.explanations().isEmpty()) {
      diagnosis.clusters().forEach(cluster -> findings.add(open(cluster, List.of(), "")));
      return findings;
    }
    Explanation first = diagnosis.explanations().get(0);
    List<Defect> common =
        first.defects().stream()
            .filter(
                defect ->
                    diagnosis.explanations().stream()
                        .allMatch(other -> other.defects().stream().anyMatch(defect::isAlso)))
            .toList();
    Map<Integer, String> bundles = new HashMap<>();
    for (Defect defect : common) {
      boolean shared =
          common.stream().filter(other -> other.bundle() == defect.bundle()).count() > 1;
      Finding finding = single(defect, first, shared, bundles);
      findings.add(finding);
    }
    if (!diagnosis.single()) {
      findings.addAll(tie(diagnosis, common));
    }
    return findings;
  }

  private List<Finding> tie(Diagnosis diagnosis, List<Defect> common) {
    List<List<Change>> alternatives = new ArrayList<>();
    for (Explanation explanation : diagnosis.explanations()) {
      alternatives.add(
          explanation.defects().stream()
              .filter(defect -> common.stream().noneMatch(defect::isAlso))
              .flatMap(defect -> defect.changes().stream())
              .toList());
    }
    Set<Observation> mended = new LinkedHashSet<>();
    common.forEach(defect -> defect.changes().forEach(change -> mended.add(change.at())));
    List<Finding> findings = new ArrayList<>();
    String shared = "";
    for (Cluster cluster : diagnosis.clusters()) {
      List<Judged> left =
          cluster.violated().stream()
              .filter(one -> one.equation().observations().stream().noneMatch(mended::contains))
              .toList();
      if (!left.isEmpty() || (findings.isEmpty() && isLast(diagnosis, cluster))) {
        List<Judged> told = left.isEmpty() ? cluster.violated() : left;
        Cluster rest = new Cluster(told, place(cluster, told, alternatives), false);
        Finding finding = open(rest, alternatives, shared);
        if (diagnosis.clusters().size() > 1 && shared.isEmpty()) {
          shared = finding.id();
          finding = inCluster(finding, shared);
        }
        findings.add(finding);
      }
    }
    return findings;
  }

  private static boolean isLast(Diagnosis diagnosis, Cluster cluster) {
    return cluster.equals(diagnosis.clusters().get(diagnosis.clusters().size() - 1));
  }

  /** Where to point at in a tie: the place of the cluster, if it may be wrong at all. */
  private static Observation place(
      Cluster cluster, List<Judged> told, List<List<Change>> alternatives) {
    List<Observation> suspects =
        alternatives.stream().flatMap(List::stream).map(Change::at).distinct().toList();
    if (suspects.contains(cluster.place()) && has(told, cluster.place())) {
      return cluster.place();
    }
    return suspects.stream()
        .filter(suspect -> has(told, suspect))
        .min(Comparator.comparingInt(Observation::number))
        .orElse(told.get(0).equation().left());
  }

  private static boolean has(Collection<Judged> equations, Observation observation) {
    return equations.stream().anyMatch(one -> one.equation().observations().contains(observation));
  }

  /** A finding whose repair is known. */
  private Finding single(
      Defect defect, Explanation explanation, boolean shared, Map<Integer, String> bundles) {
    Observation place = defect.changes().get(0).at();
    Change change = defect.changes().get(0);
    for (Change other : defect.changes()) {
      if (other.at().number() < place.number()) {
        place = other.at();
        change = other;
      }
    }
    Set<Judged> mended = new LinkedHashSet<>();
    for (Judged one : explanation.mended()) {
      if (defect.changes().stream().anyMatch(c -> one.equation().observations().contains(c.at()))) {
        mended.add(one);
      }
    }
    if (mended.isEmpty()) {
      mended.addAll(explanation.mended());
    }
    Judged main = main(mended, place);
    Optional<Repair> unit = unit(defect, change);
    List<Repair> repair = unit.map(List::of).orElseGet(() -> repairs(defect.changes()));
    String to = unit.map(Repair::to).orElse(style.write(place, change.to()));
    Finding finding =
        finding(
            main.equation().rule().key(),
            severity(mended),
            place,
            unit.map(Repair::where).orElse(names.location(place.at())),
            unit.map(Repair::from).orElse(names.printed(place.at())),
            unit.isPresent()
                ? Sentences.unit(names, place, to, formulas.write(main), mended.size() - 1)
                : Sentences.defect(
                    names, place, defect, to, formulas.write(main), mended.size() - 1),
            proof(main, mended, place),
            to,
            repair,
            List.of(),
            consequences(main, mended, defect));
    if (!shared) {
      return finding;
    }
    return inCluster(finding, bundles.computeIfAbsent(defect.bundle(), b -> finding.id()));
  }

  /** Of a table in another unit the word for its unit has to change and none of its figures. */
  private Optional<Repair> unit(Defect defect, Change change) {
    if (defect.slip() != Slip.TABLE_SCALED
        || !(change.at().at() instanceof Spot.InTable in)
        || names.printedUnit(in).isEmpty()
        || change.to() == 0) {
      return Optional.empty();
    }
    boolean large = Math.abs(change.at().fen()) > Math.abs(change.to());
    long ratio = large ? change.at().fen() / change.to() : change.to() / change.at().fen();
    int digits = Long.toString(Math.abs(ratio) + 1).length() - 1;
    int power = names.unit(in).map(MoneyUnit::power).orElse(0) + (large ? -digits : digits);
    return Arrays.stream(MoneyUnit.values())
        .filter(unit -> unit.power() == power)
        .findFirst()
        .map(unit -> new Repair(names.table(in), names.printedUnit(in), unit.printed()));
  }

  /** A finding that leaves open which figure is wrong. */
  private Finding open(Cluster cluster, List<List<Change>> alternatives, String shared) {
    Judged main = main(cluster.violated(), cluster.place());
    Severity severity = cluster.leftOut() ? Severity.WARNING : severity(cluster.violated());
    String rule = cluster.leftOut() ? LEFT_OUT : main.equation().rule().key();
    Finding finding =
        finding(
            rule,
            severity,
            cluster.place(),
            names.location(cluster.place().at()),
            names.printed(cluster.place().at()),
            Sentences.of(names, cluster, main, formulas.write(main)),
            proof(main, cluster.violated(), cluster.place()),
            "",
            List.of(),
            alternatives.stream().map(this::repairs).toList(),
            List.of());
    return shared.isEmpty() ? finding : inCluster(finding, shared);
  }

  private static Severity severity(Collection<Judged> violated) {
    return violated.stream().anyMatch(one -> one.equation().firmness() == Firmness.SURE)
        ? Severity.ERROR
        : Severity.WARNING;
  }

  private static Judged main(Collection<Judged> violated, Observation place) {
    return violated.stream()
        .min(
            Comparator.<Judged, Boolean>comparing(
                    one -> !one.equation().observations().contains(place))
                .thenComparing(one -> one.equation().rule())
                .thenComparing(one -> !one.equation().left().equals(place)))
        .orElseThrow();
  }

  private List<Proof> proof(Judged main, Collection<Judged> violated, Observation place) {
    Set<Judged> told = new LinkedHashSet<>();
    told.add(main);
    told.addAll(violated);
    evaluation.of(place).stream().filter(Judged::proves).forEach(told::add);
    return told.stream().limit(MOST_PROOFS).map(formulas::proof).distinct().toList();
  }

  private List<Repair> repairs(List<Change> changes) {
    return changes.stream()
        .sorted(Comparator.comparingInt(change -> change.at().number()))
        .map(
            change ->
                new Repair(
                    names.location(change.at().at()),
                    names.printed(change.at().at()),
                    style.write(change.at(), change.to())))
        .toList();
  }

  /** What does not hold elsewhere because of a defect. */
  private List<Consequence> consequences(Judged main, Collection<Judged> mended, Defect defect) {
    List<Consequence> consequences = new ArrayList<>();
    for (Judged one : mended) {
      Observation left = one.equation().left();
      boolean own = defect.changes().stream().anyMatch(change -> change.at().equals(left));
      if (!one.equals(main) && !own && consequences.size() < MOST_PROOFS) {
        String formula = formulas.write(one);
        consequences.add(
            new Consequence(
                names.location(left.at()),
                names.printed(left.at()),
                "",
                new Message(
                    Sentences.what(one.equation().rule()).zh() + "：" + formula,
                    Sentences.what(one.equation().rule()).en() + ": " + formula)));
      }
    }
    return consequences;
  }

  private Finding finding(
      String rule,
      Severity severity,
      Observation place,
      Location where,
      String printed,
      Message message,
      List<Proof> proof,
      String expected,
      List<Repair> repair,
      List<List<Repair>> alternatives,
      List<Consequence> consequences) {
    return new Finding(
        ids.of(rule, names.unitName(place.at()), where),
        rule,
        severity,
        "",
        where,
        printed,
        expected,
        message,
        proof,
        repair,
        alternatives,
        Optional.empty(),
        consequences);
  }

  private static Finding inCluster(Finding of, String cluster) {
    return new Finding(
        of.id(),
        of.rule(),
        of.severity(),
        cluster,
        of.where(),
        of.printed(),
        of.expected(),
        of.message(),
        of.proof(),
        of.repair(),
        of.alternatives(),
        of.basis(),
        of.consequences());
  }
}
