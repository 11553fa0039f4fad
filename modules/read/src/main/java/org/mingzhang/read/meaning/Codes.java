package org.mingzhang.read.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.model.catalogue.Catalogue;
import org.mingzhang.model.catalogue.CodeEntry;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Label;

/**
 * Finds the full code that a label of a list stands for: from the code as printed (only the lowest
 * part, a 款 without its zero), or from a name without code by the catalogue and the codes above it.
 * Goes through a list from top to bottom and remembers the codes above.
 */
final class Codes {

  private final Catalogue catalogue;
  private final int year;
  private final Map<String, String> above = new HashMap<>();

  /**
   * Begins a list.
   *
   * @param year of the document, 0 if unknown
   */
  Codes(Catalogue catalogue, int year) {
    this.catalogue = catalogue;
    this.year = year;
  }

  /** The dimension that a code belongs to by its own digits: 2… function, 3… and 5… economic. */
  static Optional<Dimension> dimension(String code) {
    if (!code.matches("\\d{3}(?:\\d{2}){0,4}|\\d{4}")) {
      return Optional.empty();
    }
    return switch (code.charAt(0)) {
      case '2' -> code.length() <= 7 ? Optional.of(Dimension.FUNCTION) : Optional.empty();
      case '3' -> Optional.of(Dimension.ECONOMIC);
      case '5' -> Optional.of(Dimension.GOV_ECONOMIC);
      default -> Optional.empty();
    };
  }

  /** The full code of a label; empty if what is printed is too little to tell. */
  Optional<String> full(Label label) {
    String code = label.code();
    String key = "column " + label.column();
    String known = above.getOrDefault(key, "");
    String full = code;
    if (label.depth() > 0 && code.length() < 3) {
      int parent = 3 + 2 * (label.depth() - 1);
      if (known.length() < parent) {
        return Optional.empty();
      }
      full = known.substring(0, parent) + (code.length() == 1 ? "0" + code : code);
    } else if (label.depth() > 0 && code.length() == 4 && code.charAt(0) == '0') {
      if (known.length() < 3) {
        return Optional.empty();
      }
      full = known.substring(0, 3) + code;
    } else if (code.length() == 4) {
      full = code.substring(0, 3) + "0" + code.substring(3);
    }
    above.put(key, full);
    return Optional.of(full);
  }

  /**
   * The code that a name stands for in a list of this classification. Of several codes with the
   * same name the one whose parent stands nearest above is taken, else a class.
   */
  Optional<String> named(Dimension dimension, String name) {
    List<CodeEntry> entries = catalogue.ofName(dimension, name);
    String path = above.getOrDefault(dimension.key(), "");
    CodeEntry best = null;
    int bestScore = -1;
    boolean tied = false;
    for (CodeEntry entry : entries) {
      String code = entry.code();
      String parent = code.length() <= 3 ? "" : code.substring(0, code.length() - 2);
      boolean under = !parent.isEmpty() && path.startsWith(parent);
      int score = (under ? 10 + parent.length() : parent.isEmpty() ? 8 : 0) * 2;
      score += year == 0 || entry.validIn(year) ? 1 : 0;
      if (under && code.equals(path)) {
        score -= 1;
      }
      if (score == bestScore && best != null && !best.code().equals(code)) {
        boolean construction = best.code().startsWith("309") || best.code().startsWith("311");
        tied = !construction;
        best = construction ? entry : best;
      } else if (score > bestScore) {
        bestScore = score;
        best = entry;
        tied = false;
      }
    }
    if (best == null || tied) {
      return Optional.empty();
    }
    above.put(dimension.key(), best.code());
    return Optional.of(best.code());
  }

  /** Remembers that this code stands above what follows. */
  void note(Dimension dimension, String code) {
    above.put(dimension.key(), code);
  }

  /** Whether a name stands in this classification at all. */
  boolean knows(Dimension dimension, String name) {
    return !catalogue.ofName(dimension, name).isEmpty();
  }
}
