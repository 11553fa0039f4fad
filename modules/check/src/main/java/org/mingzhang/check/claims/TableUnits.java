package org.mingzhang.check.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.money.MoneyUnit;

/**
 * Tables whose unit is wrong, as sentences tell: all that speak of such a table print its figures,
 * in another unit.
 */
final class TableUnits {

  private final List<Claim> claims;
  private final Amounts amounts;

  TableUnits(List<Claim> claims, Amounts amounts) {
    this.claims = claims;
    this.amounts = amounts;
  }

  /**
   * A table in a wrong unit.
   *
   * @param at a cell of it
   * @param right its right unit
   * @param told what was said of the sentences before
   */
  record Wrong(Observation at, MoneyUnit right, List<Defect> told) {}

  /** The tables that sentences tell of. */
  List<Wrong> of(List<Defect> defects) {
    Map<Integer, List<Defect>> byTable = new LinkedHashMap<>();
    for (Defect defect : defects) {
      if (defect.cause() == Cause.UNIT && defect.rule().equals("text-contradicts-table")) {
        cell(defect.claim())
            .ifPresent(
                at -> byTable.computeIfAbsent(at.table(), t -> new ArrayList<>()).add(defect));
      }
    }
    Echoes usual = new Echoes(claims);
    List<Wrong> wrong = new ArrayList<>();
    byTable.forEach(
        (table, told) -> {
          Claim first = told.get(0).claim();
          if (!confirmed(table) && usual.isUsual(first.unit())) {
            wrong.add(
                new Wrong(
                    cell(first).orElseThrow(),
                    first.unit().orElse(MoneyUnit.WAN_YUAN),
                    List.copyOf(told)));
          }
        });
    return wrong;
  }

  private Optional<Observation> cell(Claim claim) {
    return amounts.surest(claim.concept(), claim.readings()).stream()
        .flatMap(known -> known.cell().stream())
        .findFirst();
  }

  /** Whether some sentence prints an amount of a table as the table does. */
  private boolean confirmed(int table) {
    return claims.stream()
        .filter(claim -> Amounts.isAmount(claim) && claim.firm())
        .filter(claim -> !claim.figure().orElseThrow().isZero())
        .anyMatch(
            claim ->
                amounts.surest(claim.concept(), claim.readings()).stream()
                    .anyMatch(
                        known ->
                            known.cell().filter(at -> at.table() == table).isPresent()
                                && known.meets(Known.said(claim))));
  }
}
