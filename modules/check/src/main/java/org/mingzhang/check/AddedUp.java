package org.mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.derive.Network;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.unit.UnitDefect;
import org.mingzhang.check.unit.WrongUnits;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.OutOfTimeException;

/**
 * A disclosure added up: what it prints, the equations that it states, and whether they hold.
 * Tables in a wrong unit of money are added up in the right one, so that nothing else has to be
 * said of their figures.
 *
 * @param observations of the tables in their right units
 * @param printed what holds and what does not as printed, if any unit is wrong
 * @param units the tables that print a wrong unit
 */
public record AddedUp(
    Observations observations,
    Network network,
    Evaluation evaluation,
    Evaluation printed,
    List<UnitDefect> units) {

  /**
   * Adds up.
   *
   * @param deadline for the derivation of equations; what is not derived then is left out
   * @param end of all work with it
   * @throws OutOfTimeException if the end came before it was added up
   */
  public static AddedUp of(
      Disclosure disclosure, Algebra algebra, Deadline deadline, Deadline end) {
    Observations seen = new Observations(disclosure, algebra, end);
    Network network = Network.of(seen, algebra, deadline);
    Evaluation evaluation = new Evaluation(network);
    List<UnitDefect> units = WrongUnits.of(evaluation, seen);
    if (units.isEmpty()) {
      return new AddedUp(seen, network, evaluation, evaluation, units);
    }
    Observations meant = new Observations(mended(disclosure, units), algebra, end);
    Network again = Network.of(meant, algebra, deadline);
    return new AddedUp(meant, again, new Evaluation(again), evaluation, units);
  }

  private static Disclosure mended(Disclosure disclosure, List<UnitDefect> units) {
    List<Table> tables = new ArrayList<>(disclosure.tables());
    for (UnitDefect defect : units) {
      defect.repair().forEach((at, unit) -> tables.set(at, tables.get(at).inUnit(unit)));
    }
    return disclosure.withTables(tables, disclosure.unclear());
  }

  /** The disclosure with its tables in the units that they mean. */
  public Disclosure meant() {
    return observations.disclosure();
  }

  /** Whether the unit of the table of a figure is wrong, or may be. */
  boolean isInDoubt(Observation figure) {
    return units.stream().anyMatch(defect -> defect.concerns(figure.table()));
  }
}
