package org.mingzhang.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** What is printed in one cell: a figure, nothing, words, or something that cannot be trusted. */
final class CellsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "--", "—", "——", "－", "–", "/", "无", "…", "……", "*", " - "})
  void signsForNothingAreEmpty(String printed) {
    assertThat(fact(printed)).endsWith("(empty)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12,34.50",
        "12.3.4",
        "1.00 2.00",
        "3.00元",
        "O.50",
        "12.50?",
        "1,234.50\ufffd",
        "####",
        "12.50??",
        "15.00次",
        "12,572.73??",
      })
  void whatCannotBeTrustedIsUnread(String printed) {
    assertThat(fact(printed)).endsWith("(unread)");
  }

  /** Parts of one figure on two lines are joined, and nothing is changed in what is printed. */
  @Test
  void aFigureBrokenOverTwoLines() {
    assertThat(fact("2046.3⏎5")).isEqualTo("公务接待费 | 预算数 | 2046.35");
    assertThat(fact("12,572⏎.73")).isEqualTo("公务接待费 | 预算数 | 12,572.73");
    assertThat(fact("（１２．５０）")).isEqualTo("公务接待费 | 预算数 | （１２．５０）");
    assertThat(fact(" -1,234.50 ")).isEqualTo("公务接待费 | 预算数 | -1,234.50");
  }

  @Test
  void wordsAmongFiguresAreNoFacts() {
    Table table =
        only(
            """
            三公经费表
            单位：万元
            | 项目       | 预算数 |
            | 会议费     | 1.00   |
            | 公务接待费 | 详见说明 |
            | 培训费     | 2.00   |
            """);

    assertThat(Facts.of(table)).containsExactly("会议费 | 预算数 | 1.00", "培训费 | 预算数 | 2.00");
  }

  /** A row of words and signs for nothing right under the head is no part of the head. */
  @ParameterizedTest
  @ValueSource(strings = {"-", "—", "无", "/", "…"})
  void nothingInTheFirstRow(String printed) {
    Table table =
        only(
            """
            三公经费表
            单位：万元
            | 项目             | 2025年预算数 | 2026年预算数 |
            | 因公出国（境）费 | NOTHING      | NOTHING      |
            | 公务接待费       | 1.00         | 2.00         |
            """
                .replace("NOTHING", printed));

    assertThat(Facts.of(table))
        .containsExactly(
            "因公出国（境）费 | 2025年预算数 | " + printed + " (empty)",
            "因公出国（境）费 | 2026年预算数 | " + printed + " (empty)",
            "公务接待费 | 2025年预算数 | 1.00",
            "公务接待费 | 2026年预算数 | 2.00");
  }

  /** A figure over two columns of figures stands in neither for sure. */
  @Test
  void aFigureOverSeveralColumnsIsUnread() {
    Table table =
        only(
            """
            部门支出总表
            单位：万元
            | 科目编码 | 科目名称         | 基本支出 | 项目支出 |
            | 201      | 一般公共服务支出 | 10.00    | 20.00    |
            | 20140    | 信访事务         | 30.00    | <        |
            | 2014001  | 行政运行         | 10.00    |          |
            """);

    assertThat(Facts.of(table))
        .contains("20140 信访事务 | 基本支出 | 30.00 (unread)")
        .noneMatch(fact -> fact.startsWith("20140") && fact.endsWith("30.00"));
  }

  /** A merged cell over rows holds one figure, in its first row. */
  @Test
  void aFigureMergedOverRowsIsReadOnce() {
    Table table =
        only(
            """
            项目支出表
            单位：万元
            | 项目名称 | 任务名称 | 金额 |
            | 某某服务 | 任务一   | 3.00 |
            | ^        | 任务二   | ^    |
            | 某某会议 | 任务三   | 4.00 |
            """);

    assertThat(Facts.of(table)).filteredOn(fact -> fact.endsWith("3.00")).hasSize(1);
    assertThat(Facts.of(table)).filteredOn(fact -> fact.endsWith("4.00")).hasSize(1);
  }

  @Test
  void theSameAmountInEveryWidth() {
    for (String amount : List.of("100", "1,000.00", "12,345,678.90", "123,456,789,012.34")) {
      assertThat(fact(amount)).isEqualTo("公务接待费 | 预算数 | " + amount);
    }
  }

  private static String fact(String printed) {
    Table table =
        only(
            """
            三公经费表
            单位：元
            | 项目             | 预算数 |
            | 因公出国（境）费 | 1.00   |
            | 公务接待费       | CELL   |
            | 合计             | 1.00   |
            """
                .replace("CELL", printed));
    List<String> facts = Facts.of(table).stream().filter(fact -> fact.startsWith("公务接待费")).toList();
    assertThat(facts).hasSize(1);
    return facts.get(0);
  }

  private static Table only(String picture) {
    List<Table> tables = Picture.recognised(picture).tables();
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }
}
