package org.mingzhang.check.previous;

import java.util.Optional;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Claim;

/**
 * A printed amount, in a cell or in a sentence.
 *
 * @param concept of which it is the amount
 * @param fen as printed
 * @param half how far the true amount may lie from it to either side
 * @param cell where it stands in a table
 * @param claim where it stands in a sentence; a change stands for the amount before it
 */
public record Quoted(
    Concept concept, long fen, long half, Optional<Observation> cell, Optional<Claim> claim) {

  /** Whether both may print one amount. */
  boolean meets(Quoted other) {
    return Math.abs(fen - other.fen) <= half + other.half;
  }
}
