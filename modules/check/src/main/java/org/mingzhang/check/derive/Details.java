package org.mingzhang.check.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final Scopes scopes;
  private final Observations observations;
  private final Consumer<Equation> equations;
  private final Map<Concept, Scopes.Plain> plain = new HashMap<>();
  private final Map<Concept, List<Observation>> index = new HashMap<>();

  Details(Observations observations, Scopes scopes, Consumer<Equation> equations) {
    this.observations = observations;
    this.scopes = scopes;
    this.equations = equations;
    for (Observation seen : observations.all()) {
      if (seen.scaled() && Agreements.isTied(seen.meaning().concept())) {
        index.computeIfAbsent(plain(seen.meaning().concept()), c -> new ArrayList<>()).add(seen);
      }
    }
  }

  void derive(Sheet sheet) {
    for (Sheet.Lane lane : sheet.lanes()) {
      List<Observation> leaves = new ArrayList<>();
      Set<Concept> inLane = new HashSet<>();
      for (Node node : Line.nodes(sheet.lane(lane), observations.vocabulary())) {
        inLane.add(plain(node.meaning().concept()));
        if (node.parts().isEmpty()
            && node.first().scaled()
            && Agreements.isTied(node.meaning().concept())) {
          leaves.addAll(node.places());
        }
      }
      List<Dimension> keys = KEYS.stream().filter(key -> varies(key, leaves)).toList();
      for (int subset = 1; subset < 1 << keys.size(); subset++) {
        derive(leaves, inLane, keys, subset);
      }
    }
  }

  private void derive(
      List<Observation> leaves, Set<Concept> inLane, List<Dimension> keys, int subset) {
    Map<Concept, List<Term>> sums = new LinkedHashMap<>();
    for (Observation leaf : leaves) {
      Concept key = leaf.meaning().concept();
      for (int k = 0; k < keys.size(); k++) {
        if ((subset & 1 << k) != 0) {
          key = key.without(keys.get(k));
        }
      }
      sums.computeIfAbsent(plain(key), c -> new ArrayList<>()).add(Term.plus(leaf));
    }
    sums.forEach(
        (key, terms) -> {
          if (!inLane.contains(key)) {
            int table = terms.get(0).of().table();
            index.getOrDefault(key, List.of()).stream()
                .filter(other -> other.table() != table)
                .findFirst()
                .ifPresent(
                    other ->
                        equations.accept(Sum.of(Rule.AGREEMENT, other, terms, Firmness.GUESS)));
          }
        });
  }

  private Concept plain(Concept concept) {
    return plain.computeIfAbsent(concept, scopes::plain).concept();
  }

  private static boolean varies(Dimension key, List<Observation> leaves) {
    return leaves.stream().map(leaf -> leaf.meaning().get(key)).distinct().limit(2).count() > 1;
  }
}
