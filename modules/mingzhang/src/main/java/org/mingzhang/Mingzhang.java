package org.mingzhang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.mingzhang.check.Checker;
import org.mingzhang.model.Language;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.finding.Report;
import org.mingzhang.read.DocumentReader;
import org.mingzhang.read.Limits;
import org.mingzhang.read.Parts;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.report.csv.ClaimsCsv;
import org.mingzhang.report.csv.FactsCsv;
import org.mingzhang.report.json.DisclosureJson;
import org.mingzhang.report.json.ReportJson;
import org.mingzhang.report.json.SummaryJson;
import org.mingzhang.report.text.ReportText;
import org.mingzhang.report.text.Style;

/**
 * The one door of the library: read, check, write. All of it may be called from several threads.
 *
 * <pre>{@code
 * Disclosure disclosure = Mingzhang.read(Path.of("预算公开.pdf"));
 * Report report = Mingzhang.check(disclosure);
 * Mingzhang.writeJson(report, writer);
 * }</pre>
 */
public final class Mingzhang {

  private static final Limits LIMITS = Limits.DEFAULT;

  private Mingzhang() {}

  /** Made when it is needed first: it reads the lexicon. */
  private static final class Reader {
    private static final DocumentReader READER = new DocumentReader(LIMITS);

    private static Disclosure read(Loaded file) {
      return READER.read(file.name(), file.bytes());
    }

    private static Disclosure found(Loaded file) {
      return READER.found(file.name(), file.bytes());
    }

    private static Disclosure together(List<Disclosure> parts) {
      return READER.understood(Parts.joined(parts));
    }
  }

  /** Made when it is needed first: it reads the algebra. */
  private static final class Adder {
    private static final Checker CHECKER = new Checker();
  }

  /**
   * Reads a published file: PDF, flattened text, or a disclosure as JSON.
   *
   * @throws UnreadableException if it cannot be read; its message says why and what to do
   */
  public static Disclosure read(Path file) {
    return Reader.read(Loaded.of(file, LIMITS));
  }

  /**
   * Reads the files of one disclosure, such as its tables and its text.
   *
   * @param parts at least one, in the order in which they are to be read
   * @throws UnreadableException if one of them cannot be read; its message says why and what to do
   */
  public static Disclosure readAsOne(List<Path> parts) {
    return Reader.together(
        parts.stream().map(part -> Reader.found(Loaded.of(part, LIMITS))).toList());
  }

  /** Reads a file; one that cannot be read is no exception, but a report that says why. */
  public static Reading tryRead(Path file) {
    return Attempt.read(file, LIMITS, Reader::read);
  }

  /**
   * Reads the files of one disclosure; if one of them cannot be read, the report says which and
   * why.
   */
  public static Reading tryReadAsOne(List<Path> parts) {
    return Attempt.readAsOne(parts, LIMITS, Reader::found, Reader::together);
  }

  /** Adds a disclosure up and says where it contradicts itself. */
  public static Report check(Disclosure disclosure) {
    return Adder.CHECKER.check(disclosure);
  }

  /**
   * Checks a disclosure, and holds what it prints of the year and basis of another one against that
   * one: of a budget of 2024, what it calls the budget of 2023 against the budget of 2023.
   */
  public static Report check(Disclosure disclosure, Disclosure previous) {
    return Adder.CHECKER.check(disclosure.placedInFile(), previous.placedInFile());
  }

  /**
   * Reads and checks a file. This never fails: a file that cannot be read has a report with the
   * verdict {@code unreadable}, and so has one on which the program itself failed.
   */
  public static Report check(Path file) {
    return tryCheck(tryRead(file));
  }

  /** Checks what was read, if it could be read; this never fails. */
  public static Report tryCheck(Reading reading) {
    return Attempt.check(reading, Mingzhang::check);
  }

  /** Checks what was read against another document, if it could be read; this never fails. */
  public static Report tryCheck(Reading reading, Disclosure previous) {
    return Attempt.check(reading, disclosure -> check(disclosure, previous));
  }

  /** The report on a file at which a program that uses this library failed. */
  public static Report fault(Path file, Throwable fault) {
    Source source = new Source(file.toString(), "", "", 0, 0);
    return UnreadableReport.of(source, UnreadableReport.fault(fault));
  }

  /** Writes a report for people. */
  public static void writeText(Report report, Language language, TextStyle style, Appendable out)
      throws IOException {
    Style shown = new Style(style.colour(), style.width(), style.verbose());
    ReportText.write(report, language, shown, out);
  }

  /** Writes a report as {@code mingzhang.report/1}. */
  public static void writeJson(Report report, Writer out) throws IOException {
    ReportJson.write(report, version(), out);
  }

  /** Writes a disclosure as {@code mingzhang.disclosure/1}, which can be read again. */
  public static void writeJson(Disclosure disclosure, Writer out) throws IOException {
    DisclosureJson.write(disclosure, out);
  }

  /** Writes the figures of a disclosure as {@code mingzhang.facts/1}, in CSV. */
  public static void writeFacts(Disclosure disclosure, Writer out) throws IOException {
    FactsCsv.write(disclosure, out);
  }

  /** Writes the figures of the sentences of a disclosure as {@code mingzhang.claims/1}, in CSV. */
  public static void writeClaims(Disclosure disclosure, Writer out) throws IOException {
    ClaimsCsv.write(disclosure, out);
  }

  /** Writes what came of many inputs as {@code mingzhang.summary/1}. */
  public static void writeSummary(List<SummaryLine> lines, Writer out) throws IOException {
    SummaryJson.write(lines.stream().map(SummaryLine::entry).toList(), version(), out);
  }

  /** The version of the library. */
  public static String version() {
    try (InputStream stream = Mingzhang.class.getResourceAsStream("version.txt")) {
      if (stream == null) {
        throw new IllegalStateException("resource missing: version.txt");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
