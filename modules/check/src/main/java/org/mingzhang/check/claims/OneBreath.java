package org.mingzhang.check.claims;

import java.util.List;
import java.util.Optional;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;

/**
 * One amount, what it changed by and at which rate, said one behind the other: they have to fit
 * each other, whatever the words leave in doubt of the quantity (某某中心的机关运行经费50万元，比上年增加10万元，增长25%).
 */
record OneBreath(Claim now, Claim change, Claim rate) {

  /** So many characters at most say what is compared: ，比上年预算执行数增加. */
  private static final int COMPARING = 20;

  /** So many at most go on with the rate: ，同比增长. */
  private static final int GOING_ON = 8;

  /** The three figures of a series that is made of nothing else, but for tables that agree. */
  static Optional<OneBreath> of(Series series) {
    List<Claim> now = series.claims(Role.NOW);
    List<Claim> changes = series.claims(Role.CHANGE);
    List<Claim> rates = series.claims(Role.RATE);
    boolean one =
        now.size() == 1
            && changes.size() == 1
            && rates.size() == 1
            && series.of(Role.BEFORE).isEmpty()
            && now.get(0).relation() == Relation.AMOUNT;
    if (!one || !series.amounts(Role.NOW).stream().allMatch(Known.said(now.get(0))::meets)) {
      return Optional.empty();
    }
    return Optional.of(new OneBreath(now.get(0), changes.get(0), rates.get(0)))
        .filter(OneBreath::isTogether);
  }

  /**
   * Whether they have to fit: where other words stand between them, as those of a reason, only a
   * slip that is known tells that they are meant together.
   */
  boolean tells(boolean slip) {
    return slip || (gap(now, change) <= COMPARING && gap(change, rate) <= GOING_ON);
  }

  private boolean isTogether() {
    return isBeside(now, change)
        && isBeside(change, rate)
        && gap(now, change) >= 0
        && gap(change, rate) >= 0;
  }

  private static boolean isBeside(Claim one, Claim other) {
    return one.statement() == other.statement()
        && one.span().section() == other.span().section()
        && one.span().paragraph() == other.span().paragraph()
        && one.span().cell().equals(other.span().cell());
  }

  private static int gap(Claim one, Claim other) {
    return other.span().begin() - one.span().end();
  }
}
