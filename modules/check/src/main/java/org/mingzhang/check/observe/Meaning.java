package org.mingzhang.check.observe;

import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * A concept whose values are numbered by the {@link Vocabulary} of one disclosure. Of each concept
 * a vocabulary has one meaning, so two observations of the same concept share it.
 */
public final class Meaning {

  private final Concept concept;
  private final int number;
  private final int[] ids;

  Meaning(Concept concept, int number, int[] ids) {
    this.concept = concept;
    this.number = number;
    this.ids = ids;
  }

  /** The concept itself. */
  public Concept concept() {
    return concept;
  }

  /** Its number in the vocabulary, from 0. */
  public int number() {
    return number;
  }

  /** The number of its value in a dimension; 0 if it has none. */
  public int id(int dimension) {
    return ids[dimension];
  }

  /** The value of a dimension, empty if it has none. */
  public String get(Dimension dimension) {
    return concept.get(dimension);
  }

  @Override
  public String toString() {
    return concept.toString();
  }
}
