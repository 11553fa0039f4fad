package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.read.pdf.MadePdf.text;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.read.pdf.PageContent.Glyph;

/** What a reader does not see is not read; what a reader sees is. */
class VisibilityTest {

  private static final String BEFORE = "BT /F1 10 Tf 50 200 Td (123) Tj ET ";

  @Nested
  class Clipped {

    @Test
    void overflowOfACellIsCutAtItsEdge() {
      assertThat(text("q 50 190 22 20 re W n BT /F1 10 Tf 50 200 Td (abcdefgh) Tj ET Q"))
          .isEqualTo("abcd");
    }

    @Test
    void neighbourDrawnAfterwardsIsWhole() {
      assertThat(
              text(
                  "q 50 190 16 20 re W n BT /F1 10 Tf 50 200 Td (abcdefgh) Tj ET Q"
                      + " q 66 190 50 20 re W n BT /F1 10 Tf 66 200 Td (xyz) Tj ET Q"))
          .isEqualTo("abcxyz");
    }

    @Test
    void lineBelowThePagesClipIsNotThere() {
      assertThat(
              text("q 0 100 400 200 re W n BT /F1 10 Tf 50 110 Td (in) Tj 0 -30 Td (out) Tj ET Q"))
          .isEqualTo("in");
    }

    @Test
    void clipsNarrowEachOtherAndEndWithTheState() {
      assertThat(
              text(
                  "q 0 0 200 300 re W n 100 0 300 300 re W n"
                      + " BT /F1 10 Tf 50 200 Td (a) Tj 100 0 Td (b) Tj 100 0 Td (c) Tj ET Q "
                      + "BT /F1 10 Tf 50 100 Td (d) Tj ET"))
          .isEqualTo("bd");
    }

    @Test
    void clipOfAnyShapeIsAskedExactly() {
      assertThat(
              text(
                  "q 0 0 m 400 0 l 0 300 l h W n"
                      + " BT /F1 10 Tf 50 50 Td (in) Tj 290 220 Td (out) Tj ET Q"))
          .isEqualTo("in");
    }

    @Test
    void clipOfSeveralRectanglesLetsThroughInEach() {
      assertThat(
              text(
                  "q 0 0 100 300 re 300 0 100 300 re W n BT /F1 10 Tf"
                      + " 50 200 Td (a) Tj 150 0 Td (b) Tj 150 0 Td (c) Tj ET Q"))
          .isEqualTo("ac");
    }

    @Test
    void emptyClipLetsNothingThrough() {
      assertThat(text("q 0 0 0 0 re W n " + BEFORE + "Q")).isEmpty();
    }

    @Test
    void formIsCutAtItsBounds() {
      MadePdf made = new MadePdf();
      int form =
          made.stream(
              "/Subtype /Form /BBox [0 0 25 20] /Resources 0 0 R",
              "BT /F1 10 Tf 0 5 Td (abcdefgh) Tj ET");
      assertThat(text(made.resources("/XObject << /X1 " + form + " 0 R >>").page("/X1 Do").read()))
          .isEqualTo("abcde");
    }

    /** What is left of a figure whose end is cut off is no figure. */
    @Test
    void figureThatIsCutIsUnknownAtTheCut() {
      assertThat(text("q 50 190 22 20 re W n BT /F1 10 Tf 50 200 Td (123456) Tj ET Q"))
          .isEqualTo("123\uFFFD");
    }

    @Test
    void figureBesideCutWordsIsKnown() {
      assertThat(
              text(
                  "q 50 190 22 20 re W n BT /F1 10 Tf 50 200 Td (abcdefgh) Tj ET Q "
                      + "BT /F1 10 Tf 72 200 Td (12.50) Tj ET"))
          .isEqualTo("abcd12.50");
    }

    /** Programs paint a sheet pane by pane, each time all of it. */
    @Test
    void figureThatTwoClipsShowTogetherIsWhole() {
      String figure = "BT /F1 10 Tf 50 200 Td (123456) Tj ET ";
      PageContent page =
          MadePdf.read(
              "q 50 190 17 20 re W n " + figure + "Q q 67 190 50 20 re W n " + figure + "Q");
      assertThat(text(page)).isEqualTo("123456");
    }
  }

  @Nested
  class Invisible {

