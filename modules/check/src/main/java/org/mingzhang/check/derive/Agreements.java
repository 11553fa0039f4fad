package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * One quantity has one amount wherever it is printed: the same concept in two tables, or in two
 * lists of one table. Concepts that differ in words only, because this document has no money in
 * what sets them apart, are compared too, less firmly.
 */
final class Agreements {

  /** Every place against every other up to so many; of more, each with the one before it. */
  private static final int MOST_PAIRED = 8;

  /**
   * Where a list of a table prints a plain concept: the places of each concept that comes to it.
   */
  private record Printing(Map<Meaning, List<Observation>> places) {
    List<Observation> first() {
      return places.values().iterator().next();
    }

    /** The places of the same concept as another's, else of the first that it prints. */
    List<Observation> like(Printing other) {
      for (Map.Entry<Meaning, List<Observation>> own : places.entrySet()) {
        if (other.places.containsKey(own.getKey())) {
          return own.getValue();
        }
      }
      return first();
    }
  }

  private final Scopes scopes;
  private final Consumer<Equation> equations;

  Agreements(Scopes scopes, Consumer<Equation> equations) {
    this.scopes = scopes;
    this.equations = equations;
  }

  void derive(Observations observations) {
    Map<Concept, Map<Long, Printing>> index = new LinkedHashMap<>();
    for (Observation seen : observations.all()) {
      if (scopes.tied(seen)) {
        Concept key = scopes.plain(seen.meaning()).concept();
        long list = (long) seen.table() << 16 | seen.list();
        index
            .computeIfAbsent(key, k -> new LinkedHashMap<>())
            .computeIfAbsent(list, l -> new Printing(new LinkedHashMap<>()))
            .places()
            .computeIfAbsent(seen.meaning(), m -> new ArrayList<>())
            .add(seen);
      }
    }
    for (Map<Long, Printing> lists : index.values()) {
      if (lists.size() > 1) {
        compare(List.copyOf(lists.values()));
      }
    }
  }

  private void compare(List<Printing> printings) {
    long amount = printings.get(0).first().get(0).fen();
    boolean agree =
        printings.stream()
            .flatMap(printing -> printing.places().values().stream())
            .allMatch(places -> places.get(0).fen() == amount);
    boolean chain = agree || printings.size() > MOST_PAIRED;
    for (int i = 1; i < printings.size(); i++) {
      for (int j = chain ? i - 1 : 0; j < i; j++) {
        Printing one = printings.get(j);
        Printing other = printings.get(i);
        compare(one.like(other), other.like(one));
      }
      if (chain && !agree) {
        compareAlike(printings, i);
      }
    }
  }

  /** Where not all are paired: also with the last before it that prints the very same concept. */
  private void compareAlike(List<Printing> printings, int at) {
    Printing own = printings.get(at);
    for (int i = at - 1; i >= 0; i--) {
      Printing other = printings.get(i);
      if (!Collections.disjoint(own.places().keySet(), other.places().keySet())) {
        if (i < at - 1) {
          compare(other.like(own), own.like(other));
        }
        return;
      }
    }
  }

  private void compare(List<Observation> lefts, List<Observation> rights) {
    Observation left = lefts.get(0);
    Observation right = rights.get(0);
    boolean same = left.meaning().equals(right.meaning());
    if (left.table() == right.table() && !same) {
      return;
    }
    if (!isOne(lefts) || !isOne(rights)) {
      items(isOne(lefts) ? left : right, isOne(lefts) ? rights : lefts);
      return;
    }
    Firmness firmness = same ? Firmness.SURE : plainly(left, right);
    if (left.meaning().concept().has(Dimension.PROJECT)) {
      firmness = firmness.and(Firmness.LIKELY);
    }
    boolean titled = left.titled() && right.titled();
    if (isFaint(left) || isFaint(right) || left.ofWhich() || right.ofWhich() || !titled) {
      firmness = Firmness.GUESS;
    }
    equations.accept(Sum.same(Rule.AGREEMENT, left, right, firmness));
  }

  /** Whether places of one concept in a list print one amount: a total printed again. */
  private static boolean isOne(List<Observation> places) {
    if (places.size() == 1) {
      return true;
    }
    Concept concept = places.get(0).meaning().concept();
    for (Dimension dimension : Dimension.values()) {
      if (Partition.isOpen(dimension) && concept.has(dimension)) {
        return false;
      }
    }
    return places.stream().allMatch(place -> place.fen() == places.get(0).fen());
  }

  private Firmness plainly(Observation left, Observation right) {
    boolean stated =
        scopes.plain(left.meaning()).stated() && scopes.plain(right.meaning()).stated();
    return stated ? Firmness.LIKELY : Firmness.GUESS;
  }

  /** A blank in a row or column that is blank throughout is no zero to hold against others. */
  private static boolean isFaint(Observation place) {
    return place.known() == Observation.Known.FAINT;
  }

  /** Several rows of one concept are several items, or one printed again. */
  private void items(Observation single, List<Observation> several) {
    List<Term> all = several.stream().map(Term::plus).toList();
    List<List<Term>> readings = List.of(all, List.of(Term.plus(several.get(0))));
    equations.accept(Sum.ofReadings(Rule.AGREEMENT, single, readings, Firmness.GUESS));
  }
}
