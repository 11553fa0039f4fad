package org.mingzhang.bench.quality;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.mingzhang.Mingzhang;
import org.mingzhang.Reading;
import org.mingzhang.bench.quality.sentence.Misstatements;
import org.mingzhang.check.equation.Equation;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Report.CellRef;

/**
 * Writes wrong disclosures with the truth beside them, for measurements outside of this project:
 * {@code java -cp modules/bench/target/benchmarks.jar org.mingzhang.bench.quality.Spoil DOCUMENT
 * FOLDER [ROUNDS]}. Each round makes one, two, three and five slips in tables, one table in another
 * unit and one slip in a sentence. Of each there is {@code NAME.json}, as {@code read --to json}
 * writes it, and {@code NAME.truth.tsv} with the path in it, the slip, what should stand there and
 * what does.
 */
public final class Spoil {

  private static final List<Integer> AT_ONCE = List.of(1, 2, 3, 5);

  /** One thing that is wrong. */
  private record Truth(String path, String slip, String right, String wrong) {
    String line() {
      return String.join("\t", path, slip, right, wrong) + "\n";
    }
  }

  private final Path folder;
  private final String name;
  private final Disclosure clean;

  private Spoil(Path folder, String name, Disclosure clean) {
    this.folder = folder;
    this.name = name;
    this.clean = clean;
  }

  /**
   * Makes them.
   *
   * @param arguments the clean document, the folder, and (if other than 10) how many rounds
   */
  public static void main(String[] arguments) throws IOException {
    Path document = Path.of(arguments[0]);
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
    if (!(Mingzhang.tryRead(document) instanceof Reading.Read read)) {
      System.err.println("cannot be read: " + document);
      System.exit(1);
      return;
    }
    if (!Diagnosed.of(read.disclosure()).clean()) {
      System.err.println(
          "its tables are not clean, so what is found cannot be counted: " + document);
    }
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    new Spoil(folder, String.valueOf(document.getFileName()), read.disclosure()).spoil(rounds);
  }

  private void spoil(int rounds) throws IOException {
    Diagnosed diagnosed = Diagnosed.of(clean);
    List<Equation> equations =
        diagnosed.evaluation().judged().stream()
            .filter(one -> one.outcome().holds())
            .map(Judged::equation)
            .toList();
    long seed = name.hashCode();
    Injector tables = new Injector(clean, diagnosed.observations(), equations, seed);
    Misstatements sentences = new Misstatements(clean, seed);
    Random random = new Random(seed);
    for (int round = 1; round <= rounds; round++) {
      for (int count : AT_ONCE) {
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
          kinds.add(Kind.ofFigures().get(random.nextInt(Kind.ofFigures().size())));
        }
        write(round, "tables-" + count, tables.inject(kinds));
      }
      write(round, "unit", tables.inject(List.of(Kind.TABLE_UNIT)));
      Optional<Misstatements.Misstatement> said = sentences.one();
      if (said.isPresent()) {
        Misstatements.Misstatement one = said.get();
        String path = "/sections/" + one.section() + "/text";
        write(
            round,
            "sentence",
            one.disclosure(),
            List.of(new Truth(path, one.kind(), one.from(), one.to())));
      }
    }
  }

  private void write(int round, String what, Optional<Injector.Injection> injected)
      throws IOException {
    if (injected.isPresent()) {
      List<Truth> truth = new ArrayList<>();
      injected.get().wrongs().forEach(wrong -> truth.addAll(truth(wrong, injected.get())));
      write(round, what, injected.get().disclosure(), truth);
    }
  }

  private List<Truth> truth(Wrong wrong, Injector.Injection injected) {
    if (wrong.kind() == Kind.TABLE_UNIT) {
      int table = wrong.cells().get(0).at().table();
      return List.of(
          new Truth(
              "/tables/" + table + "/printedUnit",
              wrong.kind().words(),
              clean.tables().get(table).printedUnit(),
              injected.disclosure().tables().get(table).printedUnit()));
    }
    return wrong.cells().stream()
        .map(cell -> new Truth(path(cell.at()), wrong.kind().words(), cell.from(), cell.to()))
        .toList();
  }

  private static String path(CellRef at) {
    return "/tables/" + at.table() + "/rows/" + at.row() + "/cells/" + at.cell();
  }

  private void write(int round, String what, Disclosure wrong, List<Truth> truth)
      throws IOException {
    String file = String.format(Locale.ROOT, "%s.%03d-%s", name, round, what);
    try (Writer json = Files.newBufferedWriter(folder.resolve(file + ".json"))) {
      Mingzhang.writeJson(wrong, json);
    }
    StringBuilder lines = new StringBuilder("path\tslip\tright\twrong\n");
    truth.forEach(one -> lines.append(one.line()));
    Files.writeString(folder.resolve(file + ".truth.tsv"), lines);
  }
}
