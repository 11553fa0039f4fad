package org.mingzhang.bench.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingzhang.Mingzhang;
import org.mingzhang.Reading;
import org.mingzhang.bench.quality.sentence.TextMeasurement;
import org.mingzhang.model.disclosure.Disclosure;

/**
 * Measures the diagnosis on the documents of a folder whose tables are clean and writes the page
 * about it, from the root of the repository: {@code java -cp modules/bench/target/benchmarks.jar
 * org.mingzhang.bench.quality.Quality ../shared/corpus docs/quality.md}.
 */
public final class Quality {

  private static final int REPEATS = 12;
  private static final String HUBEI = "hubei-suizhou-zwfwzx-2023-budget.txt";
  private static final String REPAIRS =
      "modules/mingzhang/src/test/resources/judged/hubei-repairs.tsv";
  private static final int LEAST_FIGURES = 100;

  private static final String HEAD =
      "| | slips | found | right figure | and right value | tie with the truth | left open |"
          + " only another blamed | wrong blame |\n|--|--|--|--|--|--|--|--|--|\n";

  private Quality() {}

  /**
   * Measures.
   *
   * @param arguments the folder, the page, and (if other than 12) injections of a kind a document
   */
  public static void main(String[] arguments) throws IOException {
    int repeats = arguments.length > 2 ? Integer.parseInt(arguments[2]) : REPEATS;
    Measurement measurement = new Measurement(repeats);
    TextMeasurement sentences = new TextMeasurement(repeats);
    DoorMeasurement door = new DoorMeasurement();
    Path hubei = Path.of(arguments[0], HUBEI);
    if (Files.exists(hubei)) {
      door.measure("hubei, repaired", Repaired.read(hubei, Path.of(REPAIRS)), Integer.MAX_VALUE);
    }
    List<String> documents = new ArrayList<>();
    for (Path file : files(Path.of(arguments[0]))) {
      Reading reading = Mingzhang.tryRead(file);
      if (!(reading instanceof Reading.Read read)) {
        continue;
      }
      Disclosure disclosure = read.disclosure();
      sentences.measure(String.valueOf(file.getFileName()), disclosure);
      boolean clean = Diagnosed.of(disclosure).clean();
      if (clean && figures(disclosure) >= LEAST_FIGURES) {
        String name = String.valueOf(file.getFileName());
        documents.add(name);
        measurement.measure(name, disclosure);
        door.measure(name, disclosure, repeats * 5);
      }
    }
    Files.writeString(
        Path.of(arguments[1]),
        page(measurement, documents, repeats) + door.page() + sentences.page());
    measurement.remarkable.forEach(System.out::println);
    door.remarkable().forEach(System.out::println);
    sentences.remarkable().forEach(System.out::println);
  }

  private static long figures(Disclosure disclosure) {
    return Diagnosed.of(disclosure).observations().all().stream()
        .filter(seen -> seen.printed() && seen.nonzero())
        .count();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(file -> file.toString().matches(".*\\.(pdf|txt|json)")).sorted().toList();
    }
  }

  private static String page(Measurement measured, List<String> documents, int repeats) {
    StringBuilder page = new StringBuilder();
    page.append("# How well wrong figures are found and named\n\n")
        .append("Made by one command (`org.mingzhang.bench.quality.Quality`, see its javadoc): ")
        .append("known slips injected into ")
        .append(documents.size())
        .append(" documents of the corpus whose tables are clean, ")
        .append(repeats)
        .append(" of each kind in each where it has a place for it, and ")
        .append(repeats * 4)
        .append(" times two, three and five slips of any kind at once. ")
        .append(
            "Only slips are counted that break an equation of the clean document that can accuse, but in ")
        .append(
            "the table by equations broken (0: hidden by rounding, or in none). *Found*: a finding concerns the figure. *Right figure*: it is named ")
        .append("(of a slip of several figures at least one). *Wrong blame*: of all defects that ")
        .append("are named with a repair, those that name no figure that was made wrong.\n\n")
        .append("Of ")
        .append(measured.figures)
        .append(" printed amounts that are not 0, ")
        .append(Tally.percent(measured.unheld, measured.figures))
        .append(" stand in no equation that can accuse (")
        .append(Tally.percent(measured.guessed, measured.figures))
        .append(" in one that can only support): that is the limit. The longest check took ")
        .append(measured.longestNanos / 1_000_000)
        .append(" ms.\n\n");
    table(page, "How many at once", measured.byCount);
    table(page, "By equations that the slip breaks", measured.byHold);
    page.append("## By slip\n").append(HEAD);
    measured.byKind.forEach((kind, tally) -> row(page, kind.words(), tally));
    page.append('\n');
    table(page, "By region", measured.byRegion);
    table(page, "Rounded and exact figures", measured.byRounding);
    table(page, "What simpler ways would say of the same single slips", measured.byBaseline);
    return page.toString();
  }

  private static void table(StringBuilder page, String title, Map<String, Tally> rows) {
    page.append("## ").append(title).append('\n').append(HEAD);
    rows.forEach((key, tally) -> row(page, key, tally));
    page.append('\n');
  }

  private static void row(StringBuilder page, String key, Tally tally) {
    page.append("| ").append(key).append(" | ").append(tally.row()).append(" |\n");
  }
}
