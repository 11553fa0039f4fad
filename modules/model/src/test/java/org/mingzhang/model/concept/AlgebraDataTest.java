package org.mingzhang.model.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Tsv;

/** algebra.tsv makes trees, and the trees of docs/interfaces.md among them. */
final class AlgebraDataTest {

  private final List<Map<String, String>> rows = Tsv.read(Algebra.class, "algebra.tsv");

  @Test
  void everyValueIsAPartOfAtMostOneAndTheWholesStandAbove() {
    SoftAssertions softly = new SoftAssertions();
    Map<String, Set<String>> parts = new HashMap<>();
    Map<String, Set<String>> wholes = new HashMap<>();
    for (Map<String, String> row : rows) {
      String key = row.get("dimension");
      softly.assertThat(Dimension.of(key)).as(key).isPresent();
      softly
          .assertThat(wholes.computeIfAbsent(key, k -> new HashSet<>()).add(row.get("whole")))
          .as("%s: %s stands once", key, row.get("whole"))
          .isTrue();
      for (String part : row.get("parts").split(" ", -1)) {
        softly.assertThat(part).as("%s: %s", key, row.get("whole")).isNotBlank();
        softly
            .assertThat(parts.computeIfAbsent(key, k -> new HashSet<>()).add(part))
            .as("%s: %s is a part once", key, part)
            .isTrue();
      }
    }
    softly.assertAll();
  }

  @Test
  void aDottedNameIsAPartOfWhatStandsBeforeItsLastDot() {
    Algebra algebra = Algebra.standard();
    SoftAssertions softly = new SoftAssertions();
    for (Map<String, String> row : rows) {
      Dimension dimension = Dimension.of(row.get("dimension")).orElseThrow();
      for (String part : row.get("parts").split(" ", -1)) {
        int dot = part.lastIndexOf('.');
        if (dot > 0) {
          softly
              .assertThat(algebra.within(dimension, part, part.substring(0, dot)))
              .as(part)
              .isTrue();
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void saysHowEachDimensionThatIsAddedUpAddsUp() {
    assertThat(rows)
        .extracting(row -> row.get("dimension"))
        .contains(
            "flow",
            "fund",
            "nature",
            "function",
            "economic",
            "gov-economic",
            "item",
            "project",
            "unit")
        .doesNotContain("year", "basis", "measure", "against", "part");
  }
}
