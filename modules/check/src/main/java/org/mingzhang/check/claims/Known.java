package org.mingzhang.check.claims;

import java.util.Optional;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Claim;

/**
 * An amount that a table or another sentence prints.
 *
 * @param words how a proof calls it
 * @param printed as the document writes it, with its unit
 * @param cell where a table prints it
 * @param said the claim of the sentence that prints it
 * @param sure whether the table's own sums hold it, so that a sentence cannot prove it wrong
 */
record Known(
    Concept concept,
    long fen,
    long half,
    String words,
    String printed,
    Optional<Observation> cell,
    Optional<Claim> said,
    boolean sure) {

  Range range() {
    return Range.ofFen(fen, half);
  }

  /** Whether a table prints it. */
  boolean table() {
    return cell.isPresent();
  }

  /** Number of the statement that prints it; -1 for tables. */
  int statement() {
    return said.map(Claim::statement).orElse(-1);
  }

  /** As a proof writes it. */
  String told() {
    return words.isEmpty() ? printed : words + " " + printed;
  }
}
