package org.mingzhang.check.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.unit.UnitDefect;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.money.MoneyUnit;
import org.mingzhang.model.time.Deadline;

/** Tells of tables that print a wrong unit of money: one finding a table. */
public final class UnitFindings {

  private static final String RULE = Rule.AGREEMENT.key();

  private final Disclosure disclosure;
  private final Names names;
  private final Evidence evidence;
  private final Ids ids = new Ids();

  /**
   * Tells of one disclosure as it is printed.
   *
   * @param deadline after which a finding is told with one equation only
   */
  public UnitFindings(Disclosure disclosure, Evaluation printed, Deadline deadline) {
    this.disclosure = disclosure;
    this.names = new Names(disclosure);
    this.evidence = new Evidence(names, new Formulas(names), printed, deadline);
  }

  /** The findings; of a table that prints no unit none, for it was only taken to have one. */
  public List<Finding> of(List<UnitDefect> defects) {
    List<Finding> findings = new ArrayList<>();
    for (UnitDefect defect : defects) {
      List<Repair> repair = repairs(defect.repair());
      List<Repair> otherwise = repairs(defect.otherwise());
      if (repair.size() == defect.repair().size()
          && otherwise.size() == defect.otherwise().size()) {
        findings.add(finding(defect, repair, otherwise));
      }
    }
    return findings;
  }

  private List<Repair> repairs(Map<Integer, MoneyUnit> units) {
    List<Repair> repairs = new ArrayList<>();
    units.forEach(
        (table, unit) -> {
          String printed = disclosure.tables().get(table).printedUnit();
          if (!printed.isEmpty()) {
            repairs.add(new Repair(names.unitOf(table), printed, unit.printed()));
          }
        });
    return repairs;
  }

  private Finding finding(UnitDefect defect, List<Repair> repair, List<Repair> otherwise) {
    Repair first = repair.get(0);
    Location where = first.where();
    boolean known = defect.known();
    Judged main = defect.proof().get(0);
    List<Proof> proof = evidence.proof(defect.proof());
    return new Finding(
        ids.of(RULE, disclosure.tables().get(defect.repair().firstKey()).unitName(), where),
        RULE,
        Severity.ERROR,
        "",
        where,
        first.from(),
        known ? first.to() : "",
        known
            ? Sentences.unit(where.title(), first.to(), evidence.write(main), proof.size() - 1)
            : Sentences.units(
                where.title(), otherwise.get(0).where().title(), evidence.write(main)),
        proof,
        known ? repair : List.of(),
        known ? List.of() : List.of(repair, otherwise),
        Optional.empty(),
        List.of());
  }
}
