package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mingzhang.read.pdf.MadePdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the codes of fonts stand for; where nothing says so the glyph is U+FFFD, never a guess. */
class FontTest {

  /** A simple font whose table of characters says {@code A} is the given text (UTF-16 in hex). */
  private static String mapped(String entries, String utf16) {
    return mapped(entries, utf16, "A");
  }

  private static String mapped(String entries, String utf16, String shown) {
    MadePdf made = new MadePdf();
    int map =
        made.stream(
            "",
            "/CIDInit /ProcSet findresource begin begincmap /CMapName /M def\n"
                + "1 begincodespacerange <00> <FF> endcodespacerange\n"
                + "1 beginbfchar <41> <"
                + utf16
                + "> endbfchar endcmap");
    int font =
        made.add(
            "<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Some /FirstChar 65 /LastChar 66"
                + " /Widths [600 700] /ToUnicode "
                + map
                + " 0 R "
                + entries
                + " >>");
    return text(made.font("F2", font).page("BT /F2 10 Tf 50 200 Td (" + shown + ") Tj ET").read());
  }

  @Test
  void fontSaysWhatItsCodesStandFor() {
    assertThat(mapped("", "9884")).isEqualTo("预");
    assertThat(mapped("", "00660069")).isEqualTo("fi");
    assertThat(mapped("", "D840DC0B")).isEqualTo("𠀋");
  }

