package org.mingzhang.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
@DisabledOnOs(OS.WINDOWS)
final class ProcessTest {

  @TempDir private Path temp;

  @Test
  void writesUtf8InAnyLocale() throws Exception {
    for (String locale : List.of("C", "POSIX", "C.UTF-8", "zh_CN.GB18030")) {
      Result result = run(locale, "check '" + temp.resolve("missing.pdf") + "'");
      assertThat(result.exit()).isEqualTo(2);
      assertThat(result.out()).startsWith("✗ 无法读取  ").contains("文件不存在：请检查路径");
      assertThat(result.err()).isEmpty();
    }
  }

  @Test
  void takesChineseFileNames() throws Exception {
    Path garbage = Files.writeString(temp.resolve("预算 公开.pdf"), "no PDF");
    Result result = run("C.UTF-8", "check --format json '" + garbage + "'");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out())
        .contains("\"file\": \"" + garbage + "\"")
        .contains("\"bytes\": 6")
        .contains("\"verdict\": \"unreadable\"");
    assertThat(result.err()).isEmpty();
  }

  /** A file of 50 MB is refused in little more memory than it takes. */
  @Test
  void refusesLargeFilesInBoundedMemory() throws Exception {
    Path zeros = Files.write(temp.resolve("zeros.pdf"), new byte[StrangeFiles.LARGE]);
    Result result = run("C.UTF-8", "check '" + zeros + "'", "-Xmx160m");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).startsWith("✗ 无法读取").contains("无法识别的文件格式");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void endsQuietlyWhenTheReaderOfAPipeIsGone() throws Exception {
    Result result = run("C.UTF-8", "--help | true");
    assertThat(result.err()).isEmpty();
  }

  private record Result(int exit, String out, String err) {}

  private Result run(String locale, String line) throws IOException, InterruptedException {
    return run(locale, line, "-Xshare:auto");
  }

  private Result run(String locale, String line, String option)
      throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path out = temp.resolve("out.log");
    Path err = temp.resolve("err.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                "sh",
                "-c",
                "\"" + java + "\" " + option + " -cp \"$MZ_PATH\" org.mingzhang.cli.Main " + line)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment
        .keySet()
        .removeIf(name -> name.startsWith("LC_") || name.equals("JAVA_TOOL_OPTIONS"));
    environment.put("LC_ALL", locale);
    environment.put("LANG", locale);
    environment.put("MZ_PATH", System.getProperty("java.class.path"));
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Result(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }
}
