package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
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

  /** Every place against every other up to so many; more are compared with the first. */
  private static final int MOST_PAIRED = 8;

  /** Where a list of a table prints a concept. */
  private record Printing(Observation first, List<Observation> places) {}

  private final Scopes scopes;
  private final Consumer<Equation> equations;

  Agreements(Scopes scopes, Consumer<Equation> equations) {
    this.scopes = scopes;
    this.equations = equations;
  }

  void derive(Observations observations) {
    Map<Concept, Map<Long, List<Observation>>> index = new LinkedHashMap<>();
    for (Observation seen : observations.all()) {
      if (scopes.tied(seen)) {
        Concept key = scopes.plain(seen.meaning()).concept();
        long list = (long) seen.table() << 16 | seen.list();
        index
            .computeIfAbsent(key, k -> new LinkedHashMap<>())
            .computeIfAbsent(list, l -> new ArrayList<>())
            .add(seen);
      }
    }
    for (Map<Long, List<Observation>> lists : index.values()) {
      if (lists.size() > 1) {
        compare(
            lists.values().stream().map(places -> new Printing(places.get(0), places)).toList());
      }
    }
  }

  private void compare(List<Printing> printings) {
    boolean agree =
        printings.stream().allMatch(p -> p.first().fen() == printings.get(0).first().fen());
    boolean chain = agree || printings.size() > MOST_PAIRED;
    for (int i = 1; i < printings.size(); i++) {
      for (int j = chain ? i - 1 : 0; j < i; j++) {
        compare(printings.get(j), printings.get(i));
      }
    }
  }

  private void compare(Printing one, Printing other) {
    Observation left = one.first();
    Observation right = other.first();
    boolean same = left.meaning().equals(right.meaning());
    if (left.table() == right.table() && !same) {
      return;
    }
    if (one.places().size() > 1 || other.places().size() > 1) {
      items(one, other);
      return;
    }
    Firmness firmness = same ? Firmness.SURE : plainly(left, right);
    if (left.meaning().concept().has(Dimension.PROJECT)) {
      firmness = firmness.and(Firmness.LIKELY);
    }
    if (isFaint(left) || isFaint(right)) {
      firmness = Firmness.GUESS;
    }
    equations.accept(Sum.same(Rule.AGREEMENT, left, right, firmness));
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
  private void items(Printing one, Printing other) {
    Printing single = one.places().size() == 1 ? one : other;
    Printing several = one.places().size() == 1 ? other : one;
    List<Term> all = several.places().stream().map(Term::plus).toList();
    List<List<Term>> readings = List.of(all, List.of(Term.plus(several.first())));
    if (single.places().size() == 1) {
      equations.accept(Sum.ofReadings(Rule.AGREEMENT, single.first(), readings, Firmness.GUESS));
    }
  }
}
