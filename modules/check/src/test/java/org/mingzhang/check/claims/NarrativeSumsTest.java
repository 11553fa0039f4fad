package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.time.Deadline;

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
    return new Sums(paper.claims(), Algebra.standard(), Deadline.never())
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

  @Test
  void personnelAndPublicAreAllOfBasicExpenditure() {
    String basic =
        """
        amount 926.68万元 flow=expenditure;fund=general;nature=basic;year=2023;basis=budget
        part-of 865.05万元 flow=expenditure;fund=general;nature=basic.personnel;year=2023;basis=budget against nature=basic
        amount 61.63万元 flow=expenditure;fund=general;nature=basic.public;year=2023;basis=budget
        """;
    assertThat(Said.found(basic)).isEmpty();
    assertThat(Said.found(basic.replace("61.63", "16.63")))
        .containsExactly("error amount-does-not-follow 16.63万元 → 61.63万元");
    assertThat(Said.found(basic.replace("61.63", "16.63") + "amount 45.00万元\n")).isEmpty();
    assertThat(Said.found(basic.replace("61.63", "16.63").replace("basic.public", "project")))
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

  private static final String CHANGES =
      """
      change+ 388.34万元 flow=expenditure;fund=all;year=2023;basis=budget against year=2022

      change+ 19.34万元 flow=expenditure;fund=all;nature=basic;year=2023;basis=budget against year=2022

      change+ 369.00万元 flow=expenditure;fund=all;nature=project;year=2023;basis=budget against year=2022
      """;

  private static final String SPENT =
      """
      table expenditure 万元 flow=expenditure;fund=all;year=2023;basis=budget
           | 合计     | 基本 nature=basic | 项目 nature=project
      合计 | 2,123.11 | 1,704.11         | 419.00
      """;

  @Test
  void theChangesOfPartsAddUp() {
    assertThat(Said.found(CHANGES, SPENT)).isEmpty();
    assertThat(Said.found(CHANGES.replace("369.00", "396.00"), SPENT))
        .containsExactly("error change-does-not-follow 396.00万元 → 369.00万元");
    assertThat(Said.found(CHANGES.replace("+ 369.00", "- 369.00"), SPENT))
        .containsExactly("error change-does-not-follow 369.00万元 → 增加369.00万元");
    assertThat(Said.found(CHANGES.replace("369.00", "412.57"), SPENT))
        .singleElement()
        .asString()
        .contains("388.34万元 → 431.91万元", "412.57万元 → 369.00万元");
  }

  @Test
  void changesOfPartsNeedNotAddUpWhereTheyAreNotAll() {
    String wrong = CHANGES.replace("369.00", "396.00");
    String more =
        SPENT
            .replace("nature=project\n", "nature=project | 经营 nature=operating\n")
            .replace("2,123.11", "2,323.11")
            .replace("419.00\n", "419.00 | 200.00\n");
    assertThat(Said.found(wrong, more)).isEmpty();
    assertThat(
            Said.found(
                wrong.replace("nature=project;year=2023", "nature=project;year=2022"), SPENT))
        .isEmpty();
    assertThat(Said.found(wrong)).isEmpty();
    String doubtful = CHANGES.replaceFirst("change\\+ 19.34", "change+? 19.34");
    assertThat(Said.found(doubtful.replace("369.00", "412.57"), SPENT)).isEmpty();
  }

  @Test
  void ofThePublicFundsPartsOfPartsCountToo() {
    String told =
        """
        change- 11.30万元 item=three-public;year=2023;basis=budget against item=three-public;year=2022
        change- 10.00万元 item=three-public.abroad;year=2023;basis=budget against year=2022
        parity 相同 item=three-public.vehicles.purchase;year=2023;basis=budget against year=2022
        parity 相同 item=three-public.vehicles.running;year=2023;basis=budget against year=2022
        change- 1.30万元 item=three-public.reception;year=2023;basis=budget against year=2022
        """
            .replace("\n", "\n\n");
    assertThat(Said.found(told)).isEmpty();
    assertThat(Said.found(told.replace("11.30", "15.67")))
        .singleElement()
        .asString()
        .startsWith("error change-does-not-follow 15.67万元 | 15.67万元 → 11.30万元");
    assertThat(Said.found(told.replace("11.30", "15.67").replaceFirst("相同", "基本相同"))).isEmpty();
  }

  @Test
  void aSlipNeedsNotBeExactWhereTheSumIsRounded() {
    String rounded = BOUGHT.replace("947.00", "251.25").replace("47.00", "4.79");
    assertThat(Said.found(rounded.replace("900.00", "246.47"))).isEmpty();
    assertThat(Said.found(rounded.replace("900.00", "264.47")))
        .containsExactly("error amount-does-not-follow 264.47万元 → 246.47万元");
  }

  @Test
  void oneChangeIsNotToldInBothDirections() {
    String told = CHANGES + "\n" + CHANGES.split("\n")[0];
    String again = told + "\n\n" + CHANGES.split("\n")[0].replace("+ 388", "- 388");
    assertThat(Said.found(again))
        .containsExactly("error change-does-not-follow 388.34万元 → 增加388.34万元");
    String twice = CHANGES.split("\n")[0] + "\n\n" + CHANGES.split("\n")[0].replace("+", "-");
    assertThat(Said.found(twice))
        .singleElement()
        .asString()
        .contains("388.34万元 → 减少388.34万元", " | ");
    assertThat(Said.found(twice.replaceFirst("fund=all", "fund=general"))).isEmpty();
    assertThat(Said.found(twice.replaceFirst("flow=expenditure", "flow=income"))).isEmpty();
    assertThat(Said.found(twice.replaceFirst("against (.*)2022", "against $12021"))).isEmpty();
  }
}
