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
   * So often a member is put into a group on the way; then the members do not exclude each other.
   */
  private static final int MOST_STEPS = 2_000_000;

  private final Vocabulary vocabulary;
  private final Meaning[] concepts;
  private int steps;

  /**
   * A partition of what a line prints.
   *
   * @param concepts the concepts of the line
   */
  Partition(Vocabulary vocabulary, Meaning[] concepts) {
    this.vocabulary = vocabulary;
    this.concepts = concepts;
  }

  /** The groups of the parts of a concept. */
  List<Cut> of(int concept, int[] parts) {
    steps = 0;
    Meaning whole = concepts[concept];
    Map<Integer, List<Integer>> byMask = new LinkedHashMap<>();
    for (int part : parts) {
      byMask.computeIfAbsent(mask(whole, part), m -> new ArrayList<>()).add(part);
    }
    List<Cut> groups = new ArrayList<>();
    for (int joined : joined(byMask.keySet())) {
      List<Integer> members = new ArrayList<>();
      for (int part : parts) {
        if ((mask(whole, part) & joined) != 0) {
          members.add(part);
        }
      }
      if (exclusive(members, joined)) {
        groups.add(cut(whole, members, true));
        continue;
      }
      byMask.forEach(
          (mask, same) -> {
            if ((mask & joined) != 0) {
              groups.add(cut(whole, same, false));
            }
          });
    }
    return groups;
  }

  private int mask(Meaning whole, int part) {
    int mask = 0;
    for (int d = 0; d < Dimension.count(); d++) {
      if (concepts[part].id(d) != whole.id(d)) {
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

  private Cut cut(Meaning whole, List<Integer> members, boolean exclusive) {
    int all = -1;
    for (int member : members) {
      all &= mask(whole, member);
    }
    List<Dimension> shared = new ArrayList<>();
    for (int d = 0; d < Dimension.count(); d++) {
      if ((all & 1 << d) != 0) {
        shared.add(Dimension.at(d));
      }
    }
    boolean complete =
        exclusive && shared.stream().anyMatch(d -> Cut.isOpen(d) || hasMain(d, whole, members));
    int[] numbers = members.stream().mapToInt(Integer::intValue).toArray();
    return new Cut(numbers, shared, exclusive, complete);
  }

  private boolean hasMain(Dimension dimension, Meaning whole, List<Integer> members) {
    List<String> values = members.stream().map(m -> concepts[m].get(dimension)).toList();
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
      case ITEM -> allParts(of, values);
      default -> false;
    };
  }

  /**
   * Whether all parts that an item has are there: a column may be cut off by the edge of a page.
   */
  private boolean allParts(String item, List<String> values) {
    return vocabulary.parts(Dimension.ITEM, item).stream()
        .allMatch(
            part -> values.stream().anyMatch(v -> v.equals(part) || v.startsWith(part + ".")));
  }

  /** Whether the members divide along one dimension, and those of one value along the others. */
  private boolean exclusive(List<Integer> members, int dimensions) {
    if (members.size() < 2) {
      return true;
    }
    for (int d = 0; d < Dimension.count(); d++) {
      if ((dimensions & 1 << d) == 0 || steps > MOST_STEPS) {
        continue;
      }
      steps += members.size();
      Map<Integer, List<Integer>> byValue = new TreeMap<>();
      for (int member : members) {
        byValue.computeIfAbsent(concepts[member].id(d), v -> new ArrayList<>()).add(member);
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

  private boolean apart(int dimension, Map<Integer, List<Integer>> byValue) {
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
