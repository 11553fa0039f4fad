package org.mingzhang.check.previous;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * Codes whose amounts moved from one to another between the years, since the classification or the
 * use of it changed: a code that only one of the documents has, and sister codes of which one
 * gained what others lost. The amounts of such codes need not agree.
 */
final class Moves {

  private static final List<Dimension> CODED =
      List.of(Dimension.FUNCTION, Dimension.ECONOMIC, Dimension.GOV_ECONOMIC);

  /** Codes under one parent, of one fund, nature and so on. */
  private record Family(Concept rest, Dimension dimension, int length, String parent) {}

  private final Set<Concept> coded = new HashSet<>();
  private final Map<Family, Set<Concept>> before = new HashMap<>();
  private final Map<Family, List<Series>> families = new HashMap<>();

  /**
   * Knows what both documents print.
   *
   * @param series what the checked document prints, and what the other prints of it
   * @param there all that the other document prints
   */
  Moves(List<Series> series, Map<Concept, List<Quoted>> there) {
    there.forEach(
        (concept, places) -> {
          for (Dimension dimension : CODED) {
            if (concept.has(dimension)) {
              coded.add(anyCode(concept, dimension));
              if (places.stream().anyMatch(place -> place.fen() != 0)) {
                before
                    .computeIfAbsent(family(concept, dimension), f -> new HashSet<>())
                    .add(concept);
              }
            }
          }
        });
    for (Series one : series) {
      for (Dimension dimension : CODED) {
        if (one.concept().has(dimension)) {
          families
              .computeIfAbsent(family(one.concept(), dimension), f -> new ArrayList<>())
              .add(one);
        }
      }
    }
  }

  /** Whether the amounts of a quantity need not agree, since its code moved. */
  boolean moved(Series one) {
    for (Dimension dimension : CODED) {
      Concept concept = one.concept();
      if (!concept.has(dimension)) {
        continue;
      }
      if (one.there().isEmpty()) {
        return coded.contains(anyCode(concept, dimension));
      }
      if (isExchange(family(concept, dimension))) {
        return true;
      }
    }
    return false;
  }

  /** Whether codes of one family differ, but not in their sum, or one of them is new or gone. */
  private boolean isExchange(Family family) {
    List<Series> sisters = families.getOrDefault(family, List.of());
    long difference = 0;
    long slack = 0;
    int differing = 0;
    for (Series sister : sisters) {
      if (sister.there().isEmpty() && !sister.isZero()) {
        return true;
      }
      if (sister.differs()) {
        Quoted here = sister.contradicting().get(0);
        Quoted before = sister.there().get(0);
        difference += here.fen() - before.fen();
        slack += here.half() + before.half();
        differing++;
      }
    }
    return (differing > 1 && Math.abs(difference) <= slack) || isGone(family, sisters);
  }

  /** Whether the other document has a code of the family that this one does not have. */
  private boolean isGone(Family family, List<Series> sisters) {
    Set<Concept> known = new HashSet<>();
    sisters.forEach(sister -> known.add(sister.concept()));
    return !known.containsAll(before.getOrDefault(family, Set.of()));
  }

  private static Concept anyCode(Concept concept, Dimension dimension) {
    return concept.with(dimension, "0".repeat(concept.get(dimension).length()));
  }

  private static Family family(Concept concept, Dimension dimension) {
    String code = concept.get(dimension);
    String parent = code.substring(0, Math.max(0, code.length() - 2));
    return new Family(concept.without(dimension), dimension, code.length(), parent);
  }
}
