package org.mingzhang.read.claim;

import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Claim.Relation;

/**
 * What a figure says.
 *
 * @param against what it is measured by; empty if nothing is said
 * @param direction 1 for more, -1 for less, 0 for neither
 * @param untied why it is not known what it speaks of; empty if it is known
 */
record Said(
    Relation relation,
    Topic topic,
    String year,
    String basis,
    Concept against,
    int direction,
    String untied) {

  /** Of an amount, or of what is told without another. */
  static Said of(Relation relation, Topic topic, String year, String basis) {
    return new Said(relation, topic, year, basis, Concept.NONE, 0, topic.isNone() ? "subject" : "");
  }

  /** Of a figure that speaks of nothing known. */
  static Said untied(Relation relation, int direction, String why) {
    return new Said(relation, Topic.NONE, "", "", Concept.NONE, direction, why);
  }
}
