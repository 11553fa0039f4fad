package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.read.pdf.PageContent.Area;
import org.mingzhang.read.pdf.PageContent.Rule;

/** Lines and shaded areas; in the content y runs upwards from 0 to 300, on the page downwards. */
class RuleTest {

  private static List<Rule> rules(String content) {
    return MadePdf.read(content).rules();
  }

  private static void assertRule(Rule rule, double x1, double y1, double x2, double y2) {
    assertThat(rule.x1()).isCloseTo((float) x1, within(0.05f));
    assertThat(rule.y1()).isCloseTo((float) y1, within(0.05f));
    assertThat(rule.x2()).isCloseTo((float) x2, within(0.05f));
    assertThat(rule.y2()).isCloseTo((float) y2, within(0.05f));
  }

  @Test
  void strokedLines() {
    List<Rule> rules = rules("0.5 w 50 200 m 150 200 l S 60 100 m 60 250 l S");

    assertThat(rules).hasSize(2);
    assertRule(rules.get(0), 50, 100, 150, 100);
    assertThat(rules.get(0).horizontal()).isTrue();
    assertRule(rules.get(1), 60, 50, 60, 200);
    assertThat(rules.get(1).horizontal()).isFalse();
  }

  @Test
  void strokedRectangleIsFourLines() {
    List<Rule> rules = rules("50 100 100 50 re S");

    assertThat(rules).hasSize(4);
    assertRule(rules.get(0), 50, 150, 150, 150);
    assertRule(rules.get(1), 50, 200, 150, 200);
    assertRule(rules.get(2), 50, 150, 50, 200);
    assertRule(rules.get(3), 150, 150, 150, 200);
  }

  @Test
  void polylineIsItsSides() {
    assertThat(rules("50 100 m 150 100 l 150 200 l 50 200 l s")).hasSize(4);
  }

  @Test
  void hairlineCounts() {
    assertThat(rules("0 w 50 200 m 150 200 l S")).hasSize(1);
  }

  @Test
  void thinRectangleIsALineAlongItsMiddle() {
    List<Rule> rules = rules("50 200 100 0.5 re f 50 100 2 80 re f");

    assertThat(rules).hasSize(2);
    assertRule(rules.get(0), 50, 99.75, 150, 99.75);
    assertRule(rules.get(1), 51, 120, 51, 200);
  }

  @Test
  void thinFrameIsFourLines() {
    assertThat(rules("50 100 100 50 re 51 101 98 48 re f*")).hasSize(4);
  }

  @Test
  void piecesOfOneLineAreJoined() {
    List<Rule> rules =
        rules(
            "50 200 30 0.5 re f 80 200 0.5 0.5 re f 80.5 200 30 0.5 re f 110.5 200 0.5 0.5 re f"
                + " 111 200.1 39 0.5 re f");

    assertThat(rules).hasSize(1);
    assertRule(rules.get(0), 50, 99.7, 150, 99.7);
  }

  @Test
  void pieceThatStandsOutOfReachIsALineOfItsOwn() {
    assertThat(rules("50 200 m 100 200 l S 110 200 m 150 200 l S")).hasSize(2);
  }

  @Test
  void doubleLineStaysTwo() {
    assertThat(rules("50 200 m 150 200 l S 50 202 m 150 202 l S")).hasSize(2);
  }

  @Test
  void dashesAreOneLine() {
    StringBuilder dashes = new StringBuilder();
    for (int x = 50; x < 150; x += 5) {
      dashes.append(x).append(" 200 m ").append(x + 3).append(" 200 l S ");
    }
    List<Rule> rules = rules(dashes.toString());

    assertThat(rules).hasSize(1);
    assertRule(rules.get(0), 50, 100, 148, 100);
  }

  @Test
  void dotsAreOneLineAndADotAloneIsNone() {
    StringBuilder dots = new StringBuilder("20 20 0.5 0.5 re f ");
    for (int x = 50; x < 150; x += 2) {
      dots.append(x).append(" 200 1 1 re f ");
    }
    List<Rule> rules = rules(dots.toString());

    assertThat(rules).hasSize(1);
    assertRule(rules.get(0), 50, 99.5, 149, 99.5);
  }

