package org.mingzhang.bench.quality;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.AddedUp;
import org.mingzhang.check.claims.Witnesses;
import org.mingzhang.check.derive.Network;
import org.mingzhang.check.diagnose.Budget;
import org.mingzhang.check.diagnose.Change;
import org.mingzhang.check.diagnose.Diagnoser;
import org.mingzhang.check.diagnose.Diagnosis;
import org.mingzhang.check.diagnose.Explanation;
import org.mingzhang.check.diagnose.Style;
import org.mingzhang.check.evaluate.Clusters;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.check.unit.UnitDefect;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Report.CellRef;

/** A disclosure with what the checker thinks of it, before it is put into words. */
public record Diagnosed(
    Observations observations,
    Network network,
    Evaluation evaluation,
    List<UnitDefect> units,
    List<Diagnosis> diagnoses) {

  private static final Algebra ALGEBRA = Algebra.standard();
  private static final Duration LIMIT = Duration.ofSeconds(10);

  /** Checks as the product does. */
  public static Diagnosed of(Disclosure disclosure) {
    Deadline deadline = Deadline.in(LIMIT, System::nanoTime);
    AddedUp added = AddedUp.of(disclosure, ALGEBRA, deadline, Deadline.never());
    Observations observations = added.observations();
    Network network = added.network();
    Evaluation evaluation = added.evaluation();
    Budget budget = new Budget(System::nanoTime, Duration.ofMillis(2500), 12_000);
    List<Diagnosis> diagnoses =
        Witnesses.heard(
            observations,
            Diagnoser.of(
                network, evaluation, Clusters.of(evaluation), new Style(observations), budget),
            deadline);
    return new Diagnosed(observations, network, evaluation, added.units(), diagnoses);
  }

  /** What became of a slip. */
  Verdict of(Wrong wrong) {
    Verdict verdict = Verdict.MISSED;
    for (Diagnosis diagnosis : diagnoses) {
      Verdict here = of(diagnosis, wrong);
      verdict = here.compareTo(verdict) > 0 ? here : verdict;
    }
    for (UnitDefect defect : units) {
      Verdict here = of(defect, wrong);
      verdict = here.compareTo(verdict) > 0 ? here : verdict;
    }
    return verdict;
  }

  /** What a wrong unit of a table says of a slip; nothing of one of another kind or place. */
  private Verdict of(UnitDefect defect, Wrong wrong) {
    if (wrong.kind() != Kind.TABLE_UNIT || !defect.concerns(wrong.cells().get(0).at().table())) {
      return Verdict.MISSED;
    }
    if (!defect.known()) {
      return Verdict.TIED;
    }
    boolean right =
        wrong.cells().stream()
            .allMatch(
                cell ->
                    at(wrong).stream()
                        .anyMatch(
                            seen ->
                                seen.at().equals(cell.at())
                                    && Math.abs(seen.fen() - cell.fen()) <= cell.step()));
    return right ? Verdict.RIGHT : Verdict.BLAMED_OTHER;
  }

  private static Verdict of(Diagnosis diagnosis, Wrong wrong) {
    boolean concerns =
        diagnosis.clusters().stream()
            .flatMap(cluster -> cluster.violated().stream())
            .flatMap(judged -> judged.equation().observations().stream())
            .anyMatch(member -> isCell(member, wrong));
    List<Explanation.Defect> common = common(diagnosis);
    for (Explanation.Defect defect : common) {
      if (defect.changes().stream().anyMatch(change -> isCell(change.at(), wrong))) {
        return isWhole(common, wrong) ? Verdict.RIGHT : Verdict.NAMED;
      }
    }
    if (diagnosis.explanations().stream()
        .anyMatch(e -> e.changes().stream().anyMatch(change -> isCell(change.at(), wrong)))) {
      return Verdict.TIED;
    }
    if (!concerns) {
      return Verdict.MISSED;
    }
    return common.isEmpty() || !diagnosis.single() ? Verdict.OPEN : Verdict.BLAMED_OTHER;
  }

  /** Whether nothing is wrong in its tables. */
  boolean clean() {
    return units.isEmpty() && diagnoses.isEmpty();
  }

  /** The defects that are told as such: those that all explanations have in common. */
  static List<Explanation.Defect> common(Diagnosis diagnosis) {
    if (diagnosis.explanations().isEmpty()) {
      return List.of();
    }
    return diagnosis.explanations().get(0).defects().stream()
        .filter(
            defect ->
                diagnosis.explanations().stream()
                    .allMatch(other -> other.defects().stream().anyMatch(defect::isAlso)))
        .toList();
  }

  private static boolean isWhole(List<Explanation.Defect> defects, Wrong wrong) {
    return wrong.cells().stream()
        .allMatch(
            cell ->
                defects.stream()
                    .flatMap(defect -> defect.changes().stream())
                    .anyMatch(
                        change ->
                            cell.at().equals(cell(change.at()))
                                && Math.abs(change.to() - cell.fen()) <= cell.step()));
  }

  /** The defects that name a figure, and how many of them name none that was made wrong. */
  int[] blames(List<Wrong> wrongs) {
    int named = 0;
    int wrongly = 0;
    for (Diagnosis diagnosis : diagnoses) {
      for (Explanation.Defect defect : common(diagnosis)) {
        named++;
        boolean right =
            defect.changes().stream()
                .map(Change::at)
                .anyMatch(at -> wrongs.stream().anyMatch(wrong -> isCell(at, wrong)));
        wrongly += right ? 0 : 1;
      }
    }
    for (UnitDefect defect : units) {
      if (defect.known()) {
        named++;
        boolean right = wrongs.stream().anyMatch(wrong -> of(defect, wrong) == Verdict.RIGHT);
        wrongly += right ? 0 : 1;
      }
    }
    return new int[] {named, wrongly};
  }

  private static boolean isCell(Observation at, Wrong wrong) {
    return wrong.has(at.at());
  }

  static CellRef cell(Observation at) {
    return at.at();
  }

  /** The observations of some cells. */
  List<Observation> at(Wrong wrong) {
    List<Observation> found = new ArrayList<>();
    for (Observation seen : observations.all()) {
      if (isCell(seen, wrong)) {
        found.add(seen);
      }
    }
    return found;
  }
}
