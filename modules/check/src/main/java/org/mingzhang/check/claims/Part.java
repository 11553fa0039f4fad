package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.disclosure.Claim;

/**
 * One figure of a statement, or what tables print of the same amount: of several readings any one.
 *
 * @param known the amounts that it may be; none for a rate
 * @param claim the claim of the statement; empty for tables and other sentences
 */
record Part(Role role, List<Known> known, Optional<Claim> claim) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  Part {
    known = List.copyOf(known);
  }

  static Part of(Role role, Claim claim) {
    return new Part(
        role, role == Role.RATE ? List.of() : List.of(Known.said(claim)), Optional.of(claim));
  }

  static Part printed(Role role, List<Known> known) {
    return new Part(role, known, Optional.empty());
  }

  /** Whether it cannot be the wrong one. */
  boolean fixed() {
    return claim.isEmpty() && (known.size() != 1 || known.get(0).sure() || !known.get(0).table());
  }

  /**
   * The numbers that it may stand for, each way to read it.
   *
   * @param coarse to how many fen a table's amount was rounded before sentences reckoned with it
   */
  List<Range> ranges(BigDecimal coarse) {
    if (claim.isPresent()) {
      return List.of(said());
    }
    return amounts().stream().map(one -> one.range().wider(coarse)).toList();
  }

  /** The different amounts that it may be, the first of those that are the same. */
  List<Known> amounts() {
    if (known.size() < 2) {
      return known;
    }
    List<Known> amounts = new ArrayList<>(known.size());
    for (Known one : known) {
      if (amounts.stream().noneMatch(one::isSameAmount)) {
        amounts.add(one);
      }
    }
    return amounts;
  }

  /** What its claim says. */
  Range said() {
    return switch (role) {
      case NOW, BEFORE -> known.get(0).range();
      case CHANGE -> change(claim.orElseThrow());
      case RATE -> rate(claim.orElseThrow());
    };
  }

  /** The rate that a claim says, negative where it says less. */
  static Range rate(Claim claim) {
    BigDecimal rate = claim.figure().orElseThrow().number();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(rate.scale());
    return Range.around(signed(claim, rate), unit.multiply(HALF));
  }

  /** The per cent that a share may stand for. */
  static Range shareOf(Claim claim) {
    BigDecimal share = claim.figure().orElseThrow().number();
    return Range.around(share, BigDecimal.ONE.movePointLeft(share.scale()).multiply(HALF));
  }

  /** The change in fen that a claim says, negative where it says less. */
  static Range change(Claim claim) {
    Known known = Known.said(claim);
    return Range.around(
        signed(claim, BigDecimal.valueOf(known.fen())), BigDecimal.valueOf(known.half()));
  }

  /** 减少-44.12万元 is 44.12 less, not more. */
  private static BigDecimal signed(Claim claim, BigDecimal number) {
    return claim.direction() < 0 ? number.abs().negate() : number;
  }
}
