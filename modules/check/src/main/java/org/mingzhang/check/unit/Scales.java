package org.mingzhang.check.unit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tables that hang together by bonds, and by which power of ten each is off the others. */
final class Scales {

  /** Of which table another one is known to be a multiple. */
  private record Link(int to, int power) {}

  private final Map<Integer, Link> links = new HashMap<>();

  /** The strongest bonds first; what contradicts them later is left out. */
  Scales(List<Bond> bonds) {
    bonds.stream()
        .sorted(Comparator.comparingInt((Bond bond) -> -bond.weight()))
        .forEach(this::join);
  }

  private void join(Bond bond) {
    Link left = root(bond.left());
    Link right = root(bond.right());
    if (left.to() != right.to()) {
      links.put(right.to(), new Link(left.to(), left.power() + bond.power() - right.power()));
    }
  }

  /** The table that stands for all that hang together, and the power of this one against it. */
  private Link root(int table) {
    int at = table;
    int power = 0;
    for (Link next = links.get(at); next != null; next = links.get(at)) {
      power += next.power();
      at = next.to();
    }
    return new Link(at, power);
  }

  /** By which power of ten the right of two tables that hang together is off the left one. */
  int power(int left, int right) {
    return root(right).power() - root(left).power();
  }

  /** For each group of tables that hang together those of each scale. */
  List<SortedMap<Integer, SortedSet<Integer>>> groups(Iterable<Integer> tables) {
    Map<Integer, SortedMap<Integer, SortedSet<Integer>>> groups = new TreeMap<>();
    for (int table : tables) {
      Link root = root(table);
      groups
          .computeIfAbsent(root.to(), t -> new TreeMap<>())
          .computeIfAbsent(root.power(), p -> new TreeSet<>())
          .add(table);
    }
    return List.copyOf(groups.values());
  }
}
