package org.mingzhang.read.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** Titles with several subjects, the grammar of comparing heads, years and bases: rules 11, 12. */
final class TitlesAndHeadsTest {

  private static final String BUDGET = "某某市某某局2026年部门预算公开\n--- page\n";
  private static final String FINAL = "某某市某某局2024年度部门决算公开\n--- page\n";

  @ParameterizedTest
  @CsvSource({
    "一般公共预算“三公”经费支出表, general, three-public",
    "财政拨款“三公”经费支出预算表, appropriation, three-public",
    "“三公”经费支出表, unknown, three-public",
    "一般公共预算“三公”经费、会议费、培训费支出预算表, general, three-public+meetings+training",
    "一般公共预算三公经费及会议费、培训费支出表, general, three-public+meetings+training",
    "“三公”经费和机关运行经费预算表, unknown, three-public+operating-funds",
  })
  void theTotalOfATitleWithSeveralSubjectsIsTheirUnion(String title, String fund, String item) {
    Disclosure read =
        Picture.understood(
            BUDGET
                + title
                + """

                单位：万元
                | 项目       | 2026年预算数 |
                | 合计       | 9.00         |
                | 公务接待费 | 1.00         |
                """);

    assertThat(Facts.concept(read, "9.00"))
        .isEqualTo("flow=expenditure;fund=" + fund + ";item=" + item + ";year=2026;basis=budget");
    assertThat(Facts.concept(read, "1.00"))
        .isEqualTo(
            "flow=expenditure;fund="
                + fund
                + ";item=three-public.reception;year=2026;basis=budget");
  }

