package org.mingzhang.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Section;

class SectionsTest {

  private static final String SENTENCE = "本年收入预算总额为100万元，全部为一般公共预算拨款收入。";

  /** Fills the line of a page from an indent of two characters on. */
  private static final String FULL = "一二三四五六七八九十".repeat(4) + "一二三四五六七八";

  private static List<String> outline(Disclosure disclosure) {
    return disclosure.sections().stream()
        .map(s -> s.level() + " " + s.number() + " " + s.heading())
        .toList();
  }

  private static List<String> paragraphs(Disclosure disclosure) {
    return disclosure.sections().stream()
        .flatMap(section -> section.paragraphs().stream())
        .map(Section.Paragraph::text)
        .toList();
  }

  @Test
  void numbersNestByTheirForms() {
    Disclosure disclosure =
        new MadeDocument()
            .line("第一部分 部门概况")
            .line("一、主要职责")
            .line("（一）内部机构")
            .line("1.人员情况")
            .line("（1）在职人员")
            .line(SENTENCE)
            .line("2．经费情况")
            .line(SENTENCE)
            .line("二、机构设置")
            .line(SENTENCE)
            .line("第二部分：部门预算表")
            .line(SENTENCE)
            .read();

    assertThat(outline(disclosure))
        .containsExactly(
            "0 第一部分 部门概况",
            "1 一 主要职责",
            "2 （一） 内部机构",
            "3 1 人员情况",
            "4 （1） 在职人员",
            "3 2 经费情况",
            "1 二 机构设置",
            "0 第二部分 部门预算表");
  }

  @Test
  void withoutPartsTheNumbersBeginAtTheTop() {
    Disclosure disclosure =
        new MadeDocument()
            .line("一、部门概况")
            .line("（一）主要职责")
            .line(SENTENCE)
            .line("二、预算安排情况")
            .line(SENTENCE)
            .read();

    assertThat(outline(disclosure)).containsExactly("0 一 部门概况", "1 （一） 主要职责", "0 二 预算安排情况");
  }

  @Test
  void sentencesAndAmountsAreNoHeadings() {
    Disclosure disclosure =
        new MadeDocument()
            .line("一、收入预算")
            .line("1.负责全市统计工作。")
            .line("2.推进公开；")
            .line("（一）财政拨款收入100.00万元")
            .line("（二）支出预算：2026年支出预算100.00万元，其中：")
            .line("（三）主要内容包括：")
            .line("二、加强党的建设。落实责任制，推进区域化党建。")
            .read();

    assertThat(outline(disclosure)).containsExactly("0 一 收入预算");
    assertThat(paragraphs(disclosure)).hasSize(6);
  }

  @Test
  void theTitleComesFirstAndTheContentsAreLeftOut() {
    Disclosure disclosure =
        new MadeDocument()
            .centred("云岭市统计局", 30)
            .centred("2026年度部门预算", 30)
            .centred("2026年2月", 16)
            .nextPage()
            .centred("目  录", 16)
            .line("第一部分 部门概况........................1")
            .line("一、主要职责......................2")
            .line("第二部分 名词解释 ……………………… 9")
            .nextPage()
            .line("第一部分 部门概况")
            .line("一、主要职责")
            .line(SENTENCE)
            .line("第二部分 名词解释")
            .line(SENTENCE)
            .read();

    assertThat(outline(disclosure))
        .containsExactly("0  云岭市统计局2026年度部门预算", "0 第一部分 部门概况", "1 一 主要职责", "0 第二部分 名词解释");
    assertThat(paragraphs(disclosure)).containsExactly("2026年2月", SENTENCE, SENTENCE);
  }

  @Test
  void contentsWithoutDotsEndWhereTheFirstLineStandsAgain() {
    Disclosure disclosure =
        MadeDocument.readText(
            "云岭市统计局2026年部门预算公开",
            "目录",
            "第一部分 云岭市统计局(概况)",
            "一、主要职责",
            "第二部分 名词解释",
            "第一部分云岭市统计局概况",
            "一、主要职责",
            SENTENCE,
            "第二部分 名词解释",
            SENTENCE);

    assertThat(outline(disclosure))
        .containsExactly("0  云岭市统计局2026年部门预算公开", "0 第一部分 云岭市统计局概况", "1 一 主要职责", "0 第二部分 名词解释");
  }

