package org.mingzhang.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.finding.Verdict;
import org.mingzhang.report.Coverage;

/** What came of many inputs, as {@code mingzhang.summary/1}. */
public final class SummaryJson {

  /** The name and version of the form. */
  public static final String SCHEMA = "mingzhang.summary/1";

  private SummaryJson() {}

  /**
   * One input.
   *
   * @param file as given; the parts of one disclosure joined by {@code +}
   * @param result name of the file with its result, empty if it could not be written
   * @param findings how many there are of each severity
   */
  public record Entry(
      String file,
      String result,
      Verdict verdict,
      Map<Severity, Integer> findings,
      Coverage.Cells cells) {

    public Entry {
      findings = Map.copyOf(findings);
    }

    /** The line of a report. */
    public static Entry of(Report report, String result) {
      Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
      report.findings().forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
      return new Entry(
          report.disclosure().sources().stream()
              .map(Source::file)
              .collect(Collectors.joining(" + ")),
          result,
          report.verdict(),
          findings,
          Coverage.of(report).cells());
    }
  }

  /**
   * Writes a summary.
   *
   * @param version of the program
   */
  public static void write(List<Entry> entries, String version, Writer writer) throws IOException {
    JsonOut.write(
        writer,
        out -> {
          out.text("schema", SCHEMA);
          out.object(
              "tool",
              () -> {
                out.text("name", "mingzhang");
                out.text("version", version);
              });
          out.object("verdicts", () -> out.flat(() -> verdicts(entries, out)));
          out.lines("inputs", entries, entry -> entry(entry, out));
        });
  }

  private static void verdicts(List<Entry> entries, JsonOut out) {
    for (Verdict verdict : Verdict.values()) {
      out.number(
          verdict.key(), entries.stream().filter(entry -> entry.verdict() == verdict).count());
    }
  }

  private static void entry(Entry entry, JsonOut out) {
    out.text("file", entry.file());
    out.text("result", entry.result());
    out.text("verdict", entry.verdict().key());
    for (Severity severity : Severity.values()) {
      out.number(severity.key(), entry.findings().getOrDefault(severity, 0));
    }
    out.number("read", entry.cells().read());
    out.number("inferred", entry.cells().inferred());
    out.number("unread", entry.cells().unread());
    out.number("proved", entry.cells().proved());
  }
}
