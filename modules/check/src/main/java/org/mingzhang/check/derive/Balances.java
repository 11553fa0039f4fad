package org.mingzhang.check.derive;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.equation.Firmness;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.equation.Sum;
import org.mingzhang.check.observe.Meaning;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Sheet;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;

/**
 * What comes in and what was carried over is what is spent and carried on: 收入总计 = 支出总计 of the same
 * funds in one table. Where nothing is carried over, 本年收入 = 本年支出 too, unless other money stands
 * below the line: 上级补助收入 between 本年收入合计 and 收入总计.
 */
final class Balances {

  /** What has one of these is no total. */
  private static final Set<Dimension> CUTTING =
      EnumSet.complementOf(
          EnumSet.of(
              Dimension.FLOW, Dimension.FUND, Dimension.UNIT, Dimension.YEAR, Dimension.BASIS));

  private final Scopes scopes;
  private final Consumer<Equation> equations;

  Balances(Scopes scopes, Consumer<Equation> equations) {
    this.scopes = scopes;
    this.equations = equations;
  }

  void derive(Sheet sheet) {
    Map<Concept, Observation> totals = new LinkedHashMap<>();
    Set<Concept> unclear = new HashSet<>();
    for (int r = 0; r < sheet.size(); r++) {
      for (Observation place : sheet.row(r)) {
        if (isTotal(place.meaning())) {
          Observation before = totals.put(place.meaning().concept(), place);
          if (before != null && before.fen() != place.fen()) {
            unclear.add(place.meaning().concept());
          }
        }
      }
    }
    unclear.forEach(totals::remove);
    totals.forEach(
        (concept, income) -> {
          String flow = concept.get(Dimension.FLOW);
          if (flow.equals("sources")) {
            balance(income, totals, concept.with(Dimension.FLOW, "uses"), Firmness.SURE);
          } else if (flow.equals("income") && scopes.closed(income.meaning())) {
            Concept spent = concept.with(Dimension.FLOW, "expenditure");
            boolean more =
                hasMoneyBelow(sheet, income, totals.get(concept.with(Dimension.FLOW, "sources")))
                    || hasMoneyBelow(
                        sheet, totals.get(spent), totals.get(concept.with(Dimension.FLOW, "uses")));
            balance(income, totals, spent, more ? Firmness.GUESS : Firmness.LIKELY);
          }
        });
  }

  /**
   * Whether money is printed between the total of the year, at the foot of its list, and the total
   * of everything below it.
   */
  private static boolean hasMoneyBelow(
      Sheet sheet, @Nullable Observation year, @Nullable Observation all) {
    if (year == null || all == null || year.column() != all.column()) {
      return false;
    }
    boolean foot = false;
    boolean below = false;
    for (Observation place : sheet.lane(new Sheet.Lane(year.list(), year.column()))) {
      foot |= place.row() < year.row() && place.nonzero();
      below |= place.row() > year.row() && place.row() < all.row() && place.nonzero();
    }
    return foot && below;
  }

  private void balance(
      Observation income, Map<Concept, Observation> totals, Concept other, Firmness firmness) {
    Observation expenditure = totals.get(other);
    if (expenditure != null) {
      Firmness most = income.printed() && expenditure.printed() ? firmness : Firmness.GUESS;
      equations.accept(Sum.same(Rule.BALANCE, income, expenditure, most));
    }
  }

  /** Whether nothing but flow and fund cuts a concept. */
  private static boolean isTotal(Meaning meaning) {
    for (Dimension dimension : CUTTING) {
      if (meaning.has(dimension)) {
        return false;
      }
    }
    return meaning.has(Dimension.FUND) && !meaning.get(Dimension.FUND).equals("unknown");
  }
}
