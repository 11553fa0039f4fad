package org.mingzhang.check.derive;

import org.jspecify.annotations.Nullable;

/**
 * How the places of a line stand to each other by what they mean, whatever they print: which of
 * them are one concept, and which concepts are its maximal printed refinements, the parts of it
 * that the line prints and that are not parts of another printed part. Rows of a table are mostly
 * of one shape, and so are its columns; see {@link Shapes}.
 */
final class Shape {

  private final int[][] places;
  private final int[][] parts;
  private final boolean flat;
  private final Partition partition;
  private final Cut[] @Nullable [] cuts;

  /**
   * A shape.
   *
   * @param places for each concept, in the order in which the line prints them first, its places
   * @param parts for each concept its maximal refinements, in the same order
   */
  Shape(int[][] places, int[][] parts, Partition partition) {
    this.places = places;
    this.parts = parts;
    this.partition = partition;
    this.cuts = new Cut[places.length][];
    boolean none = true;
    for (int[] own : parts) {
      none &= own.length == 0;
    }
    this.flat = none;
  }

  /** How many concepts the line prints. */
  int size() {
    return places.length;
  }

  /** Whether no concept of it refines another. */
  boolean flat() {
    return flat;
  }

  /** Where in the line a concept stands. */
  int[] places(int concept) {
    return places[concept];
  }

  /** Its maximal refinements. */
  int[] parts(int concept) {
    return parts[concept];
  }

  /** The groups of its refinements that are sums of their own; not to be changed. */
  Cut[] cuts(int concept) {
    Cut[] known = cuts[concept];
    if (known == null) {
      known = partition.of(concept, parts(concept)).toArray(new Cut[0]);
      cuts[concept] = known;
    }
    return known;
  }
}
