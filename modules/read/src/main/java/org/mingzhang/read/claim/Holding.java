package org.mingzhang.read.claim;

import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/** Whether one quantity may be a part of another, by what both name. */
final class Holding {

  private final Algebra algebra;

  Holding(Algebra algebra) {
    this.algebra = algebra;
  }

  /** Whether a value is another, or a part of it or of what is not named. */
  boolean isWithin(Dimension dimension, String part, String whole) {
    return whole.isEmpty() || whole.equals(part) || algebra.within(dimension, part, whole);
  }

  /** Whether an amount can be a part of another, by what both name. */
  boolean holds(Topic total, Topic part) {
    for (Dimension dimension : ClaimMaker.NAMING) {
      String outer = total.concept().get(dimension);
      String inner = part.concept().get(dimension);
      boolean code =
          dimension == Dimension.FUNCTION
              || dimension == Dimension.ECONOMIC
              || dimension == Dimension.GOV_ECONOMIC;
      boolean within =
          outer.isEmpty()
              || outer.equals(inner)
              || (code ? inner.startsWith(outer) : algebra.within(dimension, inner, outer))
              || (dimension != Dimension.ITEM && inner.isEmpty());
      if (!within) {
        return false;
      }
    }
    return !total.concept().equals(part.concept()) && !isWider(part.concept(), total.concept());
  }

  /** 人员经费 is made of economic classes, and no part of one. */
  private static boolean isWider(Concept part, Concept total) {
    return part.get(Dimension.NATURE).startsWith("basic.")
        && !part.has(Dimension.ECONOMIC)
        && total.has(Dimension.ECONOMIC);
  }

  /**
   * Whether a topic is what the money of another is spent as (拨款100万元,其中:基本支出60万元), or what of it
   * was carried over.
   */
  static boolean spends(Topic income, Topic topic) {
    Concept from = income.concept();
    Concept to = topic.concept();
    String flow = to.get(Dimension.FLOW);
    boolean spent = flow.equals("expenditure") && to.has(Dimension.NATURE);
    Concept plain = to.without(Dimension.FLOW);
    return comes(income)
        && (spent || flow.equals("opening"))
        && from.has(Dimension.FUND)
        && from.without(Dimension.FLOW).equals(spent ? plain.without(Dimension.NATURE) : plain);
  }

  /** Whether two topics are the same money, that of this year or all of it: 收入100万元,包括当年收入100万元. */
  static boolean isSame(Topic one, Topic other) {
    return comes(one) == comes(other) && plain(one).equals(plain(other));
  }

  private static boolean comes(Topic topic) {
    return topic.concept().get(Dimension.FLOW).matches("sources|income");
  }

  private static Concept plain(Topic topic) {
    String flow = topic.concept().get(Dimension.FLOW);
    boolean through = flow.matches("sources|income|uses|expenditure");
    Concept concept = topic.concept().without(Dimension.ORIGIN);
    return through ? concept.without(Dimension.FLOW) : concept;
  }
}
