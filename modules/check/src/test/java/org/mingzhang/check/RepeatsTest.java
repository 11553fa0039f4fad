package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows that repeat a total, items of one concept, group rows of lists, and rows left out. */
class RepeatsTest {

  @Test
  void aTotalPrintedAgainIsOneWitness() {
    Told told =
        Told.of(
            """
            table income 万元 flow=income;fund=all
                              | 合计
            合计              | 12.00
            113001 unit=113001 | 12.00
            """);
    assertThat(told.nothing().unproved()).containsExactly("12.00", "12.00");
  }

  @Test
  void aTotalAgainOnTheNextPageIsTheSumToo() {
    String table =
        """
        table t 万元 flow=expenditure;fund=general
                         | 合计
        合计             | 12.00
        201 function=201 | 7.00
        合计             | %s
        208 function=208 | 5.00
        """;
    assertThat(Told.of(table.formatted("12.00")).nothing().unproved()).isEmpty();
    Told.of(table.formatted("13.00")).exactly("warning sum-does-not-hold 合计 合计 13.00");
  }

  @Test
  void aDepartmentAboveItsUnitsIsNotAddedToThem() {
    Told told =
        Told.of(
            """
            table income 万元 flow=income;fund=all
                               | 合计
            合计               | 12.00
            327 unit=327       | 12.00
            327001 unit=327001 | 7.00
            327002 unit=327002 | 5.00
            """);
    assertThat(told.nothing().unproved()).isEmpty();
  }

  @Test
  void aDepartmentOfTheSameNameAsItsOwnOfficeIsNotAddedToItsUnits() {
    Told.of(
            """
            table income 万元 flow=income;fund=all
                               | 合计
            合计               | 12.00
            财政局 unit=财政局 | 12.00
            财政局 unit=财政局 | 7.00
            国库 unit=国库     | 5.00
            """)
        .nothing();
  }

  @Test
  void unitsThatDoNotMakeTheDepartmentAreToldOf() {
    Told.of(
            """
            table income 万元 flow=income;fund=all
                               | 合计
            合计               | 12.00
            327001 unit=327001 | 7.00
            327002 unit=327002 | 5.50
            """)
        .exactly("error sum-does-not-hold 合计 合计 12.00");
  }

  @Test
  void groupRowsOfAProjectListAreNotCountedThreeTimes() {
    String table =
        """
        table projects 万元 flow=expenditure;fund=all;nature=project
                         | 合计
        合计             | 12.00
        某局 project=某局 | 12.00
        特定目标 project=特定目标 | 9.00
        甲 project=甲    | 4.00
        乙 project=乙    | 5.00
        其他运转 project=其他运转 | 3.00
        丙 project=丙    | %s
        """;
    Told told = Told.of(table.formatted("3.00")).nothing();
    assertThat(told.unproved()).contains("12.00", "9.00");
    Told.of(table.formatted("3.50")).exactly("error sum-does-not-hold 合计 合计 12.00");
  }

  @Test
  void oneProjectOnSeveralRowsIsSeveralItems() {
    Told told =
        Told.of(
            """
            table projects 万元 flow=expenditure;fund=all;nature=project
                          | 合计
            合计          | 12.00
            甲 project=甲 | 4.00
            甲 project=甲 | 3.00
            乙 project=乙 | 5.00
            """);
    assertThat(told.nothing().unproved()).isEmpty();
  }

  @Test
  void oneProjectPrintedAgainOnTheNextPageIsOneItem() {
    Told.of(
            """
            table projects 万元 flow=expenditure;fund=all;nature=project
                          | 合计
            合计          | 9.00
            甲 project=甲 | 4.00
            甲 project=甲 | 4.00
            乙 project=乙 | 5.00
            """)
        .nothing();
  }

  @Test
  void oneFunctionWithSeveralEconomicClassesStandsAgainstTheTableOfFunctions() {
    Told told =
        Told.of(
            """
            table detail 万元 flow=expenditure;fund=general;year=2023;basis=budget
                                               | 合计
            2010801 function=2010801;economic=30101 | 7.00
            2010801 function=2010801;economic=30102 | 5.00
            2010850 function=2010850;economic=30101 | 3.00
            """,
            """
            table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
                                     | 合计
            2010801 function=2010801 | 12.00
            2010850 function=2010850 | 3.00
            """);
    assertThat(told.nothing().unproved()).isEmpty();
  }

  @Test
  void totalsAboveTheirPartsByOneAmountInSeveralColumnsMayLeaveRowsOut() {
    Told told =
        Told.of(
            """
            table general 万元 flow=expenditure;fund=general
                             | 合计   | 基本 nature=basic | 项目 nature=project
            合计             | 100.00 | 40.00             | 60.00
            201 function=201 | 60.00  | 30.00             | 30.00
            208 function=208 | 30.00  | 10.00             | 20.00
            """);
    told.exactly("warning left-out-rows 合计 合计 100.00");
    assertThat(told.report().findings().get(0).message().zh()).contains("多10").contains("涉密");
  }

  @Test
  void aRowMayBeMissingWhereSeveralColumnsExceedTheirPartsByWhatWouldMakeOne() {
    String table =
        """
        table general 万元 flow=expenditure;fund=general
                         | 合计   | 基本 nature=basic | 项目 nature=project
        合计             | 100.00 | 40.00             | 60.00
        201 function=201 | 60.00  | 30.00             | 30.00
        208 function=208 | %s
        """;
    Told told = Told.of(table.formatted("30.00  | 7.00 | 23.00"));
    told.exactly("warning left-out-rows 合计 合计 100.00");
    assertThat(told.report().findings().get(0).message().zh()).contains("多10").contains("3列");

    Told other = Told.of(table.formatted("30.00  | 5.00 | 25.50"));
    assertThat(other.report().findings())
        .isNotEmpty()
        .noneMatch(finding -> finding.rule().equals("left-out-rows"));
  }
}
