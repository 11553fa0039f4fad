package org.mingzhang.check.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.diagnose.Diagnosis;
import org.mingzhang.check.diagnose.Style;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Outcome;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/** Tells what was found: one finding a defect, at most one note of rounding a table. */
public final class Findings {

  /** Rule of differences that rounding explains. */
  static final String ROUNDING = "rounding";

  /** Rule of tables that differ by what was carried over. */
  static final String SCOPE = "scope-differs";

  private static final int MOST_PROOFS = 40;

  private final Names names;
  private final Formulas formulas;
  private final Evaluation evaluation;
  private final Ids ids = new Ids();
  private final Defects defects;

  /** Tells of one evaluation. */
  public Findings(Disclosure disclosure, Evaluation evaluation, Style style) {
    this.names = new Names(disclosure);
    this.formulas = new Formulas(names);
    this.evaluation = evaluation;
    this.defects = new Defects(names, formulas, style, evaluation, ids);
  }

  /** All findings, defects first, then notes. */
  public List<Finding> of(List<Diagnosis> diagnoses) {
    List<Finding> findings = new ArrayList<>();
    diagnoses.forEach(diagnosis -> findings.addAll(defects.of(diagnosis)));
    findings.addAll(scopes());
    findings.addAll(roundings());
    return findings;
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
      findings.add(
          finding(
              ROUNDING,
              Severity.INFO,
              largest.equation().left(),
              Sentences.rounding(names, roundings.size(), largest, formulas.write(largest)),
              roundings.stream().limit(MOST_PROOFS).map(formulas::proof).toList()));
    }
    return findings;
  }

  private List<Finding> scopes() {
    Map<List<Integer>, List<Judged>> byTables = new LinkedHashMap<>();
    for (Judged one : evaluation.judged()) {
      if (one.outcome() == Outcome.SCOPE && one.equation().firmness() != Firmness.GUESS) {
        List<Integer> tables =
            one.equation().observations().stream()
                .map(Observation::table)
                .distinct()
                .sorted()
                .toList();
        byTables.computeIfAbsent(tables, t -> new ArrayList<>()).add(one);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Judged> alike : byTables.values()) {
      Judged first = alike.get(0);
      findings.add(
          finding(
              SCOPE,
              Severity.INFO,
              first.equation().left(),
              Sentences.scope(names, first, formulas.write(first)),
              alike.stream().limit(MOST_PROOFS).map(formulas::proof).toList()));
    }
    return findings;
  }

  private Finding finding(
      String rule, Severity severity, Observation place, Message message, List<Proof> proof) {
    Location where = names.location(place.at());
    return new Finding(
        ids.of(rule, names.unitName(place.at()), where),
        rule,
        severity,
        "",
        where,
        names.printed(place.at()),
        "",
        message,
        proof,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
