package org.mingzhang.check.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mingzhang.check.diagnose.Diagnosis;
import org.mingzhang.check.diagnose.Style;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Outcome;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.evaluate.Unconfirmed;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.OutOfTimeException;
import org.mingzhang.model.time.TimedList;

/** Tells what was found: one finding a defect, at most one note of rounding a table. */
public final class Findings {

  /** Rule of differences that rounding explains. */
  static final String ROUNDING = "rounding";

  /** Rule of tables that differ by what was carried over. */
  static final String SCOPE = "scope-differs";

  private final Deadline deadline;
  private final Names names;
  private final Evaluation evaluation;
  private final Evidence evidence;
  private final Drafts drafts;
  private final Defects defects;
  private final Unconfirmed unconfirmed;

  /**
   * Tells of one evaluation.
   *
   * @param unconfirmed the tables that accuse of nothing
   * @param deadline after which nothing more is told
   */
  public Findings(
      Disclosure disclosure,
      Evaluation evaluation,
      Style style,
      Unconfirmed unconfirmed,
      Deadline deadline) {
    this.deadline = deadline;
    this.unconfirmed = unconfirmed;
    this.names = new Names(disclosure);
    this.evaluation = evaluation;
    this.evidence = new Evidence(names, new Formulas(names), evaluation, deadline);
    this.drafts = new Drafts(names);
    this.defects = new Defects(names, evidence, style, drafts);
  }

  /**
   * Tells all findings, defects first, then notes.
   *
   * @throws OutOfTimeException if the time was over before all were told
   */
  public void tell(List<Diagnosis> diagnoses, Consumer<Finding> listener) {
    for (Diagnosis diagnosis : new TimedList<>(diagnoses, deadline)) {
      boolean vague = diagnosis.clusters().stream().allMatch(unconfirmed::isOf);
      for (Finding finding : defects.of(diagnosis)) {
        listener.accept(vague ? finding.asWarning() : finding);
      }
    }
    scopes().forEach(listener);
    roundings().forEach(listener);
  }

  private List<Finding> roundings() {
    Map<Integer, List<Judged>> byTable = new LinkedHashMap<>();
    for (Judged one : evaluation.judged()) {
      boolean told = one.equation().rule() != Rule.AGREEMENT && one.equation().rule() != Rule.PART;
      if (one.outcome() == Outcome.ROUNDING
          && told
          && one.equation().firmness() != Firmness.GUESS) {
        byTable.computeIfAbsent(one.equation().left().table(), t -> new ArrayList<>()).add(one);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Judged> roundings : byTable.values()) {
      Judged largest =
          roundings.stream()
              .max(Comparator.comparingLong(one -> Math.abs(one.equation().difference().fen())))
              .orElseThrow();
      Message message =
          Sentences.rounding(names, roundings.size(), largest, evidence.write(largest));
      findings.add(note(ROUNDING, largest, message, roundings));
    }
    return findings;
  }

  private List<Finding> scopes() {
    Map<Set<Integer>, List<Judged>> byTables = new LinkedHashMap<>();
    for (Judged one : evaluation.judged()) {
      if (one.outcome() == Outcome.SCOPE && one.equation().firmness() != Firmness.GUESS) {
        Set<Integer> tables = new TreeSet<>();
        for (Observation member : one.equation().observations()) {
          tables.add(member.table());
        }
        byTables.computeIfAbsent(tables, t -> new ArrayList<>()).add(one);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Judged> alike : byTables.values()) {
      Judged first = alike.get(0);
      Message message = Sentences.scope(names, first, evidence.write(first));
      findings.add(note(SCOPE, first, message, alike));
    }
    return findings;
  }

  private Finding note(String rule, Judged main, Message message, List<Judged> equations) {
    return drafts.note(
        new Drafts.Said(rule, Severity.INFO, message, evidence.proof(equations)),
        main.equation().left());
  }
}
