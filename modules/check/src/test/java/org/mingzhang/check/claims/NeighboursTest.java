package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a figure is tied to may be another amount of its paragraph than the words mean. */
final class NeighboursTest {

  private static final String BUDGET = ";year=2023;basis=budget";
  private static final String CLASS = "flow=expenditure;function=205";
  private static final String PART = "flow=expenditure;function=205;nature=project";

  private static String changes(String whole, String change, String rate) {
    return String.join(
        "\n",
        "amount " + whole + " " + CLASS + BUDGET,
        "",
        "amount 40.00万元 " + PART + BUDGET,
        "change+ "
            + change
            + " "
            + PART
            + BUDGET
            + ";measure=change against "
            + PART
            + ";year=2022",
        "rate+ " + rate + " " + PART + BUDGET + ";measure=rate against " + PART + ";year=2022");
  }

  @Test
  void aChangeThatFitsAnAmountBeforeItIsNotWrongForAnother() {
    assertThat(Said.found(changes("240.00万元", "20.00万元", "9.09%"))).isEmpty();
    assertThat(Said.found(changes("250.00万元", "20.00万元", "9.09%"))).isNotEmpty();
  }

  @Test
  void aChangeKnownOnlyRoughlyIsThatOfNoOtherAmount() {
    assertThat(Said.found(changes("100.00万元", "0.08万元", "0.1%"))).isNotEmpty();
  }

  @Test
  void aRoughChangeOfWhatIsInDoubtMayBeThatOfAnotherAmount() {
    String doubted =
        changes("80.08万元", "0.08万元", "0.1%")
            .replaceAll("(?m)^amount (?=40)", "amount? ")
            .replaceAll("(?m)^(change|rate)\\+", "$1?+");
    assertThat(Said.found(doubted)).isEmpty();
    assertThat(Said.found(doubted.replace("80.08", "300.08"))).isNotEmpty();
  }

  @Test
  void aShareThatFitsTheAmountBeforeItIsNotWrongForAnother() {
    String said =
        "amount 200.00万元 flow=expenditure%s\namount 160.00万元 %s%s\namount 50.00万元 %s%s\n"
                .formatted(BUDGET, CLASS, BUDGET, "fund=own.business", BUDGET)
            + "share %s "
            + CLASS
            + BUDGET
            + ";measure=share against flow=expenditure"
            + BUDGET;
    assertThat(Said.found(said.formatted("25.00%"))).isEmpty();
    assertThat(Said.found(said.formatted("35.00%")))
        .containsExactly("error share-does-not-follow 35.00% → 80.00%");
  }

  /** 支出合计 may be with what was carried over or without: either fits. */
  @Test
  void aShareOfATotalMayBeOfEitherFlow() {
    String said =
        "amount 400.00万元 flow=uses%s\n\namount 200.00万元 flow=expenditure%s\n\namount 50.00万元 %s%s\n"
                .formatted(BUDGET, BUDGET, CLASS, BUDGET)
            + "share %s "
            + CLASS
            + BUDGET
            + ";measure=share against flow=uses"
            + BUDGET;
    assertThat(Said.found(said.formatted("25.00%"))).isEmpty();
    assertThat(Said.found(said.formatted("12.50%"))).isEmpty();
    assertThat(Said.found(said.formatted("35.00%"))).isNotEmpty();
  }

  @Test
  void sharesThatAreAllOfOneOtherWholeAreNotWrong() {
    String said =
        """
        amount 500.00万元 flow=expenditure;year=2023;basis=budget

        amount 60.00万元 flow=expenditure;function=205;year=2023;basis=budget
        share 15.00%% flow=expenditure;function=205;year=2023;basis=budget;measure=share against flow=expenditure;year=2023;basis=budget
        amount 300.00万元 flow=expenditure;function=208;year=2023;basis=budget
        share 75.00%% flow=expenditure;function=208;year=2023;basis=budget;measure=share against flow=expenditure;year=2023;basis=budget
        amount 40.00万元 flow=expenditure;function=221;year=2023;basis=budget
        share %s flow=expenditure;function=221;year=2023;basis=budget;measure=share against flow=expenditure;year=2023;basis=budget
        """;
    assertThat(Said.found(said.formatted("10.00%"))).isEmpty();
    assertThat(Said.found(said.formatted("8.00%"))).hasSize(2);
  }
}
