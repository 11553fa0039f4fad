package org.mingzhang.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.finding.Consequence;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Report;
import org.mingzhang.report.Coverage;

/** A report as {@code mingzhang.report/1}; {@code docs/interfaces.md} says what its fields mean. */
public final class ReportJson {

  /** The name and version of the form. */
  public static final String SCHEMA = "mingzhang.report/1";

  private ReportJson() {}

  /**
   * Writes a report.
   *
   * @param version of the program
   */
  public static void write(Report report, String version, Writer writer) throws IOException {
    JsonOut.write(writer, out -> report(report, version, out));
  }

  private static void report(Report report, String version, JsonOut out) {
    out.text("schema", SCHEMA);
    out.object(
        "tool",
        () -> {
          out.text("name", "mingzhang");
          out.text("version", version);
        });
    out.source(report.sources());
    out.identity(report.disclosure());
    out.object("coverage", () -> coverage(report, out));
    out.text("verdict", report.verdict().key());
    out.objects("findings", report.findings(), finding -> finding(finding, out));
  }

  private static void coverage(Report report, JsonOut out) {
    Coverage coverage = Coverage.of(report);
    out.lines(
        "tables",
        coverage.tables(),
        of -> {
          Table table = of.table();
          out.text("id", table.id());
          out.text("title", table.title());
          out.text("printedUnit", table.printedUnit());
          out.number("rows", table.rows().size());
          out.number("columns", table.columns().size());
          cells(of.cells(), out);
          out.where(table.where());
        });
    out.object("cells", () -> out.flat(() -> cells(coverage.cells(), out)));
    out.object(
        "claims",
        () -> {
          List<Claim> claims = report.disclosure().claims();
          int tied = (int) claims.stream().filter(Claim::tied).count();
          out.number("tied", tied);
          out.number("untied", claims.size() - tied);
        });
    report.previous().ifPresent(previous -> previous(previous, out));
    out.lines(
        "rulesSkipped",
        report.skipped(),
        skipped -> {
          out.text("rule", skipped.rule());
          out.message("why", skipped.why());
        });
    out.unclear(report.disclosure().unclear());
  }

  private static void previous(Report.Previous previous, JsonOut out) {
    out.object(
        "previous",
        () ->
            out.flat(
                () -> {
                  out.text("file", previous.source().file());
                  out.text("year", previous.year());
                  out.text("basis", previous.basis());
                  out.number("agreeing", previous.agreeing());
                  out.number("differing", previous.differing());
                  out.number("notComparable", previous.notComparable());
                }));
  }

  private static void cells(Coverage.Cells cells, JsonOut out) {
    out.number("read", cells.read());
    out.number("inferred", cells.inferred());
    out.number("unread", cells.unread());
    out.number("proved", cells.proved());
  }

  private static void finding(Finding finding, JsonOut out) {
    out.text("id", finding.id());
    out.text("rule", finding.rule());
    out.text("severity", finding.severity().key());
    out.text("cluster", finding.cluster());
    location(finding.where(), out);
    out.text("printed", finding.printed());
    out.text("expected", finding.expected());
    out.message("message", finding.message());
    out.lines("proof", finding.proof(), proof -> proof(proof, out));
    out.lines("repair", finding.repair(), repair -> repair(repair, out));
    out.groups("alternatives", finding.alternatives(), repair -> repair(repair, out));
    finding
        .basis()
        .ifPresentOrElse(
            basis ->
                out.object(
                    "basis",
                    () -> {
                      out.text("source", basis.source());
                      out.text("article", basis.article());
                    }),
            () -> out.nothing("basis"));
    out.lines("consequences", finding.consequences(), one -> consequence(one, out));
  }

  private static void proof(Proof proof, JsonOut out) {
    out.text("equation", proof.equation());
    out.flag("holds", proof.holds());
  }

  private static void repair(Repair repair, JsonOut out) {
    location(repair.where(), out);
    out.text("from", repair.from());
    out.text("to", repair.to());
  }

  private static void consequence(Consequence consequence, JsonOut out) {
    location(consequence.where(), out);
    out.text("printed", consequence.printed());
    out.text("expected", consequence.expected());
    out.message("message", consequence.message());
  }

  private static void location(Location where, JsonOut out) {
    out.object("where", () -> out.flat(() -> parts(where, out)));
  }

  private static void parts(Location where, JsonOut out) {
    out.some("section", where.section());
    out.some("table", where.table());
    out.some("title", where.title());
    if (!List.of(where.rowCode(), where.rowName()).equals(List.of("", ""))) {
      out.object(
          "row",
          () -> {
            out.text("code", where.rowCode());
            out.text("name", where.rowName());
          });
    }
    out.some("column", where.column());
    out.place(where.place());
    out.some("quote", where.quote());
  }
}
