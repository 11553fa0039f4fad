package org.mingzhang.check.derive;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Vocabulary;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Dimension;

/**
 * What a document says of one year and basis: which funds and flows have money in it. Amounts of
 * different years have nothing in common. Funds and flows go by their numbers in the vocabulary.
 */
final class Year {

  /** What a document says of a fund or a flow. */
  private enum Said {
    MONEY,
    ZERO,
    NOTHING
  }

  /** A fund without the parts that have no money, and whether the document says so. */
  record Reduced(int fund, boolean stated) {}

  /** The flows of money that was carried over, by their numbers. */
  record Carried(int opening, int reserve, int closing, int distribution) {

    static Carried of(Vocabulary vocabulary) {
      return new Carried(
          vocabulary.number(Dimension.FLOW, "opening"),
          vocabulary.number(Dimension.FLOW, "reserve"),
          vocabulary.number(Dimension.FLOW, "closing"),
          vocabulary.number(Dimension.FLOW, "distribution"));
    }

    boolean has(int flow) {
      return flow == opening || flow == reserve || flow == closing || flow == distribution;
    }
  }

  private final Vocabulary vocabulary;
  private final Algebra algebra;
  private final Carried carriedFlows;
  private final Said[] funds;
  private final Said[] flows;
  private final int[] @Nullable [] moneyParts;
  private final @Nullable Reduced[] reduced;
  private final Set<Long> carried = new HashSet<>();

  Year(Vocabulary vocabulary, Algebra algebra, Carried carriedFlows) {
    this.vocabulary = vocabulary;
    this.algebra = algebra;
    this.carriedFlows = carriedFlows;
    this.funds = new Said[vocabulary.values(Dimension.FUND.index())];
    this.flows = new Said[vocabulary.values(Dimension.FLOW.index())];
    this.moneyParts = new int[funds.length][];
    this.reduced = new Reduced[funds.length];
    Arrays.fill(funds, Said.NOTHING);
    Arrays.fill(flows, Said.NOTHING);
  }

  /**
   * Notes an amount.
   *
   * @param flow its flow; of money that was carried over this is known as such, whether it is
   *     income or says what is spent
   * @param total whether it is no class of a list
   */
  void note(Observation seen, int flow, boolean total) {
    boolean money = !seen.counts() || seen.nonzero();
    int fund = seen.meaning().id(Dimension.FUND);
    if (money) {
      funds[fund] = Said.MONEY;
      flows[flow] = Said.MONEY;
    } else if (total) {
      funds[fund] = funds[fund] == Said.MONEY ? Said.MONEY : Said.ZERO;
      flows[flow] = flows[flow] == Said.MONEY ? Said.MONEY : Said.ZERO;
    }
    if (seen.nonzero() && carriedFlows.has(flow)) {
      carried.add(Math.abs(seen.fen()));
    }
  }

  /** The amounts that are printed as carried over. */
  Set<Long> carried() {
    return carried;
  }

  /** Whether nothing was carried into it. */
  boolean nothingBefore() {
    return flows[carriedFlows.opening()] != Said.MONEY
        && flows[carriedFlows.reserve()] != Said.MONEY;
  }

  /** Whether nothing is carried on from it. */
  boolean nothingAfter() {
    return flows[carriedFlows.closing()] != Said.MONEY
        && flows[carriedFlows.distribution()] != Said.MONEY;
  }

  /** Whether a flow is said to be nothing. */
  boolean saysZero(int flow) {
    return flows[flow] == Said.ZERO;
  }

  /** The parts of a fund that have money; not to be changed. */
  int[] moneyParts(int fund) {
    int[] known = moneyParts[fund];
    if (known == null) {
      known = parts(fund).stream().mapToInt(this::fund).filter(this::hasMoney).toArray();
      moneyParts[fund] = known;
    }
    return known;
  }

  private List<String> parts(int fund) {
    return algebra.parts(Dimension.FUND, vocabulary.value(Dimension.FUND, fund));
  }

  private int fund(String name) {
    return vocabulary.number(Dimension.FUND, name);
  }

  private boolean hasMoney(int fund) {
    return said(fund) == Said.MONEY;
  }

  /** A fund without the parts that have no money. */
  Reduced reduced(int fund) {
    Reduced known = reduced[fund];
    if (known == null) {
      int[] money = moneyParts(fund);
      if (money.length == 1) {
        boolean stated = parts(fund).stream().noneMatch(part -> said(fund(part)) == Said.NOTHING);
        Reduced part = reduced(money[0]);
        known = new Reduced(part.fund(), stated && part.stated());
      } else {
        known = new Reduced(fund, true);
      }
      reduced[fund] = known;
    }
    return known;
  }

  /** What is said of a fund or any part of it. */
  private Said said(int fund) {
    Said all = Said.NOTHING;
    for (int other = 0; other < funds.length; other++) {
      if (funds[other] != Said.NOTHING
          && (other == fund || vocabulary.within(Dimension.FUND.index(), other, fund))) {
        if (funds[other] == Said.MONEY) {
          return Said.MONEY;
        }
        all = Said.ZERO;
      }
    }
    return all;
  }
}
