package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mingzhang.Judged.Fact;

/**
 * Every cell of the ten tables of the Hubei text, and of the example that is made like it, has the
 * place, figure, status and meaning that a person judged ({@code judged/hubei.md}).
 */
class JudgedFactsTest {

  @Test
  void exampleIsReadAsJudged() throws IOException {
    check(Judged.repository("examples/hubei-2023-unit-budget.txt"), "example-facts.tsv");
  }

  @Test
  @Tag("corpus")
  void corpusTextIsReadAsJudged() throws IOException {
    check(Judged.corpus("hubei-suizhou-zwfwzx-2023-budget.txt"), "hubei-facts.tsv");
  }

  private static void check(Path document, String judgedFile) throws IOException {
    List<Fact> facts = new ArrayList<>(Judged.facts(Judged.read(document)));
    List<String> wrong = new ArrayList<>();
    for (Map<String, String> judged : Judged.rows(judgedFile)) {
      List<Fact> found = facts.stream().filter(fact -> isMeant(fact, judged)).toList();
      Set<String> accept = Set.of(judged.getOrDefault("accept", "").split("\\|", -1));
      if (found.isEmpty()) {
        if (!accept.contains("absent")) {
          wrong.add("absent: " + judged);
        }
        continue;
      }
      Fact fact =
          found.stream().filter(f -> isRight(f, judged, accept)).findFirst().orElse(found.get(0));
      if (!isRight(fact, judged, accept)) {
        wrong.add("read " + fact.cell() + " for " + judged);
      }
      facts.remove(fact);
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isMeant(Fact fact, Map<String, String> judged) {
    boolean label = judged.getOrDefault("doubt", "").contains("row_name") || fact.hasLabel(judged);
    return fact.table().id().equals(judged.get("table"))
        && label
        && fact.hasColumn(judged)
        && (!judged.getOrDefault("doubt", "").contains("row_name")
            || fact.cell().printed().equals(judged.getOrDefault("printed", "")));
  }

  private static boolean isRight(Fact fact, Map<String, String> judged, Set<String> accept) {
    String line = judged.getOrDefault("line", "");
    String amount = judged.getOrDefault("amount_yuan", "");
    return fact.cell().printed().equals(judged.getOrDefault("printed", ""))
        && accept.contains(fact.cell().status().key())
        && (line.isEmpty() || line.equals(Integer.toString(fact.cell().where().line())))
        && fact.table().title().equals(judged.getOrDefault("title", ""))
        && (amount.isEmpty()
            ? fact.cell().amount().isEmpty()
            : fact.cell().amount().filter(a -> equal(a, amount)).isPresent())
        && certain(fact.cell().concept().toString(), judged)
            .equals(certain(judged.getOrDefault("concept", ""), judged));
  }

  private static boolean equal(BigDecimal amount, String judged) {
    return amount.compareTo(new BigDecimal(judged)) == 0;
  }

  /** A concept without the keys about which the judge was in doubt. */
  private static String certain(String concept, Map<String, String> judged) {
    List<String> doubtful = List.of(judged.getOrDefault("doubt", "").split(" ", -1));
    List<String> kept = new ArrayList<>();
    for (String pair : concept.split(";", -1)) {
      if (!doubtful.contains(pair.replaceFirst("=.*", ""))) {
        kept.add(pair);
      }
    }
    return String.join(";", kept);
  }
}