  @Test
  void theMembersOfAUnionAsHeads() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                一般公共预算“三公”经费、会议费、培训费支出预算表
                单位：万元
                | 合计 | “三公”经费 | <                | <                          | <              | <              | <          | 会议费 | 培训费 |
                | ^    | 小计       | 因公出国（境）费 | 公务用车购置及运行维护费   | <              | <              | 公务接待费 | ^      | ^      |
                | ^    | ^          | ^                | 小计                       | 公务用车购置费 | 公务用车运行费 | ^          | ^      | ^      |
                | 9.01 | 6.02       | 1.03             | 3.04                       | 2.05           | 1.06           | 2.07       | 1.08   | 2.09   |
                """);

    String head = "flow=expenditure;fund=general;item=";
    String tail = ";year=2026;basis=budget";
    assertThat(Facts.concept(read, "9.01"))
        .isEqualTo(head + "three-public+meetings+training" + tail);
    assertThat(Facts.concept(read, "6.02")).isEqualTo(head + "three-public" + tail);
    assertThat(Facts.concept(read, "1.03")).isEqualTo(head + "three-public.abroad" + tail);
    assertThat(Facts.concept(read, "3.04")).isEqualTo(head + "three-public.vehicles" + tail);
    assertThat(Facts.concept(read, "2.05"))
        .isEqualTo(head + "three-public.vehicles.purchase" + tail);
    assertThat(Facts.concept(read, "1.06"))
        .isEqualTo(head + "three-public.vehicles.running" + tail);
    assertThat(Facts.concept(read, "2.07")).isEqualTo(head + "three-public.reception" + tail);
    assertThat(Facts.concept(read, "1.08")).isEqualTo(head + "meetings" + tail);
    assertThat(Facts.concept(read, "2.09")).isEqualTo(head + "training" + tail);
  }

  /** 2026年预算数比2025年执行数 is a change of the first against the second. */
  @Test
  void aHeadThatComparesTwoYears() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                一般公共预算支出表
                单位：万元
                | 科目编码 | 科目名称         | 2025年执行数 | 2026年预算数 | <        | 2026年预算数比2025年执行数 | <         |
                | ^        | ^                | ^            | 小计         | 基本支出 | 增减额                     | 增减（%） |
                | 201      | 一般公共服务支出 | 8.00         | 4.00         | 3.00     | -4.00                      | -50.00%   |
                """);

    String head = "flow=expenditure;fund=general;function=201;";
    assertThat(Facts.concept(read, "8.00")).isEqualTo(head + "year=2025;basis=outturn");
    assertThat(Facts.concept(read, "4.00")).isEqualTo(head + "year=2026;basis=budget");
    assertThat(Facts.concept(read, "3.00"))
        .isEqualTo(
            "flow=expenditure;fund=general;nature=basic;function=201;year=2026;basis=budget");
    assertThat(Facts.concept(read, "-4.00"))
        .isEqualTo(head + "year=2026;basis=budget;measure=change;against=2025:outturn");
    assertThat(Facts.concept(read, "-50.00%"))
        .isEqualTo(head + "year=2026;basis=budget;measure=rate;against=2025:outturn");
  }

  @ParameterizedTest
  @CsvSource({
    "2026年预算数比2025年预算数增减%, rate, 2025:budget",
    "2026年预算数比2025年执行数增减额, change, 2025:outturn",
    "2026年预算数较2025年执行数增减（%）, rate, 2025:outturn",
    "2026年预算比2025年预算增减, change, 2025:budget",
  })
  void comparisonsInOneHead(String head, String measure, String against) {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                一般公共预算“三公”经费支出表
                单位：万元
                | 项目       | 2026年预算数 | HEAD  |
                | 公务接待费 | 4.00         | -3.00 |
                """
                    .replace("HEAD", head));

    assertThat(Facts.concept(read, "-3.00"))
        .isEqualTo(
            "flow=expenditure;fund=general;item=three-public.reception;year=2026;basis=budget;measure="
                + measure
                + ";against="
                + against);
  }

  /** A change beside last year's column is taken of what that column prints. */
  @Test
  void aChangeBesideLastYearsColumn() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                一般公共预算“三公”经费支出表
                单位：万元
                | 项目       | 2025年预算数 | 2026年预算数 | 增减额 | 增减% |
                | 公务接待费 | 2.00         | 3.00         | 1.00   | 50.00 |
                """);

    assertThat(Facts.concept(read, "2.00")).endsWith(";year=2025;basis=budget");
    assertThat(Facts.concept(read, "1.00"))
        .endsWith(";year=2026;basis=budget;measure=change;against=2025:budget");
    assertThat(Facts.concept(read, "50.00"))
        .endsWith(";year=2026;basis=budget;measure=rate;against=2025:budget");
  }

  @Test
  void lastYearByItsWord() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                一般公共预算“三公”经费支出表
                单位：万元
                | 项目       | 上年预算数 | 本年预算数 | 上年执行数 |
                | 公务接待费 | 2.00       | 3.00       | 1.00       |
                """);

    assertThat(Facts.concept(read, "2.00")).endsWith(";year=2025;basis=budget");
    assertThat(Facts.concept(read, "3.00")).endsWith(";year=2026;basis=budget");
    assertThat(Facts.concept(read, "1.00")).endsWith(";year=2025;basis=outturn");
  }

  /** In final accounts the budget stands beside the final figures of the same year. */
  @Test
  void budgetAndFinalFiguresOfOneYear() {
    Disclosure read =
        Picture.understood(
            FINAL
                + """
                一般公共预算财政拨款“三公”经费支出决算表
                单位：万元
                | 预算数 | <                | <          | 决算数 | <                | <          |
                | 合计   | 因公出国（境）费 | 公务接待费 | 合计   | 因公出国（境）费 | 公务接待费 |
                | 3.00   | 1.00             | 2.00       | 2.50   | 1.10             | 1.40       |
                """);

    String head = "flow=expenditure;fund=general;item=three-public";
    assertThat(Facts.concept(read, "3.00")).isEqualTo(head + ";year=2024;basis=budget");
    assertThat(Facts.concept(read, "2.00")).isEqualTo(head + ".reception;year=2024;basis=budget");
    assertThat(Facts.concept(read, "2.50")).isEqualTo(head + ";year=2024;basis=final");
    assertThat(Facts.concept(read, "1.40")).isEqualTo(head + ".reception;year=2024;basis=final");
  }

  /** 年初预算, 全年预算 and 决算 of one year are three quantities. */
  @Test
  void threeBasesOfOneYear() {
    Disclosure read =
        Picture.understood(
            FINAL
                + """
                收入支出决算总表
                单位：万元
                | 支出                 | <          | <          | <      |
                | 项目                 | 年初预算数 | 全年预算数 | 决算数 |
                | 一、一般公共服务支出 | 1.00       | 2.00       | 3.00   |
                | 本年支出合计         | 1.01       | 2.01       | 3.01   |
                """);

    assertThat(Facts.concept(read, "1.00")).endsWith(";function=201;year=2024;basis=budget");
    assertThat(Facts.concept(read, "2.00")).endsWith(";function=201;year=2024;basis=adjusted");
    assertThat(Facts.concept(read, "3.00")).endsWith(";function=201;year=2024;basis=final");
  }

  /** 扣除 and 不含 restrict; they are no part that is added up. */
  @Test
  void restrictions() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                一般公共预算支出表
                单位：万元
                | 科目编码 | 科目名称         | 项目支出     | <                    |
                | ^        | ^                | 项目支出总数 | 扣除基建项目后预算数 |
                | 201      | 一般公共服务支出 | 4.00         | 3.00                 |
                """);

    assertThat(Facts.concept(read, "4.00")).doesNotContain("part=");
    assertThat(Facts.concept(read, "3.00")).contains(";function=201;part=less-construction;");
  }

  /** 其中 beside a total announces a part of it. */
  @Test
  void partsAnnouncedInHeads() {
    Disclosure read =
        Picture.understood(
            FINAL
                + """
                收入决算表
                单位：万元
                | 科目编码 | 科目名称 | 本年收入合计 | 事业收入 | <              |
                | ^        | ^        | ^            | 小计     | 其中：教育收费 |
                | 205      | 教育支出 | 4.00         | 3.00     | 2.00           |
                """);

    assertThat(Facts.concept(read, "3.00")).contains(";fund=own.business;");
    assertThat(Facts.concept(read, "2.00"))
        .containsPattern("fund=(own\\.business\\.fees|special);");
  }

  @Test
  void twoFundsInOneHeadAreNeither() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                部门支出总表
                单位：万元
                | 项目     | 合计 | 财政拨款其他资金 | 货物服务采购 |
                | 基本支出 | 3.00 | 2.00             | 1.00         |
                """);

    assertThat(Facts.concept(read, "2.00")).contains("fund=unknown");
    assertThat(Facts.concept(read, "1.00")).isEmpty();
  }

  @Test
  void incomeAndExpenditureInOneHeadAreInStep() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                | 年度 | 总收入支出 | 项目支出 | 基本支出 |
                | 2025 | 3.00       | 2.00     | 1.00     |
                | 变化 | +0.30      | +0.20    | +0.10    |
                """);

    assertThat(Facts.concept(read, "3.00"))
        .isEqualTo("flow=expenditure;fund=unknown;year=2025;basis=budget");
  }
}
