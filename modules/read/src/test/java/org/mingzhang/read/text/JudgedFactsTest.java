package org.mingzhang.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Tsv;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.time.Deadline;
import org.mingzhang.read.block.Block;
import org.mingzhang.read.block.Grid;
import org.mingzhang.read.block.Grid.Cell;
import org.mingzhang.read.block.Grid.Doubt;

/**
 * Every cell of the ten tables of a real text, and of the example that is made like it, stands in
 * the row and under the heads where a judge put it ({@code judged/hubei.md}). This test looks at
 * the grids, before anything is given a meaning.
 */
class JudgedFactsTest {

  private static final Path ROOT = Path.of(System.getProperty("mingzhang.root", "../.."));
  private static final Path CORPUS =
      Path.of(System.getProperty("mingzhang.corpus", ROOT.resolve("../shared/corpus").toString()));

  @Test
  void theExampleStandsAsJudged() throws IOException {
    check(ROOT.resolve("examples/hubei-2023-unit-budget.txt"), "example-facts.tsv");
  }

  @Test
  @Tag("corpus")
  void theCorpusDocumentStandsAsJudged() throws IOException {
    Path text = CORPUS.resolve("hubei-suizhou-zwfwzx-2023-budget.txt");
    assumeTrue(Files.exists(text), "corpus absent: " + text);
    check(text, "hubei-facts.tsv");
  }

  private static void check(Path document, String facts) throws IOException {
    FlattenedText reader =
        new FlattenedText(new LexiconVocabulary(Lexicon.standard(), Algebra.standard()));
    List<Grid> grids = new ArrayList<>();
    for (Block block : reader.read(Files.readString(document), Deadline.never())) {
      if (block instanceof Grid grid) {
        grids.add(grid);
      }
    }
    List<Map<String, String>> judged;
    Path file = ROOT.resolve("modules/mingzhang/src/test/resources/judged").resolve(facts);
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      judged = Tsv.read(lines, facts);
    }
    assertThat(judged).hasSizeGreaterThan(300);
    assertThat(grids).hasSize(10);
    Set<String> used = new HashSet<>();
    for (Map<String, String> fact : judged) {
      if (fact.getOrDefault("line", "").isEmpty()) {
        checkBlank(grids, fact);
      } else {
        used.add(checkPrinted(grids, fact));
      }
    }
    assertThat(used).as("each printed cell is one fact").hasSize(printed(judged));
  }

  private static int printed(List<Map<String, String>> judged) {
    return (int) judged.stream().filter(fact -> !fact.getOrDefault("line", "").isEmpty()).count();
  }

  private static String checkPrinted(List<Grid> grids, Map<String, String> fact) {
    int line = Integer.parseInt(fact.getOrDefault("line", ""));
    for (Grid grid : grids) {
      for (int r = 0; r < grid.rows().size(); r++) {
        for (Cell cell : grid.rows().get(r).cells()) {
          if (cell.place().line() == line && !cell.isBlank()) {
            assertThat(cell.text()).as("printed, line %d", line).isEqualTo(fact.get("printed"));
            assertThat(columns(grid, cell))
                .as("columns, line %d", line)
                .contains(fact.get("column"));
            assertThat(cell.doubt().equals(Doubt.NONE) || inferable(fact))
                .as("doubt only where the judge has it, line %d", line)
                .isTrue();
            checkLabels(grid.rows().get(r), cell, fact);
            return line + "";
          }
        }
      }
    }
    throw new AssertionError("no cell at line " + line + ": " + fact);
  }

  private static boolean inferable(Map<String, String> fact) {
    return fact.getOrDefault("accept", "").contains("inferred");
  }

  /** The heads over all columns in which a cell may stand. */
  private static List<String> columns(Grid grid, Cell cell) {
    List<Integer> columns =
        cell.doubt() instanceof Doubt.Column doubt ? doubt.columns() : List.of(cell.column());
    return columns.stream().map(column -> path(grid, column)).collect(Collectors.toList());
  }

  private static void checkLabels(Grid.Row row, Cell cell, Map<String, String> fact) {
    List<String> left =
        row.cells().stream()
            .filter(other -> other.column() < cell.column())
            .map(other -> other.text().replace("\n", ""))
            .toList();
    for (String label : List.of("row_code", "row_name")) {
      if (!fact.getOrDefault(label, "").isEmpty()) {
        assertThat(left).as("labels, line %s", fact.get("line")).contains(fact.get(label));
      }
    }
  }

  private static void checkBlank(List<Grid> grids, Map<String, String> fact) {
    String name = fact.getOrDefault("row_name", "");
    String code = fact.getOrDefault("row_code", "");
    boolean found = fact.getOrDefault("accept", "").contains("absent");
    for (Grid grid : grids) {
      for (Grid.Row row : grid.rows()) {
        List<String> texts =
            row.cells().stream().map(cell -> cell.text().replace("\n", "")).toList();
        if (!texts.contains(name) || (!code.isEmpty() && !texts.contains(code))) {
          continue;
        }
        for (Cell cell : row.cells()) {
          found |=
              (cell.isBlank() || cell.doubt() instanceof Doubt.Column)
                  && path(grid, cell.column()).equals(fact.get("column"))
                  && cell.place().line() > 0;
        }
      }
    }
    assertThat(found).as("blank cell %s", fact).isTrue();
  }

  /** The heads over a column from the outermost in: the rows before the first with a figure. */
  private static String path(Grid grid, int column) {
    List<String> path = new ArrayList<>();
    for (Grid.Row row : grid.rows()) {
      if (row.cells().stream().anyMatch(cell -> cell.text().matches("[\\d.]+"))) {
        break;
      }
      for (Cell cell : row.cells()) {
        if (cell.column() <= column
            && column < cell.column() + cell.columnSpan()
            && !cell.isBlank()) {
          path.add(cell.text().replace("\n", ""));
        }
      }
    }
    return String.join(" / ", path);
  }
}
