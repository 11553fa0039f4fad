package org.mingzhang.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.model.Tsv;

/** Every relation finds itself in its own example. */
final class RelationsTest {

  static Stream<Map<String, String>> rows() {
    return Tsv.read(Relations.class, "relations.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsItsExample(Map<String, String> row) {
    String name = row.getOrDefault("name", "");
    String example = row.getOrDefault("example", "");
    String before = example.replaceFirst("[0-9][0-9.,]*(万元|%)$", "");

    boolean found =
        new Relations().get(name).matcher(example).find()
            || new Relations().get(name).matcher(before).find();

    assertThat(found).as("%s in %s", name, example).isTrue();
  }
}
