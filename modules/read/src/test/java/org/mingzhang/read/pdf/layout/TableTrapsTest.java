package org.mingzhang.read.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.Grid.Doubt;
import org.mingzhang.read.pdf.PageContent;

/** Traps of table geometry that public readers fell into, each with a page of its own. */
class TableTrapsTest {

  /** Three columns of 100 points, rows of 20 points from y = 100. */
  private static Sheet ruled(int rows) {
    Sheet sheet = new Sheet(400, 600);
    for (int r = 0; r <= rows; r++) {
      sheet.line(50, 100 + 20 * r, 350, 100 + 20 * r);
    }
    for (int c = 0; c <= 3; c++) {
      sheet.line(50 + 100 * c, 100, 50 + 100 * c, 100 + 20 * rows);
    }
    return sheet;
  }

  private static double baseline(int row) {
    return 113 + 20 * row;
  }

  private static List<List<String>> only(PageContent page) {
    List<Grid> grids = Sheet.grids(page);
    assertThat(grids).hasSize(1);
    return Sheet.texts(grids.get(0));
  }

  @Test
  void aNameThatRunsIntoABlankCellStaysWhole() {
    Sheet sheet = ruled(2);
    sheet.text(52, baseline(0), "机关事业单位基本养老保险缴费支出");
    sheet.right(348, baseline(0), "12.00");
    sheet.text(52, baseline(1), "水费").right(248, baseline(1), "3.00");

    assertThat(only(sheet.page()))
        .containsExactly(List.of("机关事业单位基本养老保险缴费支出", "", "12.00"), List.of("水费", "3.00", ""));
  }

  @Test
  void columnsWhoseTextOverlapsAreNotShuffled() {
    Sheet sheet = ruled(2);
    sheet.text(52, baseline(0), "机关事业单位基本养老保险缴费支出");
    sheet.text(152, baseline(0), "1234567.00");
    sheet.text(52, baseline(1), "水费").text(152, baseline(1), "3.00");

    assertThat(only(sheet.page()))
        .containsExactly(List.of("机关事业单位基本养老保险缴费支出", "1234567.00", ""), List.of("水费", "3.00", ""));
  }

  @Test
  void aLongAmountThatHangsOverItsBorderStaysWhole() {
    Sheet sheet = ruled(1);
    sheet.text(52, baseline(0), "合计").right(249, baseline(0), "123,456,789,012,345,678.90");

    assertThat(only(sheet.page()).get(0)).containsExactly("合计", "123,456,789,012,345,678.90", "");
  }

  @Test
  void amountsThatTouchAtABorderArePartedThere() {
    Sheet sheet = ruled(1);
    sheet.right(250, baseline(0), "12345678901234567.00").text(250, baseline(0), "89.00");

    assertThat(only(sheet.page()).get(0)).containsExactly("", "12345678901234567.00", "89.00");
  }

  @Test
  void anAmountWrittenTogetherWithItsNameIsPartedAtTheBorder() {
    Sheet sheet = ruled(1);
    sheet.text(52, baseline(0), "商品和服务支出　　　　12.00");

    assertThat(only(sheet.page()).get(0)).containsExactly("商品和服务支出", "12.00", "");
    Sheet glued = ruled(1);
    glued.text(150 - 63, baseline(0), "商品和服务支出12.00");

    assertThat(only(glued.page()).get(0)).containsExactly("商品和服务支出", "12.00", "");
  }

  @Test
  void anAmountBetweenTwoColumnsIsInDoubt() {
    Sheet sheet = ruled(1);
    sheet.text(230, baseline(0), "1234.00");

    Grid.Cell cell =
        Sheet.grids(sheet.page()).get(0).rows().get(0).cells().stream()
            .filter(c -> !c.isBlank())
            .findFirst()
            .orElseThrow();

    assertThat(cell.doubt()).isEqualTo(new Doubt.Column(List.of(cell.column(), 3 - cell.column())));
  }

  @Test
  void partsOfAFigureOnTwoBaselinesAreOne() {
    Sheet sheet = ruled(1);
    sheet.text(160, baseline(0), "12,572").text(187, baseline(0) + 2.4, ".73");

    assertThat(only(sheet.page()).get(0)).containsExactly("", "12,572.73", "");
  }

  @Test
  void aFigureWrappedInANarrowCellIsOneEntry() {
    Sheet sheet = ruled(1);
    sheet.text(152, 108, "2046.3").text(152, 118, "5");

    assertThat(only(sheet.page()).get(0)).containsExactly("", "2046.3\n5", "");
    assertThat(Sheet.grids(sheet.page()).get(0).rows().get(0).cells())
        .allMatch(cell -> cell.doubt() == Doubt.NONE);
  }

