package org.mingzhang.read.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** Which fund and which flow a figure is of: rules 1, 2, 3, 5 and 13 of docs/concepts.md. */
final class FundAndFlowTest {

  private static final String BUDGET = "某某市某某局2026年部门预算公开\n--- page\n";
  private static final String FINAL = "某某市某某局2024年度部门决算公开\n--- page\n";

  private static final String BY_FUNCTION =
      """
      单位：万元
      | 科目编码 | 科目名称         | 合计 | 基本支出 | 项目支出 |
      | 201      | 一般公共服务支出 | 3.00 | 1.00     | 2.00     |
      """;

  /** The fund lives in the title. */
  @ParameterizedTest
  @CsvSource({
    "一般公共预算支出表, general",
    "一般公共预算财政拨款支出预算表, general",
    "政府性基金预算支出表, government",
    "国有资本经营预算支出表, capital",
    "财政拨款支出表, appropriation",
    "部门支出总表, all",
    "收支总表, all",
  })
  void theTitleNamesTheFund(String title, String fund) {
    Disclosure read = Picture.understood(BUDGET + title + "\n" + BY_FUNCTION);

    assertThat(Facts.concept(read, "3.00"))
        .isEqualTo("flow=expenditure;fund=" + fund + ";function=201;year=2026;basis=budget");
    assertThat(Facts.concept(read, "1.00"))
        .isEqualTo(
            "flow=expenditure;fund=" + fund + ";nature=basic;function=201;year=2026;basis=budget");
  }

