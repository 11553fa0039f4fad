package org.mingzhang.check.observe;

import org.mingzhang.model.finding.Report.CellRef;

/** Where an amount is printed: a cell of a table, or a figure of a sentence. */
public sealed interface Spot {

  /** A cell of a table. */
  record InTable(CellRef cell) implements Spot {}

  /**
   * A figure of a sentence.
   *
   * @param claim index into the claims of the disclosure
   */
  record InText(int claim) implements Spot {}
}
