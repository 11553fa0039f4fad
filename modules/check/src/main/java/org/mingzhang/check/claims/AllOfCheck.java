package org.mingzhang.check.claims;

import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/** What is said to be of one fund altogether is not more than there is of that fund. */
final class AllOfCheck {

  private final Amounts amounts;

  AllOfCheck(Amounts amounts) {
    this.amounts = amounts;
  }

  Optional<Defect> check(Claim claim) {
    if (!claim.firm() || !claim.isMoney()) {
      return Optional.empty();
    }
    Concept said = claim.concept();
    Optional<Known> most = most(said, said.get(Dimension.FUND), false);
    if (most.isEmpty()) {
      return Optional.empty();
    }
    Known one = Known.said(claim);
    long carried = most(said, "", true).map(known -> known.fen() + known.half()).orElse(0L);
    if (one.fen() - one.half() <= most.get().fen() + most.get().half() + carried) {
      return Optional.empty();
    }
    return Optional.of(
        Defect.of(
            claim,
            "more-than-its-fund",
            Severity.ERROR,
            "",
            new Message("称全部为一种资金，而该资金没有这么多", "said to be of one fund, of which there is less"),
            new Proof(claim.printed() + " > " + most.get().told(), false)));
  }

  /** The largest total of a fund that a table prints, or of what was carried over. */
  private Optional<Known> most(Concept said, String fund, boolean carried) {
    List<Known> totals =
        amounts.printed(
            concept ->
                isTotal(concept, carried)
                    && (carried || concept.get(Dimension.FUND).equals(fund))
                    && sameTime(concept, said));
    return totals.stream().max((a, b) -> Long.compare(a.fen(), b.fen()));
  }

  private static boolean isTotal(Concept concept, boolean carried) {
    return concept.has(Dimension.FLOW)
        && concept.get(Dimension.FLOW).equals("opening") == carried
        && concept
            .without(Dimension.FLOW)
            .without(Dimension.FUND)
            .without(Dimension.ORIGIN)
            .without(Dimension.YEAR)
            .without(Dimension.BASIS)
            .isEmpty();
  }

  private static boolean sameTime(Concept one, Concept other) {
    String basis = one.get(Dimension.BASIS);
    return one.get(Dimension.YEAR).equals(other.get(Dimension.YEAR))
        && (basis.isEmpty() || basis.equals(other.get(Dimension.BASIS)));
  }
}
