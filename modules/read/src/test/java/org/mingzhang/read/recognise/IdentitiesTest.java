package org.mingzhang.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Identity.Kind;
import org.mingzhang.model.disclosure.Identity.Level;

class IdentitiesTest {

  private static final String SENTENCE = "本年收入预算总额为100万元，全部为一般公共预算拨款收入。";

  @Test
  void coverInThreeLines() {
    Identity identity =
        new MadeDocument()
            .centred("2026年度", 40)
            .centred("云岭市青山生态环境局", 40)
            .centred("单位预算", 40)
            .nextPage()
            .line(SENTENCE)
            .read()
            .identity();

    assertThat(identity)
        .isEqualTo(new Identity("云岭市青山生态环境局", "", "2026", Kind.BUDGET, Level.UNIT, "", "", ""));
  }

  @Test
  void coverWhoseTitleNamesADistrictAndWhoseLabelNamesTheUnit() {
    Identity identity =
        new MadeDocument()
            .centred("云岭市青山区2025年区级部门预算", 36)
            .centred("预算主管部门：云岭市青山区财政局", 18)
            .nextPage()
            .line(SENTENCE)
            .read()
            .identity();

    assertThat(identity.unit()).isEqualTo("云岭市青山区财政局");
    assertThat(identity.year()).isEqualTo("2025");
  }

  @Test
  void aUnitBelowItsDepartmentOnTheCoverIsTheOwner() {
    Identity identity =
        new MadeDocument()
            .centred("2025年度单位预算", 36)
            .centred("主管部门：云岭市民政局", 18)
            .centred("预算单位：云岭市儿童福利院", 18)
            .nextPage()
            .line(SENTENCE)
            .read()
            .identity();

    assertThat(identity.unit()).isEqualTo("云岭市儿童福利院");
    assertThat(identity.level()).isEqualTo(Level.UNIT);
  }

  @Test
  void titleThatWrapsInsideTheName() {
    Identity identity =
        new MadeDocument()
            .centred("2018年度云岭省高级", 36)
            .centred("人民法院预算公开", 36)
            .centred("2018年2月24日", 22)
            .nextPage()
            .line(SENTENCE)
            .read()
            .identity();

    assertThat(identity.unit()).isEqualTo("云岭省高级人民法院");
    assertThat(identity.published()).isEqualTo("2018年2月24日");
    assertThat(identity.level()).isEqualTo(Level.UNKNOWN);
  }

  @Test
  void theYearOfAccountIsNotTheDateOfTheCover() {
    Identity identity =
        new MadeDocument()
            .centred("云岭市财政局部门决算", 36)
            .centred("二〇二四年八月", 22)
            .nextPage()
            .centred("2023年度收入支出决算总表", 16)
            .table("项目|决算数", "本年收入|100.00", "本年支出|100.00")
            .read()
            .identity();

    assertThat(identity.year()).isEqualTo("2023");
    assertThat(identity.published()).isEqualTo("二〇二四年八月");
    assertThat(identity.kind()).isEqualTo(Kind.FINAL);
  }

  /** Final accounts whose tables stand first: neither their titles nor a cover name a year. */
  @Test
  void aTitleBehindTheTablesNamesTheYearAndNotWhatItIsComparedWith() {
    MadeDocument tables =
        new MadeDocument().line("收入支出决算总表").table("项目|决算数", "本年收入|100.00", "本年支出|100.00");
    String compared = "（一）财政拨款收支与2024年度决算对比情况";

    assertThat(tables.line(compared).line(SENTENCE).read().identity().year()).isEmpty();
    Identity titled =
        tables.line("云岭市审计局2025年度部门决算公开文本").line(compared).line(SENTENCE).read().identity();
    assertThat(titled.year()).isEqualTo("2025");
    String told = "公务接待费：决算数2.00万元，2024年决算数3.00万元，同比减少1.00万元。";
    Identity behind =
        tables.line("云岭市审计局2025年度部门决算信息公开").line(told).line(told).line(SENTENCE).read().identity();
    assertThat(behind.year()).isEqualTo("2025");
  }

  @Test
  void tablesAloneSayWhoseTheyAreAndTheRestStaysOpen() {
    Identity identity =
        new MadeDocument()
            .flush("公开01表")
            .centred("收支预算总表", 20)
            .flush("部门：云岭省政协办公厅")
            .table("项目名称|金额", "一、财政拨款|100.00", "二、其他资金|80.00")
            .read()
            .identity();

    assertThat(identity)
        .isEqualTo(new Identity("云岭省政协办公厅", "", "", Kind.BUDGET, Level.DEPARTMENT, "", "", ""));
  }

