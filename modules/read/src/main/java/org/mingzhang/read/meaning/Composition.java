package org.mingzhang.read.meaning;

import java.util.Optional;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.lexicon.Term;

/**
 * How the words of a path make one concept, from outside in. For each dimension the more special
 * value stays, wherever it stands in the path; of two values that exclude each other the inner one
 * stays. A word has hard and soft values: a flow that comes with a fund, a nature or an item is
 * soft (事业收入 under 支出 says which money is spent, not that it is income) and only makes a flow more
 * special or fills a missing one. A word for a total that names nothing but a flow (支出总计) sets it,
 * also to a wider one.
 */
final class Composition {

  private final Algebra algebra;

  Composition(Algebra algebra) {
    this.algebra = algebra;
  }

  /** The dimension in which a word excludes what is said beside it in the same cell. */
  Optional<Dimension> contradiction(Concept beside, Term word) {
    for (Dimension dimension : Dimension.values()) {
      boolean said = beside.has(dimension) && word.concept().has(dimension);
      if (said
          && dimension != Dimension.FLOW
          && algebra.disjoint(dimension, beside.get(dimension), word.concept().get(dimension))) {
        return Optional.of(dimension);
      }
    }
    return Optional.empty();
  }

  /** What the path means when this word is added inside it. */
  Concept add(Concept outer, Term word) {
    Concept inner = word.sure().equals("certain") ? word.concept() : unopposed(outer, word);
    if (inner.isEmpty()) {
      return outer;
    }
    if (word.total() && isOnlyFlow(inner)) {
      return outer.with(Dimension.FLOW, inner.get(Dimension.FLOW));
    }
    return add(outer, inner);
  }

  /** What a word that is not certain says, without what contradicts the words outside it. */
  private Concept unopposed(Concept outer, Term word) {
    Concept kept = word.concept();
    for (Dimension dimension : Dimension.values()) {
      if (dimension != Dimension.FLOW
          && algebra.disjoint(dimension, outer.get(dimension), kept.get(dimension))) {
        kept = kept.without(dimension);
      }
    }
    return kept;
  }

  /** What the path means when this partial concept is added inside it. */
  Concept add(Concept outer, Concept inner) {
    Concept composed = outer;
    for (Dimension dimension : Dimension.values()) {
      String value = inner.get(dimension);
      if (value.isEmpty()) {
        continue;
      }
      composed =
          dimension == Dimension.FLOW
              ? addFlow(composed, value, !isOnlyFlow(inner))
              : composed.with(
                  dimension, algebra.narrower(dimension, composed.get(dimension), value));
    }
    return composed;
  }

  private Concept addFlow(Concept outer, String flow, boolean soft) {
    String before = outer.get(Dimension.FLOW);
    if (before.isEmpty()) {
      return outer.with(Dimension.FLOW, flow);
    }
    boolean spent = before.equals("expenditure") || before.equals("uses");
    if (flow.equals("current")) {
      String narrow =
          before.equals("uses") ? "expenditure" : before.equals("sources") ? "income" : before;
      return outer.with(Dimension.FLOW, narrow);
    }
    if (spent && flow.equals("opening")) {
      return outer.with(Dimension.ORIGIN, "carried");
    }
    if (spent && flow.equals("reserve")) {
      return outer.with(Dimension.ORIGIN, "reserve");
    }
    if (algebra.within(Dimension.FLOW, flow, before)) {
      return outer.with(Dimension.FLOW, flow);
    }
    if (soft || algebra.within(Dimension.FLOW, before, flow)) {
      return outer;
    }
    return outer.with(Dimension.FLOW, flow);
  }

  private static boolean isOnlyFlow(Concept concept) {
    return concept.has(Dimension.FLOW)
        && !concept.has(Dimension.FUND)
        && !concept.has(Dimension.NATURE)
        && !concept.has(Dimension.FUNCTION)
        && !concept.has(Dimension.ECONOMIC)
        && !concept.has(Dimension.GOV_ECONOMIC)
        && !concept.has(Dimension.ITEM);
  }
}
