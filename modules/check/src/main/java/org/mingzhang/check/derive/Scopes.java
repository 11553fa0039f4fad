package org.mingzhang.check.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * Which different concepts are one amount in this document: where no fund but the general budget
 * has money, 一般公共预算 is all there is; where nothing is carried over, 收入总计 is 本年收入.
 */
public final class Scopes {

  /**
   * A concept reduced to its plainest equal.
   *
   * @param stated whether the document itself says, by printing zeros, that the rest is nothing
   */
  record Plain(Concept concept, boolean stated) {}

  /** What a document says of a part. */
  private enum Said {
    MONEY,
    ZERO,
    NOTHING
  }

  /** A year and a basis; amounts of different years or bases have nothing in common. */
  private record Time(String year, String basis) {
    static Time of(Concept concept) {
      return new Time(concept.get(Dimension.YEAR), concept.get(Dimension.BASIS));
    }
  }

  private final Algebra algebra;
  private final Map<Time, Map<String, Said>> funds = new HashMap<>();
  private final Map<Time, Map<String, Said>> flows = new HashMap<>();
  private final Map<Time, Set<Long>> carried = new HashMap<>();

  Scopes(Observations observations, Algebra algebra) {
    this.algebra = algebra;
    for (Observation seen : observations.all()) {
      Concept concept = seen.meaning().concept();
      if (concept.has(Dimension.MEASURE) || seen.known() == Observation.Known.SILENT) {
        continue;
      }
      Time time = Time.of(concept);
      Said said = seen.counts() && !seen.nonzero() ? Said.ZERO : Said.MONEY;
      boolean total = !concept.has(Dimension.FUNCTION) && !concept.has(Dimension.ECONOMIC);
      if (said == Said.MONEY || total) {
        note(funds, time, concept.get(Dimension.FUND), said);
        note(flows, time, flow(concept), said);
      }
      if (isCarried(concept) && seen.nonzero()) {
        carried.computeIfAbsent(time, t -> new HashSet<>()).add(Math.abs(seen.fen()));
      }
    }
  }

  private static void note(Map<Time, Map<String, Said>> all, Time time, String value, Said said) {
    all.computeIfAbsent(time, t -> new HashMap<>())
        .merge(value, said, (one, other) -> one == Said.MONEY ? one : other);
  }

  /** Money carried over is noted as such, whether it is income or says what is spent. */
  private static String flow(Concept concept) {
    String origin = concept.get(Dimension.ORIGIN);
    return origin.equals("carried") || origin.equals("reserve")
        ? "opening"
        : concept.get(Dimension.FLOW);
  }

  private static boolean isCarried(Concept concept) {
    return switch (flow(concept)) {
      case "opening", "reserve", "closing", "distribution" -> true;
      default -> false;
    };
  }

  /** The amounts that the document prints as carried over from or into the year of a concept. */
  public Set<Long> carried(Concept concept) {
    return carried.getOrDefault(Time.of(concept), Set.of());
  }

  /** The plainest concept that has the same amount in this document. */
  Plain plain(Concept concept) {
    Time time = Time.of(concept);
    boolean stated = true;
    Concept plain = concept;
    for (String fund = plain.get(Dimension.FUND); ; fund = plain.get(Dimension.FUND)) {
      List<String> money = moneyParts(plain);
      if (money.size() != 1) {
        break;
      }
      for (String part : algebra.parts(Dimension.FUND, fund)) {
        stated &= fund(time, part) != Said.NOTHING;
      }
      plain = plain.with(Dimension.FUND, money.get(0));
    }
    String flow = plain.get(Dimension.FLOW);
    if (flow.equals("sources") && none(time, "opening", "reserve")) {
      stated &= said(time, "opening") == Said.ZERO;
      plain = plain.with(Dimension.FLOW, "income");
    } else if (flow.equals("uses") && none(time, "closing", "distribution")) {
      stated &= said(time, "closing") == Said.ZERO;
      plain = plain.with(Dimension.FLOW, "expenditure");
    }
    if (plain.get(Dimension.ORIGIN).equals("current") && none(time, "opening", "reserve")) {
      plain = plain.without(Dimension.ORIGIN);
    }
    return new Plain(plain, stated);
  }

  /** The parts of a concept's fund that have money in this document. */
  List<String> moneyParts(Concept concept) {
    Time time = Time.of(concept);
    return algebra.parts(Dimension.FUND, concept.get(Dimension.FUND)).stream()
        .filter(part -> fund(time, part) == Said.MONEY)
        .toList();
  }

  /** Whether nothing is carried over into or out of the year of a concept, as far as printed. */
  boolean closed(Concept concept) {
    return none(Time.of(concept), "opening", "reserve", "closing", "distribution");
  }

  private Said said(Time time, String flow) {
    return flows.getOrDefault(time, Map.of()).getOrDefault(flow, Said.NOTHING);
  }

  private boolean none(Time time, String... values) {
    for (String value : values) {
      if (said(time, value) == Said.MONEY) {
        return false;
      }
    }
    return true;
  }

  /** What is said of a fund or any part of it. */
  private Said fund(Time time, String fund) {
    Said all = Said.NOTHING;
    for (Map.Entry<String, Said> said : funds.getOrDefault(time, Map.of()).entrySet()) {
      String other = said.getKey();
      if (other.equals(fund)
          || other.startsWith(fund + ".")
          || algebra.within(Dimension.FUND, other, fund)) {
        if (said.getValue() == Said.MONEY) {
          return Said.MONEY;
        }
        all = Said.ZERO;
      }
    }
    return all;
  }
}
