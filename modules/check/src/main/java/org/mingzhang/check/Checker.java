package org.mingzhang.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.check.claims.ClaimFindings;
import org.mingzhang.check.claims.Trust;
import org.mingzhang.check.claims.Witnesses;
import org.mingzhang.check.derive.Network;
import org.mingzhang.check.diagnose.Budget;
import org.mingzhang.check.diagnose.Diagnoser;
import org.mingzhang.check.diagnose.Diagnosis;
import org.mingzhang.check.diagnose.Style;
import org.mingzhang.check.evaluate.Clusters;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Spot;
import org.mingzhang.check.tell.Findings;
import org.mingzhang.check.tell.Ids;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.finding.Report.SkippedRule;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.finding.Verdict;

/**
 * Adds up everything that a disclosure prints: observe, derive equations, evaluate them, cluster
 * what fails, tell. See {@code docs/adding.md}.
 */
public final class Checker {

  /** As they stand in the document, whatever was found first. */
  private static final Comparator<Finding> IN_ORDER =
      Comparator.<Finding>comparingInt(finding -> finding.where().place().page())
          .thenComparingInt(finding -> finding.where().place().line());

  private static final Duration ENOUGH = Duration.ofSeconds(10);

  /** So many sets of changes are tried for a cluster before it is given up. */
  private static final int MOST_SETS = 12_000;

  private final Algebra algebra = Algebra.standard();
  private final Duration limit;

  /** A checker that takes at most ten seconds for a document. */
  public Checker() {
    this(ENOUGH);
  }

  /**
   * A checker with a limit of its own.
   *
   * @param limit after which no more equations are derived; the report says what was skipped
   */
  public Checker(Duration limit) {
    this.limit = limit;
  }

  /** Checks a disclosure. */
  public Report check(Disclosure disclosure) {
    long end = System.nanoTime() + limit.toNanos();
    Observations observations = new Observations(disclosure, algebra);
    Network network = Network.of(observations, algebra, () -> System.nanoTime() - end > 0);
    Evaluation evaluation = new Evaluation(network);
    Style style = new Style(observations);
    Budget budget = new Budget(System::nanoTime, limit.dividedBy(4), MOST_SETS);
    List<Diagnosis> diagnoses =
        Witnesses.heard(
            observations,
            Diagnoser.of(network, evaluation, Clusters.of(evaluation), style, budget));
    List<Finding> findings =
        new ArrayList<>(new Findings(disclosure, evaluation, style).of(diagnoses));
    Trust trust = Trust.of(diagnoses, evaluation);
    findings.addAll(new ClaimFindings(disclosure, algebra, new Ids()).of(observations, trust));
    findings.sort(IN_ORDER);
    Set<CellRef> proved =
        evaluation.proved().stream().flatMap(Checker::cell).collect(Collectors.toSet());
    List<SkippedRule> skipped =
        network.unfinished().stream().sorted().map(Checker::skipped).toList();
    return new Report(disclosure, verdict(findings), findings, proved, skipped);
  }

  private static Stream<CellRef> cell(Observation proved) {
    return proved.at() instanceof Spot.InTable in ? Stream.of(in.cell()) : Stream.of();
  }

  private static SkippedRule skipped(String rule) {
    return new SkippedRule(rule, new Message("用时超限，未完成", "the time was over"));
  }

  private static Verdict verdict(List<Finding> findings) {
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      return Verdict.ERRORS;
    }
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING)) {
      return Verdict.WARNINGS;
    }
    return findings.stream().anyMatch(finding -> finding.rule().equals("rounding"))
        ? Verdict.ROUNDING
        : Verdict.CLEAN;
  }
}