    @ParameterizedTest
    @ValueSource(ints = {3, 7})
    void byRenderingMode(int mode) {
      assertThat(text("BT /F1 10 Tf " + mode + " Tr 50 200 Td (1) Tj 0 Tr (2) Tj ET"))
          .isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 5, 6})
    void otherModesAreSeen(int mode) {
      assertThat(text("BT /F1 10 Tf " + mode + " Tr 50 200 Td (1) Tj ET")).isEqualTo("1");
    }

    @Test
    void bySize() {
      assertThat(text("BT /F1 0 Tf 50 200 Td (1) Tj /F1 0.1 Tf (2) Tj /F1 5 Tf (3) Tj ET"))
          .isEqualTo("3");
    }

    @Test
    void byTransparency() {
      assertThat(
              text(
                  new MadePdf()
                      .resources("/ExtGState << /G0 << /ca 0 >> /G1 << /ca 1 >> >>")
                      .page("/G0 gs BT /F1 10 Tf 50 200 Td (1) Tj /G1 gs (2) Tj ET")
                      .read()))
          .isEqualTo("2");
    }

    @Test
    void byTransparencyOfTheGroupAround() {
      MadePdf made = new MadePdf();
      int form =
          made.stream(
              "/Subtype /Form /BBox [0 0 400 300] /Group << /S /Transparency >> /Resources 0 0 R",
              "BT /F1 10 Tf 50 200 Td (1) Tj ET");
      made.resources("/ExtGState << /G0 << /ca 0 >> >> /XObject << /X1 " + form + " 0 R >>");
      assertThat(text(made.page("q /G0 gs /X1 Do Q BT /F1 10 Tf 50 100 Td (2) Tj ET").read()))
          .isEqualTo("2");
    }

    @Test
    void byLayerThatIsOff() {
      MadePdf made = new MadePdf();
      int on = made.add("<< /Type /OCG /Name (on) >>");
      int off = made.add("<< /Type /OCG /Name (off) >>");
      made.catalog(
          String.format(
              "/OCProperties << /OCGs [%d 0 R %d 0 R] /D << /OFF [%d 0 R] >> >>", on, off, off));
      made.resources(
          String.format(
              "/Properties << /On %d 0 R /Off %d 0 R /Both << /Type /OCMD /OCGs [%d 0 R %d 0 R]"
                  + " /P /AllOn >> >>",
              on, off, on, off));
      String text = "BT /F1 10 Tf 50 %d Td (%d) Tj ET ";
      assertThat(
              text(
                  made.page(
                          "/OC /On BDC "
                              + String.format(text, 200, 1)
                              + "EMC"
                              + " /OC /Off BDC "
                              + String.format(text, 180, 2)
                              + "/Span BMC "
                              + String.format(text, 160, 3)
                              + "EMC EMC"
                              + " /OC /Both BDC "
                              + String.format(text, 140, 4)
                              + "EMC "
                              + String.format(text, 120, 5))
                      .read()))
          .isEqualTo("15");
    }

    @Test
    void whiteOnWhite() {
      assertThat(text("1 g " + BEFORE)).isEmpty();
      assertThat(text("1 1 1 rg " + BEFORE)).isEmpty();
      assertThat(text("0 0 0 0 k " + BEFORE)).isEmpty();
      assertThat(text("0.99 0.98 1 rg " + BEFORE)).isEmpty();
      assertThat(text("1 1 1 rg 0 0 1 RG 2 Tr " + BEFORE)).isEqualTo("123");
    }

    @Test
    void whiteOnDarkIsSeen() {
      assertThat(text("0.2 0.3 0.6 rg 40 190 100 20 re f 1 g " + BEFORE)).isEqualTo("123");
    }

    @Test
    void whiteWhereTheDarkAreaEnds() {
      assertThat(text("0 0 1 rg 40 190 21 20 re f 1 g " + BEFORE)).isEqualTo("12");
    }

    @Test
    void whiteOnAPictureOrAGradientIsSeen() {
      assertThat(text("q 100 0 0 20 40 190 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x\nEI Q 1 g " + BEFORE))
          .isEqualTo("123");
      assertThat(text("q 40 190 100 20 re W n /S1 sh Q 1 g " + BEFORE)).isEqualTo("123");
    }

    @Test
    void darkOnDark() {
      assertThat(text("0 g 40 190 100 20 re f " + BEFORE)).isEmpty();
    }

