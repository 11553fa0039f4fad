package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.read.pdf.PageContent.Glyph;

/** Where glyphs stand. Helvetica's digits are 0.556 em wide, its full stop 0.278 em. */
class GlyphTest {

  private static void assertAt(Glyph glyph, double x, double baseline) {
    assertThat(glyph.x()).isCloseTo((float) x, within(0.01f));
    assertThat(glyph.baseline()).isCloseTo((float) baseline, within(0.01f));
  }

  @Test
  void penStartsWhereTheTextMatrixSaysFromTheTop() {
    PageContent page = MadePdf.read("BT /F1 10 Tf 50 200 Td (12.5) Tj ET");

    assertThat(page.number()).isEqualTo(1);
    assertThat(page.width()).isEqualTo(400);
    assertThat(page.height()).isEqualTo(300);
    assertThat(MadePdf.text(page)).isEqualTo("12.5");
    assertAt(page.glyphs().get(0), 50, 100);
    assertAt(page.glyphs().get(1), 55.56, 100);
    assertAt(page.glyphs().get(2), 61.12, 100);
    assertAt(page.glyphs().get(3), 63.9, 100);
    assertThat(page.glyphs().get(0).width()).isCloseTo(5.56f, within(0.01f));
    assertThat(page.glyphs().get(2).width()).isCloseTo(2.78f, within(0.01f));
    assertThat(page.glyphs()).extracting(Glyph::size).containsOnly(10f);
    assertThat(page.glyphs()).extracting(Glyph::turn).containsOnly(0);
    assertThat(page.problem()).isEmpty();
  }

  /** The page's lower left corner of text at (50, 200), seen on the turned page. */
  @ParameterizedTest
  @CsvSource({
    "0, 400, 300, 50, 100, 0",
    "90, 300, 400, 200, 50, 1",
    "180, 400, 300, 350, 200, 2",
    "270, 300, 400, 100, 350, 3",
    "-90, 300, 400, 100, 350, 3",
    "450, 300, 400, 200, 50, 1"
  })
  void pageIsTurned(int rotate, float width, float height, double x, double y, int turn) {
    PageContent page =
        new MadePdf()
            .page("/MediaBox [0 0 400 300] /Rotate " + rotate, "BT /F1 10 Tf 50 200 Td (7) Tj ET")
            .read();

    assertThat(page.width()).isEqualTo(width);
    assertThat(page.height()).isEqualTo(height);
    assertAt(page.glyphs().get(0), x, y);
    assertThat(page.glyphs().get(0).turn()).isEqualTo(turn);
  }

  /**
   * Text written upwards on a page that is shown turned clockwise is upright, as in a wide table.
   */
  @Test
  void turnedTextOnATurnedPageIsUpright() {
    PageContent page =
        new MadePdf()
            .page(
                "/MediaBox [0 0 400 300] /Rotate 90", "BT /F1 10 Tf 0 1 -1 0 100 50 Tm (12) Tj ET")
            .read();

    assertThat(page.glyphs()).extracting(Glyph::turn).containsOnly(0);
    assertAt(page.glyphs().get(0), 50, 100);
    assertAt(page.glyphs().get(1), 55.56, 100);
  }

  @ParameterizedTest
  @CsvSource({
    "1 0 0 1, 0, 105.56, 100",
    "0 -1 1 0, 1, 100, 105.56",
    "-1 0 0 -1, 2, 94.44, 100",
    "0 1 -1 0, 3, 100, 94.44"
  })
  void tableIsTurnedByItsGlyphs(String matrix, int turn, double secondX, double secondY) {
    PageContent page = MadePdf.read("BT /F1 10 Tf " + matrix + " 100 200 Tm (12) Tj ET");

    assertThat(page.glyphs()).extracting(Glyph::turn).containsOnly(turn);
    assertAt(page.glyphs().get(0), 100, 100);
    assertAt(page.glyphs().get(1), secondX, secondY);
    assertThat(page.glyphs().get(0).width()).isCloseTo(5.56f, within(0.01f));
  }

  @Test
  void cropBoxIsThePageAndWhatLiesOutsideIsNotOnIt() {
    PageContent page =
        new MadePdf()
            .page(
                "/MediaBox [0 0 400 300] /CropBox [100 50 300 250]",
                "BT /F1 10 Tf 110 200 Td (in) Tj -60 0 Td (out) Tj ET")
            .read();

    assertThat(page.width()).isEqualTo(200);
    assertThat(page.height()).isEqualTo(200);
    assertThat(MadePdf.text(page)).isEqualTo("in");
    assertAt(page.glyphs().get(0), 10, 50);
  }

