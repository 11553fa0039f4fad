package org.mingzhang.check.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.money.Interval;

/** What sentences say of the amounts of tables: they write the unit beside each of them. */
final class Spoken {

  private final Observations observations;
  private final Map<Concept, List<Interval>> amounts = new HashMap<>();

  Spoken(Observations observations) {
    this.observations = observations;
    for (Claim claim : observations.disclosure().claims()) {
      boolean amount = claim.relation() == Relation.AMOUNT || claim.relation() == Relation.PART_OF;
      if (amount && claim.isMoney() && claim.firm() && claim.tied()) {
        claim
            .figure()
            .flatMap(figure -> claim.unit().map(unit -> figure.interval(unit, figure.decimals())))
            .ifPresent(
                amounts.computeIfAbsent(ofAnyBasis(claim.concept()), c -> new ArrayList<>())::add);
      }
    }
  }

  private static Concept ofAnyBasis(Concept concept) {
    return concept.without(Dimension.BASIS);
  }

  /** How many digits of the figures of some tables they say too, but the first of each. */
  int weight(Set<Integer> tables) {
    if (amounts.isEmpty()) {
      return 0;
    }
    int weight = 0;
    Set<Long> counted = new HashSet<>();
    for (Observation seen : observations.all()) {
      if (tables.contains(seen.table()) && seen.printed() && seen.nonzero() && seen.scaled()) {
        for (Interval said :
            amounts.getOrDefault(ofAnyBasis(seen.meaning().concept()), List.of())) {
          boolean meets =
              seen.fen() - seen.half() <= said.high() && said.low() <= seen.fen() + seen.half();
          if (meets && counted.add(seen.fen())) {
            weight += Ratio.significant(seen.fen()) - 1;
          }
        }
      }
    }
    return weight;
  }
}
