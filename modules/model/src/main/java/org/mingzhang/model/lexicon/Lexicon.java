package org.mingzhang.model.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.model.Tsv;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * The words of titles, heads and rows with the partial concept that each stands for, as data
 * ({@code lexicon.tsv}; {@code docs/concepts.md} tells how to add a word). A longer text is
 * understood when known words and fillers cover it wholly; what is not covered is not understood.
 */
public final class Lexicon {

  private static final int SHORTEST_TORN = 5;

  /** Signs that part words and say nothing. */
  private static final String SIGNS = "()、,/及和与";

  private final Map<String, List<Term>> terms = new HashMap<>();
  private int longest;

  private Lexicon(List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      Term term = term(row);
      terms.computeIfAbsent(term.word(), w -> new ArrayList<>(1)).add(term);
      longest = Math.max(longest, term.word().length());
    }
  }

  /** The lexicon that comes with the project. */
  public static Lexicon standard() {
    return new Lexicon(Tsv.read(Lexicon.class, "lexicon.tsv"));
  }

  private static Term term(Map<String, String> row) {
    String written = row.getOrDefault("term", "");
    Concept concept = Concept.NONE;
    boolean total = false;
    boolean partOf = false;
    String axis = "";
    String skip = "";
    for (String pair : row.getOrDefault("concept", "").split(";", -1)) {
      int sign = pair.indexOf('=');
      if (sign < 0) {
        continue;
      }
      String value = pair.substring(sign + 1);
      switch (pair.substring(0, sign)) {
        case "total" -> total = true;
        case "partof" -> partOf = true;
        case "axis" -> axis = value;
        case "skip" -> skip = value;
        default ->
            concept =
                concept.with(
                    Dimension.of(pair.substring(0, sign))
                        .orElseThrow(() -> new IllegalStateException("lexicon.tsv: " + written)),
                    value);
      }
    }
    return new Term(
        Words.fold(written),
        Term.Use.valueOf(row.getOrDefault("kind", "").toUpperCase(java.util.Locale.ROOT)),
        concept,
        total,
        partOf,
        axis,
        skip,
        row.getOrDefault("sure", ""));
  }

  /** The term that is exactly this folded text, at this place. */
  public Optional<Term> find(String folded, Term.Use place) {
    Optional<Term> any = Optional.empty();
    for (Term term : terms.getOrDefault(folded, List.of())) {
      if (term.use() == place) {
        return Optional.of(term);
      }
      if (term.fits(place)) {
        any = Optional.of(term);
      }
    }
    return any;
  }

  /** The axis that the end of a name tells ({@code unit} for …局); empty if it tells none. */
  public String axisOfName(String folded) {
    for (int from = 0; from < folded.length(); from++) {
      Optional<Term> term = find(folded.substring(from), Term.Use.SUFFIX);
      if (term.isPresent()) {
        return term.get().axis();
      }
    }
    return "";
  }

  /**
   * Cuts a folded text into known words that cover it wholly, as few as can be, and the first ones
   * as long as can be.
   *
   * @return the words in their order; empty if something is left over
   */
  public List<Term> cut(String folded, Term.Use place) {
    int n = folded.length();
    int[] cost = new int[n + 1];
    Arrays.fill(cost, Integer.MAX_VALUE);
    @Nullable Term[] word = new Term[n + 1];
    cost[0] = 0;
    for (int from = 0; from < n; from++) {
      if (cost[from] == Integer.MAX_VALUE) {
        continue;
      }
      if (SIGNS.indexOf(folded.charAt(from)) >= 0 && cost[from] < cost[from + 1]) {
        cost[from + 1] = cost[from];
        word[from + 1] = null;
      }
      for (int to = from + 1; to <= Math.min(n, from + longest); to++) {
        Optional<Term> term = find(folded.substring(from, to), place);
        if (term.isPresent() && cost[from] + 1 <= cost[to]) {
          cost[to] = cost[from] + 1;
          word[to] = term.get();
        }
      }
    }
    List<Term> cut = new ArrayList<>();
    if (cost[n] == Integer.MAX_VALUE) {
      return cut;
    }
    for (int to = n; to > 0; ) {
      Term last = word[to];
      if (last == null) {
        to--;
      } else {
        cut.add(0, last);
        to -= last.word().length();
      }
    }
    return cut;
  }

  /**
   * The words of a head or label: the text itself if it is a word, else the known words that cover
   * it, else the word of which it is the larger part (a head cut off by its cell).
   *
   * @return empty if it is not understood
   */
  public List<Term> words(String folded, Term.Use place) {
    Optional<Term> exact = find(folded, place);
    if (exact.isPresent()) {
      return List.of(exact.get());
    }
    List<Term> cut = cut(folded, place);
    return cut.isEmpty() ? torn(folded, place) : cut;
  }

  /** The words of which a text of five characters and more is the larger part, if they agree. */
  private List<Term> torn(String folded, Term.Use place) {
    if (folded.length() < SHORTEST_TORN || folded.length() >= longest) {
      return List.of();
    }
    List<Term> whole = new ArrayList<>();
    for (Map.Entry<String, List<Term>> entry : terms.entrySet()) {
      String word = entry.getKey();
      if (word.length() > folded.length()
          && folded.length() * 3 >= word.length() * 2
          && word.contains(folded)) {
        find(word, place).ifPresent(whole::add);
      }
    }
    boolean agree =
        whole.stream()
            .allMatch(
                term ->
                    term.concept().equals(whole.get(0).concept())
                        && term.axis().equals(whole.get(0).axis()));
    return agree && !whole.isEmpty() ? List.of(whole.get(0)) : List.of();
  }

  /**
   * The known words in a folded text, the longest first taken, whatever stands between them: for
   * titles, which say more than they mean.
   */
  public List<Term> scan(String folded, Term.Use place) {
    List<Term> found = new ArrayList<>();
    for (int from = 0; from < folded.length(); ) {
      int step = 1;
      for (int to = Math.min(folded.length(), from + longest); to > from; to--) {
        Optional<Term> term = find(folded.substring(from, to), place);
        if (term.isPresent()) {
          found.add(term.get());
          step = to - from;
          break;
        }
      }
      from += step;
    }
    return found;
  }
}
