package org.mingzhang.read.recognise;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Weighs the names that a document gives to the one whose it is. A name counts by where it stands
 * and how often, each place up to a limit, so that no repeated caption outvotes the title together
 * with the text.
 */
final class UnitVotes {

  /** Where a name stands, with the weight of one mention and how many mentions count. */
  enum Where {
    OWNER(14, 1),
    TITLE(12, 1),
    COVER(5, 1),
    TABLE(3, 3),
    FORM(3, 1),
    HEADING(2, 4),
    SENTENCE(1, 6);

    private final int weight;
    private final int most;

    Where(int weight, int most) {
      this.weight = weight;
      this.most = most;
    }
  }

  private final UnitNames names;
  private final Map<String, Map<Where, Tally>> votes = new LinkedHashMap<>();

  UnitVotes(UnitNames names) {
    this.names = names;
  }

  void add(Where where, String name) {
    votes
        .computeIfAbsent(names.key(name), key -> new EnumMap<>(Where.class))
        .computeIfAbsent(where, w -> new Tally())
        .add(name);
  }

  /** The name with most weight as the most trusted place prints it; the first of equals. */
  Optional<String> winner() {
    Map<Where, Tally> best = Map.of();
    for (Map<Where, Tally> candidate : votes.values()) {
      if (weight(candidate) > weight(best)) {
        best = candidate;
      }
    }
    return best.values().stream().findFirst().map(Tally::form);
  }

  private static int weight(Map<Where, Tally> places) {
    int sum = 0;
    for (Map.Entry<Where, Tally> place : places.entrySet()) {
      Where where = place.getKey();
      sum += where.weight * Math.min(where.most, place.getValue().count);
    }
    return sum;
  }

  /** How often a name stands in a place, and in which forms. */
  private static final class Tally {

    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private int count;

    void add(String form) {
      forms.merge(form, 1, Integer::sum);
      count++;
    }

    String form() {
      String most = "";
      for (Map.Entry<String, Integer> form : forms.entrySet()) {
        if (most.isEmpty() || form.getValue() > forms.getOrDefault(most, 0)) {
          most = form.getKey();
        }
      }
      return most;
    }
  }
}
