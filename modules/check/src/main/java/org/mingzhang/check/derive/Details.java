package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.equation.Term;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * One key over two tables, by detail: the rows of a list by function, economic class, unit or
 * project are added by each of these keys and stand against the table that prints the key alone.
 * Whether a list is complete it does not say, so such a sum can prove and never accuse.
 */
final class Details {

  private static final List<Dimension> KEYS =
      List.of(
          Dimension.FUNCTION,
          Dimension.ECONOMIC,
          Dimension.GOV_ECONOMIC,
          Dimension.PROJECT,
          Dimension.UNIT,
          Dimension.NATURE);

  private final Columns columns;
  private final Scopes scopes;
  private final Consumer<Equation> equations;

  /** What is printed of each plain concept, by the keys that it has. */
  private final Map<Integer, Map<Concept, List<Observation>>> index = new TreeMap<>();

  Details(Observations observations, Columns columns, Scopes scopes, Consumer<Equation> equations) {
    this.columns = columns;
    this.scopes = scopes;
    this.equations = equations;
    for (Observation seen : observations.all()) {
      if (scopes.tied(seen)) {
        Concept plain = scopes.plain(seen.meaning()).concept();
        index
            .computeIfAbsent(keys(plain), keys -> new HashMap<>())
            .computeIfAbsent(plain, concept -> new ArrayList<>())
            .add(seen);
      }
    }
  }

  void derive(Sheet sheet) {
    for (Sheet.Lane lane : sheet.lanes()) {
      Map<Integer, List<Observation>> leaves = new TreeMap<>();
      Set<Concept> inLane = new HashSet<>();
      for (Node node : columns.nodes(sheet, lane)) {
        Concept plain = scopes.plain(node.meaning()).concept();
        inLane.add(plain);
        if (node.parts().isEmpty() && scopes.tied(node.first())) {
          leaves.computeIfAbsent(keys(plain), keys -> new ArrayList<>()).addAll(node.places());
        }
      }
      for (Map.Entry<Integer, Map<Concept, List<Observation>>> wanted : index.entrySet()) {
        derive(leaves, wanted.getKey(), wanted.getValue(), inLane);
      }
    }
  }

  /** Adds the leaves by the wanted keys alone. */
  private void derive(
      Map<Integer, List<Observation>> leaves,
      int wanted,
      Map<Concept, List<Observation>> printed,
      Set<Concept> inLane) {
    Map<Concept, List<Term>> sums = new LinkedHashMap<>();
    leaves.forEach(
        (keys, places) -> {
          if (keys == wanted || (keys & wanted) != wanted) {
            return;
          }
          for (Observation leaf : places) {
            Concept key = without(leaf.meaning().concept(), keys & ~wanted);
            Concept plain = scopes.plain(key).concept();
            if (printed.containsKey(plain) && !inLane.contains(plain)) {
              sums.computeIfAbsent(plain, k -> new ArrayList<>()).add(Term.plus(leaf));
            }
          }
        });
    sums.forEach(
        (key, terms) -> {
          int table = terms.get(0).of().table();
          printed.getOrDefault(key, List.of()).stream()
              .filter(other -> other.table() != table)
              .findFirst()
              .ifPresent(
                  other -> equations.accept(Sum.of(Rule.AGREEMENT, other, terms, Firmness.GUESS)));
        });
  }

  private static Concept without(Concept concept, int keys) {
    Concept rest = concept;
    for (int k = 0; k < KEYS.size(); k++) {
      if ((keys & 1 << k) != 0) {
        rest = rest.without(KEYS.get(k));
      }
    }
    return rest;
  }

  private static int keys(Concept concept) {
    int keys = 0;
    for (int k = 0; k < KEYS.size(); k++) {
      if (concept.has(KEYS.get(k))) {
        keys |= 1 << k;
      }
    }
    return keys;
  }
}
