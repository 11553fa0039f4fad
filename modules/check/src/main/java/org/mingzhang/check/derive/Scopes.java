package org.mingzhang.check.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.observe.Meaning;
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
   * @param tied whether it says enough to stand against other tables
   */
  record Plain(Concept concept, boolean stated, boolean tied) {}

  private final Algebra algebra;
  private final Map<List<String>, Year> years = new HashMap<>();
  private final Map<Concept, Plain> plain = new HashMap<>();
  private final Year[] yearOf;
  private final @Nullable Plain[] plainOf;

  Scopes(Observations observations, Algebra algebra) {
    this.algebra = algebra;
    int size = observations.vocabulary().size();
    yearOf = new Year[size];
    plainOf = new Plain[size];
    for (Meaning meaning : observations.vocabulary().meanings()) {
      yearOf[meaning.number()] = year(meaning.concept());
    }
    for (Observation seen : observations.all()) {
      if (seen.known() != Observation.Known.SILENT
          && !seen.meaning().concept().has(Dimension.MEASURE)) {
        yearOf[seen.meaning().number()].note(seen);
      }
    }
  }

  private Year year(Concept concept) {
    return years.computeIfAbsent(
        List.of(concept.get(Dimension.YEAR), concept.get(Dimension.BASIS)), y -> new Year());
  }

  /** The amounts that the document prints as carried over from or into the year of a concept. */
  public Set<Long> carried(Meaning meaning) {
    return yearOf[meaning.number()].carried;
  }

  /** The plainest concept that has the same amount in this document. */
  Plain plain(Meaning meaning) {
    Plain known = plainOf[meaning.number()];
    if (known == null) {
      known = plain(meaning.concept());
      plainOf[meaning.number()] = known;
    }
    return known;
  }

  /** The plainest concept that has the same amount in this document. */
  Plain plain(Concept concept) {
    return plain.computeIfAbsent(concept, this::reduce);
  }

  /** Whether an observation says enough to stand against other tables. */
  boolean tied(Observation seen) {
    return seen.scaled() && plain(seen.meaning()).tied();
  }

  private Plain reduce(Concept concept) {
    Year year = year(concept);
    Reduced fund = year.reduced(concept.get(Dimension.FUND));
    boolean stated = fund.stated();
    Concept plain = concept.with(Dimension.FUND, fund.fund());
    String flow = plain.get(Dimension.FLOW);
    if (flow.equals("sources") && year.none("opening", "reserve")) {
      stated &= year.flow("opening") == Said.ZERO;
      plain = plain.with(Dimension.FLOW, "income");
    } else if (flow.equals("uses") && year.none("closing", "distribution")) {
      stated &= year.flow("closing") == Said.ZERO;
      plain = plain.with(Dimension.FLOW, "expenditure");
    }
    if (plain.get(Dimension.ORIGIN).equals("current") && year.none("opening", "reserve")) {
      plain = plain.without(Dimension.ORIGIN);
    }
    boolean tied =
        concept.has(Dimension.FLOW)
            && !concept.get(Dimension.FUND).equals("unknown")
            && !concept.get(Dimension.MEASURE).equals("price");
    return new Plain(plain, stated, tied);
  }

  /** The parts of a concept's fund that have money in this document. */
  List<String> moneyParts(Concept concept) {
    return year(concept).moneyParts(concept.get(Dimension.FUND));
  }

  /** Whether nothing is carried over into or out of the year of a concept, as far as printed. */
  boolean closed(Concept concept) {
    return year(concept).none("opening", "reserve", "closing", "distribution");
  }

  /** What a document says of a fund or a flow. */
  private enum Said {
    MONEY,
    ZERO,
    NOTHING
  }

  /** A fund without the parts that have no money, and whether the document says so. */
  private record Reduced(String fund, boolean stated) {}

  /** What is said of one year and basis; amounts of different ones have nothing in common. */
  private final class Year {
    private final Map<String, Said> funds = new HashMap<>();
    private final Map<String, Said> flows = new HashMap<>();
    private final Map<String, List<String>> moneyParts = new HashMap<>();
    private final Map<String, Reduced> reduced = new HashMap<>();
    private final Set<Long> carried = new HashSet<>();

    void note(Observation seen) {
      Concept concept = seen.meaning().concept();
      Said said = seen.counts() && !seen.nonzero() ? Said.ZERO : Said.MONEY;
      boolean total = !concept.has(Dimension.FUNCTION) && !concept.has(Dimension.ECONOMIC);
      String flow = flow(concept);
      if (said == Said.MONEY || total) {
        funds.merge(concept.get(Dimension.FUND), said, Year::louder);
        flows.merge(flow, said, Year::louder);
      }
      boolean over =
          switch (flow) {
            case "opening", "reserve", "closing", "distribution" -> true;
            default -> false;
          };
      if (over && seen.nonzero()) {
        carried.add(Math.abs(seen.fen()));
      }
    }

    private static Said louder(Said one, Said other) {
      return one == Said.MONEY ? one : other;
    }

    /** Money carried over is noted as such, whether it is income or says what is spent. */
    private static String flow(Concept concept) {
      String origin = concept.get(Dimension.ORIGIN);
      return origin.equals("carried") || origin.equals("reserve")
          ? "opening"
          : concept.get(Dimension.FLOW);
    }

    Said flow(String flow) {
      return flows.getOrDefault(flow, Said.NOTHING);
    }

    boolean none(String... values) {
      for (String value : values) {
        if (flow(value) == Said.MONEY) {
          return false;
        }
      }
      return true;
    }

    List<String> moneyParts(String fund) {
      return moneyParts.computeIfAbsent(
          fund,
          f ->
              algebra.parts(Dimension.FUND, f).stream()
                  .filter(part -> fund(part) == Said.MONEY)
                  .toList());
    }

    Reduced reduced(String fund) {
      Reduced known = reduced.get(fund);
      if (known == null) {
        List<String> money = moneyParts(fund);
        if (money.size() == 1) {
          boolean stated =
              algebra.parts(Dimension.FUND, fund).stream()
                  .noneMatch(part -> fund(part) == Said.NOTHING);
          Reduced part = reduced(money.get(0));
          known = new Reduced(part.fund(), stated && part.stated());
        } else {
          known = new Reduced(fund, true);
        }
        reduced.put(fund, known);
      }
      return known;
    }

    /** What is said of a fund or any part of it. */
    Said fund(String fund) {
      Said all = Said.NOTHING;
      for (Map.Entry<String, Said> said : funds.entrySet()) {
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
}
