package org.mingzhang.model.finding;

import java.util.List;
import java.util.Set;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Disclosure;

/**
 * A checked document.
 *
 * @param disclosure what was read; without tables and sections if it could not be read
 * @param proved the cells that an identity that holds confirms
 * @param skipped the rules that could not run
 */
public record Report(
    Disclosure disclosure,
    Verdict verdict,
    List<Finding> findings,
    Set<CellRef> proved,
    List<SkippedRule> skipped) {

  public Report {
    findings = List.copyOf(findings);
    proved = Set.copyOf(proved);
    skipped = List.copyOf(skipped);
  }

  /** A cell of a disclosure: indexes of its table, of its row, and of the cell in the row. */
  public record CellRef(int table, int row, int cell) {}

  /** A rule that could not run, and why. */
  public record SkippedRule(String rule, Message why) {}
}