    @Test
    void askewAsAWatermark() {
      assertThat(text(BEFORE + "BT /F1 40 Tf 0.7 0.7 -0.7 0.7 50 50 Tm (DRAFT) Tj ET"))
          .isEqualTo("123");
    }
  }

  @Nested
  class Covered {

    @Test
    void byAnAreaPaintedLater() {
      assertThat(text(BEFORE + "1 g 40 190 100 20 re f")).isEmpty();
      assertThat(text(BEFORE + "1 0 0 rg 40 190 100 20 re f")).isEmpty();
    }

    @Test
    void inPartOnly() {
      assertThat(text(BEFORE + "1 g 40 190 15 20 re f")).isEqualTo("23");
    }

    @Test
    void notByAnAreaPaintedBefore() {
      assertThat(text("1 1 0 rg 40 190 100 20 re f 0 g " + BEFORE)).isEqualTo("123");
    }

    @Test
    void andWrittenAnew() {
      assertThat(text(BEFORE + "1 g 40 190 100 20 re f 0 g BT /F1 10 Tf 50 200 Td (789) Tj ET"))
          .isEqualTo("789");
    }

    @Test
    void byAPicture() {
      assertThat(text(BEFORE + "q 100 0 0 20 40 190 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x\nEI Q"))
          .isEmpty();
    }

    @Test
    void notByAPictureWithHoles() {
      assertThat(text(BEFORE + "q 100 0 0 20 40 190 cm BI /W 1 /H 1 /IM true /BPC 1 ID x\nEI Q"))
          .isEqualTo("123");
    }

    @Test
    void notByWhatShinesThrough() {
      MadePdf made =
          new MadePdf().resources("/ExtGState << /Half << /ca 0.5 >> /Mix << /BM /Multiply >> >>");
      assertThat(
              text(
                  made.page(
                          BEFORE
                              + "q /Half gs 1 1 0 rg 40 190 100 20 re f Q"
                              + " q /Mix gs 1 1 0 rg 40 190 100 20 re f Q")
                      .read()))
          .isEqualTo("123");
    }

    @Test
    void notByAFrameAround() {
      assertThat(text(BEFORE + "0 g 30 180 200 40 re 31 181 198 38 re f*")).isEqualTo("123");
      assertThat(text(BEFORE + "0 g 30 170 200 60 re 40 180 180 40 re f*")).isEqualTo("123");
    }

    @Test
    void byAShapeOnlyWhereItIs() {
      assertThat(
              text(
                  "BT /F1 10 Tf 20 20 Td (in) Tj 340 250 Td (out) Tj ET"
                      + " 1 0 0 rg 0 0 m 400 0 l 0 300 l h f"))
          .isEqualTo("out");
    }
  }

  @Nested
  class PrintedTwice {

    private static String at(double x, double y, String text) {
      return "BT /F1 10 Tf " + x + " " + y + " Td (" + text + ") Tj ET ";
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.04, 0.3, 0.6, 2})
    void boldIsOneFigure(double apart) {
      assertThat(text(at(50, 200, "1234.50") + at(50 + apart, 200, "1234.50")))
          .isEqualTo("1234.50");
    }

    @Test
    void boldOfFourPrintsIsOneFigure() {
      assertThat(
              text(
                  at(50, 200, "11")
                      + at(50.04, 200, "11")
                      + at(50, 200.04, "11")
                      + at(50.04, 200.04, "11")))
          .isEqualTo("11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "00", "1111111", "100000.00", "..", "iiii", "88"})
    void equalNeighboursAreTwo(String text) {
      assertThat(text(at(50, 200, text))).isEqualTo(text);
    }

    @Test
    void equalNeighboursSqueezedAreTwo() {
      assertThat(text("BT /F1 10 Tf -1 Tc 50 200 Td (1100) Tj ET")).isEqualTo("1100");
    }

    @Test
    void equalFiguresInTwoRowsAreTwo() {
      assertThat(text(at(50, 200, "5") + at(50, 190, "5"))).isEqualTo("55");
    }

    @Test
    void otherTextInTheSamePlaceIsKept() {
      assertThat(text(at(50, 200, "5") + at(50, 200, "6"))).isEqualTo("56");
    }

    @Test
    void copyThatIsNotSeenDoesNotReplaceTheOneThatIs() {
      PageContent page =
          MadePdf.read(
              "q 0 0 10 10 re W n "
                  + at(50, 200, "12")
                  + "Q 1 g "
                  + at(50, 200, "12")
                  + "0 g "
                  + at(50.1, 200, "12"));
      assertThat(page.glyphs()).extracting(Glyph::text).containsExactly("1", "2");
      assertThat(page.glyphs().get(0).x()).isEqualTo(50.1f);
    }
  }
}
