package org.mingzhang.read.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mingzhang.model.Tsv;

/**
 * Knows heads by how they end ({@code head-endings.tsv}) and parts by the characters that they
 * share with their whole: what can be said of a word that no lexicon holds.
 */
public final class ShapeVocabulary implements Vocabulary {

  private static final int LONGEST_HEAD = 30;

  private final Map<String, Holds> endings = new HashMap<>();
  private final Set<String> totals = new HashSet<>();
  private final Set<String> halves = new HashSet<>();
  private final int longestEnding;

  /** Reads the endings. */
  public ShapeVocabulary() {
    int longest = 0;
    for (Map<String, String> row : Tsv.read(ShapeVocabulary.class, "head-endings.tsv")) {
      String ending = row.getOrDefault("ending", "");
      endings.put(ending, Holds.valueOf(row.getOrDefault("holds", "").toUpperCase(Locale.ROOT)));
      String alone = row.getOrDefault("alone", "");
      if (alone.equals("sum")) {
        totals.add(ending);
      } else if (alone.equals("half")) {
        halves.add(ending);
      }
      longest = Math.max(longest, ending.length());
    }
    longestEnding = longest;
  }

  @Override
  public boolean isHead(String word) {
    String folded = Characters.fold(word);
    return endings.containsKey(folded) && !halves.contains(folded);
  }

  @Override
  public boolean looksLikeHead(String word) {
    String folded = Characters.fold(word);
    return !folded.isEmpty()
        && folded.length() <= LONGEST_HEAD
        && !halves.contains(folded)
        && endings.containsKey(ending(folded));
  }

  @Override
  public boolean isHalf(String word) {
    return halves.contains(Characters.fold(word));
  }

  @Override
  public boolean isTotal(String word) {
    return totals.contains(Characters.fold(word));
  }

  @Override
  public Holds holds(String head) {
    return endings.getOrDefault(ending(Characters.fold(head)), Holds.ANYTHING);
  }

  /**
   * True when the part begins with the whole word, when it is half a word that can end the whole,
   * or when nearly all pairs of characters of the part stand in the whole too.
   */
  @Override
  public boolean contains(String whole, String part) {
    String outer = Characters.fold(whole);
    String inner = Characters.fold(part);
    if (halves.contains(inner)) {
      return !endings.getOrDefault(inner, Holds.ANYTHING).isFigures() && !holds(outer).isFigures();
    }
    int pairs = inner.length() - 1;
    if (pairs < 3 || inner.equals(outer)) {
      return false;
    }
    if (outer.length() >= 4 && inner.startsWith(outer)) {
      return true;
    }
    int shared = 0;
    for (int i = 0; i < pairs; i++) {
      if (outer.contains(inner.substring(i, i + 2))) {
        shared++;
      }
    }
    return shared * 4 >= pairs * 3;
  }

  private String ending(String folded) {
    for (int length = Math.min(longestEnding, folded.length()); length > 0; length--) {
      String ending = folded.substring(folded.length() - length);
      if (endings.containsKey(ending) && (length > 1 || ending.equals(folded) || !isAxis(ending))) {
        return ending;
      }
    }
    return "";
  }

  /** One-character heads of code columns are heads only when they stand alone. */
  private boolean isAxis(String ending) {
    return endings.get(ending) == Holds.CODE;
  }
}
