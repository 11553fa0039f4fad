package org.mingzhang.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Severity;

/**
 * What is said to be more than another is not less, where both amounts are printed side by side.
 */
final class OrderCheck {

  /** In sentences that reckon in 万元 with two decimals a hundred yuan are no difference. */
  private static final BigDecimal NOTHING = BigDecimal.valueOf(10_000);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Statements statements;

  OrderCheck(Statements statements) {
    this.statements = statements;
  }

  Optional<Defect> check(Claim claim) {
    if (!claim.firm() || !claim.tied()) {
      return Optional.empty();
    }
    List<Known> now = statements.now(claim);
    List<Known> measures = statements.measures(claim);
    Defect found = null;
    for (Known amount : now) {
      for (Known measure : measures) {
        if (!contradicts(claim.direction(), amount, measure)) {
          return Optional.empty();
        }
        if (found == null && isBeside(claim, amount, measure)) {
          found = defect(claim, amount, measure);
        }
      }
    }
    return isCompletedAsSaid(claim) ? Optional.empty() : Optional.ofNullable(found);
  }

  private static boolean contradicts(int direction, Known amount, Known measure) {
    Range one = amount.range();
    Range other = measure.range();
    return switch (direction) {
      case 1 -> one.high().compareTo(other.low()) < 0;
      case -1 -> one.low().compareTo(other.high()) > 0;
      default -> !one.wider(NOTHING).meets(other);
    };
  }

  /** Whether one table prints both, or the sentence itself; the amount may be that of a table. */
  private boolean isBeside(Claim claim, Known amount, Known measure) {
    boolean cells =
        amount.cell().isPresent()
            && measure.cell().isPresent()
            && amount.cell().get().table() == measure.cell().get().table();
    boolean known = amount.cell().isPresent() || statements.says(claim, amount);
    return cells || (known && statements.says(claim, measure));
  }

  /** Whether a rate of completion says what the word says, so that an amount may be wrong. */
  private boolean isCompletedAsSaid(Claim claim) {
    return statements.completions(claim).stream()
        .anyMatch(
            rate -> rate.figure().orElseThrow().number().compareTo(HUNDRED) == claim.direction());
  }

  private static Defect defect(Claim claim, Known amount, Known measure) {
    boolean more = amount.fen() > measure.fen();
    return Defect.of(
        claim,
        "order-does-not-hold",
        Severity.ERROR,
        word(claim.printed(), more),
        new Message("比较词与两数大小不符", "the word contradicts the two amounts"),
        new Proof(amount.told() + (more ? " > " : " < ") + measure.told(), false));
  }

  /** The right word in the manner of the wrong one: 低于 for 高于. */
  private static String word(String wrong, boolean more) {
    return switch (wrong.charAt(0)) {
      case '高', '低' -> more ? "高于" : "低于";
      case '多', '少' -> more ? "多于" : "少于";
      default -> more ? "大于" : "小于";
    };
  }
}
