package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<Concept, Found> gathered = new HashMap<>();

  /** Quantities of a year of which one figure or another is wrong. */
  private final Set<Concept> doubtful = new HashSet<>();

  private boolean crowded;

  /**
   * What is printed of a quantity.
   *
   * @param amounts of it
   * @param items of which only all together are an amount of it
   */
  private record Found(List<Known> amounts, List<Known> items) {
    static final Found NOTHING = new Found(List.of(), List.of());
  }

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
    gather(Amounts.key(concept));
    return !doubtful.isEmpty() && doubtful.contains(dated(concept));
  }

  /**
   * What is printed of a quantity, in the order of the document; nothing if it is printed too
   * often.
   *
   * @param key what sets it apart, see {@link Amounts#key}
   */
  List<Known> of(Concept key) {
    return gather(key).amounts();
  }

  /** What is printed of the items of a quantity, see {@link Items}. */
  List<Known> items(Concept key) {
    return gather(key).items();
  }

  private Found gather(Concept key) {
    Found known = gathered.get(key);
    if (known == null) {
      List<Meaning> alike = meanings.getOrDefault(key, List.of());
      List<Observation> places =
          alike.stream()
              .flatMap(meaning -> observations.of(meaning).stream())
              .sorted(Comparator.comparingInt(Observation::number))
              .toList();
      crowded |= places.size() > MOST_PLACES;
      known = places.size() > MOST_PLACES ? Found.NOTHING : found(places);
      gathered.put(key, known);
    }
    return known;
  }

  /** Whether a table prints an amount in its year, of whatever it be. */
  boolean prints(Known said) {
    String year = said.concept().get(Dimension.YEAR);
    return observations.all().stream()
        .filter(seen -> seen.printed() && isComparable(seen))
        .filter(seen -> Math.abs(seen.fen() - said.fen()) <= seen.half() + said.half())
        .anyMatch(seen -> seen.meaning().concept().get(Dimension.YEAR).equals(year));
  }

  /** Whether a quantity was asked for that is printed too often. */
  boolean isCrowded() {
    return crowded;
  }

  /** What is printed of the concepts that are fit. */
  List<Known> where(Predicate<Concept> fits) {
    List<Known> known = new ArrayList<>();
    for (Meaning meaning : observations.vocabulary().meanings()) {
      if (fits.test(meaning.concept())) {
        known.addAll(found(observations.of(meaning)).amounts());
      }
    }
    return known;
  }

  private Found found(List<Observation> places) {
    List<Observation> comparable = places.stream().filter(this::isComparable).toList();
    Items together = new Items(comparable);
    List<Known> amounts = new ArrayList<>(comparable.size());
    List<Known> items = new ArrayList<>(0);
    for (Observation seen : comparable) {
      List<Observation> all = together.with(seen);
      if (all.size() > 1) {
        items.add(Known.printed(disclosure, seen, words(seen), false));
        all(all, seen).ifPresent(amounts::add);
      } else if (!trust.doubtful().contains(seen)) {
        known(seen).ifPresent(amounts::add);
      }
    }
    return new Found(amounts, items);
  }

  /** With the first item what all come to, which is known if each of them is. */
  private Optional<Known> all(List<Observation> together, Observation seen) {
    if (!trust.proved().containsAll(together)) {
      doubtful.add(dated(seen.meaning().concept()));
      return Optional.empty();
    }
    return seen.equals(together.get(0))
        ? Optional.of(Known.together(disclosure, together, words(seen)))
        : Optional.empty();
  }

  private Optional<Known> known(Observation seen) {
    Long right = trust.settled().get(seen);
    if (right != null) {
      return Optional.of(Known.mended(disclosure, seen, words(seen), right));
    }
    return seen.counts() && (seen.printed() || isZero(seen))
        ? Optional.of(Known.printed(disclosure, seen, words(seen), trust.sure(seen)))
        : Optional.empty();
  }

  private boolean isZero(Observation seen) {
    return seen.known() == Observation.Known.BLANK || trust.zero().contains(seen);
  }

  private boolean isComparable(Observation seen) {
    return seen.scaled() && seen.titled() && trust.hears(seen);
  }

  private String words(Observation seen) {
    Table table = disclosure.tables().get(seen.table());
    return Known.words(table, table.rows().get(seen.row()));
  }
}
