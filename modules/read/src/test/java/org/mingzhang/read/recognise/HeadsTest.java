package org.mingzhang.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** Which rows of a table are its head, and what path of heads stands above each figure. */
final class HeadsTest {

  @Test
  void oneLevel() {
    Table table =
        only(
            """
            部门支出总表
            单位：万元
            | 科目编码 | 科目名称         | 合计  | 基本支出 | 项目支出 |
            | 201      | 一般公共服务支出 | 30.00 | 10.00    | 20.00    |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "201 一般公共服务支出 | 合计 | 30.00",
            "201 一般公共服务支出 | 基本支出 | 10.00",
            "201 一般公共服务支出 | 项目支出 | 20.00");
  }

  @Test
  void twoLevelsWithSpans() {
    Table table =
        only(
            """
            一般公共预算支出表
            单位：万元
            | 科目编码 | 科目名称 | 合计  | 基本支出 | <        | <        | 项目支出 |
            | ^        | ^        | ^     | 小计     | 人员经费 | 公用经费 | ^        |
            | 2010350  | 事业运行 | 50.97 | 40.97    | 31.97    | 9.00     | 10.00    |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "2010350 事业运行 | 合计 | 50.97",
            "2010350 事业运行 | 基本支出 / 小计 | 40.97",
            "2010350 事业运行 | 基本支出 / 人员经费 | 31.97",
            "2010350 事业运行 | 基本支出 / 公用经费 | 9.00",
            "2010350 事业运行 | 项目支出 | 10.00");
  }

  @Test
  void threeLevelsWithSpans() {
    Table table =
        only(
            """
            部门收入总表
            单位：万元
            | 科目编码 | 科目名称 | 总计 | 本年收入 | <            | <        | <        | 上年结转 |
            | ^        | ^        | ^    | 小计     | 一般公共预算 | 单位资金 | <        | ^        |
            | ^        | ^        | ^    | ^        | ^            | 事业收入 | 其他收入 | ^        |
            | 20140    | 信访事务 | 9.00 | 8.00     | 5.00         | 2.00     | 1.00     | 1.00     |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "20140 信访事务 | 总计 | 9.00",
            "20140 信访事务 | 本年收入 / 小计 | 8.00",
            "20140 信访事务 | 本年收入 / 一般公共预算 | 5.00",
            "20140 信访事务 | 本年收入 / 单位资金 / 事业收入 | 2.00",
            "20140 信访事务 | 本年收入 / 单位资金 / 其他收入 | 1.00",
            "20140 信访事务 | 上年结转 | 1.00");
  }

  @Test
  void oneHeadOverAllColumnsOfFigures() {
    Table table =
        only(
            """
            一般公共预算基本支出表
            单位：万元
            | 经济分类科目 | <            | 本年一般公共预算基本支出 | <        | <        |
            | 科目编码     | 科目名称     | 合计                     | 人员经费 | 公用经费 |
            | 301          | 工资福利支出 | 5.00                     | 5.00     |          |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "301 工资福利支出 | 本年一般公共预算基本支出 / 合计 | 5.00",
            "301 工资福利支出 | 本年一般公共预算基本支出 / 人员经费 | 5.00",
            "301 工资福利支出 | 本年一般公共预算基本支出 / 公用经费 | (empty)");
  }

  @Test
  void wordsBrokenOverLinesAndSpacedOut() {
    Table table =
        only(
            """
            部门收入总表
            单位：万元
            | 科 目 名 称 | 合 计 | 政府性基⏎金预算⏎拨款收入 | 上年结余⏎、结转 |
            | 合 计       | 3.00  | 2.00                       | 1.00            |
            """);

    assertThat(Facts.of(table))
        .containsExactly("合计 | 合计 | 3.00", "合计 | 政府性基金预算拨款收入 | 2.00", "合计 | 上年结余、结转 | 1.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| 栏次 | <  | 1  | 2 | 3 |",
        "| 栏次 | <  | 1=2+3  | 2 | 3 |",
        "| **   | ** | 1  | 2 | 3 |",
        "| **   | ** | ** | ** | ** |",
        "| 1    | 2  | 3  | 4 | 5 |",
        "| 1    | 2  | 3=4+5  | 4 | 5 |",
        "|      |    | 1  | 2 | 3 |",
        "| 甲   | 乙 | 1  | 2 | 3 |",
      })
  void rowsOfColumnNumbersAreNoMoney(String numbering) {
    Table table =
        only(
            """
            支出决算表
            单位：万元
            | 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
            NUMBERING
            | 201      | 一般公共服务支出 | 3.00     | 1.00     | 2.00     |
            """
                .replace("NUMBERING", numbering));

    assertThat(Facts.of(table))
        .containsExactly(
            "201 一般公共服务支出 | 本年支出合计 | 3.00",
            "201 一般公共服务支出 | 基本支出 | 1.00",
            "201 一般公共服务支出 | 项目支出 | 2.00");
  }

  /** 栏次 in both halves of a table with 行次. */
  /** The cell 栏次 spans code and name; the two columns stay two. */
  @Test
  void aNumberingCellOverTwoColumns() {
    Table table =
        only(
            """
            国有资本经营预算支出表
            单位：万元
            | 项目     | <        | 合计 | 基本支出 | 项目支出 |
            | 科目编码 | 科目名称 | ^    | ^        | ^        |
            | 栏次     | <        | 1    | 2        | 3        |
            | 合计     | <        |      |          |          |
            """);

    assertThat(table.columns())
        .extracting(column -> column.header())
        .containsExactly("项目 / 科目编码", "项目 / 科目名称", "合计", "基本支出", "项目支出");
  }

