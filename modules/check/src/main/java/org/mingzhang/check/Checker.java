package org.mingzhang.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
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
import org.mingzhang.check.evaluate.Unconfirmed;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.previous.Comparison;
import org.mingzhang.check.previous.Series.Outcome;
import org.mingzhang.check.tell.Findings;
import org.mingzhang.check.tell.Ids;
import org.mingzhang.check.tell.PreviousFindings;
import org.mingzhang.check.tell.UnitFindings;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.finding.Verdict;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.OutOfTimeException;

/**
 * Adds up everything that a disclosure prints: observe, derive equations, evaluate them, cluster
 * what fails, tell. See {@code docs/adding.md}.
 */
public final class Checker {

  private static final Duration ENOUGH = Duration.ofSeconds(10);

  /** So many sets of changes are tried for a cluster before it is given up. */
  private static final int MOST_SETS = 12_000;

  private final Algebra algebra = Algebra.standard();
  private final Duration limit;
  private final LongSupplier nanos;

  /** A checker that takes at most ten seconds for a document. */
  public Checker() {
    this(ENOUGH);
  }

  /**
   * A checker with a limit of its own.
   *
   * @param limit half of it is for deriving equations; the report says what was skipped. A quarter
   *     is for the search for what is wrong; what it does not come to is told as it is. The last
   *     tenth is for telling what was found. A document of which not even that can be done in it is
   *     not checked.
   */
  public Checker(Duration limit) {
    this(limit, System::nanoTime);
  }

  /**
   * A checker with a clock of its own.
   *
   * @param nanos counts nanoseconds
   */
  Checker(Duration limit, LongSupplier nanos) {
    this.limit = limit;
    this.nanos = nanos;
  }

  /**
   * Checks a disclosure.
   *
   * @throws OutOfTimeException if it is too large to be checked in the time
   */
  public Report check(Disclosure disclosure) {
    return check(disclosure, Optional.empty());
  }

  /**
   * Checks a disclosure and holds its figures on last year against last year's document.
   *
   * @param previous of any year and basis: what this one prints of that year and basis is compared
   * @throws OutOfTimeException if they are too large to be checked in the time
   */
  public Report check(Disclosure disclosure, Disclosure previous) {
    return check(disclosure, Optional.of(previous));
  }

  private Report check(Disclosure disclosure, Optional<Disclosure> previous) {
    Deadline end = Deadline.in(limit, nanos);
    Deadline deadline = Deadline.in(limit.multipliedBy(9).dividedBy(10), nanos);
    AddedUp added = AddedUp.of(disclosure, algebra, Deadline.in(limit.dividedBy(2), nanos), end);
    Disclosure meant = added.meant();
    Observations observations = added.observations();
    Network network = added.network();
    Evaluation evaluation = added.evaluation();
    Style style = new Style(observations);
    Budget budget = new Budget(nanos, limit.dividedBy(4), MOST_SETS);
    List<Diagnosis> diagnoses =
        Witnesses.heard(
            observations,
            Diagnoser.of(network, evaluation, Clusters.of(evaluation), style, budget),
            deadline);
    List<Finding> findings = new ArrayList<>();
    Steps steps = new Steps(network.unfinished());
    steps.run(
        "findings",
        () -> {
          findings.addAll(
              new UnitFindings(disclosure, added.printed(), deadline).of(added.units()));
          Unconfirmed unconfirmed = Unconfirmed.of(observations, evaluation);
          new Findings(meant, evaluation, style, unconfirmed, deadline)
              .tell(diagnoses, findings::add);
        });
    steps.run(
        "claims",
        () -> {
          Trust trust = Trust.of(diagnoses, evaluation);
          Unconfirmed unconfirmed = Unconfirmed.of(observations, evaluation);
          findings.addAll(said(meant, observations, trust, unconfirmed, deadline, steps));
        });
    List<Report.Previous> compared = new ArrayList<>(1);
    previous.ifPresent(
        other ->
            steps.run(
                "last-year",
                () -> {
                  Comparison comparison =
                      Comparison.of(observations, new Observations(other, algebra, end));
                  findings.addAll(
                      new PreviousFindings(meant, other, style, comparison, new Ids())
                          .of(findings));
                  compared.add(compared(other, comparison));
                }));
    steps.finding().ifPresent(findings::add);
    findings.sort(inOrder(disclosure));
    return new Report(
        disclosure,
        verdict(findings),
        findings,
        cells(added),
        steps.skipped(),
        compared.stream().findFirst());
  }

  /**
   * What is wrong in sentences: no more than likely where only tables that nothing confirms say so.
   */
  private List<Finding> said(
      Disclosure meant,
      Observations observations,
      Trust trust,
      Unconfirmed unconfirmed,
      Deadline deadline,
      Steps steps) {
    List<Finding> told = told(meant, observations, trust, deadline, steps);
    if (unconfirmed.tables().isEmpty() || told.isEmpty()) {
      return told;
    }
    Set<Said> anyway =
        told(meant, observations, trust.without(unconfirmed.tables()), deadline, steps).stream()
            .map(Said::of)
            .collect(Collectors.toSet());
    return told.stream()
        .map(finding -> anyway.contains(Said.of(finding)) ? finding : finding.asWarning())
        .toList();
  }

  /** What a finding says is wrong, whatever it is to be. */
  private record Said(String rule, Location where) {
    static Said of(Finding finding) {
      return new Said(finding.rule(), finding.where());
    }
  }

  private List<Finding> told(
      Disclosure meant, Observations observations, Trust trust, Deadline deadline, Steps steps) {
    ClaimFindings claims = new ClaimFindings(meant, algebra, new Ids(), deadline);
    List<Finding> told = claims.of(observations, trust);
    if (claims.unfinished()) {
      steps.leave("claims");
    }
    return told;
  }

  private static Report.Previous compared(Disclosure previous, Comparison comparison) {
    return new Report.Previous(
        previous.source(),
        comparison.year(),
        comparison.basis(),
        comparison.count(Outcome.AGREEING),
        comparison.count(Outcome.DIFFERING),
        comparison.count(Outcome.NOT_COMPARABLE));
  }

  /** As they stand in the document, whatever was found first. */
  private static Comparator<Finding> inOrder(Disclosure disclosure) {
    List<String> files = disclosure.sources().stream().map(Source::file).toList();
    return Comparator.<Finding>comparingInt(
            finding -> files.indexOf(finding.where().place().file()))
        .thenComparingInt(finding -> finding.where().place().page())
        .thenComparingInt(finding -> finding.where().place().line());
  }

  /** The cells that an equation proves as they are printed. */
  private static Set<CellRef> cells(AddedUp added) {
    List<Observation> proved =
        added.units().isEmpty()
            ? added.evaluation().proved()
            : added.evaluation().proved().stream().filter(seen -> !added.isInDoubt(seen)).toList();
    CellRef[] cells = new CellRef[proved.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = proved.get(i).at();
    }
    return Set.of(cells);
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
