package org.mingzhang.report.text;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.model.Language;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.disclosure.Unclear;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.finding.Verdict;
import org.mingzhang.report.Coverage;
import org.mingzhang.report.text.Style.Paint;

/**
 * A report for a person at a terminal: what came out, what was read, then the findings with the
 * gravest first, each with its place, what is printed there and the sums that show it; at the end
 * the totals.
 */
public final class ReportText {

  private final Phrases say;
  private final Style style;
  private final Lines lines;
  private final FindingText words;

  private ReportText(Language language, Style style, Appendable out) {
    this.say = new Phrases(language);
    this.style = style;
    this.lines = new Lines(style, out);
    this.words = new FindingText(say, style, lines);
  }

  /** Writes a report. */
  public static void write(Report report, Language language, Style style, Appendable out)
      throws IOException {
    new ReportText(language, style, out).report(report);
  }

  private void report(Report report) throws IOException {
    head(report);
    if (report.verdict() == Verdict.UNREADABLE) {
      for (Finding finding : report.findings()) {
        lines.text(2, say.say(finding.message()));
      }
      return;
    }
    Map<Severity, Integer> numbers = new EnumMap<>(Severity.class);
    int number = 0;
    for (Severity severity : Severity.values()) {
      List<Finding> findings =
          report.findings().stream().filter(f -> f.severity() == severity).toList();
      numbers.put(severity, findings.size());
      if (!findings.isEmpty()) {
        lines.blank();
        lines.text(0, paint(severity), say.severity(severity) + " (" + findings.size() + ")");
      }
      for (Finding finding : findings) {
        words.write(++number, finding);
      }
    }
    if (style.verbose()) {
      new CoverageText(say, lines).write(report);
    }
    foot(report, numbers);
  }

  private void head(Report report) throws IOException {
    String sign =
        switch (report.verdict()) {
          case CLEAN, ROUNDING -> style.paint(Paint.GOOD, "✓");
          case WARNINGS -> style.paint(Paint.DOUBTFUL, "!");
          case ERRORS, UNREADABLE -> style.paint(Paint.BAD, "✗");
        };
    lines.raw(
        sign
            + " "
            + style.paint(Paint.STRONG, say.verdict(report.verdict()))
            + "  "
            + Lines.clean(
                report.disclosure().sources().stream()
                    .map(Source::file)
                    .collect(Collectors.joining(" + "))));
    if (report.verdict() == Verdict.UNREADABLE) {
      return;
    }
    String identity = say.identity(report.disclosure().identity());
    if (!identity.isEmpty()) {
      lines.text(2, identity);
    }
    lines.text(2, coverage(report));
    if (report.previous().isPresent()) {
      lines.text(2, previous(report.previous().get()));
    }
    String sentences = new ClaimsText(say, lines).total(report.disclosure());
    if (!sentences.isEmpty()) {
      lines.text(2, sentences);
    }
  }

  private String coverage(Report report) {
    Coverage coverage = Coverage.of(report);
    Coverage.Cells cells = coverage.cells();
    String tables = say.count(coverage.tables().size(), "张表", "table", "tables");
    if (cells.all() == 0) {
      return say.say("读到 " + tables + "，没有可核对的金额", tables + " read; no amounts to add up");
    }
    String text =
        say.say("读到 ", "")
            + tables
            + say.say("、", ", ")
            + say.count(cells.all(), "个金额", "amount", "amounts")
            + say.say("：读出 ", ": read ")
            + cells.read();
    if (cells.inferred() > 0) {
      text += say.say("，推断 ", ", inferred ") + cells.inferred();
    }
    if (cells.unread() > 0) {
      text += say.say("，未识别 ", ", unread ") + cells.unread();
    }
    return text
        + say.say("；经加总证实 ", "; proved by sums ")
        + Phrases.percent(cells.proved(), cells.all());
  }

  private String previous(Report.Previous previous) {
    String file = Lines.clean(previous.source().file());
    if (previous.year().isEmpty() || previous.basis().isEmpty()) {
      return say.say(
          "上年文件 " + file + " 没有写明年度或者是预算还是决算，未作对照",
          "last year's document " + file + " does not say its year and kind: nothing was compared");
    }
    String time = say.time(previous.year(), previous.basis());
    if (previous.agreeing() + previous.differing() + previous.notComparable() == 0) {
      return say.say(
          "本文件没有可与上年文件 " + file + "（" + time + "）对照的数",
          "no figure of this document can be compared with " + file + " (" + time + ")");
    }
    return say.say(
        "与上年文件 "
            + file
            + "（"
            + time
            + "）对照：一致 "
            + previous.agreeing()
            + " 项，不符 "
            + previous.differing()
            + " 项，不可比 "
            + previous.notComparable()
            + " 项",
        "against "
            + file
            + " ("
            + time
            + "): "
            + previous.agreeing()
            + " series agree, "
            + previous.differing()
            + " differ, "
            + previous.notComparable()
            + " are not comparable");
  }

  private static Paint paint(Severity severity) {
    return switch (severity) {
      case ERROR -> Paint.BAD;
      case WARNING -> Paint.DOUBTFUL;
      case INFO -> Paint.STRONG;
    };
  }

  private void foot(Report report, Map<Severity, Integer> numbers) throws IOException {
    lines.blank();
    List<Unclear> unclear = report.disclosure().unclear();
    if (!unclear.isEmpty() && !style.verbose()) {
      lines.text(
          0,
          say.say(
              "有 " + unclear.size() + " 处没有读懂，未参与核对（--verbose 列出）",
              say.count(unclear.size(), "", "place was", "places were")
                  + " not understood and took no part (--verbose)"));
    }
    int skipped = report.skipped().size();
    if (skipped > 0 && !style.verbose()) {
      lines.text(
          0,
          say.say(
              "有 " + skipped + " 项核对没有做完（--verbose 列出原因）",
              say.count(skipped, "", "check was", "checks were")
                  + " not finished (--verbose tells why)"));
    }
    int errors = numbers.getOrDefault(Severity.ERROR, 0);
    int warnings = numbers.getOrDefault(Severity.WARNING, 0);
    int notes = numbers.getOrDefault(Severity.INFO, 0);
    lines.text(
        0,
        say.say(
            "合计：错误 " + errors + "，警告 " + warnings + "，提示 " + notes,
            "Total: "
                + say.count(errors, "", "error", "errors")
                + ", "
                + say.count(warnings, "", "warning", "warnings")
                + ", "
                + say.count(notes, "", "note", "notes")));
  }
}