  @Test
  void numberingInBothHalves() {
    Table table =
        only(
            """
            收入支出决算总表
            单位：万元
            | 收入         | <    | <      | 支出             | <    | <      |
            | 项目         | 行次 | 决算数 | 项目             | 行次 | 决算数 |
            | 栏次         |      | 1      | 栏次             |      | 2      |
            | 一、事业收入 | 1    | 3.00   | 一、教育支出     | 31   | 3.00   |
            | 二、其他收入 | 2    | 4.00   | 二、科学技术支出 | 32   | 4.00   |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "一、事业收入 | 收入 / 决算数 | 3.00",
            "一、教育支出 | 支出 / 决算数 | 3.00",
            "二、其他收入 | 收入 / 决算数 | 4.00",
            "二、科学技术支出 | 支出 / 决算数 | 4.00");
  }

  @Test
  void lastYearThisYearAndTheChange() {
    Table table =
        only(
            """
            一般公共预算支出表
            单位：万元
            | 科目编码 | 科目名称 | 2025年执行数 | 2026年预算数 | <        | 2026年预算数比2025年执行数 | <        |
            | ^        | ^        | ^            | 小计         | 基本支出 | 增减额                     | 增减（%） |
            | 201      | 一般公共服务支出 | 8.00 | 4.00         | 4.00     | -4.00                      | -50.00%  |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "201 一般公共服务支出 | 2025年执行数 | 8.00",
            "201 一般公共服务支出 | 2026年预算数 / 小计 | 4.00",
            "201 一般公共服务支出 | 2026年预算数 / 基本支出 | 4.00",
            "201 一般公共服务支出 | 2026年预算数比2025年执行数 / 增减额 | -4.00",
            "201 一般公共服务支出 | 2026年预算数比2025年执行数 / 增减（%） | -50.00%");
  }

  /** Between the code letters and the first class stands the total. */
  @Test
  void totalInTheRowOfTheCodeLetters() {
    Table table =
        only(
            """
            收入决算表
            单位：万元
            | 项目             | < | < | <                | 本年收入合计 | 财政拨款收入 |
            | 功能分类科目编码 | < | < | 科目名称         | ^            | ^            |
            | 类               | 款 | 项 | 合计          | 7.00         | 6.00         |
            | 201              |   |   | 一般公共服务支出 | 7.00         | 6.00         |
            | 201              | 06 |  | 财政事务         | 7.00         | 6.00         |
            | 201              | 06 | 01 | 行政运行       | 7.00         | 6.00         |
            """);

    assertThat(Facts.labelled(table))
        .containsExactly(
            "合计 | 7.00",
            "合计 | 6.00",
            "201 一般公共服务支出 | 7.00",
            "201 一般公共服务支出 | 6.00",
            "20106 财政事务 | 7.00",
            "20106 财政事务 | 6.00",
            "2010601 行政运行 | 7.00",
            "2010601 行政运行 | 6.00");
  }

  @Test
  void aTotalAtTheTopIsNoHead() {
    Table table =
        only(
            """
            部门支出总表
            单位：万元
            | 科目编码 | 科目名称         | 合计  | 基本支出 | 项目支出 |
            |          | 合计             | 30.00 | 10.00    | 20.00    |
            | 201      | 一般公共服务支出 | 30.00 | 10.00    | 20.00    |
            """);

    assertThat(Facts.labelled(table).subList(0, 3))
        .containsExactly("合计 | 30.00", "合计 | 10.00", "合计 | 20.00");
  }

  /** A blank first row of amounts does not make the row a part of the head. */
  @Test
  void aBlankRowUnderTheHeadIsBody() {
    Table table =
        only(
            """
            收支总表
            单位：万元
            | 收入                     | <      | 支出                 | <      |
            | 项目                     | 预算数 | 项目                 | 预算数 |
            | 一、一般公共预算拨款收入 |        | 一、一般公共服务支出 |        |
            | 收入总计                 | 1.00   | 支出总计             | 1.00   |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "一、一般公共预算拨款收入 | 收入 / 预算数 | (empty)",
            "一、一般公共服务支出 | 支出 / 预算数 | (empty)",
            "收入总计 | 收入 / 预算数 | 1.00",
            "支出总计 | 支出 / 预算数 | 1.00");
  }

  /** The head cells of a column may be parted by a line with nothing below it. */
  @Test
  void headCellsThatAreNotMerged() {
    Table table =
        only(
            """
            财政拨款“三公”经费支出决算表
            单位：万元
            | 预算数 | <              | <    | 决算数 | <              | <    |
            | 合计   | 因公出国（境）费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务接待费 |
            |        |                |      |        |                |      |
            | 3.00   | 1.00           | 2.00 | 2.50   | 1.00           | 1.50 |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "| 预算数 / 合计 | 3.00",
            "| 预算数 / 因公出国（境）费 | 1.00",
            "| 预算数 / 公务接待费 | 2.00",
            "| 决算数 / 合计 | 2.50",
            "| 决算数 / 因公出国（境）费 | 1.00",
            "| 决算数 / 公务接待费 | 1.50");
  }

  private static Table only(String picture) {
    List<Table> tables = Picture.recognised(picture).tables();
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }
}
