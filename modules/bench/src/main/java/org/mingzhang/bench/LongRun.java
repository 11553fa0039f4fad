package org.mingzhang.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.mingzhang.Mingzhang;
import org.mingzhang.model.Language;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Verdict;

/**
 * Checks files that are far too large: how long it takes, how much memory, and what is said. Takes
 * some minutes, so it is no test of the build.
 *
 * <pre>java -Xmx1g -cp benchmarks.jar org.mingzhang.bench.LongRun [FOLDER]</pre>
 *
 * <p>The files stay in the folder, by default a temporary one; those that are there are used again.
 */
public final class LongRun {

  private static final int PAGES = 100_000;
  private static final int GLYPHS = 10_000_000;

  /** What {@code Limits.DEFAULT} still reads. */
  private static final int MOST_PAGES = 5_000;

  private static final int MOST_GLYPHS = 200_000;

  private LongRun() {}

  private interface Maker {
    void make(Path file, int count) throws IOException;
  }

  public static void main(String[] args) throws IOException {
    Path folder =
        args.length > 0
            ? Files.createDirectories(Path.of(args[0]))
            : Files.createTempDirectory("mingzhang-long-run");
    System.out.println("files: " + folder);
    System.out.println("| file | MB | CPU, s | wall, s | peak heap, MB | result |");
    System.out.println("|---|--:|--:|--:|--:|---|");
    check(folder, MOST_PAGES, "pages", HugeFiles::pages);
    check(folder, PAGES, "pages", HugeFiles::pages);
    check(folder, MOST_GLYPHS, "glyphs", HugeFiles::glyphs);
    check(folder, GLYPHS, "glyphs", HugeFiles::glyphs);
  }

  private static void check(Path folder, int count, String what, Maker maker) throws IOException {
    Path file = folder.resolve(count + "-" + what + ".pdf");
    if (!Files.exists(file)) {
      maker.make(file, count);
    }
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    double cpu = Cpu.ofThread();
    long start = System.nanoTime();
    Report report = Mingzhang.check(file);
    double wall = (System.nanoTime() - start) / 1e9;
    cpu = (Cpu.ofThread() - cpu) / 1e3;
    long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf(
        "| %s | %.1f | %.1f | %.1f | %d | %s |%n",
        file.getFileName(), Files.size(file) / 1e6, cpu, wall, peak >> 20, result(report));
  }

  private static Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static String result(Report report) {
    String verdict = report.verdict().key();
    if (report.verdict() == Verdict.UNREADABLE) {
      return verdict + ": " + Language.EN.of(report.findings().get(0).message());
    }
    var unclear = report.disclosure().unclear();
    return verdict
        + ", "
        + Figures.in(report.disclosure())
        + " figures"
        + (unclear.isEmpty() ? "" : "; " + Language.EN.of(unclear.get(0).why()));
  }
}
