package org.mingzhang.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** Lists that stand side by side in one table, and columns that look so and are none. */
final class SideBySideTest {

  @Test
  void twoListsAreTwoRowsEach() {
    Table table =
        only(
            """
            收支总表
            单位：万元
            | 收入         | <      | 支出             | <      |
            | 项目         | 预算数 | 项目             | 预算数 |
            | 一、事业收入 | 3.00   | 一、教育支出     | 1.00   |
            |              |        | 二、科学技术支出 | 2.00   |
            | 收入总计     | 3.00   | 支出总计         | 3.00   |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "一、事业收入 | 收入 / 预算数 | 3.00",
            "一、教育支出 | 支出 / 预算数 | 1.00",
            "二、科学技术支出 | 支出 / 预算数 | 2.00",
            "收入总计 | 收入 / 预算数 | 3.00",
            "支出总计 | 支出 / 预算数 | 3.00");
  }

  @Test
  void theRightListHasSeveralColumnsOfFigures() {
    Table table =
        only(
            """
            财政拨款收支总表
            单位：万元
            | 收入         | <      | 支出         | <    | <            | <              |
            | 项目         | 预算数 | 项目         | 合计 | 一般公共预算 | 政府性基金预算 |
            | 一、本年收入 | 3.00   | 一、本年支出 | 3.00 | 2.00         | 1.00           |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "一、本年收入 | 收入 / 预算数 | 3.00",
            "一、本年支出 | 支出 / 合计 | 3.00",
            "一、本年支出 | 支出 / 一般公共预算 | 2.00",
            "一、本年支出 | 支出 / 政府性基金预算 | 1.00");
  }

  @Test
  void dashesInAColumnOfFiguresAreNoWords() {
    Table table =
        only(
            """
            一般公共预算财政拨款基本支出决算表
            单位：万元
            | 人员经费 | <        | <      | 公用经费 | <        | <      |
            | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 |
            | 301      | 工资福利支出 | 5.00 | 302   | 商品和服务支出 | 2.00 |
            | 30101    | 基本工资 | 5.00   | 30201    | 办公费   | 2.00   |
            | 30102    | 津贴补贴 | —      | 30202    | 印刷费   | —      |
            | 30103    | 奖金     | —      | 30203    | 咨询费   | —      |
            | 30106    | 伙食补助费 | —    | 30204    | 手续费   | —      |
            """);

    assertThat(Facts.labelled(table)).contains("30101 基本工资 | 5.00", "30201 办公费 | 2.00").hasSize(10);
  }

  @Test
  void threeLists() {
    Table table =
        only(
            """
            收支预算总表
            单位：万元
            | 收入           | <    | 支出               | <    | <            | <    |
            | 项目           | 金额 | 功能分类           | <    | 支出用途     | <    |
            | ^              | ^    | 项目               | 金额 | 项目         | 金额 |
            | 一、财政拨款   | 3.00 | 一、公共安全支出   | 2.00 | 一、基本支出 | 1.00 |
            | 二、其他资金   |      | 二、住房保障支出   | 1.00 | 二、项目支出 | 2.00 |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "一、财政拨款 | 收入 / 金额 | 3.00",
            "一、公共安全支出 | 支出 / 功能分类 / 金额 | 2.00",
            "一、基本支出 | 支出 / 支出用途 / 金额 | 1.00",
            "二、其他资金 | 收入 / 金额 | (empty)",
            "二、住房保障支出 | 支出 / 功能分类 / 金额 | 1.00",
            "二、项目支出 | 支出 / 支出用途 / 金额 | 2.00");
  }

  @Test
  void aLabelOverTwoListsIsThatOfTheOneWithTheAmount() {
    Table table =
        only(
            """
            一般公共预算财政拨款基本支出决算表
            单位：万元
            | 人员经费     | <        | <      | 公用经费 | <              | <      | <        | <          | <      |
            | 科目编码     | 科目名称 | 决算数 | 科目编码 | 科目名称       | 决算数 | 科目编码 | 科目名称   | 决算数 |
            | 301          | 工资福利支出 | 5.00 | 302    | 商品和服务支出 | 2.00   | 310      | 资本性支出 | 1.00   |
            | 人员经费合计 | <        | 5.00   | 公用经费合计 | <          | <      | <        | <          | 3.00   |
            """);

    assertThat(Facts.labelled(table))
        .containsExactly(
            "301 工资福利支出 | 5.00",
            "302 商品和服务支出 | 2.00",
            "310 资本性支出 | 1.00",
            "人员经费合计 | 5.00",
            "公用经费合计 | 3.00");
    assertThat(table.rows()).hasSize(5);
  }

  @Test
  void fourListsWithNumbersInFront() {
    Table table =
        only(
            """
            2026年部门综合预算收支总表
            单位：万元
            | 收入 | <      | 支出                         | <      | <                              | <      | <                                | <      |
            | 项目 | 预算数 | 支出功能分类科目（按大类）   | 预算数 | 部门预算支出经济科目（按大类） | 预算数 | 政府预算支出经济分类科目（按大类） | 预算数 |
            | 一、部门预算 | 3.00 | 一、部门预算             | 3.00   | 一、部门预算                   | 3.00   | 一、部门预算                     | 3.00   |
            | 1、财政拨款  | 3.00 | 1、一般公共服务支出      | 3.00   | 1、人员经费和公用经费支出      | 3.00   | 1、机关工资福利支出              | 3.00   |
            """);

    assertThat(table.columns()).extracting(Column::list).containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
    assertThat(Facts.labelled(table))
        .containsExactly(
            "一、部门预算 | 3.00",
            "一、部门预算 | 3.00",
            "一、部门预算 | 3.00",
            "一、部门预算 | 3.00",
            "1、财政拨款 | 3.00",
            "1、一般公共服务支出 | 3.00",
            "1、人员经费和公用经费支出 | 3.00",
            "1、机关工资福利支出 | 3.00");
  }

  @Test
  void economicListsOfFinalAccounts() {
    Table table =
        only(
            """
            一般公共预算财政拨款基本支出决算表
            单位：万元
            | 人员经费 | <            | <      | 公用经费 | <              | <      |
            | 科目编码 | 科目名称     | 决算数 | 科目编码 | 科目名称       | 决算数 |
            | 301      | 工资福利支出 | 9.00   | 302      | 商品和服务支出 | 4.00   |
            | 30101    | 基本工资     | 9.00   | 30201    | 办公费         | 3.00   |
            |          |              |        | 30202    | 印刷费         | 1.00   |
            | 人员经费合计 | <        | 9.00   | 公用经费合计 | <          | 4.00   |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "301 工资福利支出 | 人员经费 / 决算数 | 9.00",
            "302 商品和服务支出 | 公用经费 / 决算数 | 4.00",
            "30101 基本工资 | 人员经费 / 决算数 | 9.00",
            "30201 办公费 | 公用经费 / 决算数 | 3.00",
            "30202 印刷费 | 公用经费 / 决算数 | 1.00",
            "人员经费合计 | 人员经费 / 决算数 | 9.00",
            "公用经费合计 | 公用经费 / 决算数 | 4.00");
  }

