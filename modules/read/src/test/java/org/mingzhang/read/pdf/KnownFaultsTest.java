package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.read.Facts;

/**
 * What other readers got wrong: for each class of fault one file, made here and read through the
 * door. {@code docs/known-faults.md} names the test of each class.
 */
final class KnownFaultsTest {

  private static final String LONG = "机关事业单位基本养老保险缴费支出";

  private static final String PAGE =
      """
      2026年部门支出总表
      单位：万元
      | 科目编码 | 科目名称         | 合计  | 基本支出 | 项目支出 |
      | 201      | 一般公共服务支出 | 30.00 | 10.00    | 20.00    |
      --- page
      """;

  private static FaultPage page() {
    return new FaultPage(100, 60, 60).row("科目名称", "合计", "基本支出");
  }

  private static List<String> row(String name, String total, String basic) {
    return List.of(name + " | 合计 | " + total, name + " | 基本支出 | " + basic);
  }

  @Test
  void clippedText() {
    FaultPage page = page();
    page.pen().operators("q " + page.area(0, 1) + " W n");
    page.pen().text(page.x(0) + 2, page.baseline(), "办公费　　　　　　　　　　　　77.00");
    page.pen().operators("Q");
    assertThat(Facts.of(page.row("", "12.00", "5.00").read()))
        .isEqualTo(row("办公费", "12.00", "5.00"));
  }

  @Test
  void overlappingColumns() {
    FaultPage page = page();
    page.pen().text(page.x(1) + 2, page.baseline(), "12.00");
    assertThat(Facts.of(page.row(LONG, "", "5.00").read())).isEqualTo(row(LONG, "12.00", "5.00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 Tr", "1 g", "0 Tz"})
  void hiddenText(String hidden) {
    FaultPage page = page();
    page.pen().operators("q " + hidden);
    page.text(2, "99.00");
    page.pen().operators("Q");
    assertThat(Facts.of(page.row("办公费", "12.00", "").read()))
        .isEqualTo(List.of("办公费 | 合计 | 12.00", "办公费 | 基本支出 | (empty)"));
  }

  @Test
  void coveredText() {
    FaultPage page = page();
    page.text(2, "99.00");
    page.pen().operators("q 1 g " + page.area(2, 3) + " f Q");
    assertThat(Facts.of(page.row("办公费", "12.00", "5.00").read()))
        .isEqualTo(row("办公费", "12.00", "5.00"));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void boldByPrintingAgain(int times) {
    FaultPage page = page();
    for (int i = 1; i < times; i++) {
      page.pen().operators(String.format(Locale.ROOT, "1 0 0 1 %.2f 0 cm", 0.04));
      page.text(1, "12.00");
    }
    assertThat(Facts.of(page.row("办公费", "12.00", "5.00").read()))
        .isEqualTo(row("办公费", "12.00", "5.00"));
  }

  @Test
  void rowsMergedInTheFirstColumn() {
    Table table =
        FaultPage.read(
            """
            2026年部门支出总表
            单位：万元
            | 科目编码 | 科目名称 | 合计  | 基本支出 |
            | 301      | 基本工资 | 12.00 | 5.00     |
            | ^        | 津贴补贴 | 13.00 | 6.00     |
            """);
    assertThat(Facts.of(table))
        .extracting(fact -> fact.replaceFirst(".*([基津].{3})", "$1"))
        .filteredOn(fact -> fact.contains("| 合计 |"))
        .containsExactly("基本工资 | 合计 | 12.00", "津贴补贴 | 合计 | 13.00");
    assertThat(Facts.of(table)).hasSize(4);
  }

  @Test
  void spansInHeadsOfTwoRows() {
    Table table =
        FaultPage.read(
            """
            2026年部门支出总表
            单位：万元
            | 科目名称 | 合计  | 基本支出 | <        | <        | 项目支出 |
            | ^        | ^     | 小计     | 人员经费 | 公用经费 | ^        |
            | 办公费   | 30.00 | 12.00    | 5.00     | 7.00     | 18.00    |
            """);
    assertThat(Facts.of(table))
        .containsExactly(
            "办公费 | 合计 | 30.00",
            "办公费 | 基本支出 / 小计 | 12.00",
            "办公费 | 基本支出 / 人员经费 | 5.00",
            "办公费 | 基本支出 / 公用经费 | 7.00",
            "办公费 | 项目支出 | 18.00");
  }

  @Test
  void ordinalAndNameInOneCell() {
    Table table =
        FaultPage.read(
            """
            2026年部门支出总表
            单位：万元
            | 序号及科目名称   | 合计  |
            | 1.办公费         | 30.00 |
            | 2.3号楼维修      | 12.00 |
            """);
    assertThat(Facts.labelled(table)).containsExactly("1.办公费 | 30.00", "2.3号楼维修 | 12.00");
    assertThat(table.rows()).allSatisfy(row -> assertThat(row.code()).isEmpty());
  }

  /** Columns just as wide as their largest amount. */
  @ParameterizedTest
  @ValueSource(ints = {3, 5, 7, 9, 12})
  void neighbouringAmountsAsDigitsGrow(int digits) {
    String amount = "123456789012".substring(0, digits) + ".00";
    double width = amount.length() * FaultPage.EM / 2 + 3;
    FaultPage page = new FaultPage(100, width, width, width);
    page.row("科目", "合计", "基本", "项目");
    Table table = page.row("办公费", amount, amount, amount).read();
    assertThat(Facts.labelled(table))
        .containsExactly("办公费 | " + amount, "办公费 | " + amount, "办公费 | " + amount);
  }

  @Test
  void moneyBesideALongName() {
    assertThat(Facts.of(page().row(LONG, "12.00", "5.00").row("办公费", "1.00", "").read()))
        .filteredOn(fact -> fact.endsWith("00"))
        .containsExactly(LONG + " | 合计 | 12.00", LONG + " | 基本支出 | 5.00", "办公费 | 合计 | 1.00");
  }

  @Test
  void moneyInTwoParts() {
    FaultPage page = page();
    page.pen().text(page.x(1) + 2, page.baseline() - 4, "12,572");
    page.pen().text(page.x(2) - 18, page.baseline() + 5, ".73");
    assertThat(Facts.of(page.row("办公费", "", "5.00").read()))
        .isEqualTo(row("办公费", "12,572.73", "5.00"));
  }

  @Test
  void columnsEmptyOnTheNextPage() {
    Table table = FaultPage.read(PAGE + "| 202 | 外交支出 | 7.00 |  |  |\n");
    assertThat(Facts.of(table))
        .endsWith("202 外交支出 | 合计 | 7.00", "202 外交支出 | 基本支出 | (empty)", "202 外交支出 | 项目支出 | (empty)")
        .hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''",
        "'| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |'",
        "'2026年部门支出总表（续）'",
      })
  void headRepeatedOrNot(String above) {
    Table table = FaultPage.read(PAGE + above + "\n| 202 | 外交支出 | 7.00 | 7.00 | 0.00 |\n");
    assertThat(Facts.of(table))
        .hasSize(6)
        .contains("202 外交支出 | 基本支出 | 7.00", "201 一般公共服务支出 | 项目支出 | 20.00");
  }

  @Test
  void headAtTheFootOfAPage() {
    String head = PAGE.lines().limit(3).reduce("", (a, b) -> a + b + "\n");
    Table table = FaultPage.read(head + "--- page\n| 202 | 外交支出 | 7.00 | 7.00 | 0.00 |\n");
    assertThat(Facts.of(table))
        .containsExactly(
            "202 外交支出 | 合计 | 7.00", "202 外交支出 | 基本支出 | 7.00", "202 外交支出 | 项目支出 | 0.00");
  }

  @Test
  void emptyContinuation() {
    Table table = FaultPage.read(PAGE + "|  |  |  |  |  |\n|  |  |  |  |  |\n");
    assertThat(Facts.of(table)).filteredOn(fact -> fact.endsWith("00")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 270})
  void tableTurnedOnAnUprightPage(int turn) {
    FaultPage page = page().row("办公费", "12.00", "5.00");
    assertThat(Facts.of(page.read(new PdfSheets(turn, false))))
        .isEqualTo(row("办公费", "12.00", "5.00"));
  }

  @Test
  void rowsWithoutLines() {
    FaultPage page = page().open("办公费", "12.00", "5.00").open("水费", "13.00", "6.00");
    assertThat(Facts.of(page.open("电费", "14.00", "7.00").read()))
        .containsExactly(
            "办公费 | 合计 | 12.00",
            "办公费 | 基本支出 | 5.00",
            "水费 | 合计 | 13.00",
            "水费 | 基本支出 | 6.00",
            "电费 | 合计 | 14.00",
            "电费 | 基本支出 | 7.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-12.00", "−12.00", "－12.00", "△12.00", "(12.00)", "（12.00）"})
  void minusSigns(String printed) {
    Table table = page().row("办公费", printed, "5.00").read();
    assertThat(table.rows().get(0).cells().get(0).printed()).isEqualTo(printed);
    assertThat(table.rows().get(0).cells().get(0).amount())
        .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("-120000"));
  }

