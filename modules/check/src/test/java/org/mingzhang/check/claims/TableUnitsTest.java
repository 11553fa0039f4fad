package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.money.MoneyUnit;

/** A table in a wrong unit, as sentences tell. */
final class TableUnitsTest {

  private static final String YUAN =
      """
      table general 元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计   | 基本 nature=basic | 项目 nature=project
      合计               | 338.52 | 73.54  | 264.98
      201 function=201   | 300.00 | 50.00  | 250.00
      208 function=208   | 38.52  | 23.54  | 14.98
      """;

  private static String amount(String printed, String code) {
    return "amount "
        + printed
        + " flow=expenditure;fund=general;function="
        + code
        + ";year=2023;basis=budget";
  }

  /** The tables in a wrong unit, from what amounts alone say of the tables. */
  private static List<TableUnits.Wrong> wrong(String claims) {
    Paper paper = Paper.of(claims, YUAN);
    AmountCheck check = new AmountCheck(paper.amounts(), paper.copies());
    List<Defect> defects = new ArrayList<>();
    for (Claim claim : paper.claims()) {
      check.check(claim).ifPresent(defects::add);
    }
    return new TableUnits(paper.claims(), paper.amounts()).of(defects);
  }

  @Test
  void allSentencesPrintItsFiguresInTheOtherUnit() {
    List<TableUnits.Wrong> wrong =
        wrong(amount("300.00万元", "201") + "\n\n" + amount("38.52万元", "208"));
    assertThat(wrong).hasSize(1);
    assertThat(wrong.get(0).right()).isEqualTo(MoneyUnit.WAN_YUAN);
    assertThat(wrong.get(0).told()).hasSize(2);
  }

  @Test
  void oneSentenceThatPrintsItAsItIsProtectsIt() {
    assertThat(wrong(amount("300.00万元", "201") + "\n\n" + amount("38.52元", "208"))).isEmpty();
  }

  @Test
  void aUnitThatNoOtherSentenceUsesIsTheWrongOne() {
    String others = "\n\namount 5.00元 flow=income;year=2023\n\namount 6.00元 flow=income;year=2023";
    assertThat(wrong(amount("300.00万元", "201") + others)).isEmpty();
  }

  @Test
  void anotherFigureIsNoUnit() {
    assertThat(wrong(amount("310.00万元", "201") + "\n\n" + amount("39.52万元", "208"))).isEmpty();
  }
}
