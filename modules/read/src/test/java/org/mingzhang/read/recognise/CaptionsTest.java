package org.mingzhang.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.money.MoneyUnit;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** Titles, money units and units' names around and inside tables. */
final class CaptionsTest {

  private static final String BODY =
      """
      | 科目编码 | 科目名称         | 合计  | 基本支出 | 项目支出 |
      | 201      | 一般公共服务支出 | 30.00 | 10.00    | 20.00    |
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "部门支出总表⏎单位：万元 | 部门支出总表",
        "表3⏎部门支出总表⏎单位：万元 | 部门支出总表",
        "附表4-3⏎部门支出总表⏎单位：万元 | 部门支出总表",
        "公开03表⏎部门支出总表⏎部门：某某市统计局⏎单位：万元 | 部门支出总表",
        "部门公开表 3⏎部门支出总表⏎金额单位：万元 | 部门支出总表",
        "预算03表 支出总表⏎金额单位：万元 | 预算03表支出总表",
        "表3：2026年部门支出总表⏎单位：万元 | 表3：2026年部门支出总表",
        "三、部门支出总表⏎单位：万元 | 三、部门支出总表",
        "部 门 支 出 总 表⏎单位：万元 | 部门支出总表",
        "一、部门支出总表⏎2026年度支出总表⏎单位：万元 | 2026年度支出总表",
        "某某市统计局2026年度部门预算公开⏎公开03表⏎部门支出总表⏎单位：万元 | 部门支出总表",
        "部门支出总表（单位：万元） | 部门支出总表",
        "部门支出总表⏎编制部门：某某局⏎2026年⏎万元 | 部门支出总表",
      })
  void linesAboveTheTable(String above, String title) {
    Table table = only(above.replace("⏎", "\n") + "\n" + BODY);

    assertThat(table.title()).isEqualTo(title);
    assertThat(table.id()).isEqualTo("expenditure");
    assertThat(table.unit()).contains(MoneyUnit.WAN_YUAN);
    assertThat(Facts.of(table))
        .containsExactly(
            "201 一般公共服务支出 | 合计 | 30.00",
            "201 一般公共服务支出 | 基本支出 | 10.00",
            "201 一般公共服务支出 | 项目支出 | 20.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| 部门支出总表 | < | < | < | < |\n| 单位：万元 | < | < | < | < |",
        "| 部门支出总表 | < | < | < | < |\n| 编制部门：某某局 | < | | | 单位：万元 |",
        "| 部门支出总表⏎单位：万元 | < | < | < | < |",
        "| 附表4-3 | | | | |\n| 部门支出总表 | < | < | < | < |\n| | | | | 单位：万元 |",
        "| | | | | |\n| 部门支出总表 | < | < | < | < |\n| | | | | 单位：万⏎元 |",
        "| 公开03表 | < | < | < | < |\n| 部门支出总表 | < | < | < | < |\n| 部门：某某局 | < | < | 金额单位：万元 | < |",
      })
  void rowsOfTheTableItself(String rows) {
    Table table = only(rows + "\n" + BODY);

    assertThat(table.title()).isEqualTo("部门支出总表");
    assertThat(table.unit()).contains(MoneyUnit.WAN_YUAN);
    assertThat(Facts.labelled(table))
        .containsExactly("201 一般公共服务支出 | 30.00", "201 一般公共服务支出 | 10.00", "201 一般公共服务支出 | 20.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "单位：万元 | 万元 | WAN_YUAN",
        "单位:元 | 元 | YUAN",
        "金额单位：万元 | 万元 | WAN_YUAN",
        "单位：人民币万元 | 万元 | WAN_YUAN",
        "货币单位：千元 | 千元 | QIAN_YUAN",
        "单位：亿元 | 亿元 | YI_YUAN",
        "单位：万 元 | 万元 | WAN_YUAN",
        "（单位：万元） | 万元 | WAN_YUAN",
        "编制单位：某某局 单位：元 | 元 | YUAN",
        "万元 | 万元 | WAN_YUAN",
      })
  void moneyUnitInALineAbove(String line, String printed, MoneyUnit unit) {
    Table table = only("部门支出总表\n" + line + "\n" + BODY);

    assertThat(table.printedUnit()).isEqualTo(printed);
    assertThat(table.unit()).contains(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "预算数（单位：万元） | WAN_YUAN",
        "金额（元） | YUAN",
        "预算金额（万元） | WAN_YUAN",
        "金额⏎（单位：⏎万元） | WAN_YUAN",
      })
  void moneyUnitInAHead(String head, MoneyUnit unit) {
    Table table =
        only(
            """
            三公经费预算表
            | 项目       | HEAD |
            | 公务接待费 | 1.00 |
            | 合计       | 1.00 |
            """
                .replace("HEAD", head));

    assertThat(table.unit()).contains(unit);
  }

  @Test
  void moneyUnitBelowTheTable() {
    Table table =
        only(
            """
            三公经费预算表
            | 项目                       | 预算数 |
            | 公务接待费                 | 1.00   |
            | 合计                       | 1.00   |
            | 注：本表单位：万元         | <      |
            """);

    assertThat(table.unit()).contains(MoneyUnit.WAN_YUAN);
    assertThat(Facts.of(table)).containsExactly("公务接待费 | 预算数 | 1.00", "合计 | 预算数 | 1.00");
  }

  @Test
  void withoutItsOwnUnitATableHasThatOfTheTableBefore() {
    List<Table> tables =
        Picture.recognised("部门支出总表\n单位：元\n" + BODY + "--- page\n部门基本支出表\n" + BODY).tables();

    assertThat(tables).extracting(Table::unit).allMatch(unit -> unit.equals(MoneyUnit.of("元")));
    assertThat(tables.get(1).printedUnit()).isEmpty();
  }

  @Test
  void withoutAnyUnitNoneIsGuessed() {
    assertThat(only("部门支出总表\n" + BODY).unit()).isEmpty();
  }

  @Test
  void theUnitWhoseTableItIs() {
    assertThat(only("部门支出总表\n部门：某某市统计局\n单位：万元\n" + BODY).unitName()).isEqualTo("某某市统计局");
    assertThat(only("部门支出总表\n单位名称：341-某某局\n单位：万元\n" + BODY).unitName()).isEqualTo("341-某某局");
    assertThat(only("部门支出总表\n单位：万元\n" + BODY).unitName()).isEmpty();
  }

  @Test
  void aTitleOverTwoLines() {
    Table wrapped = only("2026年某某市某某局一般公共预算财政拨款⏎支出预算表\n单位：万元\n" + BODY);
    Table torn = only("2026年某某市某某局一般公共预算财政拨款支出预\n算表\n单位：万元\n" + BODY);

    assertThat(wrapped.title()).isEqualTo("2026年某某市某某局一般公共预算财政拨款支出预算表");
    assertThat(wrapped.id()).isEqualTo("general");
    assertThat(torn.title()).isEqualTo("2026年某某市某某局一般公共预算财政拨款支出预算表");
  }

  @Test
  void sentencesAreNoTitles() {
    Table table = only("一般公共预算支出表的说明如下，本年支出总表列示全部支出。\n单位：万元\n" + BODY);

    assertThat(table.title()).isEmpty();
  }

  /** The number of the next table can stand at the foot of the page before. */
  @Test
  void aLineThatLeadsToTheTableIsNoTitle() {
    Table table =
        Picture.recognised(
                """
                本部门包括两个预算单位，详细情况见下表：
                | 序号 | 单位名称 |
                | 1    | 某某局   |
                """)
            .tables()
            .get(0);

    assertThat(table.title()).isEmpty();
  }

  @Test
  void aNumberAtTheFootOfThePageBefore() {
    List<Table> tables =
        Picture.recognised(
                "部门支出总表\n单位：万元\n" + BODY + "部门公开表 7\n--- page\n一般公共预算支出表\n单位：万元\n" + BODY)
            .tables();

    assertThat(tables).extracting(Table::title).containsExactly("部门支出总表", "一般公共预算支出表");
  }

  private static Table only(String picture) {
    List<Table> tables = Picture.recognised(picture).tables();
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }
}
