package org.mingzhang.check.tell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.diagnose.Change;
import org.mingzhang.check.diagnose.Explanation.Defect;
import org.mingzhang.check.diagnose.Slip;
import org.mingzhang.check.diagnose.Style;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.money.MoneyUnit;

/** Changes as the document would write them. */
final class Repairs {

  private final Names names;
  private final Style style;

  Repairs(Names names, Style style) {
    this.names = names;
    this.style = style;
  }

  /** Changes in document order. */
  List<Repair> of(List<Change> changes) {
    return changes.stream()
        .sorted(Comparator.comparingInt(change -> change.at().number()))
        .map(this::of)
        .toList();
  }

  Repair of(Change change) {
    CellRef at = change.at().at();
    return new Repair(names.location(at), names.printed(at), style.write(change.at(), change.to()));
  }

  /** Of a table in another unit the word for its unit has to change and none of its figures. */
  Optional<Repair> unit(Defect defect, Change change) {
    CellRef at = change.at().at();
    if (defect.slip() != Slip.TABLE_SCALED || names.printedUnit(at).isEmpty() || change.to() == 0) {
      return Optional.empty();
    }
    boolean large = Math.abs(change.at().fen()) > Math.abs(change.to());
    long ratio = large ? change.at().fen() / change.to() : change.to() / change.at().fen();
    int digits = Long.toString(Math.abs(ratio) + 1).length() - 1;
    int power = names.unit(at).map(MoneyUnit::power).orElse(0) + (large ? -digits : digits);
    return Arrays.stream(MoneyUnit.values())
        .filter(unit -> unit.power() == power)
        .findFirst()
        .map(unit -> new Repair(names.table(at), names.printedUnit(at), unit.printed()));
  }
}
