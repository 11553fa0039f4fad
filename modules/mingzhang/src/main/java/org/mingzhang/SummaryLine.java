package org.mingzhang;

import org.mingzhang.model.finding.Report;
import org.mingzhang.report.json.SummaryJson.Entry;

/** What a summary of many inputs says of one; much smaller than its report. */
public final class SummaryLine {

  private final Entry entry;

  private SummaryLine(Entry entry) {
    this.entry = entry;
  }

  /**
   * The line of a report.
   *
   * @param result name of the file with the result, empty if there is none
   */
  public static SummaryLine of(Report report, String result) {
    return new SummaryLine(Entry.of(report, result));
  }

  Entry entry() {
    return entry;
  }
}
