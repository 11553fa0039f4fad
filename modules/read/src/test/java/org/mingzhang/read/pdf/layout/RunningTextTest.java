package org.mingzhang.read.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.TextBlock;
import org.mingzhang.read.pdf.PageContent;

/** Text outside tables: paragraphs, headings, and what a page bears because it is a page. */
class RunningTextTest {

  /** 30 signs of 9 points from 60 to 330: a full line. */
  private static final String FULL = "二〇二六年收入预算为若干万元与上年相比增加若干万元主要原因是人";

  private static List<String> texts(PageContent... pages) {
    return Sheet.blocks(pages).stream().map(RunningTextTest::text).toList();
  }

  private static String text(Block block) {
    return block instanceof TextBlock text ? text.text() : "[grid]";
  }

  private static Sheet page(int number) {
    Sheet sheet = new Sheet(400, 600);
    sheet.text(60, 30, "某某市某某局部门预算");
    sheet.centred(0, 400, 580, "- " + number + " -");
    return sheet;
  }

  @Test
  void aParagraphIsOneBlockAndAHeadingAnother() {
    Sheet sheet = new Sheet(400, 600);
    sheet.text(78, 100, "一、收入情况");
    sheet.text(78, 120, FULL.substring(2)).text(60, 140, FULL).text(60, 160, "员增加。");
    sheet.text(78, 180, "本年无结转。");

    assertThat(texts(sheet.page()))
        .containsExactly("一、收入情况", FULL.substring(2) + FULL + "员增加。", "本年无结转。");
  }

  @Test
  void aParagraphGoesOnOverThePageAndItsLinesKeepTheirPlaces() {
    Sheet first = page(1).text(78, 500, FULL.substring(2)).text(60, 520, FULL);
    Sheet second = page(2).text(60, 80, "员增加。").text(78, 100, "本年无结转。").text(60, 120, FULL);
    Sheet third = page(3).text(78, 80, FULL.substring(2));

    List<Block> blocks = Sheet.blocks(first.page(1), second.page(2), third.page(3));

    TextBlock paragraph = (TextBlock) blocks.get(0);
    assertThat(paragraph.text()).isEqualTo(FULL.substring(2) + FULL + "员增加。");
    assertThat(paragraph.lines()).extracting(line -> line.place().page()).containsExactly(1, 1, 2);
    assertThat(((TextBlock) blocks.get(1)).text()).isEqualTo("本年无结转。");
  }

  @Test
  void numbersHeadsAndFootersOfPagesAreLeftOut() {
    assertThat(
            texts(
                page(1).text(78, 100, "甲").page(1),
                page(2).text(78, 100, "乙").page(2),
                page(3).text(78, 100, "丙").page(3)))
        .containsExactly("甲", "乙", "丙");
    for (String number : List.of("12", "第 12 页", "第12页 共20页", "12/20", "— 12 —", "－12－", "ii")) {
      Sheet sheet = new Sheet(400, 600).text(78, 100, "甲");
      sheet.centred(0, 400, 580, number);

      assertThat(texts(sheet.page())).as(number).containsExactly("甲");
    }
  }

  @Test
  void whatABrowserPrintsRoundAPageIsLeftOut() {
    PageContent[] pages = new PageContent[4];
    for (int i = 0; i < 4; i++) {
      Sheet sheet = new Sheet(400, 600);
      sheet.text(20, 15, "2024/2/9 17:0" + i + " 某某局预算公开").text(78, 100, "甲");
      sheet.text(20, 585, "https://www.example.gov.cn/art/2024/2/9/art_1_2.html");
      pages[i] = sheet.page(i + 1);
    }

    assertThat(texts(pages)).containsExactly("甲", "甲", "甲", "甲");
  }

  @Test
  void titlesAndUnitsThatStandOnEveryPageStay() {
    PageContent[] pages = new PageContent[4];
    for (int i = 0; i < 4; i++) {
      Sheet sheet = new Sheet(400, 600);
      sheet.centred(60, 330, 30, "收支总表").text(60, 50, "表1").right(330, 50, "单位：万元");
      pages[i] = sheet.page(i + 1);
    }

    assertThat(texts(pages)).hasSize(12).startsWith("收支总表", "表1", "单位：万元");
  }

  @Test
  void wordsFarApartInOneLineAreBlocksOfTheirOwnButASpacedTitleIsOne() {
    Sheet sheet = new Sheet(400, 600);
    sheet.text(150, 100, "收").text(180, 100, "支").text(210, 100, "总").text(240, 100, "表");
    sheet.text(60, 120, "部门：某某局").right(330, 120, "单位：万元");

    assertThat(texts(sheet.page())).containsExactly("收 支 总 表", "部门：某某局", "单位：万元");
  }

  @Test
  void linesOfATableOfContentsStayApart() {
    Sheet sheet = new Sheet(400, 600);
    for (int i = 0; i < 4; i++) {
      sheet.text(60, 100 + 20 * i, "一、部门收支预算总表" + ".".repeat(38) + "1");
    }

    assertThat(texts(sheet.page())).hasSize(4);
  }

  @Test
  void aBlockSaysHowItLooks() {
    Sheet sheet = new Sheet(400, 600);
    sheet.text(150, 60, 18, "收支总表");
    sheet.text(60, 100, FULL).text(78, 120, "（一）收入");

    List<TextBlock.Style> styles =
        Sheet.blocks(sheet.page()).stream().map(block -> ((TextBlock) block).style()).toList();

    assertThat(styles.get(0).size()).isEqualTo(18);
    assertThat(styles.get(0).centred()).isTrue();
    assertThat(styles.get(2).centred()).isFalse();
    assertThat(styles.get(2).indent()).isEqualTo(2);
  }

  @Test
  void tablesAndTextComeInTheOrderInWhichTheyStand() {
    Sheet sheet = new Sheet(400, 600);
    sheet.text(60, 80, "收支总表").text(60, 200, "注：无。");
    for (int i = 0; i < 3; i++) {
      sheet.line(60, 100 + 20 * i, 260, 100 + 20 * i).line(60 + 100 * i, 100, 60 + 100 * i, 140);
    }
    sheet.text(62, 113, "项目").text(162, 113, "预算数").text(62, 133, "合计").text(162, 133, "1.00");

    assertThat(texts(sheet.page())).containsExactly("收支总表", "[grid]", "注：无。");
  }
}
