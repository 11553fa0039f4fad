package org.mingzhang.read.claim;

import java.util.Map;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * The economic classes that have the name of an item: in a list of what 公用经费 or 机关运行经费 is spent on
 * 会议费 is one of them, not all that is spent on meetings.
 */
final class Expenses {

  private static final Map<String, String> CODES =
      Map.of(
          "three-public.abroad", "30212",
          "meetings", "30215",
          "training", "30216",
          "three-public.reception", "30217",
          "three-public.vehicles.running", "30231",
          "three-public.vehicles.purchase", "31013");

  private static final String OPERATING = "operating-funds";

  private Expenses() {}

  /**
   * What a subject names as a part of a whole.
   *
   * @param before what was told before it
   */
  static Subject in(Topic whole, Topic before, Subject subject) {
    Concept named = subject.concept();
    String code = CODES.getOrDefault(named.get(Dimension.ITEM), "");
    boolean only = named.without(Dimension.ITEM).without(Dimension.FLOW).isEmpty();
    if (code.isEmpty() || !only || !isSpent(whole.concept(), before.concept())) {
      return subject;
    }
    Concept expense =
        Concept.NONE.with(Dimension.FLOW, "expenditure").with(Dimension.ECONOMIC, code);
    return new Subject(
        expense, false, subject.firm(), subject.headless(), subject.year(), subject.basis());
  }

  /** Whether the parts of a whole are economic classes. */
  private static boolean isSpent(Concept whole, Concept before) {
    String item = whole.get(Dimension.ITEM);
    boolean open = item.isEmpty() || item.equals(OPERATING);
    boolean spent =
        item.equals(OPERATING)
            || whole.get(Dimension.NATURE).startsWith("basic")
            || whole.has(Dimension.ECONOMIC);
    return open && (spent || (!whole.isEmpty() && before.has(Dimension.ECONOMIC)));
  }
}
