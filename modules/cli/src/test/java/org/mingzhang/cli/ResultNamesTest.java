package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ResultNamesTest {

  @Test
  void takesTheNameOfTheInput() {
    assertThat(names("a/x.pdf", "b/预算.公开.txt", "noending", ".pdf"))
        .containsExactly("x.json", "预算.公开.json", "noending.json", ".pdf.json");
  }

  @Test
  void keepsTheEndingWhereTwoWouldBeTheSame() {
    assertThat(names("x.pdf", "x.txt", "y.pdf", "X.PDF"))
        .containsExactly(here() + "-x.pdf.json", "x.txt.json", "y.json", here() + "-X.PDF-2.json")
        .doesNotHaveDuplicates();
  }

  @Test
  void putsTheFolderBeforeWhereEvenThatIsTheSame() {
    assertThat(names("甲局/预算.pdf", "乙局/预算.pdf", "丙局/预算.txt"))
        .containsExactly("甲局-预算.pdf.json", "乙局-预算.pdf.json", "预算.txt.json");
  }

  @Test
  void numbersWhatIsLeft() {
    assertThat(names("a/局/x.pdf", "b/局/x.pdf", "c/局/x.pdf"))
        .containsExactly("局-x.pdf.json", "局-x.pdf-2.json", "局-x.pdf-3.json");
  }

  @Test
  void leavesTheNameOfTheSummaryAlone() {
    assertThat(names("Summary.pdf", "b.pdf")).containsExactly("Summary.pdf.json", "b.json");
  }

  private static String here() {
    return Path.of("").toAbsolutePath().getFileName().toString();
  }

  private static List<String> names(String... files) {
    return ResultNames.of(Stream.of(files).map(Path::of).toList(), "json", Set.of("summary.json"));
  }
}
