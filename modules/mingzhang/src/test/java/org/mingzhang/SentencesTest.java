package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.model.Tsv;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Report;

/**
 * Made sentences above made tables ({@code sentences/}), through the door for data: this finding
 * and no other. The last words of an expected finding stand in its message.
 */
final class SentencesTest {

  @TempDir private Path temp;

  static Stream<Arguments> sentences() {
    return Tsv.read(SentencesTest.class, "/sentences/sentences.tsv").stream()
        .map(row -> Arguments.of(row.get("what"), row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void thisFindingAndNoOther(String what, Map<String, String> row) throws IOException {
    Report report =
        check(row.getOrDefault("heading", ""), row.getOrDefault("sentence", ""), tables());
    String expected = row.getOrDefault("findings", "").strip();

    if (expected.isEmpty()) {
      assertThat(report.findings().stream().map(SentencesTest::told)).as(what).isEmpty();
    } else {
      assertThat(report.findings()).as(what).hasSize(1);
      String told = told(report.findings().get(0));
      int end = expected.lastIndexOf(' ');
      String cause = expected.substring(end + 1);
      boolean named = cause.matches("[\\u4e00-\\u9fff]{3,}");
      assertThat(told).as(what).startsWith(named ? expected.substring(0, end) : expected);
      if (named) {
        assertThat(report.findings().get(0).message().zh()).contains(cause);
      }
    }
  }

  @Test
  void theTextIsReadAnewAndNotTheClaimsWrittenBesideIt() throws IOException {
    String sentence = "2024年公务接待费预算2.20万元。";
    String stale =
        tables()
            .replaceFirst("\"sections\"", "\"claims\": [{\"printed\": \"9.99万元\"}], \"sections\"");
    assertThat(check("三公经费", sentence, stale).findings()).isEmpty();
    assertThat(check("三公经费", sentence.replace("2.20", "2.40"), stale).findings())
        .extracting(Finding::expected)
        .containsExactly("2.20万元");
  }

  @Test
  void aCompletionIsOfTheAmountsBesideIt() throws IOException {
    String text =
        """
        2024年度部门决算
        2024年政府性基金支出决算600.00万元。
        2024年政府性基金支出年初预算数为400.00万元，支出决算数为500.00万元，完成年初预算的100.00%。
        """;
    assertThat(
            Mingzhang.check(Files.writeString(temp.resolve("云岭市档案馆2024年度部门决算.txt"), text))
                .findings())
        .extracting(SentencesTest::expected)
        .containsExactly("125.00%");
  }

  private Report check(String heading, String sentence, String tables) throws IOException {
    String data = tables.replaceFirst("%s", heading).replaceFirst("%s", sentence);
    return Mingzhang.check(Files.writeString(temp.resolve("made.json"), data));
  }

  private static String tables() throws IOException {
    try (InputStream tables = SentencesTest.class.getResourceAsStream("/sentences/tables.json")) {
      return new String(Objects.requireNonNull(tables).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String told(Finding finding) {
    return String.join(
        " ", finding.severity().key(), finding.rule(), finding.printed(), "→", expected(finding));
  }

  /** What should stand there; where one or another figure may be wrong, what would if it is it. */
  private static String expected(Finding finding) {
    return finding.alternatives().isEmpty()
        ? finding.expected()
        : finding.alternatives().get(0).get(0).to();
  }
}
