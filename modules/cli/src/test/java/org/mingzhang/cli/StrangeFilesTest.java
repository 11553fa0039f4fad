package org.mingzhang.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.cli.StrangeFiles.Strange;
import org.mingzhang.read.MadeFile;

/** What the command says of files that cannot be read: why, in both languages, and soon. */
@Timeout(30)
final class StrangeFilesTest {

  @TempDir private Path temp;

  private record Outcome(int exit, String out, String err) {}

  static List<Strange> files() {
    return StrangeFiles.all();
  }

  @ParameterizedTest
  @MethodSource("files")
  void saysWhyAFileCannotBeRead(Strange strange) throws IOException {
    String file = Files.write(temp.resolve(strange.name()), strange.bytes().make()).toString();

    Outcome chinese = run("check", file);
    assertThat(chinese.exit()).isEqualTo(2);
    assertThat(chinese.out()).startsWith("✗ 无法读取").contains(strange.chinese());
    Outcome english = run("check", "--lang", "en", file);
    assertThat(english.exit()).isEqualTo(2);
    assertThat(english.out()).startsWith("✗ cannot be read").contains(strange.english());
    Outcome json = run("check", "--format", "json", file);
    assertThat(json.exit()).isEqualTo(2);
    assertThat(json.out())
        .contains("\"verdict\": \"unreadable\"")
        .contains("\"bytes\": " + Files.size(Path.of(file)))
        .contains(strange.chinese())
        .contains(strange.english());
    Outcome read = run("read", file);
    assertThat(read.exit()).isEqualTo(2);
    assertThat(read.out()).isEmpty();
    assertThat(read.err()).startsWith("✗ 无法读取").contains(strange.chinese());

    for (Outcome outcome : List.of(chinese, english, json, read)) {
      assertThat(outcome.out() + outcome.err()).doesNotContain("\tat ").doesNotContain("Exception");
    }
    assertThat(chinese.err() + english.err() + json.err()).isEmpty();
  }

  @Test
  void aFileThatIsCutOffAnywhereIsDamaged() throws IOException {
    byte[] whole = MadeFile.pdf(1, 1, 1).bytes();
    Path file = temp.resolve("cut.pdf");
    assertThat(run("check", Files.write(file, whole).toString()).exit()).isZero();
    for (int parts = 1; parts <= 200; parts++) {
      Files.write(file, StrangeFiles.cut(whole, parts));
      Outcome outcome = run("check", file.toString());
      assertThat(outcome.exit()).as("%d of 201 parts", parts).isEqualTo(2);
      assertThat(outcome.out())
          .as("%d of 201 parts", parts)
          .startsWith("✗ 无法读取")
          .containsAnyOf("文件已损坏", "无法识别的文件格式")
          .doesNotContain("Exception");
    }
  }

  @Test
  void aBatchGoesOnAfterABadFile() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("in"));
    for (Strange strange : files()) {
      if (!strange.name().matches("(lines?|noise)\\.txt|zeros.*")) {
        Files.write(folder.resolve("1-" + strange.name()), strange.bytes().make());
      }
    }
    Files.write(folder.resolve("2-good.txt"), MadeFile.text(1, 1, 1).bytes());
    Files.write(folder.resolve("2-good.pdf"), MadeFile.pdf(1, 1, 1).bytes());
    Path results = temp.resolve("out");

    Outcome outcome = run("check", "--format", "json", "-o", results.toString(), folder.toString());

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).endsWith("未发现矛盾 2，无法读取 15\n").doesNotContain("\tat ");
    assertThat(Files.readString(results.resolve("2-good.pdf.json")))
        .contains("\"verdict\": \"clean\"");
    assertThat(Files.readString(results.resolve("1-encrypted.json")))
        .contains("\"verdict\": \"unreadable\"");
  }

  private Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        new Program(
                new Library(), new Output(out), new PrintStream(err, true, UTF_8), Terminal.NONE)
            .run(args);
    return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
