package org.mingzhang.check.tell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.diagnose.Change;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.Message;
import org.mingzhang.model.finding.Consequence;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.time.Deadline;

/** What speaks for a finding: equations that do not hold, and those that do. */
final class Evidence {

  private static final int MOST = 40;

  private final Names names;
  private final Formulas formulas;
  private final Evaluation evaluation;
  private final Deadline deadline;

  /**
   * The evidence of a document.
   *
   * @param deadline after which a finding is told with its main equation only
   */
  Evidence(Names names, Formulas formulas, Evaluation evaluation, Deadline deadline) {
    this.names = names;
    this.formulas = formulas;
    this.evaluation = evaluation;
    this.deadline = deadline;
  }

  /** An equation in words and numbers. */
  String write(Judged equation) {
    return formulas.write(equation);
  }

  static Severity severity(Collection<Judged> violated) {
    for (Judged one : violated) {
      if (one.equation().firmness() == Firmness.SURE) {
        return Severity.ERROR;
      }
    }
    return Severity.WARNING;
  }

  /** The equation by which a finding is told. */
  static Judged main(Collection<Judged> violated, Observation place) {
    return violated.stream()
        .min(
            Comparator.<Judged, Boolean>comparing(
                    one -> !one.equation().observations().contains(place))
                .thenComparing(one -> one.equation().rule())
                .thenComparing(one -> !one.equation().left().equals(place)))
        .orElseThrow();
  }

  /** Whether any of some figures stands in an equation. */
  static boolean concerns(Judged equation, BitSet figures) {
    for (Observation member : equation.equation().observations()) {
      if (figures.get(member.number())) {
        return true;
      }
    }
    return false;
  }

  /** The figures that are changed, by their numbers. */
  static BitSet figures(Collection<Change> changes) {
    BitSet figures = new BitSet();
    changes.forEach(change -> figures.set(change.at().number()));
    return figures;
  }

  /** The violated equations, the main one first, and those that confirm the rest of the place. */
  List<Proof> proof(Judged main, Collection<Judged> violated, Observation place) {
    Set<Judged> told = new LinkedHashSet<>();
    told.add(main);
    told.addAll(violated);
    evaluation.of(place).stream().filter(Judged::proves).forEach(told::add);
    return List.copyOf(new LinkedHashSet<>(proof(told)));
  }

  /** Equations as proof. */
  List<Proof> proof(Collection<Judged> equations) {
    List<Proof> proof = new ArrayList<>();
    for (Judged one : equations) {
      if (proof.size() == MOST || (!proof.isEmpty() && deadline.isOver())) {
        break;
      }
      proof.add(formulas.proof(one));
    }
    return proof;
  }

  /**
   * What does not hold elsewhere because of a defect.
   *
   * @param mended the equations that hold once it is mended
   * @param figures those that it changes
   */
  List<Consequence> consequences(Judged main, Collection<Judged> mended, BitSet figures) {
    List<Consequence> consequences = new ArrayList<>();
    for (Judged one : mended) {
      Observation left = one.equation().left();
      if (consequences.size() == MOST || deadline.isOver()) {
        break;
      }
      if (!one.equals(main) && !figures.get(left.number())) {
        String formula = formulas.write(one);
        Message what = Sentences.what(one.equation().rule());
        consequences.add(
            new Consequence(
                names.location(left.at()),
                names.printed(left.at()),
                "",
                new Message(what.zh() + "：" + formula, what.en() + ": " + formula)));
      }
    }
    return consequences;
  }
}
