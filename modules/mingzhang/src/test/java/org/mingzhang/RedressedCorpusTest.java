package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Severity;

/**
 * Documents whose tables are clean, published in another form: without titles, units, codes or some
 * of their tables, with blanks for zeros or zeros for blanks. No figure is changed, so no error may
 * be found.
 */
@Tag("corpus")
final class RedressedCorpusTest {

  /** Of many regions and kinds, in 万元 and in 元. */
  private static final String CLEAN =
      "(beijing-xfb-2026-budget-tables|chongqing-[qs].*|fujian-.*|guangdong-(gu|sh).*|jiangsu-(su|wu).*"
          + "|moe-swu-.*|shandong-yantai-tjj.*|shanghai-putuo-(czj-2025|shfly).*|zhejiang-.*)[.]pdf";

  @TempDir private Path temp;

  @ParameterizedTest
  @EnumSource
  void noErrorIsFound(Redressing redressing) throws IOException {
    for (Path file : Judged.corpusFiles(CLEAN)) {
      Disclosure changed = redressing.of(Mingzhang.read(file));
      Path data = temp.resolve("changed.json");
      try (Writer writer = Files.newBufferedWriter(data)) {
        Mingzhang.writeJson(changed, writer);
      }

      List<Finding> findings = Mingzhang.check(data).findings();

      assertThat(findings)
          .as("%s %s", file.getFileName(), redressing)
          .filteredOn(finding -> finding.severity() == Severity.ERROR)
          .filteredOn(finding -> finding.where().quote().isEmpty())
          .extracting(finding -> finding.message().zh())
          .isEmpty();
    }
  }
}
