package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.lexicon.Words;

/**
 * The headings of six documents of six regions, as judged by hand ({@code judged/sections.tsv}):
 * these, with their pages, levels and numbers, and no others.
 */
@Tag("corpus")
class CorpusSectionsTest {

  private static final int START = 6;

  static Stream<String> documents() {
    return Judged.rows("sections.tsv").stream().map(row -> row.get("file")).distinct();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void headingsAreAsJudged(String document) throws IOException {
    Disclosure disclosure = Judged.read(Judged.corpus(document));

    List<String> judged =
        Judged.rows("sections.tsv").stream()
            .filter(row -> document.equals(row.get("file")))
            .map(CorpusSectionsTest::line)
            .toList();
    assertThat(disclosure.sections().stream().map(CorpusSectionsTest::line))
        .containsExactlyElementsOf(judged);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLineOfAParagraphKnowsItsPlace(String document) throws IOException {
    Disclosure disclosure = Judged.read(Judged.corpus(document));

    assertThat(disclosure.sections())
        .flatExtracting(Section::paragraphs)
        .isNotEmpty()
        .allSatisfy(
            paragraph -> {
              assertThat(paragraph.lines()).isNotEmpty();
              assertThat(paragraph.lines().get(0).index()).isZero();
              assertThat(paragraph.lines())
                  .allSatisfy(
                      line -> {
                        assertThat(line.index()).isLessThan(paragraph.text().length());
                        assertThat(line.where().page()).isPositive();
                        assertThat(line.where().box()).isPresent();
                      });
            });
  }

  private static String line(Map<String, String> row) {
    return row.get("page")
        + " "
        + row.get("level")
        + " "
        + row.get("number")
        + " "
        + row.get("start");
  }

  private static String line(Section section) {
    String heading = Words.bare(section.heading());
    String start = heading.substring(0, Math.min(START, heading.length()));
    return section.where().page() + " " + section.level() + " " + section.number() + " " + start;
  }
}
