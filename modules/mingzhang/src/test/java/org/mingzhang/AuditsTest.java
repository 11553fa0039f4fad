package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Severity;

/**
 * Every error that an accountant found in a document is found, at its place and with its right
 * value; and no other error is reported ({@code docs/audits}, {@code judged/audits}).
 */
@Tag("corpus")
final class AuditsTest {

  private static final double NEAR = 12;

  static Stream<String> documents() {
    return Judged.files("audits").stream().map(name -> name.replace(".tsv", ""));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyErrorAndNoOther(String document) throws IOException {
    Path file = Judged.corpusFiles(document + "[.](?:pdf|txt)").get(0);
    List<Finding> errors = errors(Mingzhang.check(file));
    Set<Finding> explained = new HashSet<>();
    List<String> differences = new ArrayList<>();
    for (Map<String, String> line : Judged.rows("audits/" + document + ".tsv")) {
      if (!line.getOrDefault("severity", "").equals("error")) {
        continue;
      }
      List<Finding> found = errors.stream().filter(f -> tells(f, line)).toList();
      explained.addAll(found);
      if (found.isEmpty()) {
        differences.add(
            "- " + line.get("id") + " " + line.get("printed") + " → " + line.get("expected"));
      }
    }
    for (Finding finding : errors) {
      if (!explained.contains(finding)) {
        differences.add(
            "+ " + finding.printed() + " → " + finding.expected() + " " + finding.message().zh());
      }
    }

    assertThat(differences).isEmpty();
  }

  private static List<Finding> errors(Report report) {
    return report.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  /** Whether a finding, by its place and value, or one of its repairs, is that of an audit. */
  private static boolean tells(Finding finding, Map<String, String> line) {
    List<Repair> repairs = new ArrayList<>(finding.repair());
    finding.alternatives().forEach(repairs::addAll);
    repairs.add(new Repair(finding.where(), finding.printed(), finding.expected()));
    return repairs.stream().anyMatch(repair -> tells(repair, line));
  }

  private static boolean tells(Repair repair, Map<String, String> line) {
    Place where = repair.where().place();
    String expected = line.getOrDefault("expected", "");
    return isAt(where, line)
        && repair.from().equals(line.get("printed"))
        && (expected.isEmpty() || expected.startsWith(repair.to()) && !repair.to().isEmpty());
  }

  private static boolean isAt(Place where, Map<String, String> line) {
    if (!line.getOrDefault("line", "").isEmpty()) {
      return where.line() == Integer.parseInt(line.get("line"));
    }
    if (where.page() != Integer.parseInt(line.getOrDefault("page", "0")) || where.box().isEmpty()) {
      return false;
    }
    String y = line.getOrDefault("y", "");
    return y.isEmpty() || isAt(where.box().get(), Double.parseDouble(y));
  }

  /** An audit tells where the figure begins, a finding has the box of its whole cell. */
  private static boolean isAt(Box box, double y) {
    return y > box.y() - NEAR && y < box.y() + Math.max(NEAR, box.height());
  }
}
