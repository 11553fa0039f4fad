package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Observation;

/**
 * One concept in a line, with the places of the line that print it and its maximal printed
 * refinements: the parts of it that the line prints and that are not parts of another printed part.
 */
final class Node {

  private final Meaning meaning;
  private final List<Observation> places = new ArrayList<>();
  private final List<Node> parts = new ArrayList<>();

  Node(Meaning meaning) {
    this.meaning = meaning;
  }

  Meaning meaning() {
    return meaning;
  }

  /** Where the line prints it, in the order of the line. */
  List<Observation> places() {
    return places;
  }

  /** Its maximal printed refinements, in the order of the line. */
  List<Node> parts() {
    return parts;
  }

  /** The only or first place. */
  Observation first() {
    return places.get(0);
  }
}
