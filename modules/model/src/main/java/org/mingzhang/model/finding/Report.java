package org.mingzhang.model.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Source;

/**
 * A checked document.
 *
 * @param disclosure what was read; without tables and sections if it could not be read
 * @param proved the cells that an identity that holds confirms
 * @param skipped the rules that could not run
 * @param previous what came of its figures on last year, where it was held against last year's
 *     document
 */
public record Report(
    Disclosure disclosure,
    Verdict verdict,
    List<Finding> findings,
    Set<CellRef> proved,
    List<SkippedRule> skipped,
    Optional<Previous> previous) {

  public Report {
    findings = List.copyOf(findings);
    proved = Set.copyOf(proved);
    skipped = List.copyOf(skipped);
  }

  /** A report on a document that was held against no other. */
  public Report(
      Disclosure disclosure,
      Verdict verdict,
      List<Finding> findings,
      Set<CellRef> proved,
      List<SkippedRule> skipped) {
    this(disclosure, verdict, findings, proved, skipped, Optional.empty());
  }

  /** The files that the report is on: those of the disclosure, then the one it was held against. */
  public List<Source> sources() {
    List<Source> sources = new ArrayList<>(disclosure.sources());
    previous.ifPresent(other -> sources.add(other.source()));
    return sources;
  }

  /**
   * Figures that two documents print of the same quantity, year and basis, counted by quantity.
   *
   * @param source the file of the other document
   * @param year of which figures both may print
   * @param basis of the other document: {@code budget} or {@code final}; empty if unknown
   * @param agreeing those that are the same in both
   * @param differing those that are not, and should be
   * @param notComparable those that need not be: their code moved, or the unit is another one
   */
  public record Previous(
      Source source, String year, String basis, int agreeing, int differing, int notComparable) {}

  /** A cell of a disclosure: indexes of its table, of its row, and of the cell in the row. */
  public record CellRef(int table, int row, int cell) {

    /** Written out, since a report holds most cells of a document. */
    @Override
    public int hashCode() {
      return 31 * (31 * table + row) + cell;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof CellRef that
          && table == that.table
          && row == that.row
          && cell == that.cell;
    }
  }

  /** A rule that could not run, and why. */
  public record SkippedRule(String rule, Message why) {}
}
