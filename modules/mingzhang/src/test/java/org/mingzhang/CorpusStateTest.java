package org.mingzhang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Report;
import org.mingzhang.report.Coverage;
import org.mingzhang.report.Coverage.Cells;

/**
 * Reads and checks the whole corpus and compares coverage and findings with the state that was
 * judged ({@code judged/corpus-state.tsv}). Any difference fails and is printed line by line. What
 * was found this time stands in {@code target/corpus-state.tsv}; it may replace the judged state
 * when each difference has been looked at on its page.
 */
@Tag("corpus")
class CorpusStateTest {

  private static final String STATE =
      "modules/mingzhang/src/test/resources/judged/corpus-state.tsv";

  @Test
  void coverageAndFindingsAreThoseJudged() throws IOException {
    List<String> found = new ArrayList<>();
    found.add("document\twhat\twhere\tvalue");
    for (Path file : Judged.corpusFiles(".*\\.(pdf|txt)")) {
      describe(String.valueOf(file.getFileName()), Mingzhang.check(file), found);
    }
    Path now = Judged.repository("modules/mingzhang/target/corpus-state.tsv");
    Files.createDirectories(now.getParent());
    Files.write(now, found);
    List<String> judged = Files.readAllLines(Judged.repository(STATE));
    if (!found.equals(judged)) {
      Assertions.fail(difference(judged, found));
    }
  }

  private static void describe(String document, Report report, List<String> lines) {
    Coverage coverage = Coverage.of(report);
    line(lines, document, "verdict", "", report.verdict().key());
    line(lines, document, "cells", "", cells(coverage.cells()));
    for (Coverage.OfTable table : coverage.tables()) {
      line(
          lines,
          document,
          "table " + table.table().id(),
          place(table.table().where()),
          cells(table.cells()));
    }
    long tied = report.disclosure().claims().stream().filter(Claim::tied).count();
    long claims = report.disclosure().claims().size();
    line(lines, document, "claims", "", tied + " tied, " + (claims - tied) + " untied");
    line(lines, document, "not understood", "", "" + report.disclosure().unclear().size());
    for (Finding finding : report.findings()) {
      line(
          lines,
          document,
          finding.severity().key() + " " + finding.rule(),
          place(finding.where().place()),
          finding.printed());
    }
  }

  private static void line(
      List<String> lines, String document, String what, String where, String value) {
    lines.add(String.join("\t", document, what, where, value));
  }

  private static String cells(Cells cells) {
    return cells.read()
        + " read, "
        + cells.inferred()
        + " inferred, "
        + cells.unread()
        + " unread, "
        + cells.proved()
        + " proved";
  }

  private static String place(Place place) {
    return place.page() > 0 ? "page " + place.page() : "line " + place.line();
  }

  private static String difference(List<String> judged, List<String> found) {
    Set<String> gone = new LinkedHashSet<>(judged);
    found.forEach(gone::remove);
    Set<String> come = new LinkedHashSet<>(found);
    judged.forEach(come::remove);
    StringBuilder text = new StringBuilder("the corpus is read or checked otherwise than judged\n");
    gone.forEach(line -> text.append("- ").append(line).append('\n'));
    come.forEach(line -> text.append("+ ").append(line).append('\n'));
    return text.append("look at each on its page; then copy target/corpus-state.tsv to ")
        .append(STATE)
        .toString();
  }
}
