package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.finding.Verdict;
import org.mingzhang.report.Coverage.Cells;

final class CoverageTest {

  @Test
  void countsMoneyCellsAndOfThoseReadTheProvedOnes() {
    Coverage coverage = Coverage.of(Made.report(Verdict.CLEAN));

    // Row one: 120.50, 20.5 and 90 read (the first two proved), a remark. Row two: one inferred
    // (marked as proved, but an inferred figure is never proved), one unread, one empty.
    assertThat(coverage.tables().get(0).cells()).isEqualTo(new Cells(3, 1, 1, 2));
    // A quantity is no money, a price is.
    assertThat(coverage.tables().get(1).cells()).isEqualTo(new Cells(1, 0, 0, 0));
    assertThat(coverage.cells()).isEqualTo(new Cells(4, 1, 1, 2));
    assertThat(coverage.cells().all()).isEqualTo(6);
  }

  @Test
  void nothingIsCoveredWhereNothingWasRead() {
    Coverage coverage = Coverage.of(Made.unreadable());

    assertThat(coverage.tables()).isEmpty();
    assertThat(coverage.cells()).isEqualTo(new Cells(0, 0, 0, 0));
  }
}