  @Test
  void contentsNeedNoHead() {
    Disclosure disclosure =
        MadeDocument.readText(
            "云岭市统计局2026年部门预算公开",
            "第一部分 单位概况",
            "一、主要职责",
            "第二部分 名词解释",
            "第一部分 单位概况",
            "一、主要职责",
            SENTENCE,
            "第二部分 名词解释",
            SENTENCE);

    assertThat(outline(disclosure)).hasSize(4);
  }

  @Test
  void linesOfContentsNameHeadingsWithoutNumbers() {
    Disclosure disclosure =
        MadeDocument.readText(
            "云岭市统计局2026年部门预算公开",
            "目录",
            "一、部门主要职能",
            "二、名词解释",
            "部门主要职能",
            "负责统计。",
            "名词解释",
            "财政拨款：从财政部门取得的资金。");

    assertThat(outline(disclosure)).containsExactly("0  云岭市统计局2026年部门预算公开", "0  部门主要职能", "0  名词解释");
  }

  @Test
  void largerLinesAreHeadingsAndHoldNumbers() {
    Disclosure disclosure =
        new MadeDocument()
            .centred("部门主要职能", 18)
            .paragraph(SENTENCE)
            .centred("其他相关情况说明", 18)
            .line("一、“三公”经费预算情况说明")
            .paragraph(SENTENCE)
            .centred("图1：收入预算", 18)
            .read();

    assertThat(outline(disclosure)).containsExactly("0  部门主要职能", "0  其他相关情况说明", "1 一 “三公”经费预算情况说明");
  }

  @Test
  void sizeDecidesWhereTheSameNumbersStandAtTwoLevels() {
    Disclosure disclosure =
        new MadeDocument()
            .centred("一、文字部分", 26)
            .centred("第一部分 部门概况", 20)
            .line("一、主要职责")
            .paragraph(SENTENCE)
            .line("二、机构编制")
            .paragraph(SENTENCE)
            .centred("第二部分 名词解释", 20)
            .paragraph(SENTENCE)
            .centred("二、表格部分", 26)
            .paragraph(SENTENCE)
            .read();

    assertThat(outline(disclosure))
        .containsExactly(
            "0 一 文字部分", "1 第一部分 部门概况", "2 一 主要职责", "2 二 机构编制", "1 第二部分 名词解释", "0 二 表格部分");
  }

  @Test
  void aPartOnAPageOfItsOwnTakesItsNameFromTheLinesBelow() {
    Disclosure disclosure =
        new MadeDocument()
            .paragraph(SENTENCE)
            .nextPage()
            .centred("第二部分", 22)
            .centred("2026年度", 22)
            .centred("云岭市统计局", 22)
            .centred("部门预算表", 22)
            .nextPage()
            .paragraph(SENTENCE)
            .read();

    assertThat(outline(disclosure)).contains("0 第二部分 2026年度云岭市统计局部门预算表");
  }

  @Test
  void captionsAndNotesOfTablesAreNoHeadings() {
    Disclosure disclosure =
        new MadeDocument()
            .paragraph(SENTENCE)
            .line("第二部分 部门预算表")
            .nextPage()
            .flush("公开01表")
            .centred("收支总表", 22)
            .flush("部门：云岭市统计局")
            .flush("单位：万元")
            .table("项目|预算数", "本年收入|100.00", "本年支出|100.00")
            .line("注：本表反映部门的收支情况。")
            .nextPage()
            .line("第三部分 名词解释")
            .paragraph(SENTENCE)
            .read();

    assertThat(outline(disclosure)).containsExactly("0  ", "0 第二部分 部门预算表", "0 第三部分 名词解释");
    assertThat(paragraphs(disclosure)).containsExactly(SENTENCE, "注：本表反映部门的收支情况。", SENTENCE);
  }

  @Test
  void entriesOfListsAreNoHeadings() {
    Disclosure disclosure =
        new MadeDocument()
            .line("一、机构设置情况")
            .line("1.云岭市统计局机关")
            .line("2.云岭市农村调查队")
            .line("二、主要职责")
            .line(SENTENCE)
            .read();

    assertThat(outline(disclosure)).containsExactly("0 一 机构设置情况", "0 二 主要职责");
    assertThat(paragraphs(disclosure)).hasSize(3);
  }

