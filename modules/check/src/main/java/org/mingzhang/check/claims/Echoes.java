package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.money.MoneyUnit;

/**
 * What other statements print that speaks for one figure of a statement or another: the same
 * figure; and twins, statements of an equal amount (income and expenditure, one fund and all money)
 * that repeat the change and the rate too.
 */
final class Echoes {

  /** Shorter figures are alike by accident. */
  private static final int DIGITS = 3;

  private final List<Claim> claims;

  /** What sentences say of amounts in more than a few digits. */
  private final List<Known> amounts = new ArrayList<>();

  Echoes(List<Claim> claims) {
    this.claims = claims;
    for (Claim claim : claims) {
      if (Amounts.isAmount(claim) && isTelling(claim.figure().orElseThrow().number())) {
        amounts.add(Known.said(claim));
      }
    }
  }

  /** Whether other statements print the same figure, so that it is hardly a slip of the hand. */
  boolean echoed(Claim like, BigDecimal number) {
    return isTelling(number)
        && claims.stream()
            .anyMatch(other -> isElsewhere(other, like) && isFigure(other, like, number));
  }

  /** What twins of a statement print in the place of one of its figures. */
  List<Claim> twins(Part part, Claim claim, Series rest) {
    Set<Integer> statements =
        switch (part.role()) {
          case NOW -> sameWay(claim, rest);
          case CHANGE, RATE -> sameAmount(claim, rest);
          case BEFORE -> Set.of();
        };
    return claims.stream()
        .filter(other -> statements.contains(other.statement()) && isElsewhere(other, claim))
        .filter(other -> isLike(other, claim))
        .toList();
  }

  /** The amounts of the same year that other statements print. */
  List<Known> amounts(Claim claim) {
    List<Known> found = new ArrayList<>();
    for (Known known : amounts) {
      Claim other = known.said().orElseThrow();
      if (isElsewhere(other, claim) && sameYear(other, claim)) {
        found.add(known);
      }
    }
    return found;
  }

  /** Whether most amounts of sentences are in this unit: where they are not, it may be wrong. */
  boolean isUsual(Optional<MoneyUnit> unit) {
    long money = claims.stream().filter(Claim::isMoney).count();
    return 2 * claims.stream().filter(c -> c.isMoney() && c.unit().equals(unit)).count() > money;
  }

  private Set<Integer> sameAmount(Claim claim, Series rest) {
    List<Known> now = rest.amounts(Role.NOW);
    Set<Integer> same = new HashSet<>();
    for (Known other : amounts) {
      if (other.statement() != claim.statement() && now.stream().anyMatch(other::meets)) {
        same.add(other.statement());
      }
    }
    return same;
  }

  /** Statements that print the change and the rate of this one. */
  private Set<Integer> sameWay(Claim claim, Series rest) {
    Set<Integer> same = new HashSet<>();
    for (Claim change : rest.claims(Role.CHANGE)) {
      for (Claim rate : rest.claims(Role.RATE)) {
        Set<Integer> both = repeating(change, claim);
        both.retainAll(repeating(rate, claim));
        same.addAll(both);
      }
    }
    return same;
  }

  private Set<Integer> repeating(Claim figure, Claim claim) {
    Set<Integer> statements = new HashSet<>();
    for (Claim other : claims) {
      if (isElsewhere(other, claim)
          && isLike(other, figure)
          && other.direction() == figure.direction()
          && isFigure(other, figure, figure.figure().orElseThrow().number())) {
        statements.add(other.statement());
      }
    }
    return statements;
  }

  private static boolean isElsewhere(Claim other, Claim claim) {
    return other.statement() != claim.statement();
  }

  private static boolean isLike(Claim other, Claim claim) {
    boolean amounts = Amounts.isAmount(other) && Amounts.isAmount(claim);
    return other.figure().isPresent()
        && (amounts || other.relation() == claim.relation())
        && sameYear(other, claim);
  }

  private static boolean sameYear(Claim other, Claim claim) {
    boolean way = Statements.isChange(claim) || Statements.isRate(claim);
    return other.concept().get(Dimension.YEAR).equals(claim.concept().get(Dimension.YEAR))
        && (!way
            || other.against().get(Dimension.YEAR).equals(claim.against().get(Dimension.YEAR)));
  }

  private static boolean isFigure(Claim other, Claim like, BigDecimal number) {
    return other.unit().equals(like.unit())
        && other.figure().filter(f -> f.number().compareTo(number) == 0).isPresent();
  }

  private static boolean isTelling(BigDecimal number) {
    return number.stripTrailingZeros().precision() >= DIGITS;
  }
}
