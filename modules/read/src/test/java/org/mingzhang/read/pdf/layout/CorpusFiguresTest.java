package org.mingzhang.read.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.read.Limits;

/**
 * Every figure of every PDF of the corpus, row by row and column by column, against the second
 * opinion; where that is wrong, against what was judged on the rendered page ({@code
 * judged/figures/}: page, table on the page, row and column of the grid, value).
 */
@Tag("corpus")
class CorpusFiguresTest {

  /** A judged row: its place and its figures by column. */
  private record Judged(int page, int table, int row, Map<Integer, String> figures) {}

  static Stream<String> documents() throws IOException {
    Path expected = corpus().resolve("expected");
    if (!Files.isDirectory(expected)) {
      return Stream.of("(no corpus)");
    }
    try (Stream<Path> files = Files.list(expected)) {
      return files
          .map(file -> file.getFileName().toString().replace(".tsv", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyFigureInItsPlace(String document) throws IOException {
    Path file = corpus().resolve(document + ".pdf");
    assumeTrue(Files.exists(file), "the corpus is not here: " + file);
    TreeMap<Integer, List<PageFigures.Row>> read =
        PageFigures.of(PdfBlocks.read(file, Limits.DEFAULT).blocks());
    TreeMap<Integer, List<SecondOpinion.Row>> expected =
        SecondOpinion.of(corpus().resolve("expected/" + document + ".tsv"));
    List<Judged> judged = judged(document);
    List<String> differences = new ArrayList<>();

    for (int page : read.keySet()) {
      Set<List<Integer>> rows =
          judged.stream()
              .filter(j -> j.page() == page)
              .map(j -> List.of(j.table(), j.row()))
              .collect(Collectors.toSet());
      FigureComparison.of(expected.getOrDefault(page, List.of()), read.get(page), rows)
          .forEach(difference -> differences.add("page " + page + ", " + difference));
    }
    expected.keySet().stream()
        .filter(page -> !read.containsKey(page))
        .forEach(page -> differences.add("page " + page + " has no table"));
    for (Judged row : judged) {
      assertThat(figures(read, row)).as("%s", row).containsAllEntriesOf(row.figures());
    }
    assertThat(differences).isEmpty();
  }

  private static Map<Integer, String> figures(
      TreeMap<Integer, List<PageFigures.Row>> read, Judged judged) {
    return read.getOrDefault(judged.page(), List.of()).stream()
        .filter(row -> row.table() == judged.table() && row.row() == judged.row())
        .flatMap(row -> row.figures().stream())
        .collect(Collectors.toMap(PageFigures.Figure::column, PageFigures.Figure::value));
  }

  private static List<Judged> judged(String document) throws IOException {
    Map<List<Integer>, Judged> rows = new TreeMap<>(CorpusFiguresTest::compare);
    try (InputStream file =
        CorpusFiguresTest.class.getResourceAsStream("/judged/figures/" + document + ".tsv")) {
      if (file == null) {
        return List.of();
      }
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        String[] f = line.split("\t", -1);
        List<Integer> place = Stream.of(f).limit(3).map(Integer::valueOf).toList();
        rows.computeIfAbsent(place, p -> new Judged(p.get(0), p.get(1), p.get(2), new TreeMap<>()))
            .figures()
            .put(Integer.valueOf(f[3]), f[4]);
      }
    }
    return List.copyOf(rows.values());
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = Integer.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static Path corpus() {
    String folder = System.getProperty("mingzhang.corpus");
    return folder != null ? Path.of(folder) : Path.of("../../../shared/corpus");
  }
}