  @Test
  void anEntryDirectlyBehindTheSentenceBeforeItIsNoHeading() {
    Disclosure disclosure =
        new MadeDocument()
            .line("一、立项依据")
            .line("1、批准外包的文件。")
            .line("2、与公司签订的合同")
            .line("3、上级的通知")
            .line("项目立项依据1、批准外包的文件；")
            .line("2、与公司签订的合同")
            .line("二、其他情况")
            .line("1.机关运行经费。")
            .line(SENTENCE)
            .line("2.委托业务费情况")
            .line(SENTENCE)
            .read();

    assertThat(outline(disclosure)).containsExactly("0 一 立项依据", "0 二 其他情况", "1 2 委托业务费情况");
  }

  @Test
  void aParagraphGoesOnOverThePage() {
    Disclosure disclosure =
        new MadeDocument()
            .line("一、主要职责")
            .paragraph(FULL)
            .nextPage()
            .flush("并负责其他工作。")
            .line("二、机构设置")
            .line(SENTENCE)
            .read();

    assertThat(paragraphs(disclosure)).containsExactly(FULL + "并负责其他工作。", SENTENCE);
    List<Section.LineStart> lines = disclosure.sections().get(0).paragraphs().get(0).lines();
    assertThat(lines).extracting(Section.LineStart::index).containsExactly(0, FULL.length());
    assertThat(lines).extracting(line -> line.where().page()).containsExactly(1, 2);
  }

  @Test
  void anEntryThatGoesOnOverThePageIsNoHeading() {
    String entry = "（六）" + FULL.substring(3);
    Disclosure disclosure =
        new MadeDocument().line("一、主要职责").line(SENTENCE).line(entry).nextPage().flush("用。").read();

    assertThat(outline(disclosure)).containsExactly("0 一 主要职责");
    assertThat(paragraphs(disclosure)).containsExactly(SENTENCE, entry + "用。");
  }

  @Test
  void aNumberedLineWithAnAmountIsNoHeading() {
    Disclosure disclosure =
        new MadeDocument()
            .line("一、收入决算情况")
            .flush("1.经营收入0.00万，为单位在业务活动之外开展非")
            .flush("独立核算经营活动取得的收入。")
            .read();

    assertThat(outline(disclosure)).containsExactly("0 一 收入决算情况");
  }

  @Test
  void aHeadingThatGoesOnOverThePageIsOne() {
    String heading = "九、" + FULL.substring(2, 46);
    Disclosure disclosure =
        new MadeDocument()
            .paragraph(FULL, SENTENCE)
            .line(heading)
            .nextPage()
            .flush("说明")
            .line(SENTENCE)
            .read();

    assertThat(outline(disclosure)).last().isEqualTo("0 九 " + heading.substring(2) + "说明");
  }

  /** A figure is not broken: where it does not fit, the line above stays short. */
  @Test
  void aLineThatBeginsWithAFigureGoesOnWithAShorterOne() {
    Disclosure disclosure =
        new MadeDocument()
            .paragraph(FULL, SENTENCE)
            .line(FULL.substring(8) + "为")
            .flush("2,769,846.00元，支出决算为3,091,007.62元。")
            .read();

    assertThat(paragraphs(disclosure))
        .last()
        .isEqualTo(FULL.substring(8) + "为2,769,846.00元，支出决算为3,091,007.62元。");
  }

  @Test
  void aParagraphThatEndsDoesNotTakeTheNextOne() {
    Disclosure disclosure =
        new MadeDocument()
            .paragraph(FULL.substring(0, 47) + "。")
            .nextPage()
            .flush("下一段另起一页。")
            .read();

    assertThat(paragraphs(disclosure)).hasSize(2);
  }

  @Test
  void headingsTakenForOneParagraphArePartedAgain() {
    Disclosure disclosure =
        new MadeDocument()
            .line("一、主要职能")
            .paragraph("由主管部门填写主要职能。", "二、部门决算单位构成")
            .line(SENTENCE)
            .read();

    assertThat(outline(disclosure)).containsExactly("0 一 主要职能", "0 二 部门决算单位构成");
  }
}
