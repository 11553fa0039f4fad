package org.mingzhang.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.money.MoneyUnit;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** Forms (绩效目标表): labels beside values, and the small tables that stand inside them. */
final class GoalFormsTest {

  private static final String TOP =
      """
      某项目绩效目标表
      | 项目资金（万元） | 资金总额       | < | < | 343.00 | <          |
      | ^                | 其中：财政拨款 | < | < | 340.00 | <          |
      | 年度目标         | 把事情办好，让大家满意 | < | < | < | < |
      | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值（90） |
      """;

  private static final String GOALS =
      """
      | ^ | 产出指标 | 数量指标 | 办件数量 | 900  | 10 |
      | ^ | ^        | 质量指标 | 差错率   | ≤5%  | 20 |
      | ^ | 效益指标 | 社会效益 | 影响     | 显著 | 60 |
      """;

  private static final List<String> FIGURES =
      List.of(
          "资金总额 |  | 343.00",
          "其中：财政拨款 |  | 340.00",
          "办件数量 | 指标值 | 900",
          "办件数量 | 分值（90） | 10",
          "差错率 | 分值（90） | 20",
          "影响 | 分值（90） | 60");

  @Test
  void goalsAreNamedByTheirIndicatorAndStandUnderTheirHead() {
    assertThat(Facts.of(only(TOP + GOALS))).isEqualTo(FIGURES);
  }

  @Test
  void aLabelNamesTheUnit() {
    assertThat(only(TOP + GOALS).unit()).contains(MoneyUnit.WAN_YUAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值（90） |\n",
      })
  void aFormGoesOnOnTheNextPage(String head) {
    String goals = head.isEmpty() ? GOALS.replaceFirst("\\^ \\|", "  |") : GOALS;

    assertThat(Facts.of(only(TOP + "--- page\n" + head + goals))).isEqualTo(FIGURES);
  }

  @Test
  void aFormWithItsTitleIsAnotherForm() {
    List<Table> tables = Picture.recognised(TOP + "--- page\n" + TOP).tables();

    assertThat(tables).hasSize(2);
  }

  @Test
  void aSmallTableOfMoney() {
    Table table =
        only(
            """
            部门整体支出绩效目标表
            | 部门名称     | 某某局   | <              | <                | <        |
            | 年度主要任务 | 任务名称 | 主要内容       | 预算金额（万元） | <        |
            | ^            | ^        | ^              | 总额             | 财政拨款 |
            | ^            | 保运转   | 保障日常的支出 | 1932.81          | 1900.00  |
            | ^            | 金额合计 | <              | 1932.81          | 1900.00  |
            | 年度目标     | 2026年把事情办好 | <      | <                | <        |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "保运转 | 预算金额（万元） / 总额 | 1932.81",
            "保运转 | 预算金额（万元） / 财政拨款 | 1900.00",
            "金额合计 | 预算金额（万元） / 总额 | 1932.81",
            "金额合计 | 预算金额（万元） / 财政拨款 | 1900.00");
  }

  /** The whole width of the first row is no head of what follows. */
  @Test
  void aGoalOverTheWholeWidth() {
    Table table =
        only(
            """
            2026年部门整体绩效目标表
            | 当年整体绩效目标 | < | < | < |
            | 2026年做好规划，把事情办好 | < | < | < |
            | 绩效指标 | 指标名称   | 指标值 | 指标权重(%) |
            | ^        | 预报准确率 | 68     | 12          |
            """);

    assertThat(Facts.of(table)).containsExactly("预报准确率 | 指标值 | 68", "预报准确率 | 指标权重(%) | 12");
  }

  private static Table only(String picture) {
    List<Table> tables = Picture.recognised(picture).tables();
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }
}