  @Test
  void fullWidthBrackets() {
    assertThat(Facts.of(page().row("办公厅（室）事务", "12.00", "5.00").read()))
        .isEqualTo(row("办公厅（室）事务", "12.00", "5.00"));
  }

  @Test
  void rightBorderIsMissing() {
    FaultPage page = new FaultPage(100, 60, 60);
    for (List<String> row : List.of(List.of("科目名称", "合计", "基本支出"), row("12.00", "5.00"))) {
      double top = page.baseline() - 13;
      page.pen().line(page.x(0), top, page.x(3), top);
      page.pen().line(page.x(0), top + FaultPage.ROW, page.x(3), top + FaultPage.ROW);
      for (int c = 0; c < 3; c++) {
        page.pen().line(page.x(c), top, page.x(c), top + FaultPage.ROW);
      }
      page.open(row.toArray(new String[0]));
    }
    assertThat(Facts.of(page.read())).isEqualTo(row("办公费", "12.00", "5.00"));
  }

  private static List<String> row(String total, String basic) {
    return List.of("办公费", total, basic);
  }

  @Test
  void whiteLinesOnShading() {
    FaultPage page = new FaultPage(100, 60, 60);
    for (List<String> row : List.of(List.of("科目名称", "合计", "基本支出"), row("12.00", "5.00"))) {
      for (int c = 0; c < 3; c++) {
        page.pen().operators("q 0.8 g " + page.area(c, c + 1) + " f Q q 1 G");
        page.box(c, c + 1, 1);
        page.pen().operators("Q");
      }
      page.open(row.toArray(new String[0]));
    }
    assertThat(Facts.of(page.read())).isEqualTo(row("办公费", "12.00", "5.00"));
  }

  @Test
  void wrappedNameIsOneRow() {
    Table table =
        FaultPage.read(
            """
            2026年部门支出总表
            单位：万元
            | 科目名称                       | 合计  | 基本支出 |
            | 机关事业单位基本⏎养老保险缴费支出 | 12.00 | 5.00     |
            """);
    assertThat(Facts.of(table)).isEqualTo(row(LONG, "12.00", "5.00"));
  }
}