  @Test
  void rowsWithoutLinesAreFoundByTheirFigures() {
    Sheet sheet = ruled(1);
    sheet.line(50, 180, 350, 180);
    for (int c = 0; c <= 3; c++) {
      sheet.line(50 + 100 * c, 120, 50 + 100 * c, 180);
    }
    sheet.text(52, baseline(0), "项目").text(152, baseline(0), "预算").text(252, baseline(0), "决算");
    for (int i = 0; i < 3; i++) {
      double y = 132 + 18 * i;
      sheet.text(52, y, List.of("办公费", "水费", "电费").get(i)).right(248, y, "1" + i + ".00");
      sheet.right(348, y, "2" + i + ".00");
    }

    assertThat(only(sheet.page()))
        .containsExactly(
            List.of("项目", "预算", "决算"),
            List.of("办公费", "10.00", "20.00"),
            List.of("水费", "11.00", "21.00"),
            List.of("电费", "12.00", "22.00"));
  }

  @Test
  void stackedAmountsWithoutRowsOfTheirOwnAreInDoubt() {
    Sheet sheet = ruled(1);
    sheet.text(152, 108, "20.46").text(152, 118, "31.00");

    assertThat(Sheet.grids(sheet.page()).get(0).rows().get(0).cells().get(1).doubt())
        .isInstanceOf(Doubt.Text.class);
  }

  @Test
  void signsThatCannotBeDecodedMakeAFigureDoubtful() {
    Sheet sheet = ruled(1);
    sheet.text(52, baseline(0), "水费").text(152, baseline(0), "12\uFFFD.00");

    assertThat(Sheet.grids(sheet.page()).get(0).rows().get(0).cells().get(1).doubt())
        .isInstanceOf(Doubt.Text.class);
  }

  @Test
  void rowsMergedInTheFirstColumnDoNotShiftTheOthers() {
    Sheet sheet = new Sheet(400, 300);
    for (int r = 0; r <= 3; r++) {
      sheet.line(r == 0 || r == 3 ? 50 : 150, 100 + 20 * r, 350, 100 + 20 * r);
    }
    for (int c = 0; c <= 3; c++) {
      sheet.line(50 + 100 * c, 100, 50 + 100 * c, 160);
    }
    sheet.text(52, 133, "合计");
    for (int r = 0; r < 3; r++) {
      sheet.right(248, baseline(r), r + "1.00").right(348, baseline(r), r + "2.00");
    }

    assertThat(only(sheet.page()))
        .containsExactly(
            List.of("合计", "01.00", "02.00"),
            List.of("<", "11.00", "12.00"),
            List.of("<", "21.00", "22.00"));
  }

  @Test
  void aPieceOfLineThatIsMissingDoesNotMergeTwoAmounts() {
    Sheet sheet = ruled(1);
    sheet.line(50, 140, 150, 140).line(250, 140, 350, 140).line(50, 160, 350, 160);
    sheet.line(50, 120, 50, 160).line(150, 120, 150, 160).line(350, 120, 350, 160);
    sheet.line(250, 120, 250, 140);
    for (int r = 0; r < 3; r++) {
      sheet.text(52, baseline(r), "费").right(248, baseline(r), r + "1.00");
      sheet.right(348, baseline(r), r + "2.00");
    }

    assertThat(only(sheet.page()))
        .containsExactly(
            List.of("费", "01.00", "02.00"),
            List.of("费", "11.00", "12.00"),
            List.of("费", "21.00", "22.00"));
  }

  @Test
  void columnsThatAreBlankOnTheNextPageAreKept() {
    Sheet first = new Sheet(500, 400);
    first.text(52, 100, "项目").right(250, 100, "预算数").right(350, 100, "调整数").right(450, 100, "决算数");
    Sheet second = new Sheet(500, 400);
    for (int r = 0; r < 4; r++) {
      first.text(52, 120 + 20 * r, "办公费").right(250, 120 + 20 * r, "1.00");
      first.right(350, 120 + 20 * r, "2.00").right(450, 120 + 20 * r, "3.00");
      second.text(52, 60 + 20 * r, "水费").right(250, 60 + 20 * r, "4.00");
      second.right(450, 60 + 20 * r, "5.00");
    }
    List<Grid> grids = Sheet.grids(first.page(1), second.page(2));

    assertThat(grids).hasSize(2);
    assertThat(Sheet.texts(grids.get(1)))
        .hasSize(4)
        .allMatch(row -> row.equals(List.of("水费", "4.00", "", "5.00")));
  }

  @Test
  void aLastRowAloneOnTheNextPageStandsInTheSameColumns() {
    Sheet first = new Sheet(500, 400);
    for (int r = 0; r < 4; r++) {
      first.text(52, 120 + 20 * r, "办公费").right(250, 120 + 20 * r, "11.00");
      first.right(350, 120 + 20 * r, "2.00");
    }
    Sheet second = new Sheet(500, 400);
    second.text(52, 60, "合计").right(350, 60, "8.00");

    assertThat(Sheet.texts(Sheet.grids(first.page(1), second.page(2)).get(1)))
        .containsExactly(List.of("合计", "", "8.00"));
  }

