package org.mingzhang.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that strangers send: each gets a message and a report, none a stack trace. */
final class StrangersTest {

  private static final int CUTS = 200;

  @TempDir private Path temp;

  static Stream<Arguments> unreadable() throws IOException {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    return Stream.of(
        Arguments.of("empty", new byte[0], "文件是空的"),
        Arguments.of("binary", noise, "无法识别的文件格式"),
        Arguments.of("zip", "PK\u0003\u0004 and so on".getBytes(ISO_8859_1), "无法识别的文件格式"),
        Arguments.of("50 MB", new byte[50_000_000], "无法识别的文件格式"),
        Arguments.of("garbage behind a PDF head", pdfHead(noise), "损坏"),
        Arguments.of("encrypted", encrypted(), "加密"),
        Arguments.of("scanned", scanned(), "图片"),
        Arguments.of("circular", circular().getBytes(ISO_8859_1), ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void saysWhyAndWhatToDo(String name, byte[] bytes, String why) throws IOException {
    Path file = Files.write(temp.resolve("x.pdf"), bytes);
    Outcome chinese = run("check", file.toString());
    Outcome json = run("check", "--format", "json", file.toString());
    Outcome english = run("check", "--lang", "en", file.toString());

    assertThat(chinese.exit()).as(name).isEqualTo(2);
    assertThat(chinese.out()).startsWith("✗ 无法读取").contains(why).doesNotContain("Exception");
    assertThat(english.out()).startsWith("✗ cannot be read").doesNotContain("Exception");
    assertThat(json.out()).contains("\"verdict\": \"unreadable\"").contains("\"sha256\"");
    assertThat(chinese.err() + english.err() + json.err()).doesNotContain("\tat ");
    assertThat(run("read", file.toString()).exit()).isEqualTo(2);
  }

  /** A file cut off anywhere is read as far as it goes, or refused; nothing is made up. */
  @Test
  void cutAtTwoHundredPlaces() throws IOException {
    byte[] whole = written();
    for (int i = 0; i < CUTS; i++) {
      int end = (int) ((long) whole.length * i / CUTS);
      Path file = Files.write(temp.resolve("cut.pdf"), Arrays.copyOf(whole, end));

      Outcome outcome = run("check", file.toString());

      assertThat(outcome.exit()).as("cut at %s", end).isIn(0, 2);
      assertThat(outcome.out()).isNotEmpty();
      assertThat(outcome.out() + outcome.err()).doesNotContain("\tat ").doesNotContain("Exception");
    }
  }

  @Test
  void oneBadFileNeverStopsTheRest() throws IOException {
    Files.write(temp.resolve("a.pdf"), encrypted());
    Files.writeString(temp.resolve("b.txt"), "2026年部门预算公开");
    Outcome outcome =
        run("check", temp.resolve("a.pdf").toString(), temp.resolve("b.txt").toString());

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.out()).contains("a.pdf").contains("b.txt");
  }

  private static byte[] pdfHead(byte[] noise) {
    byte[] bytes = Arrays.copyOf("%PDF-1.7\n".getBytes(ISO_8859_1), noise.length);
    System.arraycopy(noise, 0, bytes, 9, noise.length - 9);
    return bytes;
  }

  private static byte[] written() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(50, 700);
        content.showText("338.52");
        content.endText();
      }
      return saved(document);
    }
  }

  private static byte[] encrypted() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(document);
    }
  }

  private static byte[] scanned() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
      }
      return saved(document);
    }
  }

  /** A tree of pages that holds itself. */
  private static String circular() {
    return "%PDF-1.4\n"
        + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        + "2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\n"
        + "trailer<</Root 1 0 R/Size 3>>\n%%EOF\n";
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private record Outcome(int exit, String out, String err) {}

  private static Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        new Program(
                new Library(), new Output(out), new PrintStream(err, true, UTF_8), Terminal.NONE)
            .run(args);
    return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