  @Test
  void bothClassificationsOfOneRowAreOneList() {
    Table table =
        only(
            """
            一般公共预算基本支出表
            单位：万元
            | 部门预算支出经济分类科目 | < | 政府预算支出经济分类科目 | < | 合计 | 人员经费 | 公用经费 |
            | 科目编码 | 科目名称 | 科目编码 | 科目名称 | ^ | ^ | ^ |
            | 30101 | 基本工资 | 50101 | 工资奖金津补贴 | 9.00 | 9.00 |      |
            | 30201 | 办公费   | 50201 | 办公经费       | 3.00 |      | 3.00 |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "30101/50101 基本工资/工资奖金津补贴 | 合计 | 9.00",
            "30101/50101 基本工资/工资奖金津补贴 | 人员经费 | 9.00",
            "30101/50101 基本工资/工资奖金津补贴 | 公用经费 | (empty)",
            "30201/50201 办公费/办公经费 | 合计 | 3.00",
            "30201/50201 办公费/办公经费 | 人员经费 | (empty)",
            "30201/50201 办公费/办公经费 | 公用经费 | 3.00");
  }

  /** Numbers of rows are no money, neither rising nor misprinted. */
  @Test
  void lineNumbersAreNoMoney() {
    Table table =
        only(
            """
            收入支出决算总表
            单位：万元
            | 收入         | <    | <      | 支出             | <    | <      |
            | 项目         | 行次 | 决算数 | 项目             | 行次 | 决算数 |
            | 一、事业收入 | 1    | 3      | 一、教育支出     | 28   | 5      |
            | 二、其他收入 | 2    | 4      | 二、科学技术支出 | 39   | 1      |
            |              | 3    |        | 三、其他支出     | 30   | 1      |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "一、事业收入 | 收入 / 决算数 | 3",
            "一、教育支出 | 支出 / 决算数 | 5",
            "二、其他收入 | 收入 / 决算数 | 4",
            "二、科学技术支出 | 支出 / 决算数 | 1",
            "三、其他支出 | 支出 / 决算数 | 1");
  }

  /** The label of a total spans the columns of both lists before it. */
  @Test
  void aTotalWhoseLabelSpansTwoLists() {
    Table table =
        only(
            """
            收支预算总表
            单位：万元
            | 收入         | <    | 支出             | <    | <            | <    |
            | 项目         | 金额 | 功能分类         | <    | 支出用途     | <    |
            | ^            | ^    | 项目             | 金额 | 项目         | 金额 |
            | 一、财政拨款 | 3.00 | 一、公共安全支出 | 3.00 | 一、基本支出 | 3.00 |
            | 收入合计     | 4.00 | 支出合计         | <    | <            | 5.00 |
            """);

    assertThat(Facts.labelled(table)).endsWith("收入合计 | 4.00", "支出合计 | 5.00");
  }

  @Test
  void countsAndPricesBesideTheMoneyMakeNoList() {
    Table table =
        only(
            """
            政府采购预算表
            单位：元
            | 采购项目 | 采购品目   | 数量 | 单价     | 金额      |
            | 设备购置 | 便携计算机 | 2    | 7,000.00 | 14,000.00 |
            | 设备购置 | 复印机     | 1    | 9,000.00 | 9,000.00  |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "设备购置/便携计算机 | 数量 | 2",
            "设备购置/便携计算机 | 单价 | 7,000.00",
            "设备购置/便携计算机 | 金额 | 14,000.00",
            "设备购置/复印机 | 数量 | 1",
            "设备购置/复印机 | 单价 | 9,000.00",
            "设备购置/复印机 | 金额 | 9,000.00");
  }

  @Test
  void remarksBehindTheMoneyMakeNoList() {
    Table table =
        only(
            """
            项目支出表
            单位：万元
            | 项目名称 | 金额 | 备注     |
            | 某某会议 | 1.00 | 按标准   |
            | 某某活动 | 2.00 |          |
            """);

    assertThat(Facts.of(table)).containsExactly("某某会议 | 金额 | 1.00", "某某活动 | 金额 | 2.00");
  }

  private static Table only(String picture) {
    List<Table> tables = Picture.recognised(picture).tables();
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }
}
