package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Table;

/**
 * What tables print of each quantity. Sentences speak of few of the quantities of tables, so each
 * is gathered when it is asked for first.
 */
final class Printed {

  /** Each of them may be held against each other; no document prints one quantity so often. */
  private static final int MOST_PLACES = 1_000;

  private final Disclosure disclosure;
  private final Observations observations;
  private final Trust trust;
  private final Map<Concept, List<Meaning>> meanings = new HashMap<>();
  private final Map<Concept, List<Known>> gathered = new HashMap<>();

  /** Quantities of a year of which one figure or another is wrong. */
  private final Set<Concept> doubtful = new HashSet<>();

  private boolean crowded;

  Printed(Disclosure disclosure, Observations observations, Trust trust) {
    this.disclosure = disclosure;
    this.observations = observations;
    this.trust = trust;
    for (Meaning meaning : observations.vocabulary().meanings()) {
      meanings
          .computeIfAbsent(Amounts.key(meaning.concept()), k -> new ArrayList<>(4))
          .add(meaning);
    }
    for (Observation seen : trust.doubtful()) {
      if (isComparable(seen)) {
        doubtful.add(dated(seen.meaning().concept()));
      }
    }
  }

  private static Concept dated(Concept concept) {
    return Amounts.key(concept).with(Dimension.YEAR, concept.get(Dimension.YEAR));
  }

  /** Whether one of the figures of a quantity in a year may be wrong. */
  boolean isInDoubt(Concept concept) {
    return !doubtful.isEmpty() && doubtful.contains(dated(concept));
  }

  /**
   * What is printed of a quantity, in the order of the document; nothing if it is printed too
   * often.
   *
   * @param key what sets it apart, see {@link Amounts#key}
   */
  List<Known> of(Concept key) {
    return gathered.computeIfAbsent(
        key,
        k -> {
          List<Meaning> alike = meanings.getOrDefault(k, List.of());
          List<Observation> places =
              alike.stream()
                  .flatMap(meaning -> observations.of(meaning).stream())
                  .sorted(Comparator.comparingInt(Observation::number))
                  .toList();
          if (places.size() > MOST_PLACES) {
            crowded = true;
            return List.of();
          }
          return known(places);
        });
  }

  /** Whether a quantity was asked for that is printed too often. */
  boolean isCrowded() {
    return crowded;
  }

  /** What is printed of one concept. */
  List<Known> of(Meaning meaning) {
    return known(observations.of(meaning));
  }

  /** What is printed of the concepts that are fit. */
  List<Known> where(Predicate<Concept> fits) {
    List<Known> known = new ArrayList<>();
    for (Meaning meaning : observations.vocabulary().meanings()) {
      if (fits.test(meaning.concept())) {
        known.addAll(of(meaning));
      }
    }
    return known;
  }

  private List<Known> known(List<Observation> places) {
    List<Known> known = new ArrayList<>(places.size());
    for (Observation seen : places) {
      if (isComparable(seen) && !trust.doubtful().contains(seen)) {
        Long right = trust.settled().get(seen);
        if (right != null) {
          known.add(Known.mended(disclosure, seen, words(seen), right));
        } else if (seen.counts() && (seen.printed() || isBlank(seen))) {
          boolean sure = trust.proved().contains(seen);
          known.add(Known.printed(disclosure, seen, words(seen), sure));
        }
      }
    }
    return known;
  }

  private static boolean isComparable(Observation seen) {
    return seen.scaled() && seen.titled();
  }

  private static boolean isBlank(Observation seen) {
    return seen.known() == Observation.Known.BLANK;
  }

  private String words(Observation seen) {
    Table table = disclosure.tables().get(seen.table());
    return Known.words(table, table.rows().get(seen.row()));
  }
}