  @ParameterizedTest
  @CsvSource({
    "2F00, 一",
    "2F40, 支",
    "2F3E, 户",
    "2FC8, 黄",
    "2ED4, 门",
    "2EC5, 见",
    "F9DC, 隆",
    "FB01, fi",
    "FF11, １",
    "FF08, （",
    "FF0E, ．",
    "2460, ①",
    "33A1, ㎡",
    "2212, −",
    "25B3, △"
  })
  void charactersThatPeopleWriteAreKeptOthersFolded(String utf16, String expected) {
    assertThat(mapped("", utf16)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0000", "0007", "E000", "F0B7", "FFFF", "200B", "FEFF", "D840"})
  void whatSaysNothingIsUnknown(String utf16) {
    assertThat(mapped("", utf16)).isEqualTo("\uFFFD");
  }

  @Test
  void anyBlankIsABlank() {
    assertThat(mapped("", "00A0")).isEqualTo(" ");
    assertThat(mapped("", "2003")).isEqualTo(" ");
    assertThat(mapped("", "0009")).isEqualTo(" ");
    assertThat(mapped("", "3000")).isEqualTo("\u3000");
  }

  @Test
  void codeThatTheTableLeavesOutIsNamedByTheEncoding() {
    assertThat(mapped("/Encoding /WinAnsiEncoding", "9884", "AB")).isEqualTo("预B");
    assertThat(mapped("/FontDescriptor << /Flags 4 >>", "9884", "AB")).isEqualTo("预\uFFFD");
  }

  /** All forms in which a table may say that A to D are 3 to 6. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 beginbfrange <41> <44> <0033> endbfrange",
        "1 beginbfrange <41> <44> [<0033> <0034> <0035> <0036>] endbfrange",
        "2 beginbfrange <41> <42> <0033>\n<43> <44> [<0035><0036>] endbfrange",
        "1 beginbfrange <0041> <0044> <0033> endbfrange",
        "4 beginbfchar <41> <0033> <42> <0034> <43> <0035> <44> <0036> endbfchar",
        "1 beginbfchar <41> <33> endbfchar 1 beginbfrange <42> <44> <0034> endbfrange",
        "1 beginbfchar <41> <0033> endbfchar 3 beginbfchar <42><0034><43><0035><44><0036>endbfchar"
      })
  void formsOfATable(String entries) {
    MadePdf made = new MadePdf();
    int map = made.stream("", "begincmap\n" + entries + "\nendcmap");
    int font =
        made.add(
            "<< /Type /Font /Subtype /TrueType /BaseFont /Some /FirstChar 65 /LastChar 68 /Widths"
                + " [500 500 500 500] /ToUnicode "
                + map
                + " 0 R >>");

    assertThat(text(made.font("F2", font).page("BT /F2 10 Tf 50 200 Td (ABCD) Tj ET").read()))
        .isEqualTo("3456");
  }

  /** A table that calls the glyph "seven" 1 is made wrong, whichever of the two is true. */
  @Test
  void figureOnWhichTableAndNameDifferIsUnknown() {
    String seven = "/Encoding << /Differences [65 /seven] >>";

    assertThat(mapped(seven, "0031")).isEqualTo("\uFFFD");
    assertThat(mapped(seven, "0037")).isEqualTo("7");
    assertThat(mapped("/Encoding << /Differences [65 /g17] >>", "0031")).isEqualTo("1");
  }

  @Test
  void namesOfTheEncodingDoWithoutATable() {
    MadePdf made = new MadePdf();
    int font =
        made.add(
            "<< /Type /Font /Subtype /Type1 /BaseFont /Some /FirstChar 1 /LastChar 4 /Widths [500"
                + " 500 500 500] /Encoding << /Differences [1 /one /uni9884 /period /a21] >> >>");

    assertThat(text(made.font("F2", font).page("BT /F2 10 Tf 50 200 Td <01020304> Tj ET").read()))
        .isEqualTo("1预.\uFFFD");
  }

  @Test
  void fontThatIsMissingIsUnknown() {
    assertThat(text("BT /Nowhere 10 Tf 50 200 Td (12) Tj ET")).isEqualTo("\uFFFD\uFFFD");
  }

  @Test
  void widthsComeFromTheDocument() {
    MadePdf made = new MadePdf();
    int font =
        made.add(
            "<< /Type /Font /Subtype /TrueType /BaseFont /Some /FirstChar 49 /LastChar 50 /Widths"
                + " [600 700] /Encoding /WinAnsiEncoding /FontDescriptor << /Flags 32 /MissingWidth"
                + " 250 >> >>");
    PageContent page = made.font("F2", font).page("BT /F2 10 Tf 50 200 Td (123) Tj ET").read();

    assertThat(page.glyphs().get(0).width()).isCloseTo(6, within(0.01f));
    assertThat(page.glyphs().get(1).width()).isCloseTo(7, within(0.01f));
    assertThat(page.glyphs().get(2).width()).isCloseTo(2.5f, within(0.01f));
  }

  @Test
  void type3WidthsAreInTheFontsOwnPlane() {
    MadePdf made = new MadePdf();
    int glyph = made.stream("", "10 0 d0 0 0 8 8 re f");
    int font =
        made.add(
            "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 10 10] /FontMatrix [0.05 0 0 0.05 0 0]"
                + " /FirstChar 65 /LastChar 65 /Widths [12] /CharProcs << /one "
                + glyph
                + " 0 R >> /Encoding << /Differences [65 /one] >> >>");
    PageContent page = made.font("T3", font).page("BT /T3 10 Tf 50 200 Td (A) Tj ET").read();

    assertThat(text(page)).isEqualTo("1");
    assertThat(page.glyphs().get(0).width()).isCloseTo(6, within(0.01f));
  }

  /**
   * The glyphs are "预算 25": codes of two bytes that are Unicode, or of a national character set.
   */
  @ParameterizedTest
  @CsvSource({
    "UniGB-UCS2-H, 98847B97002000320035",
    "UniGB-UTF16-H, 98847B97002000320035",
    "GBK-EUC-H, D4A4CBE3203235",
    "GBKp-EUC-H, D4A4CBE3203235",
    "GB-EUC-H, D4A4CBE3203235"
  })
  void chineseFontsThatAreNotEmbeddedAreReadByTheirEncoding(String encoding, String shown) {
    MadePdf made = new MadePdf();
    int descendant =
        made.add(
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /FangSong_GB2312 /DW 1000 /W [814 939"
                + " 500 1 95 500] /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement"
                + " 2 >> >>");
    int font =
        made.add(
            "<< /Type /Font /Subtype /Type0 /BaseFont /FangSong_GB2312 /Encoding /"
                + encoding
                + " /DescendantFonts ["
                + descendant
                + " 0 R] >>");
    PageContent page =
        made.font("G1", font).page("BT /G1 10 Tf 50 200 Td <" + shown + "> Tj ET").read();

    assertThat(text(page)).isEqualTo("预算 25");
    assertThat(page.glyphs().get(0).width()).isEqualTo(10);
    assertThat(page.glyphs().get(3).width()).isEqualTo(5);
  }

  @Test
  void numbersOfAFontWithoutAnyMeaningAreUnknown() {
    MadePdf made = new MadePdf();
    int descendant =
        made.add(
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+SimSun /DW 1000 /CIDSystemInfo"
                + " << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
    int font =
        made.add(
            "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+SimSun /Encoding /Identity-H"
                + " /DescendantFonts ["
                + descendant
                + " 0 R] >>");

    assertThat(text(made.font("S1", font).page("BT /S1 10 Tf 50 200 Td <00120013> Tj ET").read()))
        .isEqualTo("\uFFFD\uFFFD");
  }

  /** Without a table of characters the embedded font's own is asked backwards. */
  @Test
  void embeddedFontSaysItself() throws IOException {
    byte[] file = liberation();
    int seven;
    int three;
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      seven = font.getUnicodeCmapLookup().getGlyphId('7');
      three = font.getUnicodeCmapLookup().getGlyphId('3');
    }
    MadePdf made = new MadePdf();
    int embedded = made.stream("/Length1 " + file.length, file);
    int descendant =
        made.add(
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Sans /DW 556 /FontDescriptor"
                + " << /Flags 4 /FontFile2 "
                + embedded
                + " 0 R >> /CIDToGIDMap /Identity >>");
    int font =
        made.add(
            "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Sans /Encoding /Identity-H"
                + " /DescendantFonts ["
                + descendant
                + " 0 R] >>");
    String codes = String.format("%04X%04XFFF0", seven, three);

    assertThat(
            text(made.font("L1", font).page("BT /L1 10 Tf 50 200 Td <" + codes + "> Tj ET").read()))
        .isEqualTo("73\uFFFD");
  }

  private static byte[] liberation() throws IOException {
    String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = COSName.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  @Test
  void damagedFontFileLeavesTheTextUnknown() {
    MadePdf made = new MadePdf();
    int embedded = made.stream("", "no font at all");
    int font =
        made.add(
            "<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Bad /FirstChar 65 /LastChar 65"
                + " /Widths [500] /FontDescriptor << /Flags 4 /FontFile2 "
                + embedded
                + " 0 R >> >>");

    assertThat(text(made.font("B1", font).page("BT /B1 10 Tf 50 200 Td (A) Tj ET").read()))
        .isEqualTo("\uFFFD");
  }
}
