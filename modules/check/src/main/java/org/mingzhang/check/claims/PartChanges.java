package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;

/**
 * The changes of the items of a class add up to the change of the class. Where one wrong digit in
 * one of them, and in one only, mends the sum and the rate that stands beside it, that one is
 * wrong.
 */
final class PartChanges {

  private static final int CLASS = 3;
  private static final int ITEM = 7;

  private final List<Claim> claims;
  private final Amounts amounts;
  private final Statements statements;

  PartChanges(List<Claim> claims, Amounts amounts, Statements statements) {
    this.claims = claims;
    this.amounts = amounts;
    this.statements = statements;
  }

  /** The wrong changes of items. */
  List<Defect> check() {
    List<Defect> defects = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (Claim claim : claims) {
      String code = claim.concept().get(Dimension.FUNCTION);
      if (claim.relation() == Relation.CHANGE
          && claim.firm()
          && claim.isMoney()
          && code.length() == CLASS
          && done.add(code + claim.against().get(Dimension.YEAR))) {
        wrong(claim, code).ifPresent(defects::add);
      }
    }
    return defects;
  }

  private Optional<Defect> wrong(Claim whole, String code) {
    Map<String, Claim> items = items(whole, code);
    if (items.isEmpty() || !items.keySet().containsAll(printedItems(whole, code))) {
      return Optional.empty();
    }
    long sum = 0;
    long tolerance = ChangeSums.rounding(whole);
    for (Claim item : items.values()) {
      sum += signed(item);
      tolerance += ChangeSums.rounding(item);
    }
    long missing = signed(whole) - sum;
    if (Math.abs(missing) <= tolerance) {
      return Optional.empty();
    }
    List<Member> suspects = new ArrayList<>();
    suspects.add(Member.of(whole, sum, tolerance));
    for (Claim item : items.values()) {
      if (item.isMoney()) {
        suspects.add(Member.of(item, signed(item) + missing, tolerance));
      }
    }
    suspects.removeIf(one -> !isWrongDigit(one));
    boolean one = suspects.size() == 1 && !suspects.get(0).claim().equals(whole);
    return one
        ? Optional.of(
            Member.defect(
                suspects,
                "change-does-not-follow",
                "各项增减额之和与本类增减额不符",
                "the changes of the items do not add up to that of the class",
                Member.sum(whole, items.values())))
        : Optional.empty();
  }

  /**
   * Items that are new or gone may not be told, so that a change that was turned proves nothing.
   */
  private boolean isWrongDigit(Member one) {
    return one.cause() != Cause.NONE
        && one.cause() != Cause.DIRECTION
        && statements.fits(one.claim(), one.right());
  }

  private static long signed(Claim claim) {
    return claim.isMoney() ? claim.direction() * Known.said(claim).fen() : 0;
  }

  private Map<String, Claim> items(Claim whole, String code) {
    Map<String, Claim> items = new TreeMap<>();
    for (Claim claim : claims) {
      String item = claim.concept().get(Dimension.FUNCTION);
      boolean change = claim.relation() == Relation.CHANGE || claim.relation() == Relation.PARITY;
      if (change
          && item.length() == ITEM
          && item.startsWith(code)
          && claim.against().get(Dimension.YEAR).equals(whole.against().get(Dimension.YEAR))) {
        items.putIfAbsent(item, claim);
      }
    }
    return items;
  }

  /** The items under a class that a table prints with an amount. */
  private Set<String> printedItems(Claim whole, String code) {
    Set<String> printed = new HashSet<>();
    for (Known known : amounts.printed(concept -> isItem(concept, whole, code))) {
      if (known.fen() != 0) {
        printed.add(known.concept().get(Dimension.FUNCTION));
      }
    }
    return printed;
  }

  private static boolean isItem(Concept concept, Claim whole, String code) {
    String item = concept.get(Dimension.FUNCTION);
    return item.length() == ITEM
        && item.startsWith(code)
        && concept.get(Dimension.YEAR).equals(whole.concept().get(Dimension.YEAR));
  }
}
