package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Observation;

/** One concept in a line, with the places of the line that print it. */
final class Node {

  private final Line line;
  private final int number;
  private final List<Observation> places;

  Node(Line line, int number, List<Observation> places) {
    this.line = line;
    this.number = number;
    this.places = places;
  }

  Meaning meaning() {
    return places.get(0).meaning();
  }

  /** Where the line prints it, in the order of the line. */
  List<Observation> places() {
    return places;
  }

  /** The only or first place. */
  Observation first() {
    return places.get(0);
  }

  /** Whether the line prints no parts of it. */
  boolean isLeaf() {
    return line.shape().parts(number).length == 0;
  }

  /** Its maximal printed refinements, in the order of the line. */
  List<Node> parts() {
    return line.nodes(line.shape().parts(number));
  }

  /** The groups of its parts that are sums of their own. */
  List<Group> groups() {
    Cut[] cuts = line.shape().cuts(number);
    List<Group> groups = new ArrayList<>(cuts.length);
    for (Cut cut : cuts) {
      groups.add(new Group(line.nodes(cut.members()), cut));
    }
    return groups;
  }

  /** Whether it or any part of it has an amount that is not nothing, or may have. */
  boolean holdsMoney() {
    return line.holdsMoney(number);
  }

  /** Whether it has an amount that is not nothing. */
  boolean hasMoney() {
    for (Observation place : places) {
      if (place.nonzero()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Parts of a concept that are a sum of their own.
   *
   * @param members in the order of the line
   */
  record Group(List<Node> members, Cut cut) {}
}
