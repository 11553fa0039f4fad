package org.mingzhang.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.TextBlock;

/** What copying makes of a text: lines that end at the margin, borders of cells without them. */
class FlattenedTextTest {

  private static final FlattenedText READER =
      new FlattenedText(new LexiconVocabulary(Lexicon.standard(), Algebra.standard()));

  @Test
  void joinsLinesThatEndAtTheMarginAndKeepsTheirPlaces() {
    List<Block> blocks =
        READER.read(
            """
            一、收入预算情况
            （一）本单位2024年收入预算581.45万元，其中本年收
            入390.55万元，比2023年预算减少175.26万元，下降31%。
            1.一般公共预算财政拨款收入382.17万元，比2023年预
            算减少157.86万元，主要是退休人员减少，其离退休
            费、生活补助相应减少。
            2.上年结转190.89万元，是以前年度尚未执行完毕、
            按规定继续使用的资金，比2023年预算减少7.63万元。
            """,
            Deadline.never());
    assertThat(blocks)
        .extracting(block -> ((TextBlock) block).text())
        .containsExactly(
            "一、收入预算情况",
            "（一）本单位2024年收入预算581.45万元，其中本年收入390.55万元，比2023年预算减少175.26万元，下降31%。",
            "1.一般公共预算财政拨款收入382.17万元，比2023年预算减少157.86万元，主要是退休人员减少，其离退休费、生活补助相应减少。",
            "2.上年结转190.89万元，是以前年度尚未执行完毕、按规定继续使用的资金，比2023年预算减少7.63万元。");
    TextBlock second = (TextBlock) blocks.get(1);
    assertThat(second.lines()).extracting(line -> line.place().line()).containsExactly(2, 3);
  }

  @Test
  void keepsALineAParagraphWhereLinesAreAsLongAsTheirSentences() {
    String text =
        """
        一、收入预算情况
        2024年收入预算581.45万元，比上年减少175.26万元。
        2024年支出预算581.45万元，比上年减少175.26万元
        其中基本支出382.17万元，项目支出199.28万元。
        二、三公经费情况
        没有安排因公出国（境）费，与上年持平。
        """;
    assertThat(READER.read(text, Deadline.never())).hasSize(6);
  }

  @Test
  void takesABarAloneInALineForABorder() {
    String table = "经费预算表\n单位：万元\n|\n项目\n|\n合计\n|\n一般公共预算\n|\n政府性基金预算\n|\n";
    String rows =
        "|\n行政经费\n|\n312.23\n|\n312.23\n|\n0.00\n|\n"
            + "|\n“三公”经费\n|\n29.00\n|\n28.00\n|\n1.00\n|\n"
            + "|\n会议费\n|\n5.00\n|\n5.00\n|\n0.00\n|\n";
    List<Grid> grids =
        READER.read(table + rows, Deadline.never()).stream()
            .filter(Grid.class::isInstance)
            .map(Grid.class::cast)
            .toList();
    assertThat(grids).hasSize(1);
    assertThat(grids.get(0).rows()).hasSize(4);
    assertThat(grids.get(0).rows().get(2).cells())
        .extracting(Grid.Cell::text)
        .containsExactly("“三公”经费", "29.00", "28.00", "1.00");
  }

  @Test
  void theTitleOfTheDocumentIsNoCellOfTheTableBeforeIt() {
    String table =
        """
        “三公”经费支出表

        单位：万元

        项目

        2020年预算数

        2021年预算数

        增减额

        合计

        26.06

        25.73

        -0.33

        因公出国（境）费




        公务接待费

        5.45

        5.12

        -0.33

        公务用车购置及运行费

        20.61

        20.61


        """;
    String behind = "云岭市中医院2021年度部门预算\n\n2021年部门预算编制说明\n\n2021年收入预算1,543.41万元。\n";
    List<Block> blocks = READER.read(table + behind, Deadline.never());
    List<Grid> grids =
        blocks.stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
    assertThat(grids).hasSize(1);
    assertThat(grids.get(0).rows().get(1).cells())
        .extracting(Grid.Cell::text)
        .containsExactly("合计", "26.06", "25.73", "-0.33");
    assertThat(blocks)
        .filteredOn(TextBlock.class::isInstance)
        .extracting(block -> ((TextBlock) block).text())
        .contains("云岭市中医院2021年度部门预算", "2021年部门预算编制说明");
  }
}
