package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.observe.Observation;

/** What adds up in a row or a column: its amounts in their {@link Shape}. */
final class Line {

  private final Shape shape;
  private final List<Node> nodes;

  /** For each concept whether it holds money: 0 is not known yet, 1 no, 2 yes. */
  private final byte[] money;

  Line(List<Observation> amounts, Shape shape) {
    this.shape = shape;
    Node[] found = new Node[shape.size()];
    this.money = new byte[found.length];
    for (int number = 0; number < found.length; number++) {
      int[] at = shape.places(number);
      List<Observation> places;
      if (at.length == 1) {
        places = List.of(amounts.get(at[0]));
      } else {
        places = new ArrayList<>(at.length);
        for (int place : at) {
          places.add(amounts.get(place));
        }
      }
      found[number] = new Node(this, number, places);
    }
    this.nodes = List.of(found);
  }

  Shape shape() {
    return shape;
  }

  /** Its concepts, in the order in which it prints them first. */
  List<Node> nodes() {
    return nodes;
  }

  /** Some of its concepts. */
  List<Node> nodes(int[] numbers) {
    Node[] some = new Node[numbers.length];
    for (int i = 0; i < some.length; i++) {
      some[i] = nodes.get(numbers[i]);
    }
    return List.of(some);
  }

  /** Whether a concept or any part of it has an amount that is not nothing, or may have. */
  boolean holdsMoney(int number) {
    if (money[number] == 0) {
      money[number] = (byte) (findMoney(number) ? 2 : 1);
    }
    return money[number] == 2;
  }

  private boolean findMoney(int number) {
    for (Observation place : nodes.get(number).places()) {
      if (place.nonzero() || !place.counts()) {
        return true;
      }
    }
    for (int part : shape.parts(number)) {
      if (holdsMoney(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is printed that is not nothing, or may be. */
  static boolean isFilled(Observation place) {
    return place.nonzero() || place.printed() || !place.counts();
  }
}
