package org.mingzhang.check.diagnose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/** Which slip leads from the right amount of one figure to the printed one. */
final class Slips {

  private static final int MOST_POWER = 8;

  private final Board board;
  private final Map<Concept, Set<Long>> otherYears = new HashMap<>();
  private final Map<Key, Slip> known = new HashMap<>();
  private boolean indexed;

  private record Key(int observation, long right) {}

  Slips(Board board) {
    this.board = board;
  }

  /** The slip that explains why an observation prints what it prints and not another amount. */
  Slip of(Observation at, long right) {
    return known.computeIfAbsent(new Key(at.number(), right), key -> find(at, right));
  }

  private Slip find(Observation at, long right) {
    long printed = at.fen();
    if (!at.printed()) {
      return Slip.BLANK_FOR_VALUE;
    }
    if (printed == 0) {
      return Slip.ZERO_FOR_VALUE;
    }
    if (isLastYear(at, printed)) {
      return Slip.LAST_YEAR;
    }
    if (right == 0) {
      return isNeighbour(at, printed) ? Slip.NEIGHBOUR : Slip.VALUE_FOR_BLANK;
    }
    if (printed == -right) {
      return Slip.SIGN;
    }
    Slip digits = ofDigits(at, Math.abs(printed), Math.abs(right));
    if (digits != Slip.OTHER && (printed < 0) == (right < 0)) {
      return digits;
    }
    return isNeighbour(at, printed) ? Slip.NEIGHBOUR : Slip.OTHER;
  }

  private Slip ofDigits(Observation at, long printed, long right) {
    int power = power(printed, right, Math.max(at.half(), board.step(at) / 2));
    if (power != 0) {
      return Math.abs(power) >= 3 ? Slip.UNIT : Slip.DECIMAL_PLACE;
    }
    long step = board.step(at);
    while (step > 1 && (printed % step != 0 || right % step != 0)) {
      step /= 10;
    }
    String was = Long.toString(printed / step);
    String is = Long.toString(right / step);
    if (was.length() == is.length()) {
      int first = firstDifference(was, is);
      String rest = was.substring(first + 1);
      if (rest.equals(is.substring(first + 1))) {
        return Slip.DIGIT;
      }
      boolean swapped =
          was.charAt(first) == is.charAt(first + 1)
              && was.charAt(first + 1) == is.charAt(first)
              && was.substring(first + 2).equals(is.substring(first + 2));
      return swapped ? Slip.TRANSPOSED : Slip.OTHER;
    }
    if (was.length() + 1 == is.length()) {
      return isOneLess(was, is) ? Slip.DIGIT_LOST : Slip.OTHER;
    }
    return was.length() == is.length() + 1 && isOneLess(is, was) ? Slip.DIGIT_ADDED : Slip.OTHER;
  }

  private static int firstDifference(String one, String other) {
    int at = 0;
    while (at < one.length() - 1 && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** Whether a number comes from a longer one by leaving out a digit. */
  private static boolean isOneLess(String shorter, String longer) {
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    return shorter.substring(at).equals(longer.substring(at + 1));
  }

  /** The power of ten by which one amount is too large (or, negative, too small), else 0. */
  static int power(long printed, long right, long half) {
    long factor = 1;
    for (int power = 1; power <= MOST_POWER; power++) {
      factor *= 10;
      if (isTimes(printed, right, factor, half)) {
        return power;
      }
      if (isTimes(right, printed, factor, half)) {
        return -power;
      }
    }
    return 0;
  }

  private static boolean isTimes(long large, long small, long factor, long half) {
    return Math.multiplyHigh(small, factor) == 0
        && small * factor > 0
        && Math.abs(large - small * factor) <= Math.min(half * factor, large / 20);
  }

  private boolean isNeighbour(Observation at, long printed) {
    return board.neighbours(at).stream()
        .anyMatch(beside -> beside.fen() == printed && beside.printed());
  }

  private boolean isLastYear(Observation at, long printed) {
    if (!indexed) {
      indexed = true;
      for (Observation seen : board.observations().all()) {
        if (seen.nonzero() && seen.meaning().concept().has(Dimension.YEAR)) {
          otherYears.computeIfAbsent(yearAway(seen, -1), c -> new HashSet<>()).add(seen.fen());
        }
      }
    }
    return otherYears.getOrDefault(yearAway(at, 0), Set.of()).contains(printed);
  }

  /** A concept without its basis, and (when asked) of the year after. */
  private static Concept yearAway(Observation of, int before) {
    Concept concept = of.meaning().concept().without(Dimension.BASIS);
    String year = concept.get(Dimension.YEAR);
    if (before == 0 || year.length() != 4 || !year.chars().allMatch(Character::isDigit)) {
      return concept;
    }
    return concept.with(Dimension.YEAR, Integer.toString(Integer.parseInt(year) - before));
  }
}
