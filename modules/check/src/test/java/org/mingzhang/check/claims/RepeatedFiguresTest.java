package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What sentences tell more than once, or of two sides that are as much, is told alike. */
final class RepeatedFiguresTest {

  private static final String OPENING = "flow=opening;fund=all;year=2023;basis=budget";

  private static String twice(String one, String other) {
    return "amount " + one + " " + OPENING + "\n\namount " + other + " " + OPENING;
  }

  @Test
  void anAmountThatNoTablePrintsIsTheSameWhereverItIsTold() {
    assertThat(Said.found(twice("471.96万元", "471.96万元"))).isEmpty();
    assertThat(Said.found(twice("417.96万元", "471.96万元")))
        .containsExactly(
            "error amount-does-not-follow 417.96万元 | 417.96万元 → 471.96万元 | 471.96万元 → 417.96万元");
    assertThat(Said.found(twice("417.96万元", "471.96万元") + "\n\namount 471.96万元 " + OPENING))
        .containsExactly("error amount-does-not-follow 417.96万元 → 471.96万元");
  }

  @Test
  void amountsThatNoSlipPartsMayBeTwo() {
    assertThat(Said.found(twice("417.96万元", "52.30万元"))).isEmpty();
    assertThat(Said.found(twice("20.00万元", "30.00万元").replace(".00", ""))).isEmpty();
    assertThat(Said.found(twice("417.96万元", "471.96万元").replaceFirst("fund=all", "fund=general")))
        .isEmpty();
  }

  @Test
  void whatComesInChangesAsWhatGoesOut() {
    String all = ";fund=all;year=2023;basis=budget;measure=change against ";
    String sides =
        "change+ 511.15万元 flow=sources"
            + all
            + "flow=sources;fund=all;year=2022\n\nchange+ 511.15万元 flow=uses"
            + all
            + "flow=uses;fund=all;year=2022";
    assertThat(Said.found(sides)).isEmpty();
    assertThat(Said.found(sides.replaceFirst("[+]", "-")))
        .containsExactly(
            "error change-does-not-follow 511.15万元 | 511.15万元 → 增加511.15万元"
                + " | 511.15万元 → 减少511.15万元");
    assertThat(Said.found(sides.replaceFirst("[+]", "-").replaceAll("=uses", "=expenditure")))
        .isEmpty();
  }

  @Test
  void whatIsNearlyUnchangedHasNotDoubled() {
    String now = "flow=expenditure;fund=general;function=2080599;year=2023;basis=final";
    String then = now.replace("final", "budget");
    String nearly =
        "amount 0.94万元 "
            + then
            + "\namount 0.94万元 "
            + now
            + "\nparity 基本持平 "
            + now
            + ";measure=change against "
            + then;
    assertThat(Said.found(nearly)).isEmpty();
    assertThat(Said.found(nearly.replaceFirst("0.94", "1.94")))
        .containsExactly("error parity-does-not-hold 基本持平 → 减少");
    assertThat(Said.found(nearly.replaceFirst("0.94", "1.34"))).isEmpty();
    assertThat(Said.found(nearly.replaceFirst("0.94", "1.14"))).isEmpty();
  }

  /** 其他收入占收入总计: the whole is the one that the other shares are of. */
  @Test
  void theWholeOfAShareIsThatOfTheSharesBesideIt() {
    String all = "flow=sources;fund=all;year=2023;basis=budget";
    String own = "flow=income;fund=own.other;year=2023;basis=budget";
    String general = "flow=income;fund=general;year=2023;basis=budget";
    String table =
        """
        table summary 万元 year=2023;basis=budget
                                      | 预算数
        甲 flow=income;fund=general    | 300.00
        乙 flow=income;fund=own.other  | 600.00
        本年 flow=income;fund=all      | 900.00
        结转 flow=opening;fund=all     | 100.00
        合计 flow=sources;fund=all     | 1000.00
        """;
    String shares =
        "part-of 300.00万元 %s against flow=sources;fund=all\nshare 30.00%% %s;measure=share against %s\npart-of 600.00万元 %s against flow=sources;fund=all\nshare 60.00%% %s;measure=share against %s"
            .formatted(general, general, all, own, own, all);
    assertThat(Said.found(shares, table)).isEmpty();
    assertThat(Said.found(shares.replace("60.00%", "63.00%"), table))
        .containsExactly("error share-does-not-follow 63.00% → 60.00%");
  }

  /** The base is zero by the table: that the sentence has a wrong amount does not change it. */
  @Test
  void aWrongAmountMakesNoRateOnNothingWrong() {
    String now = "flow=expenditure;fund=general;function=2080506;year=2023;basis=budget";
    String then = now.replace("2023", "2022");
    String said =
        "amount 1326.81万元 "
            + now
            + "\nchange+ 530.72万元 "
            + now
            + ";measure=change against "
            + then
            + "\nrate+ 100%% ".replace("%%", "%")
            + now
            + ";measure=rate against "
            + then;
    String table =
        """
        table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
                             | 合计   | 基本 nature=basic | 项目 nature=project
        2080506 function=2080506 | 530.72 | 530.72 | 0.00
        """;
    assertThat(Said.found(said, table))
        .containsExactlyInAnyOrder(
            "error text-contradicts-table 1326.81万元 → 530.72万元", "warning rate-on-zero 100% → ");
  }
}
