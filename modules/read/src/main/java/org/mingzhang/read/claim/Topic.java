package org.mingzhang.read.claim;

import java.util.List;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * A quantity that sentences speak of.
 *
 * @param concept without year, basis and measure
 * @param both whether income and expenditure are meant alike
 * @param firm whether its words name it without doubt
 */
record Topic(Concept concept, boolean both, boolean firm) {

  /** What a quantity is cut by that is told in words of its own. */
  private static final List<Dimension> CUTS =
      List.of(
          Dimension.FUNCTION,
          Dimension.ECONOMIC,
          Dimension.GOV_ECONOMIC,
          Dimension.ITEM,
          Dimension.PROJECT);

  static final Topic NONE = new Topic(Concept.NONE, false, false);

  /** Something that was named, but not understood. */
  static final Topic UNKNOWN = new Topic(Concept.NONE, true, false);

  /** The same quantity, named without doubt or not. */
  Topic as(boolean sure) {
    return new Topic(concept, both, sure);
  }

  boolean isNone() {
    return concept.isEmpty();
  }

  /** Whether it is a total of all that comes in or goes out. */
  private static boolean isTotal(Concept named) {
    String flow = named.get(Dimension.FLOW);
    return (flow.equals("sources") || flow.equals("uses"))
        && named.without(Dimension.FLOW).isEmpty();
  }

  /** What a subject names inside this topic. */
  Topic inside(Subject subject, Topic headings) {
    Concept named = subject.concept();
    if (!subject.names()) {
      return isNone() ? headings : this;
    }
    Concept context = isNone() || isTotal(named) ? headings.concept() : concept;
    Concept full = named;
    boolean sameItem =
        !named.has(Dimension.ITEM) || (!isNone() && family(named).equals(family(context)));
    if (!full.has(Dimension.FUND) && sameItem) {
      full = full.with(Dimension.FUND, fund(named, context));
    }
    boolean economic = full.has(Dimension.ECONOMIC) || full.has(Dimension.GOV_ECONOMIC);
    if (economic && !full.has(Dimension.NATURE)) {
      full = full.with(Dimension.NATURE, context.get(Dimension.NATURE));
    }
    if (!full.has(Dimension.FLOW) && full.has(Dimension.FUND) && !full.has(Dimension.ITEM)) {
      full = full.with(Dimension.FLOW, context.get(Dimension.FLOW));
    }
    return new Topic(full, subject.both(), subject.firm());
  }

  /** This topic as a part of a whole that is cut by a code or an item, which it then is too. */
  Topic partOf(Topic whole) {
    boolean cut = false;
    for (Dimension dimension : CUTS) {
      cut |= concept.has(dimension);
    }
    if (cut || !concept.has(Dimension.NATURE)) {
      return this;
    }
    Concept part = concept;
    for (Dimension dimension : CUTS) {
      part = part.with(dimension, whole.concept().get(dimension));
    }
    return new Topic(part, both, firm && (whole.firm() || part.equals(concept)));
  }

  /** This topic inside an item that is spent by economic class: 机关运行经费中的办公费. */
  Topic partOfItem(Topic whole) {
    String item = whole.concept().get(Dimension.ITEM);
    boolean economic = concept.has(Dimension.ECONOMIC) || concept.has(Dimension.GOV_ECONOMIC);
    return economic && !concept.has(Dimension.ITEM) && !item.isEmpty()
        ? new Topic(concept.with(Dimension.ITEM, item), both, firm)
        : this;
  }

  /** The first part of an item: {@code procurement} of {@code procurement.goods}. */
  private static String family(Concept of) {
    return of.get(Dimension.ITEM).replaceFirst("\\..*", "");
  }

  /** A flow that names no fund is of all funds, unless something around it names one. */
  private static String fund(Concept named, Concept context) {
    String around = context.get(Dimension.FUND);
    boolean plain =
        !named.has(Dimension.NATURE)
            && !named.has(Dimension.ITEM)
            && !named.has(Dimension.FUNCTION)
            && !named.has(Dimension.ECONOMIC)
            && !named.has(Dimension.GOV_ECONOMIC);
    return around.isEmpty() && plain && named.has(Dimension.FLOW) ? "all" : around;
  }

  /** This topic of headings with what a heading below says. */
  Topic with(Subject heading) {
    Concept inner = heading.concept();
    if (inner.isEmpty()) {
      return this;
    }
    Concept base = inner.has(Dimension.ITEM) ? Concept.NONE : concept.without(Dimension.ITEM);
    return new Topic(inner.orElse(base), heading.both(), heading.firm());
  }
}
