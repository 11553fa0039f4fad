package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.model.disclosure.Identity;

/**
 * Whose disclosure each document of the corpus is, as judged by hand ({@code judged/identity.tsv}).
 */
@Tag("corpus")
class CorpusIdentityTest {

  static Stream<Map<String, String>> judged() {
    return Judged.rows("identity.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("judged")
  void identityIsAsJudged(Map<String, String> judged) throws IOException {
    String name = judged.getOrDefault("file", "");
    Path file = name.startsWith("examples/") ? Judged.repository(name) : Judged.corpus(name);
    Identity identity = Judged.read(file).identity();

    Map<String, String> read = new LinkedHashMap<>();
    read.put("unit", identity.unit());
    read.put("unit_code", identity.unitCode());
    read.put("year", identity.year());
    read.put("kind", identity.kind().key());
    read.put("level", identity.level().key());
    read.put("published", identity.published());
    read.put("publisher", identity.publisher());
    read.put("editor", identity.editor());

    read.forEach((column, value) -> assertThat(value).as(column).isIn(accepted(judged, column)));
  }

  private static List<String> accepted(Map<String, String> judged, String column) {
    List<String> accepted = new ArrayList<>(List.of(judged.getOrDefault(column, "")));
    for (String other : judged.getOrDefault("doubt", "").split(";", -1)) {
      if (other.startsWith(column + "=")) {
        accepted.add(other.substring(column.length() + 1));
      }
    }
    return accepted;
  }
}
