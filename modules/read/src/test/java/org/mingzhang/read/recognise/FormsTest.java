package org.mingzhang.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** Forms and lists of goals, blank tables, and rows that only note something. */
final class FormsTest {

  private static final String FORM =
      """
      | 项目名称         | 某某信息系统运维 | <        | <        |
      | 主管部门         | 某某局           | 实施单位 | 某某中心 |
      | 项目资金（万元） | 年度资金总额：   | 12.00    | <        |
      | ^                | 其中：财政拨款   | 10.00    | <        |
      | ^                | 上年结转资金     | -        | <        |
      | ^                | 其他资金         | 2.00     | <        |
      | 绩效指标         | 一级指标         | 二级指标 | 指标值   |
      | ^                | 产出指标         | 数量指标 | ≥12次    |
      | ^                | 效益指标         | 社会效益 | 提高     |
      """;

  @Test
  void labelsBesideValues() {
    Table table = only("项目绩效目标表\n（2026年度）\n" + FORM);

    assertThat(table.id()).isEqualTo("project-performance");
    assertThat(table.title()).isEqualTo("项目绩效目标表");
    assertThat(Facts.labelled(table))
        .containsExactly("年度资金总额： | 12.00", "其中：财政拨款 | 10.00", "上年结转资金 | - (empty)", "其他资金 | 2.00");
    assertThat(table.columns()).allSatisfy(column -> assertThat(column.header()).isEmpty());
  }

  @Test
  void labelsBesideValuesTwiceInARow() {
    Table table =
        only(
            """
            项目支出绩效目标表
            | 项目总额 | 30.00 | 本年金额 | 10.00 |
            | 其中：财政拨款 | 20.00 | 其中：当年财政拨款 | 8.00 |
            | 年度目标 | 完成某某工作 | < | < |
            """);

    assertThat(Facts.labelled(table))
        .containsExactly("项目总额 | 30.00", "本年金额 | 10.00", "其中：财政拨款 | 20.00", "其中：当年财政拨款 | 8.00");
  }

  /** One form a page, all with the same title: none of them goes on with the one before. */
  @Test
  void formsWithOneTitleAreFormsOfTheirOwn() {
    List<Table> tables =
        Picture.recognised(
                "项目绩效目标表\n"
                    + FORM
                    + "--- page\n项目绩效目标表\n"
                    + FORM.replace("12.00", "13.00").replace("运维", "升级"))
            .tables();

    assertThat(tables).hasSize(2);
    assertThat(Facts.labelled(tables.get(0))).contains("年度资金总额： | 12.00").hasSize(4);
    assertThat(Facts.labelled(tables.get(1))).contains("年度资金总额： | 13.00").hasSize(4);
  }

  @Test
  void aFormCutByThePage() {
    String[] halves = FORM.split("(?=\\| \\^                \\| 其中)", 2);
    Table table = only("项目绩效目标表\n" + halves[0] + "--- page\n" + halves[1].replaceFirst("\\^", " "));

    assertThat(Facts.labelled(table))
        .containsExactly("年度资金总额： | 12.00", "其中：财政拨款 | 10.00", "上年结转资金 | - (empty)", "其他资金 | 2.00");
  }

  /** A list of projects with their goals has heads and money like any other list. */
  @Test
  void aListOfProjectsWithTheirGoals() {
    Table table =
        only(
            """
            2026年部门项目支出绩效表
            单位：万元
            | 单位名称 | 项目名称 | 金额  | 绩效目标     | 指标名称 | 指标值  |
            | 某某局   | 某某运维 | 10.00 | 保障系统运行 | 运行率   | ≥99%    |
            | ^        | ^        | ^     | ^            | 次数     | 12      |
            | 某某局   | 某某会议 | 20.00 | 开好会议     | 次数     | 2       |
            """);

    assertThat(Facts.labelled(table))
        .containsExactly("某某局/某某运维 | 10.00", "次数 | 12", "某某局/某某会议 | 20.00", "次数 | 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "| | | | |",
        "| | | | |\n| | | | |\n| 合计 | < | | |",
        "| 合计 | | | |",
        "| … | … | … | … |",
        "| 本部门没有政府性基金预算拨款安排的支出，故本表为空表。 | < | < | < |",
        "| | | | |\n| 注：本部门无该项目。 | < | < | < |",
      })
  void aTableWithoutDataIsBlank(String body) {
    Table table =
        only(
            """
            政府性基金预算支出表
            单位：万元
            | 科目编码 | 科目名称 | 基本支出 | 项目支出 |
            """
                + body
                + "\n注：本部门2026年没有政府性基金预算支出。\n");

    assertThat(table.title()).isEqualTo("政府性基金预算支出表");
    assertThat(table.blank()).isTrue();
    assertThat(Facts.of(table)).allMatch(fact -> fact.endsWith("(empty)"));
  }

  @Test
  void aTableOfZerosIsNotBlank() {
    Table table =
        only(
            """
            政府性基金预算支出表
            单位：万元
            | 科目编码 | 科目名称 | 基本支出 | 项目支出 |
            |          | 合计     | 0.00     | 0.00     |
            """);

    assertThat(table.blank()).isFalse();
    assertThat(Facts.of(table)).containsExactly("合计 | 基本支出 | 0.00", "合计 | 项目支出 | 0.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| 注：本表按支出功能分类填列到项级科目。 | < | < | < |",
        "| 备注：1 | < | < | < |",
        "| 说明：公务用车3辆，单价18.00万元。 | < | < | < |",
        "| 本表反映部门本年度一般公共预算财政拨款支出情况，2026年比2025年减少3.00万元，下降5%。 | < | < | < |",
      })
  void notesBelowTheTableAreNoFacts(String note) {
    Table table =
        only(
            """
            一般公共预算支出表
            单位：万元
            | 科目编码 | 科目名称         | 基本支出 | 项目支出 |
            | 201      | 一般公共服务支出 | 1.00     | 2.00     |
            """
                + note);

    assertThat(Facts.labelled(table)).containsExactly("201 一般公共服务支出 | 1.00", "201 一般公共服务支出 | 2.00");
  }

  @Test
  void blankRowsAreNoFacts() {
    Table table =
        only(
            """
            收支总表
            单位：万元
            | 收入         | <      | 支出         | <      |
            | 项目         | 预算数 | 项目         | 预算数 |
            | 一、事业收入 | 1.00   | 一、教育支出 | 1.00   |
            |              |        |              |        |
            |              |        |              |        |
            | 收入总计     | 1.00   | 支出总计     | 1.00   |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "一、事业收入 | 收入 / 预算数 | 1.00",
            "一、教育支出 | 支出 / 预算数 | 1.00",
            "收入总计 | 收入 / 预算数 | 1.00",
            "支出总计 | 支出 / 预算数 | 1.00");
  }

  private static Table only(String picture) {
    List<Table> tables = Picture.recognised(picture).tables();
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }
}
