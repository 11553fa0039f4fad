package org.mingzhang.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** Codes and names of rows, in every way in which they are printed. */
final class LabelsTest {

  private static final String THREE_COLUMNS =
      """
      一般公共预算支出表
      单位：万元
      | 科目编码 | <  | <  | 科目名称 | 合计 |
      | 类       | 款 | 项 | ^        | ^    |
      """;

  @Test
  void aCodeInThreeColumns() {
    Table table =
        only(
            THREE_COLUMNS
                + """
                | 201 |    |    | 一般公共服务支出 | 3.00 |
                | 201 | 06 |    | 财政事务         | 3.00 |
                | 201 | 06 | 01 | 行政运行         | 2.00 |
                | 201 | 06 | 99 | 其他财政事务支出 | 1.00 |
                """);

    assertThat(Facts.labelled(table))
        .containsExactly(
            "201 一般公共服务支出 | 3.00",
            "20106 财政事务 | 3.00",
            "2010601 行政运行 | 2.00",
            "2010699 其他财政事务支出 | 1.00");
    assertThat(table.rows()).extracting(Row::level).containsExactly(0, 1, 2, 2);
  }

  /** Only the lowest part is printed; what we believe the code to be is no part of row_code. */
  @Test
  void onlyTheLowestPartOfACode() {
    Table table =
        only(
            THREE_COLUMNS
                + """
                | 201 |    |    | 一般公共服务支出 | 3.00 |
                |     | 06 |    | 财政事务         | 3.00 |
                |     |    | 01 | 行政运行         | 2.00 |
                |     |    | 99 | 其他财政事务支出 | 1.00 |
                """);

    assertThat(Facts.labelled(table))
        .containsExactly(
            "201 一般公共服务支出 | 3.00", "06 财政事务 | 3.00", "01 行政运行 | 2.00", "99 其他财政事务支出 | 1.00");
  }

  @Test
  void theClassPrintedOnceAndMergedOverItsRows() {
    Table table =
        only(
            THREE_COLUMNS
                + """
                | 201 |    |    | 一般公共服务支出 | 3.00 |
                | ^   | 06 |    | 财政事务         | 3.00 |
                | ^   | ^  | 01 | 行政运行         | 2.00 |
                """);

    assertThat(table.rows()).extracting(Row::name).containsExactly("一般公共服务支出", "财政事务", "行政运行");
    assertThat(table.rows().get(2).code()).endsWith("01");
  }

  @Test
  void aPartWithoutItsZero() {
    Table table =
        only(
            """
            基本支出表
            单位：元
            | 经济分类科目编码 | < | 经济分类科目名称 | 预算数 |
            | 类  | 款 | ^ | ^ |
            | 301 |   | 工资福利支出 | 9,000 |
            | 301 | 2 | 津贴补贴     | 5,000 |
            | 301 | 7 | 绩效工资     | 4,000 |
            """);

    assertThat(Facts.labelled(table))
        .containsExactly("301 工资福利支出 | 9,000", "3012 津贴补贴 | 5,000", "3017 绩效工资 | 4,000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2010601-行政运行 | 2010601 | 行政运行",
        "2010601 行政运行 | 2010601 | 行政运行",
        "2010601行政运行 | 2010601 | 行政运行",
        "[2010601]行政运行 | 2010601 | 行政运行",
        "［2010601］行政运行 | 2010601 | 行政运行",
        "2010601—行政运行 | 2010601 | 行政运行",
        "2010601_行政运行 | 2010601 | 行政运行",
        "2010601⏎行政⏎运行 | 2010601 | 行政运行",
        "20106 01 行政运行 | 2010601 | 行政运行",
      })
  void codeAndNameInOneCell(String printed, String code, String name) {
    Table table =
        only(
            """
            部门支出总表
            单位：万元
            | 功能分类科目 | 合计 | 基本支出 |
            | 201-一般公共服务支出 | 3.00 | 3.00 |
            | PRINTED | 2.00 | 2.00 |
            | 208-社会保障和就业支出 | 3.00 | 3.00 |
            """
                .replace("PRINTED", printed));

    Row row = table.rows().get(1);
    assertThat(row.code()).isEqualTo(code);
    assertThat(row.name()).isEqualTo(name);
  }

  @Test
  void threeClassificationsInOneRow() {
    Table table =
        only(
            """
            支出总表
            单位：万元
            | 功能分类科目 | 政府预算支出经济分类科目 | 部门预算支出经济分类科目 | 合计 |
            | 2082801-行政运行 | 50201-办公经费 | 30204-手续费 | 1.00 |
            | 2082801-行政运行 | 50502-商品和服务支出 | 3021503-三类会议费 | 2.00 |
            """);

    assertThat(Facts.labelled(table))
        .containsExactly(
            "2082801/50201/30204 行政运行/办公经费/手续费 | 1.00",
            "2082801/50502/3021503 行政运行/商品和服务支出/三类会议费 | 2.00");
  }

  @Test
  void lettersOfPurchaseClasses() {
    Table table =
        only(
            """
            政府采购预算表
            单位：万元
            | 采购品目名称 | 金额 |
            | A-货物       | 1.00 |
            | B工程        | 2.00 |
            | C05040300印刷服务 | 3.00 |
            """);

    assertThat(Facts.labelled(table))
        .containsExactly("A 货物 | 1.00", "B 工程 | 2.00", "C05040300 印刷服务 | 3.00");
  }

