package org.mingzhang.model.finding;

import org.mingzhang.model.disclosure.Place;

/**
 * Where a finding stands, in the words of the document and in its source. What does not apply is
 * empty.
 *
 * @param table canonical kind of the table
 * @param title what the document prints
 * @param rowCode code of the row as printed
 * @param rowName name of the row
 * @param column header path as facts write it
 * @param quote the words around a figure in a sentence
 */
public record Location(
    String section,
    String table,
    String title,
    String rowCode,
    String rowName,
    String column,
    String quote,
    Place place) {

  /** This place with the words around the figure. */
  public Location quoting(String words) {
    return new Location(section, table, title, rowCode, rowName, column, words, place);
  }
}