  @Test
  void boxesAreInheritedAndUnitsScale() {
    MadePdf made = new MadePdf();
    PageContent page =
        made.page("/MediaBox [-100 -100 100 100] /UserUnit 2", "BT /F1 10 Tf -50 50 Td (1) Tj ET")
            .read();

    assertThat(page.width()).isEqualTo(400);
    assertAt(page.glyphs().get(0), 100, 100);
    assertThat(page.glyphs().get(0).size()).isEqualTo(20);
  }

  @Test
  void spacingKerningStretchAndRiseMoveThePen() {
    PageContent page =
        MadePdf.read("BT /F1 10 Tf 50 200 Td 1 Tc 3 Tw 50 Tz 2 Ts [(1) -100 (2) ( ) (3)] TJ ET");
    List<Glyph> glyphs = page.glyphs();

    assertAt(glyphs.get(0), 50, 98);
    assertAt(glyphs.get(1), 50 + (5.56 + 1) * 0.5 + 0.5, 98);
    assertAt(glyphs.get(3), 53.78 + (5.56 + 1) * 0.5 + (2.78 + 1 + 3) * 0.5, 98);
    assertThat(glyphs.get(0).width()).isCloseTo(2.78f, within(0.01f));
  }

  @Test
  void linesFollowByLeading() {
    PageContent page =
        MadePdf.read("BT /F1 10 Tf 12 TL 50 200 Td (1) Tj T* (2) Tj (3) ' 4 5 (6) \" ET");

    assertThat(MadePdf.text(page)).isEqualTo("1236");
    assertThat(page.glyphs()).extracting(Glyph::baseline).containsExactly(100f, 112f, 124f, 136f);
  }

  @Test
  void eachShowingIsARunOfItsOwn() {
    PageContent page = MadePdf.read("BT /F1 10 Tf 50 200 Td [(1) -500 (2)] TJ 40 0 Td (3) Tj ET");
    List<Glyph> glyphs = page.glyphs();

    assertThat(glyphs.get(0).run()).isEqualTo(glyphs.get(1).run());
    assertThat(glyphs.get(2).run()).isNotEqualTo(glyphs.get(0).run());
  }

  @Test
  void formsAreDrawnInTheirOwnPlaneAndTheStateComesBack() {
    MadePdf made = new MadePdf();
    int form =
        made.stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Matrix [2 0 0 2 0 0]"
                + " /Resources 0 0 R",
            "BT /F1 10 Tf 5 10 Td (1) Tj ET");
    PageContent page =
        made.resources("/XObject << /X1 " + form + " 0 R >>")
            .page("q 1 0 0 1 100 100 cm /X1 Do Q BT /F1 10 Tf 20 20 Td (2) Tj ET")
            .read();

    assertAt(page.glyphs().get(0), 110, 180);
    assertThat(page.glyphs().get(0).size()).isEqualTo(20);
    assertAt(page.glyphs().get(1), 20, 280);
    assertThat(page.glyphs().get(1).size()).isEqualTo(10);
  }

  /**
   * In vertical writing the glyphs stand upright below each other, each around the line's middle.
   */
  @Test
  void verticalWritingKeepsGlyphsUpright() {
    MadePdf made = new MadePdf();
    int descendant =
        made.add(
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>");
    int font =
        made.add(
            "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-V"
                + " /DescendantFonts ["
                + descendant
                + " 0 R] >>");
    PageContent page =
        made.font("V1", font).page("BT /V1 10 Tf 100 200 Td <98847B97> Tj ET").read();

    assertThat(MadePdf.text(page)).isEqualTo("预算");
    assertThat(page.glyphs()).extracting(Glyph::turn).containsOnly(0);
    assertAt(page.glyphs().get(0), 95, 108.8);
    assertAt(page.glyphs().get(1), 95, 118.8);
  }

  @Test
  void annotationsAreSeenUnlessHidden() {
    MadePdf made = new MadePdf();
    int seen =
        made.stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 50 20] /Resources 0 0 R",
            "BT /F1 10 Tf 5 5 Td (42) Tj ET");
    String annotation =
        "<< /Type /Annot /Subtype /FreeText /Rect [100 100 200 140] /F %d /AP << /N "
            + seen
            + " 0 R >> >>";
    PageContent page =
        made.page(
                "/MediaBox [0 0 400 300] /Annots ["
                    + String.format(annotation, 4)
                    + String.format(annotation, 2)
                    + "]",
                "")
            .read();

    assertThat(MadePdf.text(page)).isEqualTo("42");
    assertAt(page.glyphs().get(0), 110, 190);
    assertThat(page.glyphs().get(0).size()).isEqualTo(20);
  }
}
