package org.mingzhang.bench.quality;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.mingzhang.Mingzhang;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.money.Figure;
import org.mingzhang.read.DocumentReader;
import org.mingzhang.read.Limits;

/**
 * Changes one digit of one cell in a disclosure written as data, reads that with the reader of the
 * product and checks it: what {@code read --to json}, an edit and {@code check} would do.
 */
public final class DoorMeasurement {

  private static final String HEAD =
      "| | cells | reported | right figure | and right value | one of several | another blamed |\n"
          + "|--|--|--|--|--|--|--|\n";

  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> remarkable = new ArrayList<>();

  /** What was missed or named wrongly. */
  public List<String> remarkable() {
    return List.copyOf(remarkable);
  }

  /**
   * Measures on a document.
   *
   * @param most so many cells at most, chosen at random
   */
  public void measure(String name, Disclosure clean, int most) throws IOException {
    Disclosure data = reread(clean);
    Report before = Mingzhang.check(data);
    Diagnosed diagnosed = Diagnosed.of(data);
    List<Observation> printed = new ArrayList<>();
    diagnosed.observations().all().stream().filter(Observation::printed).forEach(printed::add);
    Random random = new Random(name.hashCode());
    Collections.shuffle(printed, random);
    for (Observation at : printed.subList(0, Math.min(most, printed.size()))) {
      CellRef cell = at.at();
      String from = Sheets.cell(data, cell).printed();
      String to = Misprints.digit(from, random);
      Observation after = Amounts.of(at, to, data);
      long step = Math.max(1, 2 * Math.max(at.half(), after.half()));
      Wrong.Figure figure = new Wrong.Figure(cell, from, to, at.fen(), after.fen(), step);
      int hold = Measurement.hold(diagnosed, new Wrong(Kind.DIGIT, List.of(figure)));
      Report report = Mingzhang.check(reread(Sheets.with(data, Map.of(cell, to))));
      String key = name + (hold > 1 ? " | 2 and more" : " | " + hold);
      add(key, before, report, cell, figure);
    }
  }

  private Disclosure reread(Disclosure disclosure) throws IOException {
    StringWriter json = new StringWriter();
    Mingzhang.writeJson(disclosure, json);
    return reader.read("x.json", json.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void add(String key, Report before, Report after, CellRef cell, Wrong.Figure figure) {
    Set<String> known = new HashSet<>();
    before.findings().forEach(finding -> known.add(key(finding)));
    String path = "/tables/" + cell.table() + "/rows/" + cell.row() + "/cells/" + cell.cell();
    boolean reported = false;
    boolean named = false;
    boolean valued = false;
    boolean tied = false;
    boolean other = false;
    for (Finding finding : after.findings()) {
      if (known.contains(key(finding)) || finding.severity() == Severity.INFO) {
        continue;
      }
      reported = true;
      for (Repair repair : finding.repair()) {
        boolean own = repair.where().place().path().equals(path);
        named |= own;
        valued |= own && same(repair.to(), figure.from());
      }
      boolean blames = !finding.repair().isEmpty();
      other |= blames && finding.repair().stream().noneMatch(r -> isAt(r, path));
      tied |= finding.alternatives().stream().flatMap(List::stream).anyMatch(r -> isAt(r, path));
    }
    int[] sums = counts.computeIfAbsent(key, k -> new int[6]);
    sums[0]++;
    sums[1] += reported ? 1 : 0;
    sums[2] += named ? 1 : 0;
    sums[3] += valued ? 1 : 0;
    sums[4] += tied && !named ? 1 : 0;
    sums[5] += other && !named && !tied ? 1 : 0;
    if (!key.endsWith(" 0") && !valued) {
      StringBuilder remark = new StringBuilder(key + " " + path + " " + figure.from());
      remark.append(" → ").append(figure.to());
      after.findings().stream()
          .filter(finding -> !known.contains(key(finding)))
          .forEach(f -> remark.append("\n    ").append(f.rule()).append(f.message().zh()));
      remarkable.add(remark.toString());
    }
  }

  private static boolean isAt(Repair repair, String path) {
    return repair.where().place().path().equals(path);
  }

  private static String key(Finding finding) {
    return finding.rule() + finding.where().place() + finding.printed();
  }

  private static boolean same(String one, String other) {
    Optional<Figure> first = Figure.parse(one.isEmpty() ? "0" : one);
    Optional<Figure> second = Figure.parse(other);
    return first.isPresent()
        && second.isPresent()
        && first.get().number().compareTo(second.get().number()) == 0;
  }

  /** What was measured, as a part of the page. */
  public String page() {
    StringBuilder page = new StringBuilder("## One digit of one cell, as data\n\n");
    page.append("Each document is written as data (`read --to json`), one digit of one cell is ")
        .append("made another, and the data are read and checked. The Hubei text has been ")
        .append("repaired by hand first, and every cell of it takes its turn; of the others ")
        .append("cells chosen at random. By equations that the change breaks.\n\n")
        .append(
            HEAD.replace("| | cells", "| document | equations | cells")
                .replace("\n|--", "\n|--|--"));
    counts.forEach((key, sums) -> row(page, key, sums));
    for (String hold : List.of("0", "1", "2 and more")) {
      int[] sums = new int[6];
      counts.forEach(
          (key, of) -> {
            for (int i = 0; key.endsWith("| " + hold) && i < sums.length; i++) {
              sums[i] += of[i];
            }
          });
      row(page, "all | " + hold, sums);
    }
    return page.append('\n').toString();
  }

  private static void row(StringBuilder page, String key, int[] sums) {
    page.append("| ").append(key).append(" | ").append(sums[0]);
    for (int i = 1; i < sums.length; i++) {
      page.append(" | ").append(Tally.percent(sums[i], sums[0]));
    }
    page.append(" |\n");
  }
}