  @Test
  void formNamesUnitAndYear() {
    Identity identity =
        new MadeDocument()
            .centred("部门整体支出绩效目标表", 16)
            .centred("（2026年度）", 10)
            .table("部门名称|云岭市审计局", "年度目标|完成审计项目。", "数量指标|10个")
            .read()
            .identity();

    assertThat(identity)
        .isEqualTo(new Identity("云岭市审计局", "", "2026", Kind.BUDGET, Level.DEPARTMENT, "", "", ""));
  }

  @Test
  void subjectsOfSentencesNameTheUnitWhereNothingElseDoes() {
    Identity identity =
        new MadeDocument()
            .line("云岭省政协办公厅2019年度收入、支出预算总计100.00万元。")
            .line("云岭省政协办公厅本年收入预算合计100.00万元。")
            .line("云岭省财政厅2019年印发了通知。")
            .read()
            .identity();

    assertThat(identity.unit()).isEqualTo("云岭省政协办公厅");
  }

  @Test
  void codeBeforeTheName() {
    MadeDocument document =
        new MadeDocument()
            .centred("云岭市统计局2026年部门预算", 30)
            .nextPage()
            .centred("收入总表", 16)
            .table(
                "单位编码|单位名称|合计",
                "|合计|300.00",
                "327|云岭市统计局|300.00",
                "327001|云岭市统计局（本级）|200.00",
                "327002|云岭市统计普查中心|100.00");

    assertThat(document.read().identity().unitCode()).isEqualTo("327");
  }

  @Test
  void codeJoinedToTheName() {
    MadeDocument document =
        new MadeDocument()
            .centred("云岭市财政局2026年部门预算", 30)
            .nextPage()
            .centred("收入总表", 16)
            .flush("341-云岭市财政局")
            .table("项目|预算数", "本年收入|300.00")
            .nextPage()
            .centred("项目绩效目标表", 16)
            .table("主管部门及代码|[105]云岭省财政厅", "项目名称|信息化", "资金总额|1.00");

    assertThat(document.read().identity().unitCode()).isEqualTo("341");
  }

  @Test
  void codesThatDoNotBelongTogetherAreNotGuessed() {
    MadeDocument document =
        new MadeDocument()
            .centred("云岭市财政局2026年部门预算", 30)
            .nextPage()
            .centred("收入总表", 16)
            .table("编码|单位|合计", "341|云岭市财政局|300.00", "552|云岭市财政局|300.00");

    assertThat(document.read().identity().unitCode()).isEmpty();
  }

  @Test
  void webPageSaysWhenAndByWhomItWasPublished() {
    Identity identity =
        MadeDocument.readText(
                "云岭市高新区政务服务中心2023年部门预算公开",
                "• 发布日期:2023-02-03 09:30",
                "• 信息来源:云岭市高新区政务服务中心",
                "• 编辑:云岭市高新技术产业开发区",
                "第一部分 单位概况",
                "一、主要职责",
                "负责政务服务大厅的管理。")
            .identity();

    assertThat(identity)
        .isEqualTo(
            new Identity(
                "云岭市高新区政务服务中心",
                "",
                "2023",
                Kind.BUDGET,
                Level.DEPARTMENT,
                "2023-02-03",
                "云岭市高新区政务服务中心",
                "云岭市高新技术产业开发区"));
  }

  @Test
  void personsAreNotNamed() {
    Identity identity =
        MadeDocument.readText(
                "云岭市林业局2024年部门预算公开", "来源：某某某 发布时间：2024年2月5日 责任编辑：欧阳某某 浏览次数：12", "一、主要职责", "负责林业。")
            .identity();

    assertThat(identity.publisher()).isEmpty();
    assertThat(identity.editor()).isEmpty();
    assertThat(identity.published()).isEqualTo("2024年2月5日");
  }

  @Test
  void nothingIsGuessed() {
    Identity identity =
        new MadeDocument()
            .centred("2024年12月31日", 10)
            .table("名称|数量", "甲|1", "乙|2")
            .read()
            .identity();

    assertThat(identity.unit()).isEmpty();
    assertThat(identity.year()).isEmpty();
    assertThat(identity.kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(identity.level()).isEqualTo(Level.UNKNOWN);
  }

  @Test
  void whatATitleIsAboutIsNoUnit() {
    Identity identity =
        MadeDocument.readText("政府采购决算公开情况说明", "现将2021年度政府采购决算公开如下：", "2021年度政府采购支出总额80.00万元。")
            .identity();

    assertThat(identity.unit()).isEmpty();
    assertThat(identity.year()).isEqualTo("2021");
  }
}
