package org.mingzhang.check.claims;

import org.mingzhang.model.concept.Concept;

/**
 * An amount that a table or another sentence prints.
 *
 * @param words how a proof calls it
 * @param printed as the document writes it, with its unit
 * @param table whether a table prints it
 * @param statement of the sentence that prints it; -1 for tables
 */
record Known(
    Concept concept,
    long fen,
    long half,
    String words,
    String printed,
    boolean table,
    int statement) {

  Range range() {
    return Range.ofFen(fen, half);
  }

  /** As a proof writes it. */
  String told() {
    return words.isEmpty() ? printed : words + " " + printed;
  }
}
