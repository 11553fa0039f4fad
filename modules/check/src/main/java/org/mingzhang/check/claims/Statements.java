package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;

/** Finds the figures that a statement about a change is made of. */
final class Statements {

  private final List<Claim> claims;
  private final Amounts amounts;

  Statements(List<Claim> claims, Amounts amounts) {
    this.claims = claims;
    this.amounts = amounts;
  }

  /** The quantity itself, without measure and what it is taken against. */
  static Concept plain(Claim claim) {
    return claim.concept().without(Dimension.MEASURE).without(Dimension.AGAINST);
  }

  /** This year's amounts that a change, rate or parity may speak of, the likeliest first. */
  List<Known> now(Claim claim) {
    return known(claim, plain(claim), claim.readings());
  }

  /** The amounts that it may be compared with. */
  List<Known> before(Claim claim) {
    Concept against = claim.against();
    return against.has(Dimension.YEAR) ? known(claim, against, claim.readings()) : List.of();
  }

  /**
   * Whether tables print two amounts of the quantity, in whatever scope, that differ by so much.
   */
  boolean possible(Claim claim, Range change) {
    for (Known amount : amounts.like(plain(claim))) {
      for (Known base : amounts.like(claim.against())) {
        if (amount.range().minus(base.range()).meets(change)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Known> known(Claim claim, Concept concept, List<Concept> readings) {
    List<Known> found = new ArrayList<>(amounts.exact(concept, readings));
    List<Known> said = amounts.said(concept, readings);
    if (found.isEmpty()) {
      said.stream().filter(k -> k.statement() == claim.statement()).forEach(found::add);
      said.stream().filter(k -> k.statement() != claim.statement()).forEach(found::add);
    } else {
      for (Known known : said) {
        if (known.statement() == claim.statement()
            && found.stream().noneMatch(other -> other.range().meets(known.range()))) {
          found.add(known);
        }
      }
    }
    return found;
  }

  /** The amounts that the statement itself says: this year's if {@code now}, else the other. */
  List<Known> inStatement(Claim claim, boolean now) {
    List<Known> found = new ArrayList<>();
    for (Claim other : claims) {
      boolean amount = other.relation() == Relation.AMOUNT || other.relation() == Relation.PART_OF;
      if (amount
          && other.statement() == claim.statement()
          && other.isMoney()
          && other.span().section() == claim.span().section()
          && !other.tied() == now) {
        found.add(Amounts.known(other));
      }
    }
    return found;
  }

  /** This year's amounts as tables print them. */
  List<Known> surest(Claim claim) {
    return amounts.surest(plain(claim), claim.readings());
  }

  /** The rates that stand beside a change. */
  List<Claim> rates(Claim change) {
    return claims.stream()
        .filter(
            claim ->
                claim.relation() == Relation.RATE
                    && claim.figure().isPresent()
                    && claim.statement() == change.statement()
                    && claim.against().equals(change.against()))
        .toList();
  }

  /** The change of the same quantity against the same, said beside a rate. */
  List<Claim> changes(Claim rate) {
    List<Claim> found = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.relation() == Relation.CHANGE
          && claim.tied() == rate.tied()
          && claim.isMoney()
          && claim.statement() == rate.statement()
          && plain(claim).equals(plain(rate))
          && claim.against().equals(rate.against())) {
        found.add(claim);
      }
    }
    return found;
  }
}
