package org.mingzhang.read.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** What the rows above say of a row, and ordinals: rules 6 and 9 of docs/concepts.md. */
final class RowsTest {

  private static final String BUDGET = "某某市某某局2026年部门预算公开\n--- page\n";
  private static final String YEAR = ";year=2026;basis=budget";

  /** The same label under 本年收入 and under 上年结转 is of two flows. */
  @Test
  void numbersOfTheNextLevelBelongToTheRowAbove() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                财政拨款收支总表
                单位：万元
                | 收入                   | <      | 支出                     | <      |
                | 项目                   | 预算数 | 项目                     | 预算数 |
                | 一、本年收入           | 7.00   | 一、本年支出             | 8.50   |
                | （一）一般公共预算拨款 | 6.00   | （一）一般公共服务支出   | 8.00   |
                | （二）政府性基金预算拨款 | 1.01 | （二）社会保障和就业支出 | 0.51   |
                | 二、上年结转           | 2.00   | 二、结转下年             | 0.50   |
                | （一）一般公共预算拨款 | 1.50   |                          |        |
                | （二）政府性基金预算拨款 | 0.52 |                          |        |
                | 收入总计               | 9.00   | 支出总计                 | 9.01   |
                """);

    assertThat(Facts.concept(read, "7.00")).isEqualTo("flow=income;fund=appropriation" + YEAR);
    assertThat(Facts.concept(read, "6.00")).isEqualTo("flow=income;fund=general" + YEAR);
    assertThat(Facts.concept(read, "1.01")).isEqualTo("flow=income;fund=government" + YEAR);
    assertThat(Facts.concept(read, "2.00")).isEqualTo("flow=opening;fund=appropriation" + YEAR);
    assertThat(Facts.concept(read, "1.50")).isEqualTo("flow=opening;fund=general" + YEAR);
    assertThat(Facts.concept(read, "0.52")).isEqualTo("flow=opening;fund=government" + YEAR);
    assertThat(Facts.concept(read, "9.00")).isEqualTo("flow=sources;fund=appropriation" + YEAR);
    assertThat(Facts.concept(read, "8.50")).isEqualTo("flow=expenditure;fund=appropriation" + YEAR);
    assertThat(Facts.concept(read, "0.51"))
        .isEqualTo("flow=expenditure;fund=appropriation;function=208" + YEAR);
    assertThat(Facts.concept(read, "0.50")).isEqualTo("flow=closing;fund=appropriation" + YEAR);
    assertThat(Facts.concept(read, "9.01")).isEqualTo("flow=uses;fund=appropriation" + YEAR);
  }

  /** Rows after 上年结转 are parts of it, although their numbers start again. */
  @Test
  void numbersThatStartAgainAfterTheBalance() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                财政拨款收支总表
                单位：万元
                | 收入                         | <      |
                | 项目                         | 预算数 |
                | 一、一般公共预算拨款         | 6.00   |
                | 二、政府性基金预算拨款       | 1.00   |
                | 三、国有资本经营预算拨款     | 0.10   |
                | 本年收入合计                 | 7.10   |
                | 上年结转结余                 | 2.00   |
                | 一、一般公共预算拨款         | 1.50   |
                | 二、政府性基金预算拨款       | 0.50   |
                | 收入总计                     | 9.10   |
                """);

    assertThat(Facts.concept(read, "6.00")).isEqualTo("flow=income;fund=general" + YEAR);
    assertThat(Facts.concept(read, "0.10")).isEqualTo("flow=income;fund=capital" + YEAR);
    assertThat(Facts.concept(read, "1.50")).isEqualTo("flow=opening;fund=general" + YEAR);
    assertThat(Facts.concept(read, "0.50")).isEqualTo("flow=opening;fund=government" + YEAR);
    assertThat(Facts.concept(read, "9.10")).isEqualTo("flow=sources;fund=appropriation" + YEAR);
  }

  @Test
  void rowsWithoutNumbersAfterTheBalance() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                财政拨款收入支出决算总表
                单位：万元
                | 收入                         | <      | 支出         | <      |
                | 项目                         | 预算数 | 项目         | 预算数 |
                | 本年收入合计                 | 7.00   | 本年支出合计 | 7.01   |
                | 年初财政拨款结转和结余       | 2.00   | 年末财政拨款结转和结余 | 1.99 |
                | 一般公共预算财政拨款         | 1.50   |              |        |
                | 政府性基金预算财政拨款       | 0.50   |              |        |
                | 总计                         | 9.00   | 总计         | 9.02   |
                """);

    assertThat(Facts.concept(read, "1.50")).startsWith("flow=opening;fund=general;");
    assertThat(Facts.concept(read, "0.50")).startsWith("flow=opening;fund=government;");
    assertThat(Facts.concept(read, "9.00")).startsWith("flow=sources;fund=appropriation;");
    assertThat(Facts.concept(read, "9.02")).startsWith("flow=uses;fund=appropriation;");
  }

  /** 其中 rows are parts of the numbered row above them. */
  @Test
  void partsOfTheRowAbove() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                收支总表
                单位：万元
                | 收入                         | <      | 支出           | <      |
                | 项目                         | 预算数 | 项目           | 预算数 |
                | 一、一般公共预算拨款收入     | 6.00   | 一、基本支出   | 5.00   |
                | 二、单位资金                 | 3.00   | 其中：人员经费 | 4.00   |
                | 其中：事业收入               | 2.00   | 公用经费       | 1.00   |
                | 收入总计                     | 9.00   | 支出总计       | 9.01   |
                """);

    assertThat(Facts.concept(read, "2.00")).isEqualTo("flow=income;fund=own.business" + YEAR);
    assertThat(Facts.concept(read, "4.00"))
        .isEqualTo("flow=expenditure;fund=all;nature=basic.personnel" + YEAR);
    assertThat(Facts.concept(read, "1.00"))
        .isEqualTo("flow=expenditure;fund=all;nature=basic.public" + YEAR);
  }

  /** A total ends what stands above it. */
  @Test
  void aTotalIsOfNoFundAbove() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                收支总表
                单位：万元
                | 收入                     | <      |
                | 项目                     | 预算数 |
                | 一、财政拨款收入         | 6.00   |
                | （一）一般公共预算拨款   | 5.00   |
                | （二）政府性基金预算拨款 | 1.00   |
                | 本年收入合计             | 6.01   |
                | 上年结转                 | 3.00   |
                | 收入总计                 | 9.00   |
                """);

    assertThat(Facts.concept(read, "6.01")).isEqualTo("flow=income;fund=all" + YEAR);
    assertThat(Facts.concept(read, "3.00")).isEqualTo("flow=opening;fund=all" + YEAR);
    assertThat(Facts.concept(read, "9.00")).isEqualTo("flow=sources;fund=all" + YEAR);
  }

  /** 一般公共服务支出 begins with a numeral and has none; the sign of an ordinal may stand behind. */
  @Test
  void ordinalsAreFoldedWithTheirSignOnly() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                收支总表
                单位：万元
                | 支出                   | <      |
                | 项目                   | 预算数 |
                | 一、一般公共服务支出   | 1.01   |
                | 三公共安全支出、       | 1.02   |
                | 八、社会保障和就业支出 | 1.03   |
                | 九社会保险基金支出、   | 1.04   |
                | 支出总计               | 9.00   |
                """);

    assertThat(Facts.concept(read, "1.01")).contains("function=201");
    assertThat(Facts.concept(read, "1.02")).contains("function=204");
    assertThat(Facts.concept(read, "1.03")).contains("function=208");

    Disclosure torn =
        Picture.understood(
            BUDGET
                + """
                收支总表
                单位：万元
                | 支出                     | <      |
                | 项目                     | 预算数 |
                | 一一般公共服务支出、     | 1.01   |
                | 二十六抗疫特别国债安排的支出、 | 1.02 |
                | 支出总计                 | 9.00   |
                """);

    assertThat(Facts.concept(torn, "1.01")).contains("function=201");
    assertThat(Facts.concept(torn, "1.02")).contains("function=234");
  }

  /** Ordinals count only the classes that are printed: never a class number. */
  @Test
  void anOrdinalIsNoClass() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                收支总表
                单位：万元
                | 支出                   | <      |
                | 项目                   | 预算数 |
                | 一、教育支出           | 1.01   |
                | 二、社会保障和就业支出 | 1.02   |
                | 三、住房保障支出       | 1.03   |
                | 支出总计               | 3.06   |
                """);

    assertThat(Facts.concept(read, "1.01")).contains("function=205");
    assertThat(Facts.concept(read, "1.02")).contains("function=208");
    assertThat(Facts.concept(read, "1.03")).contains("function=221");
  }

  /** 结转下年 may be numbered on with the classes of functions; so may payments to other units. */
  @Test
  void rowsNumberedOnWithTheClasses() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                部门收支总体情况表
                单位：万元
                | 收入           | <      | 支出                     | <      |
                | 项目           | 预算数 | 项目                     | 预算数 |
                | 一、财政拨款   | 9.00   | 一、一般公共服务支出     | 6.00   |
                | 二、上年结转   | 1.00   | 二十四、对附属单位补助支出 | 1.01 |
                |                |        | 二十五、上缴上级支出     | 1.02   |
                |                |        | 本年支出合计             | 8.03   |
                |                |        | 二十七、结转下年         | 1.97   |
                | 收入总计       | 10.00  | 支出总计                 | 10.01  |
                """);

    assertThat(Facts.concept(read, "1.01"))
        .isEqualTo("flow=expenditure;fund=all;nature=granted" + YEAR);
    assertThat(Facts.concept(read, "1.02"))
        .isEqualTo("flow=expenditure;fund=all;nature=remitted" + YEAR);
    assertThat(Facts.concept(read, "1.97")).isEqualTo("flow=closing;fund=all" + YEAR);
  }

  /** One row without label is of what the heads say. */
  @Test
  void oneRowWithoutLabel() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                部门收入总表
                单位：万元
                | 合计 | 本年收入 | <            | <        | 上年结转结余 | <            |
                | ^    | 小计     | 一般公共预算 | 其他收入 | 小计         | 一般公共预算 |
                | 9.00 | 7.00     | 6.00         | 1.00     | 2.00         | 1.50         |
                """);

    assertThat(Facts.concept(read, "9.00")).isEqualTo("flow=sources;fund=all" + YEAR);
    assertThat(Facts.concept(read, "7.00")).isEqualTo("flow=income;fund=all" + YEAR);
    assertThat(Facts.concept(read, "6.00")).isEqualTo("flow=income;fund=general" + YEAR);
    assertThat(Facts.concept(read, "1.00")).isEqualTo("flow=income;fund=own.other" + YEAR);
    assertThat(Facts.concept(read, "2.00")).isEqualTo("flow=opening;fund=all" + YEAR);
    assertThat(Facts.concept(read, "1.50")).isEqualTo("flow=opening;fund=general" + YEAR);
  }
}
