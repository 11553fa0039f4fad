package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.concept.Dimension;

/**
 * Divides the maximal printed refinements of a concept into groups that are sums of their own: a
 * total by nature and by fund in one row is two sums. Refinements that cut a common dimension
 * belong together.
 */
final class Partition {

  /**
   * Some refinements of a concept.
   *
   * @param members in the order of the line
   * @param shared the dimensions in which each of them is finer than the whole
   * @param exclusive whether no two of them can hold the same money
   * @param complete whether they are all of it, as far as the algebra tells: they exclude each
   *     other, none of them is marked 其中, and the member that every such sum has (basic or project
   *     expenditure, the general budget, income of the year) is among them
   */
  record Group(List<Node> members, List<Dimension> shared, boolean exclusive, boolean complete) {

    Group {
      members = List.copyOf(members);
      shared = List.copyOf(shared);
    }

    /** Whether it cuts the whole by codes or by a list of units or projects. */
    boolean open() {
      return shared.stream().anyMatch(Partition::isOpen);
    }

    /** Whether it cuts the whole by codes. */
    boolean coded() {
      return shared.stream().anyMatch(Partition::isCode);
    }

    /** Whether it lists units or projects. */
    boolean listed() {
      return shared.contains(Dimension.UNIT) || shared.contains(Dimension.PROJECT);
    }
  }

  private final Vocabulary vocabulary;
  private final Meaning whole;

  private Partition(Vocabulary vocabulary, Meaning whole) {
    this.vocabulary = vocabulary;
    this.whole = whole;
  }

  /** The groups of the parts of a node. */
  static List<Group> of(Node node, Vocabulary vocabulary) {
    return new Partition(vocabulary, node.meaning()).groups(node.parts());
  }

  /** Whether a dimension has no closed list of values, so that what is printed is all there is. */
  static boolean isOpen(Dimension dimension) {
    return isCode(dimension) || dimension == Dimension.UNIT || dimension == Dimension.PROJECT;
  }

  /** Whether the values of a dimension are codes. */
  static boolean isCode(Dimension dimension) {
    return dimension == Dimension.FUNCTION
        || dimension == Dimension.ECONOMIC
        || dimension == Dimension.GOV_ECONOMIC;
  }

  private List<Group> groups(List<Node> parts) {
    Map<Integer, List<Node>> byMask = new LinkedHashMap<>();
    for (Node part : parts) {
      byMask.computeIfAbsent(mask(part), m -> new ArrayList<>()).add(part);
    }
    List<Group> groups = new ArrayList<>();
    for (int joined : joined(byMask.keySet())) {
      List<Node> members = parts.stream().filter(part -> (mask(part) & joined) != 0).toList();
      if (exclusive(members, joined)) {
        groups.add(group(members, true));
        continue;
      }
      byMask.forEach(
          (mask, same) -> {
            if ((mask & joined) != 0) {
              groups.add(group(same, false));
            }
          });
    }
    return groups;
  }

  private int mask(Node part) {
    int mask = 0;
    for (int d = 0; d < Dimension.count(); d++) {
      if (part.meaning().id(d) != whole.id(d)) {
        mask |= 1 << d;
      }
    }
    return mask;
  }

  /** Masks that have a dimension in common, directly or through others, made one. */
  private static List<Integer> joined(Iterable<Integer> masks) {
    List<Integer> joined = new ArrayList<>();
    for (int mask : masks) {
      int merged = mask;
      for (int i = joined.size() - 1; i >= 0; i--) {
        if ((joined.get(i) & merged) != 0) {
          merged |= joined.remove(i);
        }
      }
      joined.add(merged);
    }
    return joined;
  }

  private Group group(List<Node> members, boolean exclusive) {
    int all = -1;
    for (Node member : members) {
      all &= mask(member);
    }
    List<Dimension> shared = new ArrayList<>();
    for (int d = 0; d < Dimension.count(); d++) {
      if ((all & 1 << d) != 0) {
        shared.add(Dimension.at(d));
      }
    }
    boolean complete = exclusive && shared.stream().anyMatch(d -> isOpen(d) || hasMain(d, members));
    return new Group(members, shared, exclusive, complete);
  }

  private boolean hasMain(Dimension dimension, List<Node> members) {
    List<String> values = members.stream().map(m -> m.meaning().get(dimension)).toList();
    String of = whole.get(dimension);
    return switch (dimension) {
      case NATURE ->
          of.isEmpty()
              ? values.stream().anyMatch(v -> v.startsWith("basic") || v.startsWith("project"))
              : of.equals("basic");
      case FUND ->
          !(of.equals("all") || of.equals("appropriation"))
              || values.contains("general")
              || values.contains("appropriation");
      case FLOW -> values.contains("income") || values.contains("expenditure");
      case ORIGIN -> values.contains("current");
      case ITEM -> true;
      default -> false;
    };
  }

  /** Whether the members divide along one dimension, and those of one value along the others. */
  private boolean exclusive(List<Node> members, int dimensions) {
    if (members.size() < 2) {
      return true;
    }
    for (int d = 0; d < Dimension.count(); d++) {
      if ((dimensions & 1 << d) == 0) {
        continue;
      }
      Map<Integer, List<Node>> byValue = new TreeMap<>();
      for (Node member : members) {
        byValue.computeIfAbsent(member.meaning().id(d), v -> new ArrayList<>()).add(member);
      }
      if (byValue.size() > 1 && apart(d, byValue)) {
        int others = dimensions & ~(1 << d);
        if (byValue.values().stream().allMatch(same -> exclusive(same, others))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean apart(int dimension, Map<Integer, List<Node>> byValue) {
    for (int value : byValue.keySet()) {
      for (int above : vocabulary.wholes(dimension, value)) {
        if (byValue.containsKey(above)) {
          return false;
        }
      }
    }
    return true;
  }
}
