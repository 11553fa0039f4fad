package org.mingzhang.read.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** Lists of units, projects and purchases, and forms: rule 7 of docs/concepts.md. */
final class ListsTest {

  private static final String BUDGET = "某某市某某局2026年部门预算公开\n--- page\n";
  private static final String YEAR = ";year=2026;basis=budget";

  @Test
  void unitsByTheirCodes() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                部门支出总表
                单位：万元
                | 单位代码 | 单位名称             | 合计 | 基本支出 |
                |          | 合计                 | 3.01 | 3.02     |
                | 327      | 某某市某某局         | 3.03 | 3.04     |
                | 327001   | 某某市某某局         | 2.01 | 2.02     |
                | 327002   | 某某市某某中心       | 1.01 | 1.02     |
                """);

    assertThat(Facts.concept(read, "3.01")).isEqualTo("flow=expenditure;fund=all" + YEAR);
    assertThat(Facts.concept(read, "3.03"))
        .isIn("flow=expenditure;fund=all;unit=327" + YEAR, "flow=expenditure;fund=all" + YEAR);
    assertThat(Facts.concept(read, "2.01"))
        .isEqualTo("flow=expenditure;fund=all;unit=327001" + YEAR);
    assertThat(Facts.concept(read, "1.02"))
        .isEqualTo("flow=expenditure;fund=all;nature=basic;unit=327002" + YEAR);
  }

  @Test
  void unitsByTheirNames() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                部门收入总表
                单位：万元
                | 单位名称             | 合计 | 一般公共预算 | 上年结转 |
                | 合计                 | 3.01 | 3.02         | 3.03     |
                | 某某市某某局（本级） | 2.01 | 2.02         | 2.03     |
                | 某某市某某中心       | 1.01 | 1.02         | 1.03     |
                """);

    assertThat(Facts.concept(read, "2.02"))
        .isEqualTo("flow=income;fund=general;unit=某某市某某局（本级）" + YEAR);
    assertThat(Facts.concept(read, "1.03")).isEqualTo("flow=opening;fund=all;unit=某某市某某中心" + YEAR);
  }

  @Test
  void projectsByTheirNames() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                项目支出表
                单位：万元
                | 单位名称       | 项目名称               | 合计 | 一般公共预算 |
                | 合计           |                        | 6.01 | 6.02         |
                | 某某市某某局   | 信访接待 场所⏎运行维护 | 1.01 | 1.02         |
                | 某某市某某中心 | 培训费                 | 2.01 | 2.02         |
                | ^              | 其他支出               | 3.01 | 3.02         |
                """);

    assertThat(Facts.concept(read, "6.01"))
        .isEqualTo("flow=expenditure;fund=all;nature=project" + YEAR);
    assertThat(Facts.concept(read, "1.02"))
        .isEqualTo(
            "flow=expenditure;fund=general;nature=project;project=信访接待场所运行维护;unit=某某市某某局" + YEAR);
    // the list says that these are projects, whatever the words are elsewhere
    assertThat(Facts.concept(read, "2.01")).contains(";project=培训费;").doesNotContain("item=");
    assertThat(Facts.concept(read, "3.01")).contains(";project=其他支出;").doesNotContain("function=");
  }

  @Test
  void purchasesByClass() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                政府采购预算表
                单位：万元
                | 采购品目名称 | 金额 |
                | 合计         | 6.00 |
                | A-货物       | 1.00 |
                | B-工程       | 2.00 |
                | C-服务       | 3.00 |
                """);

    String rest = "flow=expenditure;fund=unknown;item=procurement";
    assertThat(Facts.concept(read, "6.00")).isEqualTo(rest + YEAR);
    assertThat(Facts.concept(read, "1.00")).isEqualTo(rest + ".goods" + YEAR);
    assertThat(Facts.concept(read, "2.00")).isEqualTo(rest + ".works" + YEAR);
    assertThat(Facts.concept(read, "3.00")).isEqualTo(rest + ".services" + YEAR);
  }

  /** Counts and prices are no amounts. */
  @Test
  void countsAndPrices() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                政府采购预算表
                单位：元
                | 采购项目 | 采购品目   | 数量 | 单价     | 金额      |
                | 设备购置 | 便携计算机 | 2    | 7,000.00 | 14,000.00 |
                """);

    assertThat(Facts.concept(read, "2")).endsWith(";measure=quantity");
    assertThat(Facts.concept(read, "7,000.00")).endsWith(";measure=price");
    assertThat(Facts.concept(read, "14,000.00")).doesNotContain("measure=");
  }

  @Test
  void aFormNamesItsProject() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                项目支出绩效目标表
                （2026年度）
                | 项目名称         | 某某信息系统运维 | <        |
                | 项目资金（万元） | 年度资金总额：   | 12.00    |
                | ^                | 其中：财政拨款   | 10.00    |
                | ^                | 其他资金         | 2.00     |
                | 绩效指标         | 数量指标         | 24       |
                """);

    String rest = ";nature=project;project=某某信息系统运维" + YEAR;
    assertThat(Facts.concept(read, "12.00")).isEqualTo("flow=expenditure;fund=all" + rest);
    assertThat(Facts.concept(read, "10.00"))
        .isEqualTo("flow=expenditure;fund=appropriation" + rest);
    assertThat(Facts.concept(read, "2.00"))
        .isIn(
            "flow=expenditure;fund=own" + rest,
            "flow=expenditure;fund=nonappropriation" + rest,
            "flow=expenditure;fund=own.other" + rest);
    assertThat(Facts.concept(read, "24")).isEmpty();
  }

  @Test
  void theTitleOfAFormMayNameTheProject() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                某某装备采购项目绩效目标表
                | 资金总额：     | 12.00 |
                | 其中：财政拨款 | 10.00 |
                """);

    assertThat(Facts.concept(read, "12.00")).contains(";nature=project;project=某某装备采购");
  }

  private static final String PROJECT = ";nature=project;project=某某设施运行";

  /** Only what the form says of this year is of this year; the rest is of the whole project. */
  @Test
  void twoListsOfMoneyInOneForm() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                项目支出绩效目标表
                | 项目名称         | 某某设施运行   | <     | <                  | <     |
                | 项目资金（万元） | 项目资金总额   | 42.00 | 年度资金申请总额   | 12.00 |
                | ^                | 其中：财政资金 | 40.00 | 其中：当年财政拨款 | 10.00 |
                | ^                |                |       | 上年结转资金       | 1.50  |
                | ^                | 其他资金       | 2.00  | 其他资金           | 0.50  |
                """);

    assertThat(Facts.concept(read, "42.00"))
        .isEqualTo("flow=expenditure;fund=all" + PROJECT + ";basis=budget");
    assertThat(Facts.concept(read, "2.00"))
        .isEqualTo("flow=expenditure;fund=own" + PROJECT + ";basis=budget");
    assertThat(Facts.concept(read, "12.00"))
        .isEqualTo("flow=expenditure;fund=all" + PROJECT + YEAR);
    assertThat(Facts.concept(read, "10.00"))
        .isEqualTo("flow=expenditure;fund=appropriation;origin=current" + PROJECT + YEAR);
    assertThat(Facts.concept(read, "1.50"))
        .isEqualTo("flow=expenditure;fund=all;origin=carried" + PROJECT + YEAR);
    assertThat(Facts.concept(read, "0.50"))
        .isEqualTo("flow=expenditure;fund=own;origin=current" + PROJECT + YEAR);
  }

  @Test
  void whatWasCarriedOverAsAPartOfItsNeighbour() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                项目支出绩效目标表
                | 项目名称         | 某某设施运行     | <     |
                | 项目资金（万元） | 年度资金总额     | 12.00 |
                | ^                | 财政拨款         | 11.50 |
                | ^                | 其中：上年结转   | 1.50  |
                | ^                | 其他资金         | 0.50  |
                """);

    assertThat(Facts.concept(read, "11.50"))
        .isEqualTo("flow=expenditure;fund=appropriation" + PROJECT + YEAR);
    assertThat(Facts.concept(read, "1.50"))
        .isEqualTo("flow=expenditure;fund=appropriation;origin=carried" + PROJECT + YEAR);
  }

  @Test
  void aFormOfNobodyKnowsWhatStandsAgainstNothing() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                | 项目资金（万元） | 资金总额：     | 12.00 |
                | ^                | 其中：财政拨款 | 10.00 |
                | ^                | 其他资金       | 2.00  |
                """);

    assertThat(Facts.concept(read, "12.00")).doesNotContain("flow=");
  }

  /** Kinds from a directory name the purchases, from the class to the kind. */
  @Test
  void purchasesByTheirKinds() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                财政拨款政府购买服务明细表
                单位：万元
                | 指导性目录 | < | < | 预算金额 |
                | 一级 | 二级 | 三级 | ^ |
                | 合计 | < | < | 6.01 |
                | 01-公共服务 | 0101-公共安全服务 | 安全保障服务 | 1.01 |
                | 02-辅助性服务 | 0210-信息化服务 | 网络接入服务 | 2.01 |
                | 02-辅助性服务 | 0210-信息化服务 | 网络接入服务 | 2.99 |
                """);

    assertThat(Facts.concept(read, "6.01")).contains(";item=services;").doesNotContain("project=");
    assertThat(Facts.concept(read, "1.01")).contains(";project=公共服务/公共安全服务/安全保障服务;");
    assertThat(Facts.concept(read, "2.99")).isEqualTo(Facts.concept(read, "2.01"));
  }
}
