package org.mingzhang.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** Tables that run over pages: which grids are one table, and which begin another. */
final class ContinuationTest {

  private static final String FIRST =
      """
      表3
      部门支出总表
      单位：万元
      | 科目编码 | 科目名称         | 合计  | 基本支出 | 项目支出 |
      |          | 合计             | 30.00 | 10.00    | 20.00    |
      | 201      | 一般公共服务支出 | 30.00 | 10.00    | 20.00    |
      --- page
      """;

  private static final String HEAD = "| 科目编码 | 科目名称         | 合计  | 基本支出 | 项目支出 |\n";

  private static final String REST =
      """
      | 20140    | 信访事务         | 30.00 | 10.00    | 20.00    |
      | 2014001  | 行政运行         | 10.00 | 10.00    |          |
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        HEAD,
        "部门支出总表\n单位：万元\n" + HEAD,
        "表3\n部门支出总表（续）\n单位：万元\n" + HEAD,
        "部门支出总表（续表）\n",
        "续表3\n单位：万元\n" + HEAD,
        "续表\n",
        "单位：万元\n" + HEAD,
        "| 部门支出总表 | < | < | < | < |\n" + HEAD,
      })
  void goesOnWithOrWithoutTitleAndHead(String above) {
    Table table = only(FIRST + above + REST);

    assertThat(table.title()).isEqualTo("部门支出总表");
    assertThat(Facts.labelled(table))
        .containsExactly(
            "合计 | 30.00",
            "合计 | 10.00",
            "合计 | 20.00",
            "201 一般公共服务支出 | 30.00",
            "201 一般公共服务支出 | 10.00",
            "201 一般公共服务支出 | 20.00",
            "20140 信访事务 | 30.00",
            "20140 信访事务 | 10.00",
            "20140 信访事务 | 20.00",
            "2014001 行政运行 | 10.00",
            "2014001 行政运行 | 10.00",
            "2014001 行政运行 | (empty)");
    assertThat(table.columns()).extracting(c -> c.header()).contains("基本支出", "项目支出");
    assertThat(table.rows().get(3).cells().get(0).where().page()).isEqualTo(2);
  }

  /** Each page may be a table of its own, as wide as its words ask. */
  @ParameterizedTest
  @ValueSource(strings = {"", HEAD, "部门支出总表\n单位：万元\n" + HEAD})
  void goesOnInColumnsOfOtherWidths(String above) {
    String caption = above.startsWith("|") ? "" : above.replace(HEAD, "");
    String head = above.endsWith(HEAD) ? HEAD : "";
    Table table = only(FIRST + caption + "|=2|=5|=2|=1|=2|\n" + head + REST);

    assertThat(table.columns()).hasSize(5);
    assertThat(Facts.labelled(table))
        .contains("20140 信访事务 | 30.00", "2014001 行政运行 | 10.00", "2014001 行政运行 | (empty)")
        .hasSize(12);
  }

  @Test
  void theNumberingRowIsRepeatedWithTheHead() {
    String head = HEAD + "| 栏次 | < | 1 | 2 | 3 |\n";
    Table table =
        only(
            "支出决算表\n单位：万元\n"
                + head
                + "| 201 | 一般公共服务支出 | 30.00 | 10.00 | 20.00 |\n--- page\n支出决算表\n单位：万元\n"
                + head
                + "| 204 | 公共安全支出 | 3.00 | 1.00 | 2.00 |\n");

    assertThat(Facts.labelled(table))
        .containsExactly(
            "201 一般公共服务支出 | 30.00",
            "201 一般公共服务支出 | 10.00",
            "201 一般公共服务支出 | 20.00",
            "204 公共安全支出 | 3.00",
            "204 公共安全支出 | 1.00",
            "204 公共安全支出 | 2.00");
  }

  @Test
  void theLastRowAloneOnTheNextPage() {
    Table table =
        only(
            """
            收支总表
            单位：万元
            | 收入                     | <      | 支出                 | <      |
            | 项目                     | 预算数 | 项目                 | 预算数 |
            | 一、一般公共预算拨款收入 | 1.00   | 一、一般公共服务支出 | 1.00   |
            --- page
            | 收入总计                 | 1.00   | 支出总计             | 1.00   |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "一、一般公共预算拨款收入 | 收入 / 预算数 | 1.00",
            "一、一般公共服务支出 | 支出 / 预算数 | 1.00",
            "收入总计 | 收入 / 预算数 | 1.00",
            "支出总计 | 支出 / 预算数 | 1.00");
  }

  @Test
  void theTotalAloneAtTheTopOfAPageOfItsOwn() {
    Table table = only(FIRST + "| 合计 | < | 30.00 | 10.00 | 20.00 |");

    assertThat(Facts.labelled(table)).endsWith("合计 | 30.00", "合计 | 10.00", "合计 | 20.00").hasSize(9);
  }

  @Test
  void overThreePages() {
    Table table = only(FIRST + REST + "--- page\n| 2014004 | 信访业务 | 20.00 | | 20.00 |\n");

    assertThat(table.rows()).hasSize(5);
    assertThat(Facts.labelled(table)).endsWith("2014004 信访业务 | 20.00");
  }

  /** A page may begin with a row that prints no figures; its words are not those of heads. */
  @Test
  void aPageThatBeginsWithWords() {
    Table table =
        only(
            """
            政府采购预算表
            单位：万元
            | 采购项目 | 采购目录 | 购买服务内容 | 预算金额 |
            | 物业管理 | 物业服务 | 全年         | 13.00    |
            --- page
            | 印刷     | 印刷服务 | 年鉴         |          |
            | 会议     | 会议服务 | 全年         | 6.00     |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "物业管理/物业服务 | 预算金额 | 13.00", "印刷/印刷服务 | 预算金额 | (empty)", "会议/会议服务 | 预算金额 | 6.00");
  }

  /** Only the first row of the head stands at the foot of the page. */
  @Test
  void theHeadItselfIsCutByThePage() {
    Table table =
        only(
            """
            收支总表
            单位：万元
            | 收入                     | <      | 支出                 | <      |
            --- page
            | 项目                     | 预算数 | 项目                 | 预算数 |
            | 一、一般公共预算拨款收入 | 1.00   | 一、一般公共服务支出 | 1.00   |
            """);

    assertThat(Facts.of(table))
        .containsExactly("一、一般公共预算拨款收入 | 收入 / 预算数 | 1.00", "一、一般公共服务支出 | 支出 / 预算数 | 1.00");
  }

  /** Cells over both rows of the head are blank above the break and hold their words below it. */
  @Test
  void theHeadIsCutThroughItsHighCells() {
    Table table =
        only(
            """
            政府采购预算表
            单位：万元
            | 科目编码 |          |      | 财政拨款 | <            | <              |          |
            --- page
            | 类       | 科目名称 | 合计 | 小计     | 一般公共预算 | 政府性基金预算 | 单位资金 |
            |          | 合计     | 9.00 | 7.00     | 6.00         | 1.00           | 2.00     |
            | 201      | 一般公共服务支出 | 9.00 | 7.00 | 6.00    | 1.00           | 2.00     |
            """);

    assertThat(table.title()).isEqualTo("政府采购预算表");
    assertThat(Facts.of(table))
        .startsWith(
            "合计 | 合计 | 9.00",
            "合计 | 财政拨款 / 小计 | 7.00",
            "合计 | 财政拨款 / 一般公共预算 | 6.00",
            "合计 | 财政拨款 / 政府性基金预算 | 1.00",
            "合计 | 单位资金 | 2.00");
  }

  @Test
  void theHeadAloneAtTheFootOfAPage() {
    Table table = only("部门支出总表\n单位：万元\n" + HEAD + "--- page\n" + REST);

    assertThat(Facts.of(table))
        .startsWith("20140 信访事务 | 合计 | 30.00", "20140 信访事务 | 基本支出 | 10.00")
        .hasSize(6);
  }

  /** The left list has ended; its half of the next page may be blank or not ruled. */
  @Test
  void onlyTheRightListGoesOn() {
    String first =
        """
        收支总表
        单位：万元
        | =3 | =1 | =3 | =1 |
        | 收入         | <      | 支出             | <      |
        | 项目         | 预算数 | 项目             | 预算数 |
        | 一、事业收入 | 1.00   | 一、教育支出     | 1.00   |
        --- page
        """;
    Table blank =
        only(
            first
                + """
                | =3 | =1 | =3 | =1 |
                |  |  | 二、科学技术支出 | 2.00   |
                """);
    Table joined =
        only(
            first
                + """
                | =3 | =1 | =3 | =1 |
                |  | < | 二、科学技术支出 | 2.00   |
                """);

    for (Table table : List.of(blank, joined)) {
      assertThat(Facts.of(table))
          .containsExactly(
              "一、事业收入 | 收入 / 预算数 | 1.00", "一、教育支出 | 支出 / 预算数 | 1.00", "二、科学技术支出 | 支出 / 预算数 | 2.00");
    }
  }

  /** On the second page a border is drawn that the first page lacks, or the other way round. */
  @Test
  void moreColumnsOnOnePage() {
    Table table =
        only(
            """
            部门支出总表
            单位：万元
            | =2       | =4               | =2    | =2       | =2       |
            | 科目编码 | 科目名称         | 合计  | 基本支出 | 项目支出 |
            | 201      | 一般公共服务支出 | 30.00 | 10.00    | 20.00    |
            --- page
            | =2       | =1 | =3          | =2    | =2       | =2       |
            | 20140    | 信访事务 | <     | 30.00 | 10.00    | 20.00    |
            | 2014001  |    | 行政运行    | 10.00 | 10.00    |          |
            """);

    assertThat(Facts.of(table))
        .containsExactly(
            "201 一般公共服务支出 | 合计 | 30.00",
            "201 一般公共服务支出 | 基本支出 | 10.00",
            "201 一般公共服务支出 | 项目支出 | 20.00",
            "20140 信访事务 | 合计 | 30.00",
            "20140 信访事务 | 基本支出 | 10.00",
            "20140 信访事务 | 项目支出 | 20.00",
            "2014001 行政运行 | 合计 | 10.00",
            "2014001 行政运行 | 基本支出 | 10.00",
            "2014001 行政运行 | 项目支出 | (empty)");
  }

  @Test
  void anotherTitleBeginsAnotherTable() {
    List<Table> tables = Picture.recognised(FIRST + "表4\n部门基本支出表\n单位：万元\n" + HEAD + REST).tables();

    assertThat(tables).extracting(Table::title).containsExactly("部门支出总表", "部门基本支出表");
    assertThat(tables).extracting(table -> table.rows().size()).containsExactly(2, 2);
  }

  @Test
  void anotherHeadBeginsAnotherTable() {
    List<Table> tables =
        Picture.recognised(
                FIRST
                    + """
                    | 项目         | 2025年预算数 | 2026年预算数 |
                    | 公务接待费   | 1.00         | 2.00         |
                    """)
            .tables();

    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).rows()).hasSize(2);
    assertThat(Facts.of(tables.get(1)))
        .containsExactly("公务接待费 | 2025年预算数 | 1.00", "公务接待费 | 2026年预算数 | 2.00");
  }

  @Test
  void twoTablesOnOnePage() {
    List<Table> tables =
        Picture.recognised("部门支出总表\n单位：万元\n" + HEAD + REST + "部门基本支出表\n单位：万元\n" + HEAD + REST)
            .tables();

    assertThat(tables).extracting(Table::title).containsExactly("部门支出总表", "部门基本支出表");
  }

  /** A table that a sentence parts from the one before is none of its pages. */
  @Test
  void aSentenceBetweenPartsTables() {
    List<Table> tables =
        Picture.recognised(
                FIRST
                    + "二、2026年收入预算情况说明。2026年收入预算合计三十万元，比上年增加。\n"
                    + "| 2025 | 基本 | 3.00 | 1.00 | 2.00 |\n")
            .tables();

    assertThat(tables.get(0).rows()).hasSize(2);
  }

  private static Table only(String picture) {
    List<Table> tables = Picture.recognised(picture).tables();
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  /** The part on the next page ends farther left, and its columns are not as wide. */
  @Test
  void narrowerOnTheNextPage() {
    Table table =
        only(
            "部门支出总表\n单位：万元\n|=2|=2|=2|\n| 科目名称 | 合计 | 基本支出 |\n"
                + "| 办公费 | 3.00 | 1.00 |\n--- page\n|=2|=2|=1|\n| 水费 | 5.00 | 4.00 |\n");

    assertThat(Facts.labelled(table)).contains("办公费 | 1.00", "水费 | 5.00", "水费 | 4.00");
  }
}