  @Test
  void verticalTextIsReadDownwardsInItsCell() {
    Sheet sheet = ruled(1);
    sheet.line(50, 180, 350, 180);
    for (int c = 0; c <= 3; c++) {
      sheet.line(50 + 100 * c, 120, 50 + 100 * c, 180);
    }
    sheet.text(96, 132, "年").text(96, 144, "度").text(96, 156, "目").text(96, 168, "标");
    sheet.text(152, 150, "项目");

    assertThat(only(sheet.page()).get(1)).containsExactly("年\n度\n目\n标", "项目", "");
  }

  @Test
  void aBoxAroundAParagraphIsNoTable() {
    Sheet sheet = new Sheet(400, 300);
    sheet.line(50, 100, 350, 100).line(50, 160, 350, 160);
    sheet.line(50, 100, 50, 160).line(350, 100, 350, 160);
    sheet.text(70, 120, "本表由财政部门填写，如有疑问请与我们联系。");
    sheet.text(52, 140, "收入合计为12.00万元，支出合计为12.00万元。");

    assertThat(Sheet.grids(sheet.page())).isEmpty();
  }

  @Test
  void aTableOfContentsIsNoTable() {
    Sheet sheet = new Sheet(400, 300);
    for (int r = 0; r < 8; r++) {
      sheet.text(52, 60 + 20 * r, "一、部门收支总表.....................................");
      sheet.right(350, 60 + 20 * r, String.valueOf(12 + r));
    }

    assertThat(Sheet.grids(sheet.page())).isEmpty();
  }

  @Test
  void proseWithAmountsIsNoTable() {
    Sheet sheet = new Sheet(600, 300);
    for (int r = 0; r < 8; r++) {
      sheet.text(52, 60 + 20 * r, "收入预算1,234.50万元，比上年增加123.45万元，增长11.1%，主要是");
    }

    assertThat(Sheet.grids(sheet.page())).isEmpty();
  }

  @Test
  void aHeadWithLinesAndABodyWithoutAreOneTable() {
    Sheet sheet = ruled(1);
    sheet.centred(50, 150, baseline(0), "项目").centred(150, 250, baseline(0), "预算");
    sheet.centred(250, 350, baseline(0), "决算");
    for (int r = 1; r < 5; r++) {
      sheet.text(52, baseline(r), "水费").right(248, baseline(r), "4.00");
      sheet.right(348, baseline(r), "5.00");
    }

    assertThat(only(sheet.page())).hasSize(5).startsWith(List.of("项目", "预算", "决算"));
  }

  @Test
  void rowsAsBoxesOfTheirOwnAreOneTable() {
    Sheet sheet = new Sheet(400, 400);
    for (int r = 0; r < 4; r++) {
      double top = 100 + 20 * r;
      sheet.line(50, top, 350, top).line(50, top + 16.5, 350, top + 16.5);
      for (int c = 0; c <= 3; c++) {
        sheet.line(50 + 100 * c, top, 50 + 100 * c, top + 16.5);
      }
      sheet.text(52, top + 12, "水费").right(248, top + 12, "4.00").right(348, top + 12, "5.00");
    }

    assertThat(only(sheet.page()))
        .hasSize(4)
        .allMatch(row -> row.equals(List.of("水费", "4.00", "5.00")));
  }

  @Test
  void aDoubleFrameMakesNoColumnsOfItsOwn() {
    Sheet sheet = ruled(2);
    sheet.line(46.5, 96.5, 353.5, 96.5).line(46.5, 143.5, 353.5, 143.5);
    sheet.line(46.5, 96.5, 46.5, 143.5).line(353.5, 96.5, 353.5, 143.5);
    for (int r = 0; r < 2; r++) {
      sheet.text(52, baseline(r), "水费").right(248, baseline(r), "4.00");
      sheet.right(348, baseline(r), "5.00");
    }

    assertThat(only(sheet.page()))
        .hasSize(2)
        .allMatch(row -> row.equals(List.of("水费", "4.00", "5.00")));
  }

  @Test
  void columnLinesInTheHeadHoldForABodyWithRowLinesOnly() {
    Sheet sheet = ruled(1);
    sheet.line(50, 120, 50, 200).line(350, 120, 350, 200);
    sheet.centred(50, 150, baseline(0), "项目").centred(150, 250, baseline(0), "预算");
    sheet.centred(250, 350, baseline(0), "决算");
    for (int r = 1; r < 5; r++) {
      sheet.line(50, 120 + 20 * r, 350, 120 + 20 * r);
      sheet.text(52, baseline(r), "水费").right(348, baseline(r), "5.00");
      if (r < 3) {
        sheet.right(248, baseline(r), "4.00");
      }
    }

    assertThat(only(sheet.page()))
        .containsExactly(
            List.of("项目", "预算", "决算"),
            List.of("水费", "4.00", "5.00"),
            List.of("水费", "4.00", "5.00"),
            List.of("水费", "", "5.00"),
            List.of("水费", "", "5.00"));
  }
}
