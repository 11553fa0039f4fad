package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Severity;

/** The Hubei text with every defect repaired by hand ({@code judged/hubei-repairs.tsv}). */
@Tag("corpus")
final class RepairedTest {

  @TempDir private Path temp;

  @Test
  void nothingIsWrongAnyMore() throws IOException {
    Path file = Judged.corpusFiles("hubei-suizhou-zwfwzx-2023-budget[.]txt").get(0);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    for (Map<String, String> repair : Judged.rows("hubei-repairs.tsv")) {
      int at = Integer.parseInt(repair.getOrDefault("line", "")) - 1;
      String from = repair.getOrDefault("from", "");
      String to = repair.getOrDefault("to", "");
      String line = lines.get(at);
      assertThat(line).contains(from);
      lines.set(at, from.isEmpty() ? to : line.replace(from, to));
    }

    List<Finding> findings = Mingzhang.check(Files.write(temp.resolve("x.txt"), lines)).findings();

    assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