  @Test
  void dashedStrokeIsOneLine() {
    assertThat(rules("[3 2] 0 d 50 200 m 150 200 l S")).hasSize(1);
  }

  @Test
  void linesAreCutAtTheClipAndThePage() {
    List<Rule> rules = rules("q 0 0 100 300 re W n 50 200 m 150 200 l S Q -50 100 m 500 100 l S");

    assertThat(rules).hasSize(2);
    assertRule(rules.get(0), 50, 100, 100, 100);
    assertRule(rules.get(1), 0, 200, 400, 200);
  }

  @Test
  void linesThatNobodySeesAreNone() {
    assertThat(rules("1 G 50 200 m 150 200 l S")).isEmpty();
    assertThat(rules("1 g 50 200 100 0.5 re f")).isEmpty();
    assertThat(rules("0 0 0 0 re W n 50 200 m 150 200 l S")).isEmpty();
    assertThat(rules("50 200 m 150 200 l n")).isEmpty();
    assertThat(rules("50 200 m 150 200 l S 1 g 40 190 200 20 re f")).isEmpty();
  }

  @Test
  void whiteLinesOnShadingCountAsFarAsTheShadingGoes() {
    List<Rule> rules = rules("0.8 g 50 100 100 100 re f 1 G 20 150 m 180 150 l S");

    assertThat(rules).hasSize(1);
    assertRule(rules.get(0), 50, 150, 150, 150);
  }

  @Test
  void whiteLineBetweenTwoShadedRowsCounts() {
    assertThat(rules("0.8 g 50 100 100 20 re f 50 121 100 20 re f 1 g 50 120 100 1 re f"))
        .hasSize(1);
  }

  @Test
  void slantedAndCurvedLinesAreNoRules() {
    assertThat(rules("50 100 m 150 200 l S 50 100 m 80 180 120 180 150 100 c S")).isEmpty();
    assertThat(rules("50 100 m 150 200 l 250 200 l S")).isEmpty();
  }

  @Test
  void lineThatLeansALittleIsLevel() {
    assertThat(rules("50 200 m 150 200.3 l S")).hasSize(1);
  }

  @Test
  void thinPictureIsALine() {
    assertThat(rules("q 100 0 0 0.75 50 200 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x\nEI Q")).hasSize(1);
  }

  @Test
  void linesTurnWithThePage() {
    PageContent page =
        new MadePdf().page("/MediaBox [0 0 400 300] /Rotate 90", "50 200 m 150 200 l S").read();

    assertThat(page.rules()).hasSize(1);
    assertRule(page.rules().get(0), 200, 50, 200, 150);
  }

  @Test
  void shadingIsAnAreaAndThickStrokesShade() {
    PageContent page =
        MadePdf.read(
            "0.8 0.9 1 rg 50 100 100 50 re f 1 g 50 200 100 20 re f 0 1 0 RG 20 w 50 50 m 150 50 l S");

    assertThat(page.areas())
        .containsExactly(
            new Area(50, 150, 150, 200, 0xCCE6FF), new Area(50, 240, 150, 260, 0x00FF00));
    assertThat(page.rules()).isEmpty();
  }

  @Test
  void shadingPaintedOverIsGone() {
    assertThat(MadePdf.read("0 1 0 rg 50 100 100 50 re f 1 g 40 90 200 100 re f").areas())
        .isEmpty();
  }

  @Test
  void shareOfPictures() {
    String picture = "q 200 0 0 300 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x\nEI Q ";

    assertThat(MadePdf.read(picture).pictures()).isEqualTo(0.5f);
    assertThat(MadePdf.read(picture + picture).pictures()).isEqualTo(0.5f);
    assertThat(MadePdf.read("").pictures()).isZero();
  }
}
