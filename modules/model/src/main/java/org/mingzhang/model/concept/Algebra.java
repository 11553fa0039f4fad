package org.mingzhang.model.concept;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.model.Tsv;

/**
 * How the values of each dimension add up, as data ({@code algebra.tsv}): which value is a part of
 * which. A dimension is one of three kinds: a closed tree of names, a tree of codes in which a code
 * is a part of each of its prefixes, or a list (projects, units) in which {@code a/b} is a part of
 * {@code a}. In a dimension that partitions, having no value means the whole. Names joined by
 * {@code +} are their union, of which each of them is a part.
 */
public final class Algebra {

  private enum Kind {
    NAMES,
    CODES,
    LIST
  }

  private final Map<Dimension, Kind> kinds = new EnumMap<>(Dimension.class);
  private final Map<Dimension, Map<String, String>> parents = new EnumMap<>(Dimension.class);
  private final Map<Dimension, Map<String, List<String>>> parts = new EnumMap<>(Dimension.class);

  /** The dimensions that partition. */
  private final Set<Dimension> wholes = EnumSet.noneOf(Dimension.class);

  private Algebra(List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      String key = row.getOrDefault("dimension", "");
      Dimension dimension =
          Dimension.of(key)
              .orElseThrow(() -> new IllegalArgumentException("algebra.tsv: no dimension " + key));
      String whole = row.getOrDefault("whole", "");
      String listed = row.getOrDefault("parts", "");
      kinds.put(
          dimension,
          listed.equals("*code*") ? Kind.CODES : listed.equals("*list*") ? Kind.LIST : Kind.NAMES);
      if (whole.isEmpty()) {
        wholes.add(dimension);
      }
      if (!listed.startsWith("*")) {
        List<String> names = List.of(listed.split(" ", -1));
        parts.computeIfAbsent(dimension, d -> new HashMap<>()).put(whole, names);
        Map<String, String> tree = parents.computeIfAbsent(dimension, d -> new HashMap<>());
        for (String part : names) {
          tree.put(part, whole);
        }
      }
    }
  }

  /** The algebra that comes with the project. */
  public static Algebra standard() {
    return new Algebra(Tsv.read(Algebra.class, "algebra.tsv"));
  }

  /** Whether a figure without a value of this dimension is the sum over its values. */
  public boolean partitions(Dimension dimension) {
    return wholes.contains(dimension);
  }

  /**
   * The parts into which a named value divides at once, in the order of the data; none if it does
   * not, or where the dimension is a tree of codes or a list.
   */
  public List<String> parts(Dimension dimension, String whole) {
    return parts.getOrDefault(dimension, Map.of()).getOrDefault(whole, List.of());
  }

  /**
   * Whether one value is a true part of another. The empty value is the whole of a dimension that
   * partitions, and of no other.
   */
  public boolean within(Dimension dimension, String part, String whole) {
    if (part.equals(whole) || part.isEmpty()) {
      return false;
    }
    if (whole.isEmpty()) {
      return partitions(dimension);
    }
    Kind kind = kinds.get(dimension);
    if (kind == Kind.CODES) {
      return part.startsWith(whole);
    }
    if (kind == Kind.LIST) {
      return part.startsWith(whole + "/");
    }
    if (isUnion(part) || isUnion(whole)) {
      return covers(dimension, whole, part) && !covers(dimension, part, whole);
    }
    Map<String, String> tree = parents.getOrDefault(dimension, Map.of());
    for (String up = tree.get(part); up != null; up = tree.get(up)) {
      if (up.equals(whole)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two values exclude each other: neither the same nor one a part of the other. */
  public boolean disjoint(Dimension dimension, String one, String other) {
    return !one.equals(other)
        && !one.isEmpty()
        && !other.isEmpty()
        && kinds.containsKey(dimension)
        && !within(dimension, one, other)
        && !within(dimension, other, one)
        && !overlap(dimension, one, other);
  }

  /** Several values of a tree of names taken together: {@code three-public+meetings+training}. */
  private static boolean isUnion(String value) {
    return value.indexOf('+') >= 0;
  }

  private static List<String> members(String union) {
    return List.of(union.split("\\+", -1));
  }

  /** Whether each member of one union is a member of the other, or a part of one. */
  private boolean covers(Dimension dimension, String whole, String part) {
    return members(part).stream()
        .allMatch(
            inner ->
                members(whole).stream()
                    .anyMatch(outer -> inner.equals(outer) || within(dimension, inner, outer)));
  }

  /** Whether two unions, neither of which holds the other, have something in common. */
  private boolean overlap(Dimension dimension, String one, String other) {
    return kinds.get(dimension) == Kind.NAMES
        && (isUnion(one) || isUnion(other))
        && members(one).stream()
            .anyMatch(a -> members(other).stream().anyMatch(b -> !disjoint(dimension, a, b)));
  }

  /**
   * The more special of two values where one is a part of the other, else the second: how the parts
   * of a heading compose from outside in.
   */
  public String narrower(Dimension dimension, String outer, String inner) {
    if (inner.isEmpty() || within(dimension, outer, inner)) {
      return outer;
    }
    return inner;
  }
}
