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
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

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
    long tolerance = Known.said(whole).half();
    for (Claim item : items.values()) {
      sum += signed(item);
      tolerance += item.isMoney() ? Known.said(item).half() : 0;
    }
    long missing = signed(whole) - sum;
    if (Math.abs(missing) <= tolerance) {
      return Optional.empty();
    }
    if (isMended(whole, sum)) {
      return Optional.empty();
    }
    List<Defect> possible = new ArrayList<>();
    for (Claim item : items.values()) {
      long right = signed(item) + missing;
      boolean money = item.relation() == Relation.CHANGE && item.isMoney();
      if (money
          && Long.signum(right) == item.direction()
          && Handwriting.between(item, Math.abs(right)) != Cause.NONE
          && statements.fits(item, right)) {
        possible.add(defect(whole, item, Math.abs(right), items));
      }
    }
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }

  /** Whether one slip in the whole would explain it too, and fits what stands beside the whole. */
  private boolean isMended(Claim whole, long sum) {
    return Long.signum(sum) == whole.direction()
        && Handwriting.between(whole, Math.abs(sum)) != Cause.NONE
        && statements.fits(whole, sum);
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

  private static Defect defect(Claim whole, Claim item, long right, Map<String, Claim> items) {
    StringBuilder sum = new StringBuilder(whole.printed()).append(" ≠ ");
    boolean first = true;
    for (Claim one : items.values()) {
      if (one.isMoney()) {
        sum.append(one.direction() < 0 ? (first ? "−" : " − ") : first ? "" : " + ");
        sum.append(one.printed());
        first = false;
      }
    }
    return Defect.of(
        item,
        "change-does-not-follow",
        Severity.ERROR,
        Writing.amount(item, right),
        Handwriting.between(item, right)
            .in("各项增减额之和与本类增减额不符", "the changes of the items do not add up to that of the class"),
        new Proof(sum.toString(), false));
  }
}
