package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The money of forms of projects: its parts, its years, and the list of projects. */
class FormsTest {

  private static final String LISTS =
      """
      table form 万元 flow=expenditure;nature=project;project=甲
             | .
      总额   fund=all           | 30.00
      财政   fund=appropriation | 30.00
      其他   fund=own           | 0.00
      >
             | .
      年度总额 fund=all;year=2026;basis=budget                           | 30.00
      当年财政 fund=appropriation;origin=current;year=2026;basis=budget | 24.00
      上年结转 fund=all;origin=carried;year=2026;basis=budget           | 5.00
      其他   fund=own;origin=current;year=2026;basis=budget              | 1.00
      """;

  @Test
  void eachOfTwoListsIsASumOfItsOwn() {
    assertThat(Told.of(LISTS).nothing().unproved()).isEmpty();
    Told.of(LISTS.replace("30.00\n当年", "40.00\n当年")).exactly("error sum-does-not-hold 年度总额  40.00");
  }

  @Test
  void whatAProjectCostsInAllYearsMayBeMore() {
    Told.of(
            LISTS
                .replace("总额   fund=all           | 30.00", "总额   fund=all           | 90.00")
                .replace("财政   fund=appropriation | 30.00", "财政   fund=appropriation | 90.00"))
        .nothing();
  }

  @Test
  void carriedMoneyMayBeAPartOfTheAppropriation() {
    Told.of(LISTS.replace("24.00", "29.00")).nothing();
  }

  private static String projects(String... amounts) {
    String rows =
        IntStream.range(0, amounts.length)
            .mapToObj(i -> "项目" + i + " project=项目" + i + " | " + amounts[i])
            .collect(Collectors.joining("\n"));
    return "table projects 万元 flow=expenditure;fund=unknown;nature=project;year=2026;basis=budget\n"
        + "合计 | 金额\n"
        + rows
        + "\n";
  }

  private static String form(int project, String total) {
    return "\ntable form 万元 flow=expenditure;nature=project;year=2026;basis=budget;project=项目"
        + project
        + "\n合计 | .\n总额 fund=all | "
        + total
        + "\n财政 fund=appropriation | "
        + total
        + "\n";
  }

  private static String forms(String... totals) {
    return IntStream.range(0, totals.length)
        .mapToObj(i -> form(i, totals[i]))
        .collect(Collectors.joining());
  }

  @Test
  void aFormThatDiffersWhereAllOthersAgree() {
    String list = projects("1.00", "2.00", "3.00", "4.00", "5.00", "13.10");
    Told.of(list + forms("1.00", "2.00", "3.00", "4.00", "5.00", "13.10")).nothing();
    Told.of(list + forms("1.00", "2.00", "3.00", "4.00", "5.00", "17.34"))
        .exactly("error tables-disagree 项目5 金额 13.10");
  }

  @Test
  void formsThatOftenDifferMeanSomethingElse() {
    Told.of(
            projects("1.00", "2.00", "3.00", "4.00", "5.00", "13.10")
                + forms("1.00", "2.00", "3.00", "4.00", "9.00", "17.34"))
        .nothing();
  }

  @Test
  void twoFormsOfOneNameAreThoseOfTwoProjects() {
    Told.of(form(1, "15.00") + form(1, "8.00")).nothing();
  }
}
