package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An amount, its change and its rate in one statement, with and without a table. */
final class SeriesCheckTest {

  private static final String INCOME = "flow=income;fund=all;year=2023;basis=budget";
  private static final String BEFORE = "flow=income;fund=all;year=2022;basis=budget";

  /** Income of 358.52 in two tables. */
  private static final String TABLES =
      """
      table summary 万元 flow=income;year=2023;basis=budget
              | 预算数
      甲 fund=general    | 338.52
      乙 fund=own        | 20.00
      合计 fund=all      | 358.52
      """;

  private static String statement(String now, String change, String rate) {
    return String.join(
        "\n",
        "amount " + now + " " + INCOME,
        "change" + change + " " + INCOME + ";measure=change against " + BEFORE,
        "rate" + rate + " " + INCOME + ";measure=rate against " + BEFORE);
  }

  @Test
  void whatFitsIsNoFinding() {
    assertThat(Said.found(statement("358.52万元", "+ 44.12万元", "+ 14.03%"), TABLES)).isEmpty();
    assertThat(Said.found(statement("358.52万元", "+ 44.12万元", "+ 14%"), TABLES)).isEmpty();
    assertThat(Said.found(statement("358.52万元", "- 41.48万元", "- 10.37%"), TABLES)).isEmpty();
    assertThat(Said.found(statement("358.52万元", "- -41.48万元", "- -10.37%"), TABLES)).isEmpty();
    assertThat(Said.found(statement("358.52万元", "+ 0万元", "+ 0.00%"), TABLES)).isEmpty();
  }

  /** 358.52 more than nothing would be no 14.03 %. */
  @Test
  void aChangeThatIsTheAmountItselfWasCopied() {
    assertThat(Said.found(statement("358.52万元", "+ 358.52万元", "+ 14.03%"), TABLES))
        .containsExactly("error change-does-not-follow 358.52万元 → 44.11万元");
    assertThat(Said.found(statement("358.52万元", "+ 358.52万元", "+ 100.00%"), TABLES))
        .containsExactly("warning rate-on-zero 100.00% → ");
    String twin = statement("358.52万元", "+ 44.12万元", "+ 14.03%").replace("income", "expenditure");
    assertThat(Said.found(statement("358.52万元", "+ 358.52万元", "+ 14.03%") + "\n\n" + twin, TABLES))
        .containsExactly("error change-does-not-follow 358.52万元 → 44.12万元");
  }

  /** 收入总计358.52万元，其中年初结转10万元，较上年增加44.12万元，增长14.03%. */
  private static String ofWhole(String part, String change, String rate) {
    String then = part.replace("2023", "2022");
    return String.join(
        "\n",
        "amount 358.52万元 flow=sources;fund=all;year=2023;basis=budget",
        "part-of 10.00万元 " + part + " against flow=sources;fund=all",
        "change" + change + " " + part + ";measure=change against " + then,
        "rate" + rate + " " + part + ";measure=rate against " + then);
  }

  @Test
  void theChangeBehindAPartMayBeThatOfTheWhole() {
    String opening = "flow=opening;fund=all;year=2023;basis=budget";
    assertThat(Said.found(ofWhole(opening, "+ 44.12万元", "+ 14.03%"))).isEmpty();
    assertThat(Said.found(ofWhole(opening, "- 44.12万元", "- 10.96%"))).isEmpty();
    assertThat(Said.found(ofWhole(opening, "+ 5.00万元", "+ 100.00%"))).isEmpty();
    assertThat(Said.found(ofWhole(opening, "- 44.12万元", "- 19.06%")))
        .containsExactly("error rate-does-not-follow 19.06% → 10.96%");
    String income = "flow=income;fund=all;year=2023;basis=budget";
    assertThat(Said.found(ofWhole(income, "- 44.12万元", "- 10.96%"))).isEmpty();
    assertThat(Said.found(ofWhole(income, "+ 5.00万元", "+ 90.00%")))
        .containsExactly(
            "error rate-does-not-follow 90.00% | 90.00% → 100.00%"
                + " | 10.00万元 → 10.56万元 | 5.00万元 → 4.74万元");
  }

  @Test
  void theRateIsWrongAndWhy() {
    assertThat(Said.found(statement("358.52万元", "+ 44.12万元", "+ 12.31%"), TABLES))
        .containsExactly("error rate-does-not-follow 12.31% → 14.03%");
    assertThat(Said.messages(statement("358.52万元", "+ 44.12万元", "+ 12.31%"), TABLES))
        .singleElement()
        .asString()
        .contains("误以本年数为基数");
    assertThat(Said.messages(statement("358.52万元", "+ 44.12万元", "+ 0.14%"), TABLES))
        .singleElement()
        .asString()
        .contains("小数误写作百分数");
    assertThat(Said.found(statement("358.52万元", "+ 44.12万元", "- 14.03%"), TABLES))
        .containsExactly("error rate-does-not-follow 14.03% → 增长14.03%");
    assertThat(Said.messages(statement("358.52万元", "+ 44.12万元", "- 14.03%"), TABLES))
        .singleElement()
        .asString()
        .endsWith("= 增长14.03% ≠ 下降14.03%");
  }

