package org.mingzhang.check.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Dimension;

/**
 * The values of one dimension that a disclosure prints, numbered from 1; 0 is the empty one. Of
 * each it knows which others it is a part of.
 */
final class Values {

  /** Nothing is a part of a part and so on more often; what seems so is no code and no name. */
  private static final int MOST_WHOLES = 64;

  /** So many names of a closed list are compared with each other; a list of more is not closed. */
  private static final int MOST_NAMES = 1_000;

  private static final int[] NOTHING = {};

  private final Dimension dimension;
  private final Algebra algebra;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private int[][] wholes = new int[8][];

  /** The value asked for last: a value is mostly that of the cell before. */
  private String last = "";

  private int lastNumber;

  Values(Dimension dimension, Algebra algebra) {
    this.dimension = dimension;
    this.algebra = algebra;
    numbers.put("", 0);
    names.add("");
  }

  /** The number of a value. */
  int number(String value) {
    if (value.isEmpty()) {
      return 0;
    }
    if (!value.equals(last)) {
      lastNumber = numbers.computeIfAbsent(value, v -> numbers.size());
      if (lastNumber == names.size()) {
        names.add(value);
      }
      last = value;
    }
    return lastNumber;
  }

  int size() {
    return names.size();
  }

  String value(int number) {
    return names.get(number);
  }

  /** The numbers of the values that a value is a part of; not to be changed. */
  int[] wholes(int value) {
    if (value >= wholes.length) {
      wholes = Arrays.copyOf(wholes, Math.max(names.size(), wholes.length * 2));
    }
    int[] known = wholes[value];
    if (known == null) {
      known = value == 0 ? NOTHING : findWholes(names.get(value));
      wholes[value] = known;
    }
    return known;
  }

  private int[] findWholes(String value) {
    List<Integer> found =
        switch (dimension) {
          case FUNCTION, ECONOMIC, GOV_ECONOMIC, PROJECT, UNIT -> shorter(value);
          case FLOW, FUND, ORIGIN, NATURE, ITEM -> named(value);
          default -> new ArrayList<>();
        };
    if (algebra.partitions(dimension)) {
      found.add(0);
    }
    int[] chain = new int[found.size()];
    for (int i = 0; i < chain.length; i++) {
      chain[i] = found.get(i);
    }
    return chain;
  }

  /** Of a code or a path the beginnings that occur. */
  private List<Integer> shorter(String value) {
    List<Integer> above = new ArrayList<>();
    if (dimension == Dimension.UNIT && !isCode(value)) {
      return above;
    }
    int most =
        dimension == Dimension.PROJECT ? value.length() : Math.min(value.length(), MOST_WHOLES);
    for (int end = most - 1; end > 0 && above.size() < MOST_WHOLES; end--) {
      if (dimension != Dimension.PROJECT || value.charAt(end) == '/') {
        Integer whole = numbers.get(value.substring(0, end));
        if (whole != null) {
          above.add(whole);
        }
      }
    }
    return above;
  }

  private static boolean isCode(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!Character.isDigit(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private List<Integer> named(String value) {
    List<Integer> above = new ArrayList<>();
    for (int other = 1; other < Math.min(names.size(), MOST_NAMES); other++) {
      if (isAbove(value, names.get(other)) && above.size() < MOST_WHOLES) {
        above.add(other);
      }
    }
    return above;
  }

  private boolean isAbove(String part, String whole) {
    boolean dotted = dimension == Dimension.FUND || dimension == Dimension.NATURE;
    return algebra.within(dimension, part, whole)
        || (dotted
            && part.length() > whole.length()
            && part.charAt(whole.length()) == '.'
            && part.startsWith(whole));
  }
}
