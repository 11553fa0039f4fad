package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Severity;

/** What the checker tells of a written disclosure: these findings and no other. */
final class Told {

  private final Report report;

  private Told(Report report) {
    this.report = report;
  }

  static Told of(String... tables) {
    return of(Written.disclosure(tables));
  }

  static Told of(Disclosure disclosure) {
    return new Told(new Checker().check(disclosure));
  }

  Report report() {
    return report;
  }

  /** No finding at all. */
  Told nothing() {
    assertThat(report.findings()).isEmpty();
    return this;
  }

  /** No warning and no error. */
  Told noAccusation() {
    assertThat(report.findings()).allMatch(finding -> finding.severity() == Severity.INFO);
    return this;
  }

  /**
   * Exactly these findings: severity, rule, row, column and what is printed, with blanks between.
   */
  Told exactly(String... findings) {
    assertThat(report.findings().stream().map(Told::line)).containsExactlyInAnyOrder(findings);
    return this;
  }

  /** The equations that prove the only finding. */
  List<String> proof() {
    assertThat(report.findings()).hasSize(1);
    return report.findings().get(0).proof().stream().map(Proof::equation).toList();
  }

  /** The printed figures of money that nothing proves, in document order. */
  List<String> unproved() {
    List<Table> tables = report.disclosure().tables();
    List<String> open = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      for (int r = 0; r < tables.get(t).rows().size(); r++) {
        Row row = tables.get(t).rows().get(r);
        for (int c = 0; c < row.cells().size(); c++) {
          Cell cell = row.cells().get(c);
          if (!cell.printed().isEmpty()
              && cell.isMoney()
              && !report.proved().contains(new Report.CellRef(t, r, c))) {
            open.add(cell.printed());
          }
        }
      }
    }
    return open;
  }

  private static String line(Finding finding) {
    return String.join(
            " ",
            finding.severity().key(),
            finding.rule(),
            finding.where().rowCode().isEmpty()
                ? finding.where().rowName()
                : finding.where().rowCode(),
            finding.where().column(),
            finding.printed())
        .strip();
  }
}