  /** 0.1 is rounded: what digit of the rate is wrong cannot be known, but what it comes to can. */
  @Test
  void aRateIsWhatTheAmountsGiveAndNotTheNearestSlip() {
    String statement = "amount 5.21万元 X\nchange- 0.1万元 X\nrate- 0.006% X";
    assertThat(Said.found(statement.replace("X", "item=three-public.reception;year=2023")))
        .containsExactly("error rate-does-not-follow 0.006% → 1.883%");
  }

  /** 28 less 113.53 is less than nothing: the form of another item was filled in. */
  @Test
  void bothDirectionsMayBeWrong() {
    String statement = "amount 28.00万元 X\nchange+ 113.53万元 X\nrate+ 80.2% X";
    assertThat(Said.found(statement.replace("X", "item=training;year=2023")))
        .containsExactly("error change-does-not-follow 113.53万元 → 减少113.53万元");
    assertThat(Said.followed(statement.replace("X", "item=training;year=2023")))
        .containsExactly("80.2% → 下降80.2%");
    String right = statement.replace('+', '-');
    assertThat(Said.found(right.replace("X", "item=training;year=2023"))).isEmpty();
  }

  @Test
  void ofNothingThereIsNotMore() {
    String statement = "amount 0万元 X\nchange+ 9.66万元 X\nrate- 100% X";
    assertThat(Said.found(statement.replace("X", "item=meetings;year=2023")))
        .containsExactly("error change-does-not-follow 9.66万元 → 减少9.66万元");
  }

  /** The amount is what a table prints under another name, so it is the rate. */
  @Test
  void anAmountThatATablePrintsIsHardlyASlip() {
    String what = "item=operating-funds;year=2023;basis=budget";
    String statement = "amount 184.65万元 X\nchange+ 2.55万元 X\nrate+ 1.38% X".replace("X", what);
    String table =
        """
        table general-basic 万元 flow=expenditure;fund=general;year=2023;basis=budget
                                  | 预算数
        公用 nature=basic.public | 184.65
        """;
    assertThat(Said.found(statement)).singleElement().asString().contains(" | ");
    assertThat(Said.found(statement, table))
        .containsExactly("error rate-does-not-follow 1.38% → 1.40%");
  }

  @Test
  void whereOneOrAnotherIsWrongNothingIsExpected() {
    String statement =
        "amount 317.6万元 X\nchange+ 8.25万元 X\nrate+ 2.8% X"
            .replace("X", "flow=income;fund=all;year=2023");
    assertThat(Said.messages(statement)).singleElement().asString().contains("其一有误");
    assertThat(Said.found(statement))
        .containsExactly(
            "error amount-does-not-follow 317.6万元"
                + " | 317.6万元 → 307.6万元 | 8.25万元 → 8.65万元 | 2.8% → 2.7%");
  }

  @Test
  void theChangeIsWrong() {
    assertThat(Said.found(statement("358.52万元", "- 44.12万元", "+ 14.03%"), TABLES))
        .containsExactly("error change-does-not-follow 44.12万元 → 增加44.12万元");
    assertThat(Said.found(statement("358.52万元", "+ 84.12万元", "+ 14.03%"), TABLES))
        .containsExactly("error change-does-not-follow 84.12万元 → 44.12万元");
  }

  @Test
  void theAmountIsWrongWhereTheTableSaysOtherwise() {
    assertThat(Said.found(statement("353.52万元", "+ 44.12万元", "+ 14.03%"), TABLES))
        .containsExactly("error text-contradicts-table 353.52万元 → 358.52万元");
    assertThat(Said.messages(statement("314.40万元", "+ 44.12万元", "+ 14.03%"), TABLES))
        .singleElement()
        .asString()
        .contains("误用上年数");
  }

  @Test
  void whatWasReckonedFromAWrongAmountIsItsConsequence() {
    assertThat(Said.found(statement("400.00万元", "+ 85.60万元", "+ 27.23%"), TABLES))
        .containsExactly("error text-contradicts-table 400.00万元 → 358.52万元");
  }

  @Test
  void withoutATableWhatOneSlipExplainsIsNamed() {
    assertThat(Said.found(statement("358.52万元", "+ 44.12万元", "+ 0.14%")))
        .containsExactly("error rate-does-not-follow 0.14% → 14.03%");
  }

  @Test
  void withoutATableARateOnThisYearsAmountMayBeLastYearsAmount() {
    assertThat(Said.found(statement("358.52万元", "+ 44.12万元", "+ 12.31%")))
        .containsExactly(
            "error rate-does-not-follow 12.31% | 12.31% → 14.03% | 358.52万元 → 402.53万元");
  }

  @Test
  void withoutATableAndWithoutASlipItIsATie() {
    assertThat(Said.found(statement("358.52万元", "+ 44.12万元", "+ 17.77%")))
        .singleElement()
        .asString()
        .contains("17.77% → 14.03%")
        .contains(" | ");
  }

  @Test
  void aBaseOfZeroHasNoRate() {
    assertThat(Said.found(statement("358.52万元", "+ 358.52万元", "+ 100%"), TABLES))
        .containsExactly("warning rate-on-zero 100% → ");
  }

