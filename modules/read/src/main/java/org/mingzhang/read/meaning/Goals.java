package org.mingzhang.read.meaning;

import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/** What the figures of goals are: values and weights that no sum adds up. */
final class Goals {

  private Goals() {}

  /** The measure that the head names, else a quantity. */
  static Concept concept(Sense head) {
    String measure = head.concept().get(Dimension.MEASURE);
    return Concept.NONE.with(Dimension.MEASURE, measure.isEmpty() ? "quantity" : measure);
  }
}
