package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.read.MadeFile;

/**
 * Disclosures whose columns, titles, units and numbering nobody described, as files: what is read
 * is what was printed, and their sums, which all hold, raise no finding.
 *
 * <p>The system property {@code mingzhang.seeds} ({@code FROM-TO}) names other files than those of
 * a usual run.
 */
final class MadeFilesTest {

  private static final double MOST_MISSING = 0.01;

  @TempDir private Path temp;

  private interface Maker {
    MadeFile of(long content, long dress, long way);
  }

  @Test
  void flattenedTextsAreReadAndAddUp() throws IOException {
    check(MadeFile::text, "txt", MOST_MISSING);
  }

  @Test
  void ruledPdfsAreReadAndAddUp() throws IOException {
    check(MadeFile::pdf, "pdf", 0);
  }

  private void check(Maker maker, String ending, double mostMissing) throws IOException {
    String[] seeds = System.getProperty("mingzhang.seeds", "0-30").split("-", 2);
    List<String> wrong = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    int printed = 0;
    for (long seed = Long.parseLong(seeds[0]); seed < Long.parseLong(seeds[1]); seed++) {
      MadeFile made = maker.of(7 * seed, 13 * seed, seed);
      Path file = Files.write(temp.resolve("made." + ending), made.bytes());
      Disclosure read = Mingzhang.read(file);
      printed += made.printed().size();
      made.missing(read).forEach(one -> missing.add(one));
      List<String> found = new ArrayList<>(made.wrong(read));
      for (Finding finding : Mingzhang.check(read).findings()) {
        found.add(finding.message().en());
      }
      if (!found.isEmpty()) {
        wrong.add("seed " + seed + ": " + found + "\n" + made.how());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(missing).hasSizeLessThanOrEqualTo((int) (mostMissing * printed));
  }
}
