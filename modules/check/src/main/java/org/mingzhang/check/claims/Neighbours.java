package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.claims.Statements.Paragraph;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;

/**
 * The amounts that stand before a figure in its paragraph. Words like 比上年增加 and 占 may speak of
 * another of them than it was taken for: what fits one of them closely is hardly wrong.
 */
final class Neighbours {

  /** In how many parts an amount may be known at least to be found by what it changed by. */
  private static final BigDecimal CLOSE = BigDecimal.valueOf(50);

  private final Map<Paragraph, List<Claim>> amounts = new HashMap<>();

  Neighbours(List<Claim> claims) {
    for (Claim claim : claims) {
      if (Amounts.isAmount(claim)) {
        amounts.computeIfAbsent(Paragraph.of(claim), p -> new ArrayList<>(4)).add(claim);
      }
    }
  }

  private List<Claim> before(Claim claim) {
    return amounts.getOrDefault(Paragraph.of(claim), List.of()).stream()
        .filter(amount -> amount.span().begin() < claim.span().begin())
        .toList();
  }

  /** Whether a change and a rate are those of another amount than the series takes them for. */
  boolean areOfAnother(Series series, Claim claim) {
    List<Part> way = new ArrayList<>(series.of(Role.CHANGE));
    way.addAll(series.of(Role.RATE));
    Series alone = new Series(way, false);
    Optional<Ways.Way> to = Ways.closest(Role.NOW, alone);
    if (to.isEmpty()) {
      return false;
    }
    BigDecimal width = to.get().width().multiply(CLOSE);
    boolean close = width.compareTo(to.get().range().value().abs()) < 0;
    List<Claim> told = series.claims(Role.NOW);
    return before(claim).stream()
        .filter(amount -> !told.contains(amount))
        .filter(
            amount ->
                close || told.stream().anyMatch(part -> !part.firm() || isPartOf(part, amount)))
        .anyMatch(amount -> alone.holdsWith(Role.NOW, Known.said(amount).range()));
  }

  private static boolean isPartOf(Claim part, Claim whole) {
    Concept named = Statements.plain(whole).without(Dimension.YEAR).without(Dimension.BASIS);
    return part.relation() == Relation.PART_OF && part.against().equals(named);
  }

  /** The amount just before a figure. */
  Optional<Known> last(Claim claim) {
    List<Claim> before = before(claim);
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(Known.said(before.get(before.size() - 1)));
  }

  /** Whether a share is that of the amount just before it, where another is taken for its part. */
  boolean isOfLast(Claim share, Known part, Range whole, Range printed) {
    return last(share)
        .filter(last -> !last.said().equals(part.said()))
        .filter(last -> last.range().percentOf(whole).meets(printed))
        .isPresent();
  }
}
