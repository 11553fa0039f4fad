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
    int[] masks = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      masks[i] = mask(whole, parts[i]);
      byMask.computeIfAbsent(masks[i], m -> new ArrayList<>()).add(parts[i]);
    }
    List<Cut> groups = new ArrayList<>(1);
    for (int joined : joined(byMask.keySet())) {
      List<Integer> members = new ArrayList<>();
      int shared = -1;
      for (int i = 0; i < parts.length; i++) {
        if ((masks[i] & joined) != 0) {
          members.add(parts[i]);
          shared &= masks[i];
        }
      }
      if (exclusive(members, joined)) {
        groups.add(cut(whole, members, shared, true));
        continue;
      }
      byMask.forEach(
          (mask, same) -> {
            if ((mask & joined) != 0) {
              groups.add(cut(whole, same, mask, false));
            }
          });
    }
    return groups;
  }

  /** The dimensions in which a part differs from its whole, as bits. */
  private int mask(Meaning whole, int part) {
    int[] own = concepts[part].ids();
    int[] above = whole.ids();
    int mask = 0;
    for (int d = 0; d < own.length; d++) {
      if (own[d] != above[d]) {
        mask |= 1 << d;
      }
    }
    return mask;
  }

  /** Masks that have a dimension in common, directly or through others, made one. */
  private static List<Integer> joined(Iterable<Integer> masks) {
    List<Integer> joined = new ArrayList<>(1);
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

  /**
   * A group.
   *
   * @param mask the dimensions in which each member differs from the whole
   */
  private Cut cut(Meaning whole, List<Integer> members, int mask, boolean exclusive) {
    List<Dimension> shared = new ArrayList<>(Integer.bitCount(mask));
    for (int d = 0; d < Dimension.count(); d++) {
      if ((mask & 1 << d) != 0) {
        shared.add(Dimension.at(d));
      }
    }
    boolean complete = exclusive && isComplete(shared, whole, members);
    int[] numbers = new int[members.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = members.get(i);
    }
    return new Cut(numbers, shared, exclusive, complete);
  }

  private boolean isComplete(List<Dimension> shared, Meaning whole, List<Integer> members) {
    for (Dimension dimension : shared) {
      if (Cut.isOpen(dimension) || hasMain(dimension, whole, members)) {
        return true;
      }
    }
    return false;
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
