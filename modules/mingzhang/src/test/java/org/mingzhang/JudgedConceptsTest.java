package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.Judged.Fact;

/**
 * The figures of real documents mean what a person judged on the page ({@code judged/concepts}). A
 * concept may have several readings, the best first. {@code open.tsv} holds the judged cells whose
 * meaning is not read yet, each with its reason; it may only hold what is really open.
 */
@Tag("corpus")
class JudgedConceptsTest {

  static Stream<String> documents() {
    return Judged.files("concepts").stream().filter(name -> !name.equals("open.tsv"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void figuresMeanWhatAPersonJudged(String file) throws IOException {
    String document = file.replace(".tsv", "");
    List<Fact> facts = Judged.facts(Judged.read(Judged.corpus(document + ".pdf")));
    List<String> open =
        Judged.rows("concepts/open.tsv").stream()
            .filter(row -> document.equals(row.get("document")))
            .map(JudgedConceptsTest::key)
            .toList();
    List<String> failed = new ArrayList<>();
    for (Map<String, String> judged : Judged.rows("concepts/" + file)) {
      if (!isRead(judged, facts)) {
        failed.add(key(judged));
      }
    }
    assertThat(failed).containsExactlyInAnyOrderElementsOf(open);
  }

  private static String key(Map<String, String> judged) {
    return String.join(
        " | ",
        judged.getOrDefault("page", ""),
        judged.getOrDefault("row_code", ""),
        judged.getOrDefault("row_name", ""),
        judged.getOrDefault("column", ""),
        judged.getOrDefault("printed", ""));
  }

  private static boolean isRead(Map<String, String> judged, List<Fact> facts) {
    List<String> readings = List.of(judged.getOrDefault("concept", "").split("\\s+\\|\\s+", -1));
    List<Fact> candidates = facts.stream().filter(fact -> fact.isPrinted(judged)).toList();
    List<Fact> exact =
        candidates.stream().filter(f -> f.hasLabel(judged) && f.hasColumn(judged)).toList();
    List<Fact> near =
        exact.isEmpty()
            ? candidates.stream().filter(f -> f.hasLabel(judged) || f.hasColumn(judged)).toList()
            : exact;
    return near.stream().anyMatch(fact -> readings.contains(fact.cell().concept().toString()));
  }
}
