package org.mingzhang.read.claim;

import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * What words name as the quantity of a figure.
 *
 * @param concept what they say of it; partial
 * @param both whether they name income and expenditure in one word (收支总计)
 * @param firm whether all words were understood
 * @param headless whether they end in words that are not known, so that what they name only cuts
 *     something else (会议费补助)
 * @param year four digits, empty if they name none
 * @param basis empty if they name none
 */
record Subject(
    Concept concept, boolean both, boolean firm, boolean headless, String year, String basis) {

  /** Whether they name a quantity, rather than only a time or a measure of one named before. */
  boolean names() {
    for (Dimension dimension : Dimension.values()) {
      if (concept.has(dimension) && isNaming(dimension)) {
        return true;
      }
    }
    return false;
  }

  /** Whether they name a code without doubt. */
  boolean isCoded() {
    return firm && concept.has(Dimension.FUNCTION);
  }

  /** Whether they name something by a code or as an item, not only by where the money is from. */
  boolean isSpecial() {
    return concept.has(Dimension.FUNCTION)
        || concept.has(Dimension.ITEM)
        || concept.has(Dimension.ECONOMIC)
        || concept.has(Dimension.GOV_ECONOMIC);
  }

  /** Whether they name spending and nothing more: 支出决算 of an item named before. */
  boolean isWeak() {
    return concept.get(Dimension.FLOW).equals("expenditure")
        && concept.without(Dimension.FLOW).isEmpty()
        && !both;
  }

  /** Whether they name a quantity that is not all that comes in or goes out. */
  boolean isMoreThanFlow() {
    return names() && !concept.without(Dimension.FLOW).isEmpty();
  }

  /** The same of a fund. */
  Subject ofFund(String fund) {
    return new Subject(concept.with(Dimension.FUND, fund), both, firm, headless, year, basis);
  }

  private static boolean isNaming(Dimension dimension) {
    return switch (dimension) {
      case FLOW, FUND, NATURE, FUNCTION, ECONOMIC, GOV_ECONOMIC, ITEM, PROJECT -> true;
      case ORIGIN, PART, UNIT, YEAR, BASIS, MEASURE, AGAINST -> false;
    };
  }
}