  @Test
  void theTitleMayStandInTheFirstRowOfTheTable() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                | 一般公共预算支出表 | < | < |
                | 单位：万元 | < | < |
                | 科目编码 | 科目名称 | 合计 |
                | 201 | 一般公共服务支出 | 3.00 |
                """);

    assertThat(Facts.concept(read, "3.00")).contains("fund=general");
  }

  @Test
  void onTheNextPageTheTitleStillHolds() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + "一般公共预算支出表\n"
                + BY_FUNCTION
                + "--- page\n| 204 | 公共安全支出 | 9.00 | 4.00 | 5.00 |");

    assertThat(Facts.concept(read, "9.00")).contains("fund=general").contains("function=204");
  }

  /** A fund that was not read is unknown and never the whole. */
  @ParameterizedTest
  @CsvSource({"''", "某某表", "三公经费支出表", "项目支出表", "政府采购预算表", "基本情况表"})
  void whatNamesNoFundIsUnknown(String title) {
    Disclosure read = Picture.understood(BUDGET + title + "\n" + BY_FUNCTION);

    assertThat(Facts.concept(read, "3.00")).contains("fund=unknown");
  }

  @Test
  void headsAndRowsNameFundsWhereTheTitleDoesNot() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                项目支出表
                单位：万元
                | 项目名称 | 合计 | 一般公共预算 | 政府性基金 | 国有资本经营预算 | 财政专户管理资金 | 单位资金 |
                | 某某服务 | 6.00 | 1.00         | 2.00       | 0.50             | 1.50             | 1.25     |
                """);

    assertThat(Facts.concept(read, "6.00"))
        .isEqualTo("flow=expenditure;fund=all;nature=project;project=某某服务;year=2026;basis=budget");
    assertThat(Facts.concept(read, "1.00")).contains("fund=general");
    assertThat(Facts.concept(read, "2.00")).contains("fund=government");
    assertThat(Facts.concept(read, "0.50")).contains("fund=capital");
    assertThat(Facts.concept(read, "1.50")).contains("fund=special");
    assertThat(Facts.concept(read, "1.25")).contains("fund=own");
  }

  /** The two 总计 are quantities of their own. */
  @Test
  void totalsOfTheYearAndTotalsWithTheBalances() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                收支总表
                单位：万元
                | 收入                     | <      | 支出                 | <      |
                | 项目                     | 预算数 | 项目                 | 预算数 |
                | 一、一般公共预算拨款收入 | 6.00   | 一、一般公共服务支出 | 7.50   |
                | 二、事业收入             | 1.00   |                      |        |
                | 本年收入合计             | 7.00   | 本年支出合计         | 7.51   |
                | 使用非财政拨款结余       | 0.20   | 结余分配             | 0.10   |
                | 上年结转                 | 0.80   | 结转下年             | 0.40   |
                | 收入总计                 | 8.00   | 支出总计             | 8.01   |
                """);

    String rest = ";fund=all;year=2026;basis=budget";
    assertThat(Facts.concept(read, "6.00"))
        .isEqualTo("flow=income;fund=general;year=2026;basis=budget");
    assertThat(Facts.concept(read, "1.00"))
        .isEqualTo("flow=income;fund=own.business;year=2026;basis=budget");
    assertThat(Facts.concept(read, "7.50"))
        .isEqualTo("flow=expenditure;fund=all;function=201;year=2026;basis=budget");
    assertThat(Facts.concept(read, "7.00")).isEqualTo("flow=income" + rest);
    assertThat(Facts.concept(read, "7.51")).isEqualTo("flow=expenditure" + rest);
    assertThat(Facts.concept(read, "0.20")).startsWith("flow=reserve;");
    assertThat(Facts.concept(read, "0.10")).isEqualTo("flow=distribution" + rest);
    assertThat(Facts.concept(read, "0.80")).isEqualTo("flow=opening" + rest);
    assertThat(Facts.concept(read, "0.40")).isEqualTo("flow=closing" + rest);
    assertThat(Facts.concept(read, "8.00")).isEqualTo("flow=sources" + rest);
    assertThat(Facts.concept(read, "8.01")).isEqualTo("flow=uses" + rest);
  }

  /** Of two totals without a flow in one list, the outer one takes the widest. */
  @Test
  void theSameWordForTotalsAtTwoLevels() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                收支总表
                单位：万元
                | 收入                     | <      | 支出                 | <      |
                | 项目                     | 预算数 | 项目                 | 预算数 |
                | 一、一般公共预算拨款收入 | 6.00   | 一、一般公共服务支出 | 6.50   |
                | 本年收入合计             | 6.01   | 本年支出合计         | 6.51   |
                | 上年结转                 | 1.00   | 结转下年             | 0.50   |
                | 合计                     | 7.01   | 合计                 | 7.02   |
                """);

    assertThat(Facts.concept(read, "6.01")).startsWith("flow=income;");
    assertThat(Facts.concept(read, "7.01")).startsWith("flow=sources;");
    assertThat(Facts.concept(read, "6.51")).startsWith("flow=expenditure;");
    assertThat(Facts.concept(read, "7.02")).startsWith("flow=uses;");
  }

  /** A fund's column is income only where the carried money stands beside it. */
  @Test
  void fundsOfAnIncomeTableWithAndWithoutBalances() {
    Disclosure with =
        Picture.understood(
            BUDGET
                + """
                收入总表
                单位：万元
                | 科目名称 | 合计 | 上年结转 | 一般公共预算 | 事业收入 |
                | 合计     | 9.00 | 1.00     | 5.00         | 3.00     |
                """);
    Disclosure without =
        Picture.understood(
            BUDGET
                + """
                收入总表
                单位：万元
                | 科目名称 | 合计 | 一般公共预算 | 政府性基金预算 |
                | 合计     | 9.00 | 6.00         | 3.00           |
                """);

    assertThat(Facts.concept(with, "9.00")).startsWith("flow=sources;fund=all;");
    assertThat(Facts.concept(with, "1.00")).startsWith("flow=opening;fund=all;");
    assertThat(Facts.concept(with, "5.00")).startsWith("flow=income;fund=general;");
    assertThat(Facts.concept(with, "3.00")).startsWith("flow=income;fund=own.business;");
    assertThat(Facts.concept(without, "6.00")).startsWith("flow=sources;fund=general;");
    assertThat(Facts.concept(without, "3.00")).startsWith("flow=sources;fund=government;");
  }

  @Test
  void fundsOfAnIncomeTableOfFinalAccounts() {
    Disclosure read =
        Picture.understood(
            FINAL
                + """
                收入决算表
                单位：万元
                | 科目编码 | 科目名称         | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 经营收入 |
                | 201      | 一般公共服务支出 | 9.00         | 6.00         | 2.00         | 1.00     |
                """);

    String rest = ";function=201;year=2024;basis=final";
    assertThat(Facts.concept(read, "9.00")).isEqualTo("flow=income;fund=all" + rest);
    assertThat(Facts.concept(read, "6.00")).isEqualTo("flow=income;fund=appropriation" + rest);
    assertThat(Facts.concept(read, "2.00")).isEqualTo("flow=income;fund=own.superior" + rest);
    assertThat(Facts.concept(read, "1.00")).isEqualTo("flow=income;fund=own.operating" + rest);
  }

  /** 收入 in the name of a fund does not turn spending into income. */
  @Test
  void fundsOfSpendingAreSpending() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                部门支出总表
                单位：万元
                | 科目编码 | 科目名称         | 合计 | 资金来源                 | <        |
                | ^        | ^                | ^    | 一般公共预算拨款收入     | 事业收入 |
                | 201      | 一般公共服务支出 | 3.00 | 1.00                     | 2.00     |
                """);

    String rest = ";function=201;year=2026;basis=budget";
    assertThat(Facts.concept(read, "3.00")).isEqualTo("flow=expenditure;fund=all" + rest);
    assertThat(Facts.concept(read, "1.00")).isEqualTo("flow=expenditure;fund=general" + rest);
    assertThat(Facts.concept(read, "2.00")).isEqualTo("flow=expenditure;fund=own.business" + rest);
  }

  /** The more special value stays, wherever it stands in the path. */
  @Test
  void anInnerHeadDoesNotWiden() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                一般公共预算支出表
                单位：万元
                | 科目编码 | 科目名称         | 财政拨款 | 本年支出 | <                |
                | ^        | ^                | ^        | 基本支出 | 人员经费合计     |
                | 201      | 一般公共服务支出 | 3.00     | 2.00     | 1.00             |
                """);

    String rest = ";function=201;year=2026;basis=budget";
    assertThat(Facts.concept(read, "3.00")).isEqualTo("flow=expenditure;fund=general" + rest);
    assertThat(Facts.concept(read, "2.00"))
        .isEqualTo("flow=expenditure;fund=general;nature=basic" + rest);
    assertThat(Facts.concept(read, "1.00"))
        .isEqualTo("flow=expenditure;fund=general;nature=basic.personnel" + rest);
  }

  /** A word that is not known is not guessed over. */
  @Test
  void anUnknownHeadIsNotUnderstood() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                一般公共预算支出表
                单位：万元
                | 科目编码 | 科目名称         | 合计 | 甲乙丙资金 | 基本支出 |
                | 201      | 一般公共服务支出 | 3.00 | 2.00       | 1.00     |
                """);

    assertThat(Facts.concept(read, "2.00")).isEmpty();
    assertThat(Facts.concept(read, "1.00")).contains("nature=basic");
    assertThat(read.unclear()).anySatisfy(note -> assertThat(note.quote()).contains("甲乙丙资金"));
  }

  @ParameterizedTest
  @CsvSource({
    "一般公共预算资金合计, fund=general",
    "基本支出预算数, nature=basic",
    "基本支出合计, nature=basic",
    "项目支出金额, nature=project",
    "人员经费支出, nature=basic.personnel",
    "基 本 支 出, nature=basic",
    "（1）基本支出, nature=basic",
    "2026年基本支出, nature=basic",
    "基本支出（万元）, nature=basic",
  })
  void knownWordsAndFillersThatCoverAHeadWholly(String head, String pair) {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                部门支出总表
                单位：万元
                | 科目编码 | 科目名称         | 合计 | HEAD |
                | 201      | 一般公共服务支出 | 3.00 | 2.00 |
                """
                    .replace("HEAD", head));

    assertThat(Facts.concept(read, "2.00")).contains(pair).startsWith("flow=expenditure;");
  }

  /** 上年结转 is an opening balance among income, and among spending it says which money is spent. */
  @Test
  void carriedMoneyAmongSpending() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                项目支出表
                单位：万元
                | 项目名称 | 合计 | 一般公共预算 | 单位资金 | 上年结转 |
                | 某某服务 | 6.00 | 3.00         | 2.00     | 1.00     |
                """);

    String rest = ";nature=project;project=某某服务;year=2026;basis=budget";
    assertThat(Facts.concept(read, "1.00"))
        .isEqualTo("flow=expenditure;fund=all;origin=carried" + rest);
    assertThat(Facts.concept(read, "3.00"))
        .isEqualTo("flow=expenditure;fund=general;origin=current" + rest);
    assertThat(Facts.concept(read, "6.00")).isEqualTo("flow=expenditure;fund=all" + rest);
  }

  /** Where nothing is carried, nothing is said of the money's origin. */
  @Test
  void withoutCarriedMoneyThereIsNoOrigin() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                项目支出表
                单位：万元
                | 项目名称 | 合计 | 一般公共预算 | 单位资金 | 上年结转 |
                | 某某服务 | 5.00 | 3.00         | 2.00     |          |
                """);

    assertThat(Facts.concept(read, "3.00")).doesNotContain("origin");
  }

  /** The total of spending with money left over as a column of its own is of uses. */
  @Test
  void closingBalancesAmongTheColumnsOfSpending() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                部门支出总表
                单位：万元
                | 科目编码 | 科目名称         | 合计 | 基本支出 | 项目支出 | 结转下年 |
                | 201      | 一般公共服务支出 | 6.00 | 3.00     | 2.00     | 1.00     |
                """);

    assertThat(Facts.concept(read, "6.00")).startsWith("flow=uses;fund=all;function=201;");
    assertThat(Facts.concept(read, "3.00")).startsWith("flow=expenditure;fund=all;nature=basic;");
    assertThat(Facts.concept(read, "1.00")).startsWith("flow=closing;fund=all;function=201;");
  }

  @Test
  void theTotalOfColumnsOfAppropriationsIsTheAppropriation() {
    Disclosure read =
        Picture.understood(
            "某某市某某局2026年部门预算公开\n--- page\n"
                + """
                某某情况一览表
                单位：万元
                | 项目     | 合计 | 一般公共预算 | 政府性基金预算 |
                | 教育支出 | 3.00 | 2.00         | 1.00           |
                """);

    assertThat(Facts.concept(read, "3.00")).contains("fund=appropriation");
  }
}
