package org.mingzhang.check.derive;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Numbering;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Dimension;

/**
 * Which different concepts are one amount in this document: where no fund but the general budget
 * has money, 一般公共预算 is all there is; where nothing is carried over, 收入总计 is 本年收入. Each concept has
 * a plainest one that is the same amount; these have numbers of their own.
 */
public final class Scopes {

  /**
   * A concept reduced to its plainest equal.
   *
   * @param number of the plain concept
   * @param stated whether the document itself says, by printing zeros, that the rest is nothing
   * @param tied whether it says enough to stand against other tables
   */
  record Plain(int number, boolean stated, boolean tied) {}

  private final Vocabulary vocabulary;
  private final Year.Carried carriedFlows;
  private final Year[] yearOf;
  private final Plain[] plainOf;
  private final Numbering plains = new Numbering();

  Scopes(Observations observations, Algebra algebra) {
    this.vocabulary = observations.vocabulary();
    this.carriedFlows = Year.Carried.of(vocabulary);
    numberFunds(algebra);
    this.yearOf = years(algebra);
    note(observations);
    this.plainOf = new Plain[yearOf.length];
    Reduction reduction = new Reduction();
    for (Meaning meaning : vocabulary.meanings()) {
      plainOf[meaning.number()] = reduction.of(meaning);
    }
  }

  /** Parts of a fund may have money though none prints them by themselves. */
  private void numberFunds(Algebra algebra) {
    for (int fund = 0; fund < vocabulary.values(Dimension.FUND.index()); fund++) {
      String name = vocabulary.value(Dimension.FUND, fund);
      algebra.parts(Dimension.FUND, name).forEach(p -> vocabulary.number(Dimension.FUND, p));
    }
  }

  private Year[] years(Algebra algebra) {
    Map<Long, Year> years = new HashMap<>();
    Year[] of = new Year[vocabulary.size()];
    long last = -1;
    for (Meaning meaning : vocabulary.meanings()) {
      int number = meaning.number();
      long key = (long) meaning.id(Dimension.YEAR) << Integer.SIZE | meaning.id(Dimension.BASIS);
      of[number] =
          key == last
              ? of[number - 1]
              : years.computeIfAbsent(key, y -> new Year(vocabulary, algebra, carriedFlows));
      last = key;
    }
    return of;
  }

  private void note(Observations observations) {
    int carried = vocabulary.number(Dimension.ORIGIN, "carried");
    int reserve = vocabulary.number(Dimension.ORIGIN, "reserve");
    for (Observation seen : observations.all()) {
      Meaning meaning = seen.meaning();
      if (seen.known() != Observation.Known.SILENT && !meaning.has(Dimension.MEASURE)) {
        int origin = meaning.id(Dimension.ORIGIN);
        boolean before = origin == carried || origin == reserve;
        int flow = before ? carriedFlows.opening() : meaning.id(Dimension.FLOW);
        boolean total = !meaning.has(Dimension.FUNCTION) && !meaning.has(Dimension.ECONOMIC);
        yearOf[meaning.number()].note(seen, flow, total);
      }
    }
  }

  /** Finds the plainest equals of concepts. */
  private final class Reduction {
    private final int unknown = vocabulary.number(Dimension.FUND, "unknown");
    private final int price = vocabulary.number(Dimension.MEASURE, "price");
    private final int sources = vocabulary.number(Dimension.FLOW, "sources");
    private final int income = vocabulary.number(Dimension.FLOW, "income");
    private final int uses = vocabulary.number(Dimension.FLOW, "uses");
    private final int expenditure = vocabulary.number(Dimension.FLOW, "expenditure");
    private final int current = vocabulary.number(Dimension.ORIGIN, "current");

    Plain of(Meaning meaning) {
      Year year = yearOf[meaning.number()];
      Year.Reduced fund = year.reduced(meaning.id(Dimension.FUND));
      boolean stated = fund.stated();
      int[] values = meaning.ids().clone();
      values[Dimension.FUND.index()] = fund.fund();
      int flow = meaning.id(Dimension.FLOW);
      if (flow == sources && year.nothingBefore()) {
        stated &= year.saysZero(carriedFlows.opening());
        values[Dimension.FLOW.index()] = income;
      } else if (flow == uses && year.nothingAfter()) {
        stated &= year.saysZero(carriedFlows.closing());
        values[Dimension.FLOW.index()] = expenditure;
      }
      if (meaning.id(Dimension.ORIGIN) == current && year.nothingBefore()) {
        values[Dimension.ORIGIN.index()] = 0;
      }
      boolean tied =
          flow != 0
              && meaning.id(Dimension.FUND) != unknown
              && meaning.id(Dimension.MEASURE) != price;
      return new Plain(plains.of(values), stated, tied);
    }
  }

  /** The amounts that the document prints as carried over from or into the year of a concept. */
  public Set<Long> carried(Meaning meaning) {
    return yearOf[meaning.number()].carried();
  }

  /** The plainest concept that has the same amount in this document. */
  Plain plain(Meaning meaning) {
    return plainOf[meaning.number()];
  }

  /** How many plain concepts there are. */
  int plains() {
    return plains.size();
  }

  /** The numbers of the values of a plain concept; not to be changed. */
  int[] values(int plain) {
    return plains.row(plain);
  }

  /** The plain concept of these values; -1 if there is none. */
  int find(int[] values) {
    return plains.find(values);
  }

  /** Whether an observation says enough to stand against other tables. */
  boolean tied(Observation seen) {
    return seen.scaled() && plainOf[seen.meaning().number()].tied();
  }

  /** The parts of a fund that have money in the year of a concept. */
  int[] moneyParts(Meaning concept, int fund) {
    return yearOf[concept.number()].moneyParts(fund);
  }

  /** Whether nothing is carried over into or out of the year of a concept, as far as printed. */
  boolean closed(Meaning concept) {
    Year year = yearOf[concept.number()];
    return year.nothingBefore() && year.nothingAfter();
  }
}
