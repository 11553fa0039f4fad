package org.mingzhang.bench.quality.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.bench.quality.sentence.Sources.Amount;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;

/**
 * Whether other figures of a clean document hold a claim: a table prints its amount, amounts give
 * its rate. Without that nobody could say that it is wrong.
 */
final class Support {

  private final Sources sources;

  Support(Sources sources) {
    this.sources = sources;
  }

  boolean holds(Claim claim) {
    return switch (claim.relation()) {
      case AMOUNT, PART_OF -> claim.isMoney() && (isPrinted(claim) || inStep(claim));
      case CHANGE -> claim.isMoney() && claim.direction() != 0 && change(claim);
      case RATE -> claim.figure().isPresent() && claim.direction() != 0 && rate(claim);
      case SHARE, COMPLETION -> claim.figure().isPresent() && share(claim);
      case YEAR -> year(claim);
      case PARITY, NONE, COUNT, ALL_OF, COSTING, ORDER -> false;
    };
  }

  /** Whether a slip in a claim breaks what holds it; a smaller one nobody can see. */
  boolean breaks(Mistake mistake) {
    return mistake.kind() == TextSlip.YEAR || !holds(mistake.wrong());
  }

  private static String year(Claim claim, boolean now) {
    return (now ? claim.concept() : claim.against()).get(Dimension.YEAR);
  }

  /** Whether a table prints the amount of a claim. */
  boolean isPrinted(Claim claim) {
    Amount said = Sources.amount(claim);
    return claim.tied()
        && sources.printed(said.concept(), year(claim, true)).stream().anyMatch(said::meets);
  }

  /** Whether the change and the rate beside an amount give it. */
  private boolean inStep(Claim claim) {
    return sources.beside(claim, Relation.RATE).stream()
        .anyMatch(
            rate ->
                sources.beside(claim, Relation.CHANGE).stream()
                        .anyMatch(change -> gives(Sources.amount(claim), change, rate))
                    || amounts(rate, true).stream()
                        .anyMatch(
                            now ->
                                amounts(rate, false).stream()
                                    .anyMatch(before -> gives(now, before, rate))));
  }

  private List<Amount> amounts(Claim claim, boolean now) {
    String year = year(claim, now);
    return year.isEmpty() ? List.of() : sources.known(claim, year);
  }

  private boolean change(Claim claim) {
    Amount size = Sources.amount(claim);
    for (Amount now : amounts(claim, true)) {
      for (Amount before : amounts(claim, false)) {
        Amount difference =
            new Amount(
                now.concept(),
                claim.direction() * (now.fen() - before.fen()),
                now.half() + before.half());
        if (difference.meets(size)) {
          return true;
        }
      }
      if (sources.beside(claim, Relation.RATE).stream().anyMatch(r -> gives(now, claim, r))) {
        return true;
      }
    }
    return false;
  }

  private boolean rate(Claim rate) {
    for (Amount now : amounts(rate, true)) {
      if (amounts(rate, false).stream().anyMatch(before -> gives(now, before, rate))
          || sources.beside(rate, Relation.CHANGE).stream()
              .anyMatch(change -> gives(now, change, rate))) {
        return true;
      }
    }
    return false;
  }

  private static boolean gives(Amount now, Claim change, Claim rate) {
    if (!change.isMoney()) {
      return false;
    }
    Amount by = Sources.amount(change);
    long before = now.fen() - change.direction() * by.fen();
    return gives(now, new Amount(now.concept(), before, now.half() + by.half()), rate);
  }

  /** Whether two amounts give a rate, as closely as they are printed. */
  private static boolean gives(Amount now, Amount before, Claim rate) {
    BigDecimal said = rate.figure().orElseThrow().number();
    return near(now, before, rate.direction() < 0 ? said.negate() : said, 100);
  }

  private static boolean near(Amount part, Amount whole, BigDecimal percent, int less) {
    if (whole.fen() <= whole.half()) {
      return false;
    }
    BigDecimal factor = percent.add(BigDecimal.valueOf(less)).movePointLeft(2);
    BigDecimal half = new BigDecimal("0.5").movePointLeft(percent.scale() + 2);
    BigDecimal off =
        factor.multiply(BigDecimal.valueOf(whole.fen())).subtract(BigDecimal.valueOf(part.fen()));
    BigDecimal tolerance =
        BigDecimal.valueOf(part.half())
            .add(BigDecimal.valueOf(whole.half()).multiply(factor.abs()))
            .add(half.multiply(BigDecimal.valueOf(whole.fen())));
    return off.abs().compareTo(tolerance) <= 0;
  }

  private boolean share(Claim claim) {
    List<Amount> wholes = new ArrayList<>(amounts(claim, false));
    if (!claim.against().isEmpty()) {
      wholes.addAll(sources.printed(claim.against(), year(claim, false)));
      wholes.addAll(sources.said(claim.against()));
    }
    return amounts(claim, true).stream()
        .anyMatch(
            part ->
                wholes.stream()
                    .anyMatch(
                        whole -> near(part, whole, claim.figure().orElseThrow().number(), 0)));
  }

  /** Whether the sentence that a year begins speaks of what tables print of this year. */
  private boolean year(Claim claim) {
    return sources
        .next(claim)
        .filter(next -> year(next, true).equals(year(claim, true)))
        .filter(
            next -> next.relation() == Relation.NONE || (Sources.isAmount(next) && isPrinted(next)))
        .isPresent();
  }
}