  /** A label merged over several rows belongs to each of them. */
  @Test
  void labelsMergedOverRows() {
    Table table =
        only(
            """
            收入预算总表
            单位：万元
            | 项目         | <            | 金额 |
            | 一般公共预算 | 小计         | 3.00 |
            | ^            | 财政拨款     | 2.00 |
            | ^            | 专项收入     | 1.00 |
            | 其他资金     | 其他收入     | 4.00 |
            """);

    assertThat(table.rows())
        .extracting(row -> row.name().replace("/", ""))
        .containsExactly("一般公共预算小计", "一般公共预算财政拨款", "一般公共预算专项收入", "其他资金其他收入");
  }

  @Test
  void wrappedAndSpacedNames() {
    Table table =
        only(
            """
            部门支出总表
            单位：万元
            | 科目编码 | 科目名称 | 合计 | 基本支出 |
            | 2080505 | 机关事业单位基本⏎养老保险缴费支⏎出 | 1.00 | 1.00 |
            |         | 合　　计 | 1.00 | 1.00 |
            """);

    assertThat(Facts.labelled(table)).contains("2080505 机关事业单位基本养老保险缴费支出 | 1.00", "合计 | 1.00");
  }

  @Test
  void theTotalStandsOverCodeAndNameOrInEither() {
    for (String row : List.of("| 合计 | < | 1.00 |", "| 合计 |  | 1.00 |", "|  | 合计 | 1.00 |")) {
      Table table =
          only(
              """
              部门支出总表
              单位：万元
              | 科目编码 | 科目名称 | 合计 |
              | 201 | 一般公共服务支出 | 1.00 |
              | 20140 | 信访事务 | 1.00 |
              """
                  + row);

      assertThat(Facts.labelled(table)).as(row).endsWith("合计 | 1.00");
    }
  }

  /** 序号 is no code. */
  @Test
  void serialNumbersAreNoCodes() {
    Table table =
        only(
            """
            项目支出表
            单位：万元
            | 序号 | 项目名称 | 金额 |
            | 1    | 某某会议 | 1.00 |
            | 2    | 某某活动 | 2.00 |
            """);

    assertThat(Facts.of(table)).containsExactly("某某会议 | 金额 | 1.00", "某某活动 | 金额 | 2.00");
  }

  @Test
  void codesOfUnitsAreCodesOfTheirRows() {
    Table table =
        only(
            """
            部门收入总表
            单位：万元
            | 主管代号         | 部门（单位）名称 | 合计 |
            |                  | 合计             | 3.00 |
            | 327              | 某某市统计局     | 3.00 |
            | 　327001         | 某某市统计局（本级） | 2.00 |
            | 　327002         | 某某市调查队     | 1.00 |
            """);

    assertThat(Facts.labelled(table))
        .containsExactly(
            "合计 | 3.00", "327 某某市统计局 | 3.00", "327001 某某市统计局（本级） | 2.00", "327002 某某市调查队 | 1.00");
  }

  @Test
  void yearsAreNamesAndNoCodes() {
    Table table =
        only(
            """
            收支对比表
            单位：万元
            | 年度 | 收入合计 | 支出合计 |
            | 2021 | 1493.51  | 1290.47  |
            | 变化 | +406.39  | −25.50   |
            """);

    assertThat(table.rows()).allMatch(row -> row.code().isEmpty());
    assertThat(Facts.of(table))
        .containsExactly(
            "2021 | 收入合计 | 1493.51",
            "2021 | 支出合计 | 1290.47",
            "变化 | 收入合计 | +406.39",
            "变化 | 支出合计 | −25.50");
  }

  @Test
  void oneRowWithoutLabel() {
    Table table =
        only(
            """
            三公经费表
            单位：万元
            | 合计 | 因公出国（境）费 | 公务接待费 |
            | 3.00 | 1.00             | 2.00       |
            """);

    assertThat(Facts.of(table))
        .containsExactly("| 合计 | 3.00", "| 因公出国（境）费 | 1.00", "| 公务接待费 | 2.00");
  }

  /** Class, item and detail by indentation only. */
  @Test
  void levelsByIndentation() {
    Table table =
        only(
            """
            部门支出总表
            单位：万元
            | 支出项目类别   | 合计 | 基本支出 |
            | 卫生健康支出   | 3.00 | 3.00 |
            | 　行政事业单位医疗 | 3.00 | 3.00 |
            | 　　行政单位医疗   | 2.00 | 2.00 |
            | 　　公务员医疗补助 | 1.00 | 1.00 |
            | 住房保障支出   | 3.00 | 3.00 |
            """);

    assertThat(table.rows()).extracting(Row::level).containsExactly(0, 1, 2, 2, 0);
  }

  @Test
  void levelsByOrdinals() {
    Table table =
        only(
            """
            财政拨款收支总表
            单位：万元
            | 项目                 | 预算数 |
            | 一、本年收入         | 3.00   |
            | （一）一般公共预算   | 2.00   |
            | 1.某某               | 1.00   |
            | （二）政府性基金预算 | 1.00   |
            | 二、上年结转         | 1.00   |
            """);

    assertThat(table.rows()).extracting(Row::level).containsExactly(0, 1, 2, 1, 0);
  }

  private static Table only(String picture) {
    List<Table> tables = Picture.recognised(picture).tables();
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }
}
