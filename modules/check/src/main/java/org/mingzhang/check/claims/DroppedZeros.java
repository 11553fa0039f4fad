package org.mingzhang.check.claims;

import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/**
 * Sentences that drop the zeros behind the point (2.5万元 for 2.50) round no more than their other
 * figures show: their short amounts are as exact as the long ones. That they do is seen where
 * tables print most of the short amounts to the last digit.
 */
final class DroppedZeros {

  private static final int DECIMALS = 2;

  /** So many different short amounts have to be found in tables. */
  private static final int LEAST = 3;

  private DroppedZeros() {}

  /** The claims with the zeros that were dropped; nothing where none were. */
  static Optional<List<Claim>> restored(List<Claim> claims, Observations observations) {
    Set<Long> cut = new HashSet<>();
    boolean full = false;
    for (Claim claim : claims) {
      if (isInWan(claim)) {
        Figure figure = claim.figure().orElseThrow();
        boolean whole = figure.decimals() >= DECIMALS;
        full |= whole;
        if (!whole && !figure.isZero() && Amounts.isAmount(claim)) {
          cut.add(figure.fen(MoneyUnit.WAN_YUAN));
        }
      }
    }
    boolean dropped = full && cut.size() >= LEAST && arePrinted(cut, observations);
    return dropped
        ? Optional.of(claims.stream().map(DroppedZeros::restored).toList())
        : Optional.empty();
  }

  /** Whether tables print most of some amounts to the last digit, and enough of them. */
  private static boolean arePrinted(Set<Long> amounts, Observations observations) {
    Set<Long> exact = new HashSet<>();
    for (Observation seen : observations.all()) {
      if (seen.nonzero() && seen.scaled() && amounts.contains(seen.fen())) {
        exact.add(seen.fen());
      }
    }
    return exact.size() >= LEAST && 2 * exact.size() > amounts.size();
  }

  private static boolean isInWan(Claim claim) {
    return claim.isMoney() && claim.unit().equals(Optional.of(MoneyUnit.WAN_YUAN));
  }

  private static Claim restored(Claim claim) {
    if (!isInWan(claim) || claim.figure().orElseThrow().decimals() >= DECIMALS) {
      return claim;
    }
    Figure figure = claim.figure().orElseThrow();
    return claim.with(
        new Figure(figure.number().setScale(DECIMALS, RoundingMode.UNNECESSARY), figure.percent()));
  }
}
