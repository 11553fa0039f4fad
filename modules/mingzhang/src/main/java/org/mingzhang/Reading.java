package org.mingzhang;

import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Report;

/** What came of reading a file. */
public sealed interface Reading {

  /** It was read. */
  record Read(Disclosure disclosure) implements Reading {}

  /**
   * It could not be read.
   *
   * @param report with the verdict {@code unreadable} and one finding, which says why and what to
   *     do
   */
  record Unreadable(Report report) implements Reading {}
}
