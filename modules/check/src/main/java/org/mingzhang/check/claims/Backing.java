package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.claims.Ways.Way;
import org.mingzhang.model.disclosure.Claim;

/**
 * What the rest of the narrative says for a figure of a statement: other statements that print it,
 * and sums of sentences that it is a member of.
 */
final class Backing {

  /** Shorter amounts are alike by accident. */
  private static final int DIGITS = 4;

  /** A thousandth. */
  private static final int CLOSE = 3;

  private final Echoes echoes;
  private final Sums sums;
  private final Amounts amounts;

  Backing(Echoes echoes, Sums sums, Amounts amounts) {
    this.echoes = echoes;
    this.sums = sums;
    this.amounts = amounts;
  }

  /** Whether most amounts of sentences are in the unit of a claim. */
  boolean isUsual(Claim claim) {
    return echoes.isUsual(claim.unit());
  }

  /** Whether other statements, a table or a sum of sentences hold a figure as it is printed. */
  boolean held(Part part, Claim claim, Series rest) {
    return isPrinted(part, claim, rest)
        || echoes.echoed(claim, claim.figure().orElseThrow().number())
        || echoes.twins(part, claim, rest).stream().anyMatch(twin -> isSame(twin, claim))
        || sums(part, claim).stream().anyMatch(part.said()::meets);
  }

  /**
   * Whether a table prints an amount of which it does not say that it is this one: 机关运行经费 is what
   * tables call 公用经费.
   */
  private boolean isPrinted(Part part, Claim claim, Series rest) {
    boolean telling =
        claim.figure().orElseThrow().number().stripTrailingZeros().precision() >= DIGITS;
    return part.role() == Role.NOW
        && telling
        && rest.of(Role.NOW).isEmpty()
        && amounts.prints(Known.said(claim));
  }

  private static boolean isSame(Claim twin, Claim claim) {
    return twin.figure().equals(claim.figure())
        && twin.unit().equals(claim.unit())
        && twin.direction() == claim.direction();
  }

  /** What other statements and sums of sentences ask a figure to be, where that mends it. */
  List<Range> asked(Part part, Claim claim, Series rest, Way way) {
    List<Range> asked = new ArrayList<>();
    for (Claim twin : echoes.twins(part, claim, rest)) {
      boolean said = part.role() == Role.RATE || twin.isMoney();
      if (said && !isSame(twin, claim)) {
        asked.add(Part.of(part.role(), twin).said());
      }
    }
    sums(part, claim).stream().filter(range -> !range.meets(part.said())).forEach(asked::add);
    if (part.role() == Role.NOW && isClose(way)) {
      echoes.amounts(claim).forEach(other -> asked.add(other.range()));
    }
    BigDecimal scale = Suspicion.scale(part, claim);
    BigDecimal right =
        way.range()
            .value()
            .abs()
            .divide(scale, claim.figure().orElseThrow().decimals(), RoundingMode.HALF_UP);
    if (echoes.echoed(claim, right)) {
      asked.add(way.range());
    }
    return asked.stream()
        .filter(range -> range.meets(way.range()) && !range.meets(part.said()))
        .toList();
  }

  /** Whether so little is left open that no amount of another thing fits by accident. */
  private static boolean isClose(Way way) {
    return way.width().compareTo(way.range().value().abs().movePointLeft(CLOSE)) <= 0;
  }

  private List<Range> sums(Part part, Claim claim) {
    boolean member = part.role() == Role.NOW || part.role() == Role.CHANGE;
    return member && claim.tied()
        ? sums.asks(claim).stream().map(fen -> Range.around(fen, BigDecimal.ZERO)).toList()
        : List.of();
  }
}
