package org.mingzhang.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.read.Limits;

/**
 * Reading leaves no trace and starts nothing that it does not need: PDFBox would scan the fonts of
 * the system, write what it found to the home folder, log to the console and start Java's graphics.
 */
class FootprintTest {

  /** Reads the file that it is given, in a Java of its own. */
  public static void main(String[] arguments) throws IOException {
    byte[] file = Files.readAllBytes(Path.of(arguments[0]));
    try (PageContents contents = PageContents.open(file, Limits.DEFAULT)) {
      contents.forEach(page -> System.out.println("read: " + MadePdf.text(page)));
    }
  }

  @Test
  void nothingIsWrittenLoggedOrStartedBeyondNeed(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path file = folder.resolve("made.pdf");
    MadePdf made = new MadePdf();
    int unknown = made.add("<< /Type /Font /Subtype /TrueType /BaseFont /Unheard >>");
    made.font("U1", unknown);
    made.page(
        "0.5 g 10 10 50 50 re f /Odd cs 0 scn BT /F1 10 Tf 50 200 Td (12) Tj /H1 10 Tf <9884> Tj"
            + " /U1 10 Tf (x) Tj /Missing 10 Tf (y) Tj ET Q Q >> nonsense");
    Files.write(file, made.bytes());

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + home,
                "-XX:-UsePerfData",
                "-Xlog:class+load:file=" + folder.resolve("classes.txt"),
                "-cp",
                System.getProperty("java.class.path"),
                FootprintTest.class.getName(),
                file.toString())
            .redirectError(folder.resolve("errors.txt").toFile())
            .start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

    assertThat(process.waitFor()).isZero();
    assertThat(printed).startsWith("read: 12");
    assertThat(Files.readString(folder.resolve("errors.txt"))).isEmpty();
    try (Stream<Path> written = Files.list(home)) {
      assertThat(written).isEmpty();
    }
    List<String> classes = Files.readAllLines(folder.resolve("classes.txt"));
    assertThat(classes)
        .anyMatch(line -> line.contains("org.mingzhang.read.pdf.PageContents"))
        .noneMatch(line -> line.contains("java.awt.Toolkit"))
        .noneMatch(line -> line.contains("sun.java2d"))
        .noneMatch(line -> line.contains("java.awt.color"))
        .noneMatch(line -> line.contains("pdmodel.font.FontMapper"));
  }
}