  /** Assets belong to no year, but the statement says what there was of them years ago. */
  @Test
  void whatThereWasYearsAgoIsTheBase() {
    String now = "amount 80.00万元 item=assets\nrate+ X item=assets;measure=rate\n";
    assertThat(Said.found(now.replace("X", "100%") + "amount 0万元 item=assets;year=2021"))
        .containsExactly("warning rate-on-zero 100% → ");
    assertThat(Said.found(now.replace("X", "60%") + "amount 50.00万元 item=assets;year=2021"))
        .isEmpty();
    assertThat(Said.found(now.replace("X", "62%") + "amount 50.00万元 item=assets;year=2021"))
        .singleElement()
        .asString()
        .contains("62% → 60%");
  }

  @Test
  void aSlipThatIsRepeatedIsEachTimeAFindingInOneCluster() {
    String wrong = statement("358.52万元", "+ 44.12万元", "+ 0.14%");
    assertThat(Said.found(wrong + "\n\n" + wrong, TABLES))
        .containsExactly(
            "error rate-does-not-follow 0.14% → 14.03%",
            "error rate-does-not-follow 0.14% → 14.03%");
    assertThat(Said.clusters(wrong + "\n\n" + wrong, TABLES)).hasSize(1).doesNotContain("");
  }

  @Test
  void nothingGrowsByMoreThanItIs() {
    String none = "flow=expenditure;fund=government;year=2023;basis=budget";
    assertThat(
            Said.found(
                "amount 0万元 "
                    + none
                    + "\nchange+ 14.25万元 "
                    + none
                    + ";measure=change against flow=expenditure;fund=government;year=2022",
                """
                table fund 万元 flow=expenditure;fund=government;year=2023;basis=budget
                       | 合计 | 基本 nature=basic | 项目 nature=project
                合计   | 0.00 | 0.00 | 0.00
                212 function=212 | 0.00 | 0.00 | 0.00
                """))
        .containsExactly("error change-does-not-follow 14.25万元 → 减少14.25万元");
  }

  @Test
  void wordsInDoubtAccuseNobody() {
    assertThat(Said.found(inDoubt(statement("398.52万元", "+ 44.12万元", "+ 12.45%")), TABLES))
        .isEmpty();
  }

  private static String inDoubt(String statement) {
    return statement.replaceAll("(?m)^(rate|change)", "$1?").replaceFirst("^amount", "amount?");
  }

  /** 某某中心收入358.52万元，比上年增加44.12万元，增长12.31%, whatever income that is. */
  @Test
  void threeFiguresSaidInOneBreathHaveToFit() {
    assertThat(Said.found(inDoubt(statement("358.52万元", "+ 44.12万元", "+ 14.03%")))).isEmpty();
    assertThat(Said.found(inDoubt(statement("358.52万元", "+ 44.12万元", "+ 12.31%"))))
        .containsExactly(
            "error rate-does-not-follow 12.31% | 12.31% → 14.03% | 358.52万元 → 402.53万元");
    assertThat(
            Said.found(
                inDoubt(statement("358.52万元", "+ 44.12万元", "+ 12.31%"))
                    .replace("\nrate", "\n\nrate")))
        .isEmpty();
  }

  @Test
  void moreThanWasCarriedOverHasGrownInTheWhole() {
    String carried = "flow=opening;fund=all;year=2023;basis=budget";
    String change = "flow=opening;fund=all;year=2023;basis=budget;measure=";
    assertThat(
            Said.found(
                "part-of 13.00万元 "
                    + carried
                    + "\nchange+ 44.12万元 "
                    + change
                    + "change against flow=opening;fund=all;year=2022\nrate+ 12.00% "
                    + change
                    + "rate against flow=opening;fund=all;year=2022"))
        .isEmpty();
  }

  @Test
  void aRateThatIsCutWhereverItStandsIsCut() {
    String cut =
        """
        amount 98770.00元 KEY;year=2023;basis=budget
        amount 88650.00元 KEY;year=2022;basis=budget
        rate+ 11.41% KEY;year=2023;basis=budget;measure=rate against KEY;year=2022;basis=budget
        """;
    String again = cut.replace("98770", "197540").replace("88650", "177300");
    assertThat(
            Said.found(
                cut.replace("KEY", "flow=expenditure;fund=all")
                    + "\n"
                    + again.replace("KEY", "item=meetings")))
        .containsExactly("warning figure-cut 11.41% → 11.42%");
  }

  /** 某某类：本年预算100万元，比上年增加10万元 says nothing of what another sentence tells of all. */
  @Test
  void aDoubtfulChangeBlamesNoAmountOfAnotherSentence() {
    String then = "amount 300.00万元 " + BEFORE + "\n\n";
    String said = then + "amount 100.00万元 " + INCOME + "\n\nchange+ 10.00万元 ";
    String change = INCOME + ";measure=change against " + BEFORE;
    assertThat(Said.found(said + change)).isNotEmpty();
    assertThat(Said.found(said.replace("change+", "change?+") + change)).isEmpty();
  }
}
