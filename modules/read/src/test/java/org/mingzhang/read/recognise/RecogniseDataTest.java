package org.mingzhang.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.Tsv;
import org.mingzhang.model.lexicon.Words;

/** The kinds of tables and the patterns of captions, row by row. */
final class RecogniseDataTest {

  /** The canonical tables of docs/interfaces.md. */
  private static final Set<String> IDS =
      Set.of(
          "summary",
          "income",
          "expenditure",
          "appropriation",
          "appropriation-expenditure",
          "general",
          "general-basic",
          "general-economic",
          "basic",
          "three-public",
          "fund",
          "capital",
          "projects",
          "procurement",
          "services",
          "operating-funds",
          "unit-performance",
          "project-application",
          "project-performance");

  private final TableKinds kinds = new TableKinds();

  @ParameterizedTest
  @CsvSource({
    // as docs/interfaces.md names them
    "summary, 收支总表",
    "income, 收入总表",
    "expenditure, 支出总表",
    "appropriation, 财政拨款收支总表",
    "appropriation-expenditure, 财政拨款支出表",
    "general, 一般公共预算支出表",
    "general-basic, 一般公共预算基本支出表",
    "general-economic, 一般公共预算支出经济分类表",
    "basic, 基本支出表",
    "three-public, “三公”经费表",
    "fund, 政府性基金预算支出表",
    "capital, 国有资本经营预算支出表",
    "projects, 项目支出表",
    "procurement, 政府采购预算表",
    "services, 政府购买服务表",
    "operating-funds, 机关运行经费表",
    "unit-performance, 部门整体绩效目标表",
    "project-application, 项目申报表",
    "project-performance, 项目绩效目标表",
    // as regions name them
    "summary, 部门收支总体情况表",
    "summary, 2026年部门收支预算总表",
    "summary, 收入支出决算总表",
    "income, 部门收入总体情况表",
    "income, 收入决算表",
    "expenditure, 部门支出总体情况表",
    "expenditure, 支出决算表",
    "appropriation, 财政拨款收支总体情况表",
    "appropriation, 财政拨款收入支出决算总表",
    "appropriation, 财政拨款收支预算总表",
    "general, 一般公共预算财政拨款支出预算表",
    "general, 一般公共预算财政拨款支出决算表",
    "general-basic, 一般公共预算财政拨款基本支出预算表",
    "general-basic, 一般公共预算财政拨款基本支出决算表",
    "general-economic, 一般公共预算支出表（按经济分类科目）",
    "basic, 部门基本支出预算表",
    "three-public, 一般公共预算“三公”经费支出预算表",
    "three-public, 财政拨款“三公”经费支出表",
    "three-public, 一般公共预算财政拨款三公经费、会议费、培训费支出预算表",
    "three-public, “三公”经费和机关运行经费预算表",
    "fund, 政府性基金预算财政拨款支出预算表",
    "fund, 政府性基金预算财政拨款收入支出决算表",
    "capital, 国有资本经营预算财政拨款支出决算表",
    "capital, 国有资本经营预算支出预算表",
    "projects, 部门项目支出预算表",
    "projects, 专项业务经费支出表",
    "procurement, 政府采购支出表",
    "procurement, 政府采购预算明细表",
    "services, 政府购买服务支出预算表",
    "operating-funds, 机关运行经费支出预算表",
    "unit-performance, 部门整体支出绩效目标表",
    "unit-performance, 单位整体支出绩效目标表",
    "project-performance, 项目支出绩效目标表",
    "project-performance, 2026年重点项目绩效目标表",
  })
  void titlesOfTheSameTable(String id, String title) {
    assertThat(kinds.of(Words.fold(title))).isEqualTo(id);
  }

  @Test
  void aTableOfAnotherKindKeepsItsTitle() {
    assertThat(kinds.of("国有资产占用情况表")).isEqualTo("国有资产占用情况表");
  }

  @Test
  void everyKindIsCanonicalAndHasWords() {
    SoftAssertions softly = new SoftAssertions();
    for (Map<String, String> row : Tsv.read(TableKinds.class, "tables.tsv")) {
      softly.assertThat(row.get("id")).as("%s", row).isIn(IDS);
      for (String word : row.get("words").split("&", -1)) {
        softly.assertThat(word).as("%s", row).isNotBlank().isEqualTo(Words.fold(word));
      }
    }
    softly.assertAll();
  }

  @Test
  void noKindIsHiddenByOneBefore() {
    List<Map<String, String>> rows = Tsv.read(TableKinds.class, "tables.tsv");
    SoftAssertions softly = new SoftAssertions();
    for (Map<String, String> row : rows) {
      // a title made of nothing but the words of a row is of its kind, unless a row before says
      // more
      String title = row.get("words").replace("&", "");
      softly.assertThat(kinds.of(title)).as("%s", row).isIn(IDS);
    }
    softly.assertThat(rows).doesNotHaveDuplicates();
    softly.assertAll();
  }

  @Test
  void everyPatternCompilesAndIsNamedOnce() {
    List<Map<String, String>> rows = Tsv.read(Patterns.class, "patterns.tsv");

    assertThat(rows).extracting(row -> row.get("name")).doesNotHaveDuplicates().doesNotContain("");
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.get("pattern")).isNotBlank();
              assertThat(Pattern.compile(row.get("pattern"))).isNotNull();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "table-number, 表1, true",
    "table-number, 附表4-1, true",
    "table-number, 公开01表, true",
    "table-number, 部门公开表1, true",
    "table-number, 预算03表, true",
    "table-number, 表一, true",
    "table-number, 收支总表, false",
    "table-number, 部门支出总表, false",
    "continued, 收支总表(续), true",
    "continued, 收支总表续表, true",
    "continued, 收支总表续表2, true",
    "continued, 收支总表, false",
    "blank-statement, 本部门没有政府性基金预算拨款安排的支出故本表为空表, true",
    "blank-statement, 本单位无政府性基金预算支出按要求空表列示, true",
    "blank-statement, 一般公共预算支出表, false",
    "note-row, 注:本表为空表, true",
    "note-row, 备注:无, true",
    "note-row, 注册会计师考试, false",
  })
  void whatThePatternsOfTheFieldFind(String name, String text, boolean found) {
    assertThat(new Patterns().get(name).matcher(text).find()).isEqualTo(found);
  }
}
