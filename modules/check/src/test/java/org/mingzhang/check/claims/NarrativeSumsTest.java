package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.concept.Algebra;

/**
 * Sums that sentences state among themselves: as evidence, and as findings where they are whole.
 */
final class NarrativeSumsTest {

  private static final String BOUGHT =
      """
      amount 947.00万元 item=procurement;year=2023;basis=budget
      part-of 47.00万元 item=procurement.goods;year=2023;basis=budget against item=procurement
      part-of 0万元 item=procurement.works;year=2023;basis=budget against item=procurement
      part-of 900.00万元 item=procurement.services;year=2023;basis=budget against item=procurement
      """;

  private static final String NATURES =
      """
      amount 300.00万元 flow=expenditure;fund=general;year=2023;basis=budget

      amount 100.00万元 flow=expenditure;fund=general;nature=basic;year=2023;basis=budget

      amount 60.00万元 flow=expenditure;fund=general;nature=basic.personnel;year=2023;basis=budget

      amount 200.00万元 flow=expenditure;fund=general;nature=project;year=2023;basis=budget
      """;

  private static List<BigDecimal> asks(String claims, String printed) {
    Paper paper = Paper.of(claims);
    return new Sums(paper.claims(), Algebra.standard())
        .asks(paper.claim(printed)).stream()
            .map(fen -> fen.movePointLeft(6).stripTrailingZeros())
            .distinct()
            .toList();
  }

  @Test
  void aWholeIsTheSumOfItsLargestParts() {
    assertThat(asks(NATURES, "300.00万元")).containsExactly(new BigDecimal("3E+2"));
  }

  @Test
  void aPartIsWhatTheOthersLeave() {
    assertThat(asks(NATURES.replace("200.00", "170.00"), "170.00万元"))
        .containsExactly(new BigDecimal("2E+2"));
  }

  @Test
  void onePartAloneAsksNothing() {
    assertThat(asks(NATURES.replace("amount 200.00万元", "share 66.67%"), "300.00万元")).isEmpty();
  }

  @Test
  void anotherYearIsNoPart() {
    String then = NATURES.replace("nature=project;year=2023", "nature=project;year=2022");
    assertThat(asks(then, "300.00万元")).isEmpty();
  }

  @Test
  void allPartsOfAnItemAddUpToIt() {
    assertThat(Said.found(BOUGHT)).isEmpty();
    assertThat(
            Said.found(
                BOUGHT
                    .replace("900.00", "9,000,000.00")
                    .replace("00.00万元 item=procurement.s", "00.00元 item=procurement.s")))
        .isEmpty();
    assertThat(Said.found(BOUGHT.replace("900.00", "909.00")))
        .containsExactly("error amount-does-not-follow 909.00万元 → 900.00万元");
  }

  @Test
  void whereNoSlipTellsAnyOfThemMayBeWrong() {
    assertThat(Said.found(BOUGHT.replace("900.00", "612.35")))
        .singleElement()
        .asString()
        .contains("612.35万元 → 900.00万元", "947.00万元 → 659.35万元", "47.00万元 → 334.65万元");
  }

  @Test
  void partsThatAreNotAllSaidAccuseNobody() {
    assertThat(Said.found(BOUGHT.replace("900.00", "612.35").replaceFirst("part-of 0.*\n", "")))
        .isEmpty();
    assertThat(
            Said.found(
                BOUGHT.replace("900.00", "612.35").replaceFirst("part-of 47", "part-of? 47")))
        .isEmpty();
  }

  /** What is not understood may be a part too, and the sum may hold with it. */
  @Test
  void aListThatNamesOtherThingsTooAccusesNobody() {
    assertThat(Said.found(BOUGHT.replace("900.00", "612.35") + "part-of 287.65万元\n")).isEmpty();
  }

  @Test
  void aYearThatASentenceIsComparedWithIsNotItsOwn() {
    String now = "flow=expenditure;fund=general;year=2023;basis=budget";
    String then = now.replace("2023", "2022");
    String table =
        """
        table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
             | 合计 | 基本 nature=basic | 项目 nature=project
        合计 | 300.00 | 100.00 | 200.00
        """;
    String sentence =
        "year 2022年 year=2022\namount 300.00万元 %s\nchange+ 20.00万元 %s;measure=change;against=2022: against %s"
            .formatted(then, now, then);
    assertThat(Said.found(sentence, table)).containsExactly("error year-left-in 2022年 → 2023年");
    String both = sentence.replace("\nchange", "\namount 320.00万元 " + now + "\nchange");
    assertThat(Said.found(both)).noneMatch(found -> found.contains("year-left-in"));
  }
}
