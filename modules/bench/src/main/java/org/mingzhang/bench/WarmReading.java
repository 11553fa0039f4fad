package org.mingzhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.Mingzhang;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.read.DocumentReader;
import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;

/**
 * Reads and checks all PDFs of a folder in one JVM, round by round, and runs {@code pdftotext
 * -layout} on the same files in between. Prints a table of medians, and what the whole process used
 * for reading.
 *
 * <pre>java -cp benchmarks.jar org.mingzhang.bench.WarmReading FOLDER [WARM-UP] [ROUNDS]</pre>
 */
public final class WarmReading {

  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);
  private final List<Document> documents = new ArrayList<>();

  private record Document(
      Path path, byte[] bytes, double[] ours, double[] theirs, double[] check) {}

  private WarmReading(Path folder, int rounds) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path path : files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(path);
        documents.add(
            new Document(path, bytes, new double[rounds], new double[rounds], new double[rounds]));
      }
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int warmUp = args.length > 1 ? Integer.parseInt(args[1]) : 15;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 11;
    WarmReading reading = new WarmReading(Path.of(args[0]), rounds);
    for (int i = 0; i < warmUp; i++) {
      for (Document document : reading.documents) {
        reading.read(document).ifPresent(Mingzhang::check);
      }
    }
    double[] process = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      process[i] = reading.round(i);
    }
    reading.print(Cpu.median(process));
  }

  /** Gives the CPU time of the process in which all are read once. */
  private double round(int number) throws IOException, InterruptedException {
    double start = Cpu.ofProcess();
    for (Document document : documents) {
      double before = Cpu.ofThread();
      read(document);
      document.ours[number] = Cpu.ofThread() - before;
    }
    double used = Cpu.ofProcess() - start;
    for (Document document : documents) {
      Optional<Disclosure> read = read(document);
      double before = Cpu.ofThread();
      read.ifPresent(Mingzhang::check);
      document.check[number] = Cpu.ofThread() - before;
      document.theirs[number] = PdfToText.cpu(document.path);
    }
    return used;
  }

  /** Empty if it cannot be read. */
  private Optional<Disclosure> read(Document document) {
    try {
      return Optional.of(reader.read(document.path.toString(), document.bytes));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  private void print(double process) {
    System.out.println(
        "| file | pages | figures | reading, ms | pdftotext, ms | ratio | checking, ms |");
    System.out.println("|---|--:|--:|--:|--:|--:|--:|");
    long pages = 0;
    long figures = 0;
    double ours = 0;
    double theirs = 0;
    double check = 0;
    for (Document document : documents) {
      Optional<Disclosure> read = read(document);
      long size = read.map(of -> of.source().pages()).orElse(0);
      long held = read.map(Figures::in).orElse(0L);
      double one = Cpu.median(document.ours);
      double other = Cpu.median(document.theirs);
      double third = Cpu.median(document.check);
      row(document.path.getFileName().toString(), size, held, one, other, third);
      pages += size;
      figures += held;
      ours += one;
      theirs += other;
      check += third;
    }
    row("all, the working thread", pages, figures, ours, theirs, check);
    row("all, reading, the whole process", pages, figures, process, theirs, Double.NaN);
  }

  private static void row(
      String name, long pages, long figures, double ours, double theirs, double check) {
    System.out.printf(
        "| %s | %d | %d | %.1f | %.1f | %s | %s |%n",
        name, pages, figures, ours, theirs, told(ours / theirs, "%.2f"), told(check, "%.1f"));
  }

  /** What was not measured is a dash. */
  private static String told(double figure, String format) {
    return Double.isFinite(figure) ? String.format(format, figure) : "–";
  }
}
