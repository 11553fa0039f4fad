package org.mingzhang.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** Lists of projects with their goals beside them: a project is a row, and so is each goal. */
final class GoalsTest {

  private static final String PROJECTS =
      """
      项目支出绩效目标表
      单位：万元
      | 项目名称 | 项目总额  | 绩效目标 | 三级指标 | 绩效指标性质 | 本年绩效指标值 | 绩效度量单位 |
      | 甲项目   | 17.398000 | 办好杂志 | 印刷数量 | ＝           | 900            | 册           |
      | ^        | ^         | ^        | 读者满意 | 定性         | 优             | 其他         |
      | ^        | ^         | ^        | 印刷成本 | ≤            | 12.798         | 万元         |
      """;

  @Test
  void theGoalsAreAListOfTheirOwn() {
    Table table = Picture.recognised(PROJECTS).tables().get(0);

    assertThat(Facts.of(table))
        .containsExactly(
            "甲项目 | 项目总额 | 17.398000", "印刷数量 | 本年绩效指标值 | 900", "印刷成本 | 本年绩效指标值 | 12.798");
    assertThat(table.rows()).extracting(Row::list).containsExactly(0, 1, 1, 1);
  }

  @Test
  void theProjectGoesOnOverThePage() {
    Table table =
        Picture.recognised(
                PROJECTS
                    + """
                    --- page
                    |  |  |  | 发行期数 | ＝ | 4 | 期 |
                    | 乙项目 | 3.100000 | 再办好 | 培训人数 | ≥ | 30 | 人 |
                    """)
            .tables()
            .get(0);

    assertThat(Facts.of(table))
        .endsWith("发行期数 | 本年绩效指标值 | 4", "乙项目 | 项目总额 | 3.100000", "培训人数 | 本年绩效指标值 | 30");
  }

  /** What is counted for a goal is no money and has no unit of money. */
  @Test
  void goalsAreNoMoney() {
    Table table = Picture.understood(PROJECTS).tables().get(0);

    assertThat(Facts.concepts(table))
        .endsWith("900 = measure=quantity", "12.798 = measure=quantity");
    assertThat(table.rows().get(1).cells())
        .allMatch(cell -> cell.unit().isEmpty() && !cell.isMoney());
  }
}
