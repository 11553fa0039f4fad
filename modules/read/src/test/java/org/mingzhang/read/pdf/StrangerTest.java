package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mingzhang.read.pdf.MadePdf.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

/** Files that are damaged, or made to harm: a clear end in bounded time, and no figure invented. */
@Timeout(60)
class StrangerTest {

  private static final String TEXT = "BT /F1 10 Tf 50 200 Td (123) Tj ET ";

  private static final Limits TIGHT =
      new Limits(1 << 20, 20, 100, 150, 50, 500, 20_000, 8, Duration.ofSeconds(30));

  private static Reason reason(byte[] file, Limits limits) {
    UnreadableException e =
        catchThrowableOfType(
            UnreadableException.class, () -> PageContents.open(file, limits).forEach(p -> {}));
    assertThat(e).isNotNull();
    return e.reason();
  }

  private static Reason reason(byte[] file) {
    return reason(file, Limits.DEFAULT);
  }

  @Test
  void emptyFile() {
    assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
  }

  @Test
  void anythingElseIsNoDocument() {
    byte[] noise = new byte[1 << 20];
    new Random(7).nextBytes(noise);

    assertThat(reason(noise)).isEqualTo(Reason.NOT_A_DOCUMENT);
    assertThat(reason(MadePdf.latin("<html>not here</html>"))).isEqualTo(Reason.NOT_A_DOCUMENT);
    assertThat(reason(new byte[50 << 20])).isEqualTo(Reason.NOT_A_DOCUMENT);
  }

  @Test
  void headerAndEndAroundNoise() {
    byte[] noise = new byte[2 << 20];
    new Random(7).nextBytes(noise);
    System.arraycopy(MadePdf.latin("%PDF-1.7\n"), 0, noise, 0, 9);
    byte[] end = MadePdf.latin("\nstartxref\n17\n%%EOF\n");
    System.arraycopy(end, 0, noise, noise.length - end.length, end.length);

    assertThat(reason(noise)).isEqualTo(Reason.DAMAGED);
  }

  /** Whatever is left of a file that is cut off, nobody takes it for the whole. */
  @Test
  void fileThatIsCutOffAnywhereIsDamaged() {
    MadePdf made = new MadePdf();
    for (int i = 0; i < 10; i++) {
      made.page(TEXT);
    }
    byte[] whole = made.bytes();
    for (int i = 1; i <= 200; i++) {
      int length = (int) ((long) (whole.length - 12) * i / 200);
      byte[] part = Arrays.copyOf(whole, length);
      assertThat(reason(part))
          .as("the first %d of %d bytes", length, whole.length)
          .isIn(Reason.DAMAGED, Reason.NOT_A_DOCUMENT);
    }
    assertThat(made.read(Limits.DEFAULT)).hasSize(10);
  }

