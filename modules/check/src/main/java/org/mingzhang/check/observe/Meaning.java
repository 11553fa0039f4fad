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

  /** The number of its value in a dimension; 0 if it has none. */
  public int id(Dimension dimension) {
    return ids[dimension.index()];
  }

  /** The numbers of its values by dimension; not to be changed. */
  public int[] ids() {
    return ids;
  }

  /** The value of a dimension, empty if it has none. */
  public String get(Dimension dimension) {
    return concept.get(dimension);
  }

  /** Whether it has a value in a dimension. */
  public boolean has(Dimension dimension) {
    return ids[dimension.index()] != 0;
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public String toString() {
    return concept.toString();
  }
}
