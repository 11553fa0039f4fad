package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.model.time.TimedList;

/**
 * What the sums that sentences state among themselves ask of one of their members: a whole and what
 * it is made of, of amounts and of changes. The list of parts need not be complete, so they accuse
 * nobody; but one that holds to the last digit tells which of several figures is right.
 */
final class Sums {

  /** What a whole may be cut by. */
  private static final List<Dimension> CUTS =
      List.of(
          Dimension.NATURE,
          Dimension.ITEM,
          Dimension.FUND,
          Dimension.FUNCTION,
          Dimension.ECONOMIC,
          Dimension.GOV_ECONOMIC);

  /** Nobody says so many parts of a sum in sentences. */
  private static final int MOST_PARTS = 500;

  private final List<Claim> claims;
  private final Algebra algebra;
  private final Deadline deadline;
  private final Map<Claim, List<BigDecimal>> known = new HashMap<>();

  Sums(List<Claim> claims, Algebra algebra, Deadline deadline) {
    this.deadline = deadline;
    this.claims = claims;
    this.algebra = algebra;
  }

  /** What each sum that a claim is a member of asks it to be, in fen; negative where it is less. */
  List<BigDecimal> asks(Claim claim) {
    return known.computeIfAbsent(claim, this::find);
  }

  private List<BigDecimal> find(Claim claim) {
    List<BigDecimal> asked = new ArrayList<>();
    List<Claim> like =
        new TimedList<>(claims.stream().filter(other -> isKind(other, claim)).toList(), deadline);
    for (Dimension cut : CUTS) {
      List<Claim> wholes = like.stream().filter(whole -> isPart(claim, whole, cut)).toList();
      for (boolean near : new boolean[] {true, false}) {
        asWhole(claim, cut, like, near, asked);
        asPart(claim, wholes, cut, like, near, asked);
      }
    }
    return asked;
  }

  private void asWhole(
      Claim whole, Dimension cut, List<Claim> like, boolean near, List<BigDecimal> asked) {
    Map<String, Claim> parts = parts(whole, whole, cut, like, near);
    if (parts.size() > 1) {
      asked.add(parts.values().stream().map(Sums::signed).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
  }

  /** Wholes of one concept have the same parts, however often they are said. */
  private void asPart(
      Claim claim,
      List<Claim> wholes,
      Dimension cut,
      List<Claim> like,
      boolean near,
      List<BigDecimal> asked) {
    Map<Concept, Optional<BigDecimal>> others = new HashMap<>();
    for (Claim whole : wholes) {
      others
          .computeIfAbsent(
              whole.concept(), w -> others(claim, parts(whole, claim, cut, like, near)))
          .ifPresent(sum -> asked.add(signed(whole).subtract(sum)));
    }
  }

  /** What the parts beside a claim come to; nothing if it is the only one, or none. */
  private static Optional<BigDecimal> others(Claim claim, Map<String, Claim> parts) {
    if (parts.size() < 2 || !parts.containsValue(claim)) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Claim part : parts.values()) {
      sum = part.equals(claim) ? sum : sum.add(signed(part));
    }
    return Optional.of(sum);
  }

  /** The largest parts of a whole that do not hold each other, each once. */
  private Map<String, Claim> parts(
      Claim whole, Claim claim, Dimension cut, List<Claim> like, boolean near) {
    Map<String, Claim> parts = new LinkedHashMap<>();
    if (isPart(claim, whole, cut)) {
      parts.put(claim.concept().get(cut), claim);
    }
    for (Claim part : like) {
      boolean here = part.span().section() == claim.span().section();
      if ((here || !near) && isPart(part, whole, cut)) {
        parts.putIfAbsent(part.concept().get(cut), part);
      }
    }
    if (parts.size() > MOST_PARTS) {
      return Map.of();
    }
    List<String> values = List.copyOf(parts.keySet());
    for (String value : values) {
      if (isInside(value, values, cut)) {
        parts.remove(value);
      }
    }
    return parts;
  }

  private boolean isInside(String value, List<String> values, Dimension cut) {
    for (String wider : values) {
      if (algebra.within(cut, value, wider)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPart(Claim part, Claim whole, Dimension cut) {
    Concept one = part.concept();
    Concept all = whole.concept();
    for (Dimension other : CUTS) {
      boolean same = other == cut || other == Dimension.FUND;
      if (!same && !one.get(other).equals(all.get(other))) {
        return false;
      }
    }
    return one.get(Dimension.PROJECT).equals(all.get(Dimension.PROJECT))
        && side(one).equals(side(all))
        && algebra.within(cut, one.get(cut), all.get(cut));
  }

  private static String side(Concept concept) {
    return switch (concept.get(Dimension.FLOW)) {
      case "sources", "income", "opening" -> "in";
      case "uses", "expenditure", "closing" -> "out";
      default -> concept.get(Dimension.FLOW);
    };
  }

  /** Amounts of one year, or changes against one year: to stay the same is to change by nothing. */
  private static boolean isKind(Claim other, Claim claim) {
    boolean amounts = Amounts.isAmount(other) && Amounts.isAmount(claim);
    boolean changes =
        claim.relation() == Relation.CHANGE
            && (Statements.isChange(other) || other.relation() == Relation.PARITY)
            && year(other.against()).equals(year(claim.against()));
    return other.tied()
        && (amounts || changes)
        && year(other.concept()).equals(year(claim.concept()));
  }

  private static String year(Concept concept) {
    return concept.get(Dimension.YEAR);
  }

  private static BigDecimal signed(Claim claim) {
    return switch (claim.relation()) {
      case CHANGE -> Part.change(claim).value();
      case PARITY -> BigDecimal.ZERO;
      default -> Known.said(claim).range().value();
    };
  }
}
