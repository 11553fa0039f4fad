package org.mingzhang.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TsvTest {

  @Test
  void rowsAreMapsByTheNamesOfTheFirstLine() throws IOException {
    assertThat(read("term\tconcept\n合计\ttotal=1\n"))
        .containsExactly(Map.of("term", "合计", "concept", "total=1"));
  }

  @Test
  void passesOverEmptyLinesAndComments() throws IOException {
    assertThat(read("# words\n\na\tb\n#1\t2\n\n3\t4")).containsExactly(Map.of("a", "3", "b", "4"));
  }

  @Test
  void fieldsThatAreLackingAreEmptyAndBlanksAreKept() throws IOException {
    assertThat(read("a\tb\tc\n1\n\t 2 \t"))
        .containsExactly(Map.of("a", "1", "b", "", "c", ""), Map.of("a", "", "b", " 2 ", "c", ""));
  }

  @Test
  void refusesMoreFieldsThanColumnsAndMissingResources() {
    assertThatThrownBy(() -> read("a\tb\n1\t2\t3"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("made.tsv");
    assertThatThrownBy(() -> Tsv.read(TsvTest.class, "missing.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("missing.tsv");
  }

  private static List<Map<String, String>> read(String text) throws IOException {
    return Tsv.read(new BufferedReader(new StringReader(text)), "made.tsv");
  }
}