  @Test
  void anyByteChangedNeverEscapes() {
    byte[] whole = new MadePdf().page(TEXT).page(TEXT).bytes();
    Random random = new Random(11);
    for (int i = 0; i < 400; i++) {
      byte[] changed = whole.clone();
      for (int j = 0; j < 4; j++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      try (PageContents contents = PageContents.open(changed, Limits.DEFAULT)) {
        contents.forEach(page -> assertThat(page.number()).isPositive());
      } catch (UnreadableException e) {
        assertThat(e.chinese()).isNotEmpty();
      }
    }
  }

  @Test
  void damagedTableOfObjectsIsMended() {
    String whole = new String(new MadePdf().page(TEXT).bytes(), StandardCharsets.ISO_8859_1);
    byte[] shifted =
        MadePdf.latin(whole.replace("%PDF-1.7\n", "%PDF-1.7\n% shifted by a comment\n"));

    try (PageContents contents = PageContents.open(shifted, Limits.DEFAULT)) {
      assertThat(text(contents.read(1))).isEqualTo("123");
    }
  }

  @ParameterizedTest
  @CsvSource({"40, secret", "128, secret", "256, secret"})
  void encryptedWithAPassword(int bits, String password) throws IOException {
    assertThat(reason(encrypted(bits, password))).isEqualTo(Reason.ENCRYPTED);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void encryptedOnlyAgainstChangesIsRead(int bits) throws IOException {
    try (PageContents contents = PageContents.open(encrypted(bits, ""), Limits.DEFAULT)) {
      assertThat(text(contents.read(1))).isEqualTo("123");
    }
  }

  private static byte[] encrypted(int bits, String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(new MadePdf().page(TEXT).bytes())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(bits);
      document.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void noPages() {
    assertThat(reason(new MadePdf().bytes())).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void pageTreeInACircle() {
    MadePdf made = new MadePdf();
    made.page(TEXT);
    int circle = made.add("");
    made.barePage("/Type /Pages /Kids [2 0 R " + circle + " 0 R]");

    assertThat(made.read(Limits.DEFAULT))
        .isNotEmpty()
        .first()
        .extracting(MadePdf::text)
        .isEqualTo("123");
  }

  @Test
  void pageTreeThatDoublesAtEachLevel() {
    MadePdf made = new MadePdf();
    int kid = made.add("<< /Type /Page /Parent 2 0 R >>");
    for (int i = 0; i < 40; i++) {
      kid = made.add("<< /Type /Pages /Kids [" + kid + " 0 R " + kid + " 0 R] >>");
    }
    made.barePage("/Kids [" + kid + " 0 R]");

    assertThat(made.read(Limits.DEFAULT)).hasSize(2);
  }

  @Test
  void deepPageTree() {
    MadePdf made = new MadePdf();
    int kid = made.add("<< /Type /Page /MediaBox [0 0 400 300] >>");
    for (int i = 0; i < 20_000; i++) {
      kid = made.add("<< /Type /Pages /Kids [" + kid + " 0 R] >>");
    }
    made.barePage("/Kids [" + kid + " 0 R]");

    try (PageContents contents = PageContents.open(made.bytes(), Limits.DEFAULT)) {
      assertThat(contents.count()).isEqualTo(1);
    } catch (UnreadableException e) {
      assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
    }
  }

  @Test
  void parentsInACircle() {
    MadePdf made = new MadePdf();
    int page = made.add("");
    made.barePage("/Parent " + (page + 1) + " 0 R");

    assertThat(made.read().glyphs()).isEmpty();
  }

  @Test
  void formsThatDrawEachOther() {
    MadePdf made = new MadePdf();
    String resources = "/Subtype /Form /BBox [0 0 400 300] /Resources 0 0 R";
    int first = made.stream(resources, TEXT + "/X2 Do");
    int second = made.stream(resources, "/X1 Do");
    made.resources("/XObject << /X1 " + first + " 0 R /X2 " + second + " 0 R >>");

    assertThat(text(made.page("/X1 Do").read())).isEqualTo("123");
  }

  /** Each of thirty forms draws the next one ten times. */
  @Test
  void formsThatMultiply() {
    MadePdf made = new MadePdf();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      int form =
          made.stream(
              "/Subtype /Form /BBox [0 0 400 300] /Resources 0 0 R",
              ("/X" + (i + 1) + " Do ").repeat(10));
      names.append("/X").append(i).append(' ').append(form).append(" 0 R ");
    }
    made.resources("/XObject << " + names + ">>");
    List<PageContent> read = made.page(TEXT + "/X0 Do").page(TEXT).read(TIGHT);

    assertThat(read.get(0).problem()).isPresent();
    assertThat(read.get(1).problem()).isEmpty();
    assertThat(text(read.get(1))).isEqualTo("123");
  }

  @Test
  void nestingWithoutEnd() {
    assertThat(text("q ".repeat(1_000_000) + TEXT)).isEqualTo("123");
    assertThat(MadePdf.read("[".repeat(1_000_000) + TEXT).problem()).isEmpty();
    assertThat(text("Q EMC ET ] >> ) } " + TEXT)).isEqualTo("123");
  }

  @Test
  void deepObjects() {
    MadePdf made = new MadePdf();
    int deep = made.add("[".repeat(100_000));
    made.page("/MediaBox [0 0 400 300] /Annots " + deep + " 0 R", TEXT);

    try (PageContents contents = PageContents.open(made.bytes(), Limits.DEFAULT)) {
      assertThat(text(contents.read(1))).isIn("123", "");
    } catch (UnreadableException e) {
      assertThat(e.reason()).isEqualTo(Reason.DAMAGED);
    }
  }

  @Test
  void contentThatUnfolds() {
    byte[] bomb = MadePdf.deflate(MadePdf.deflate(new byte[4 << 20]));
    MadePdf made = new MadePdf();
    int content = made.stream("/Filter [/FlateDecode /FlateDecode]", bomb);
    made.barePage("/MediaBox [0 0 400 300] /Contents " + content + " 0 R").page(TEXT);
    List<PageContent> read = made.read(TIGHT);

    assertThat(bomb).hasSizeLessThan(1_000);
    assertThat(read.get(0).problem()).isPresent();
    assertThat(text(read.get(1))).isEqualTo("123");
  }

  @Test
  void objectsThatUnfold() {
    byte[] bomb = MadePdf.deflate(new byte[4 << 20]);
    MadePdf made = new MadePdf();
    made.page(TEXT);
    byte[] whole = made.bytes();
    int at = new String(whole, StandardCharsets.ISO_8859_1).indexOf("xref\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(whole, 0, at);
    int table = out.size();
    out.writeBytes(
        MadePdf.latin(
            "99 0 obj\n<< /Type /XRef /Size 9 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /Length "
                + bomb.length
                + " >>\nstream\n"));
    out.writeBytes(bomb);
    out.writeBytes(MadePdf.latin("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n"));

    assertThat(reason(out.toByteArray(), TIGHT)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void largeFile() {
    assertThat(reason(Arrays.copyOf(new MadePdf().page(TEXT).bytes(), 2 << 20), TIGHT))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void manyPages() {
    MadePdf made = new MadePdf();
    for (int i = 0; i < 21; i++) {
      made.page("");
    }

    assertThat(reason(made.bytes(), TIGHT)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void manyGlyphsOnAPage() {
    String many = "BT /F1 10 Tf 0 200 Td (" + "1".repeat(101) + ") Tj ET";
    List<PageContent> read = new MadePdf().page(many).page("").read(TIGHT);

    assertThat(read.get(0).problem())
        .hasValueSatisfying(why -> assertThat(why).contains("100 glyphs"));
    assertThat(read.get(1).problem()).isEmpty();
  }

  @Test
  void manyGlyphsInAll() {
    String many = "BT /F1 10 Tf 0 200 Td (" + "1".repeat(90) + ") Tj ET";

    assertThat(reason(new MadePdf().page(many).page(many).bytes(), TIGHT))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void manyLinesOrOperatorsOnAPage() {
    List<PageContent> read =
        new MadePdf()
            .page("0 0 9 9 re f ".repeat(60))
            .page("1 w ".repeat(501))
            .page(TEXT)
            .read(TIGHT);

    assertThat(read.get(0).problem()).hasValueSatisfying(why -> assertThat(why).contains("lines"));
    assertThat(read.get(1).problem())
        .hasValueSatisfying(why -> assertThat(why).contains("operators"));
    assertThat(read.get(2).problem()).isEmpty();
  }

  @Test
  void timeIsUp() {
    Limits d = Limits.DEFAULT;
    Limits hasty =
        new Limits(
            d.fileBytes(),
            d.pages(),
            d.pageGlyphs(),
            d.glyphs(),
            d.pageShapes(),
            d.operators(),
            d.streamBytes(),
            d.depth(),
            Duration.ofNanos(1));

    assertThat(reason(new MadePdf().page(TEXT).bytes(), hasty)).isEqualTo(Reason.TOO_SLOW);
  }

  /** Twenty thousand glyphs under as many areas: looked up by place, not each against each. */
  @Test
  void manyAreasOverManyGlyphs() {
    StringBuilder content = new StringBuilder("BT /F1 1 Tf 1 200 Td (");
    content.append("1".repeat(20_000)).append(") Tj ET ");
    for (int i = 0; i < 20_000; i++) {
      content.append(i % 390).append(' ').append(i % 290).append(" 5 5 re f ");
    }

    assertThat(MadePdf.read(content.toString()).problem()).isEmpty();
  }

  @Test
  void contentThatIsCutOffIsReadAsFarAsItGoesAndSaysSo() {
    byte[] whole = MadePdf.deflate(MadePdf.latin(TEXT + "0 0 m 1 1 l S ".repeat(5_000)));
    MadePdf made = new MadePdf();
    int content = made.stream("/Filter /FlateDecode", Arrays.copyOf(whole, whole.length - 9));
    int sound = made.stream("/Filter /FlateDecode", whole);
    made.barePage("/MediaBox [0 0 400 300] /Contents " + content + " 0 R");
    made.barePage("/MediaBox [0 0 400 300] /Contents " + sound + " 0 R");
    made.barePage("/MediaBox [0 0 400 300] /Contents 999 0 R");
    List<PageContent> read = made.read(Limits.DEFAULT);

    assertThat(text(read.get(0))).isEqualTo("123");
    assertThat(read.get(0).problem()).isPresent();
    assertThat(text(read.get(1))).isEqualTo("123");
    assertThat(read.get(1).problem()).isEmpty();
    assertThat(read.get(2).problem()).isPresent();
  }

  @Test
  void operatorsMayStandOverTheJointsOfContentStreams() {
    MadePdf made = new MadePdf();
    int first = made.stream("", "BT /F1 10 Tf 50");
    int second = made.stream("", "200 Td (123) Tj ET");
    made.barePage("/MediaBox [0 0 400 300] /Contents [" + first + " 0 R " + second + " 0 R]");

    assertThat(text(made.read())).isEqualTo("123");
  }

  @Test
  void pageWithoutContentIsBlank() {
    PageContent page = new MadePdf().barePage("/MediaBox [0 0 400 300]").read();

    assertThat(page.glyphs()).isEmpty();
    assertThat(page.problem()).isEmpty();
  }

  @Test
  void senselessBoxesDoNotHarm() {
    for (String box : List.of("[0 0 0 0]", "[1 2]", "[300 400 0 0]", "[0 0 1e30 1e30]", "(x)")) {
      PageContent page = new MadePdf().page("/MediaBox " + box, TEXT).read();
      assertThat(page.width()).as(box).isPositive().isFinite();
    }
  }

  @Test
  void scannedPageIsAllPicture() {
    PageContent page = MadePdf.read("q 400 0 0 300 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x\nEI Q");

    assertThat(page.pictures()).isEqualTo(1);
    assertThat(page.glyphs()).isEmpty();
  }

  @Test
  void lettersDrawnAsShapesAreNoText() {
    String letter = " m 20 0 25 10 15 20 c 5 25 0 10 10 5 c h f ";
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      content.append("q 1 0 0 1 ").append(i * 6).append(" 100 cm 10 5").append(letter).append("Q ");
    }

    assertThat(MadePdf.read(content.toString()).problem())
        .hasValueSatisfying(why -> assertThat(why).contains("drawn as shapes"));
    assertThat(MadePdf.read(content + TEXT).problem()).isEmpty();
  }

  @Test
  void messagesSayWhatWhereAndWhatToDo() {
    assertThatThrownBy(() -> PageContents.open(new byte[0], Limits.DEFAULT))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> {
              assertThat(e.chinese()).contains("文件是空的").contains("重新下载");
              assertThat(e.english()).contains("the file is empty").contains("download it again");
              assertThat(e.detail()).isEmpty();
            });
  }
}
