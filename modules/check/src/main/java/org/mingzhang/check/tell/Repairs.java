package org.mingzhang.check.tell;

import java.util.Comparator;
import java.util.List;
import org.mingzhang.check.diagnose.Change;
import org.mingzhang.check.diagnose.Style;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Report.CellRef;

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
}
