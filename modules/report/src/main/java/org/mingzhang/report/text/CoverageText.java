package org.mingzhang.report.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Unclear;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Report.SkippedRule;
import org.mingzhang.report.Coverage;
import org.mingzhang.report.text.Style.Paint;

/**
 * What was read and what was not: the tables with their numbers, what was not understood, the
 * figures of sentences that are not tied.
 */
record CoverageText(Phrases say, Lines lines) {

  private static final int WIDEST_TITLE = 44;

  void write(Report report) throws IOException {
    tables(Coverage.of(report).tables());
    List<Unclear> unclear = report.disclosure().unclear();
    head(say.say("没有读懂", "Not understood"), unclear.size());
    for (Unclear one : unclear) {
      String quote = one.quote().isEmpty() ? "" : say.say("：", ": ") + one.quote();
      lines.hanging(
          "   ",
          3,
          Paint.NONE,
          Phrases.join(List.of(say.place(one.where()), say.say(one.why()))) + quote);
    }
    new ClaimsText(say, lines).untied(report.disclosure());
    head(say.say("没有运行的规则", "Rules that did not run"), report.skipped().size());
    for (SkippedRule skipped : report.skipped()) {
      lines.hanging(
          "   ", 3, Paint.NONE, skipped.rule() + say.say("：", ": ") + say.say(skipped.why()));
    }
  }

  private void head(String head, int number) throws IOException {
    if (number > 0) {
      lines.blank();
      lines.text(0, Paint.STRONG, head + " (" + number + ")");
    }
  }

  private void tables(List<Coverage.OfTable> tables) throws IOException {
    head(say.say("表格", "Tables"), tables.size());
    if (tables.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            say.say("表名", "title"),
            say.say("位置", "place"),
            say.say("单位", "unit"),
            say.say("读出", "read"),
            say.say("推断", "inferred"),
            say.say("未识别", "unread"),
            say.say("证实", "proved")));
    for (Coverage.OfTable of : tables) {
      String title = of.table().title().isEmpty() ? of.table().id() : of.table().title();
      rows.add(
          List.of(
              DisplayWidth.shorten(Lines.clean(title), WIDEST_TITLE),
              say.place(of.table().where()),
              Lines.clean(of.table().printedUnit()),
              Integer.toString(of.cells().read()),
              Integer.toString(of.cells().inferred()),
              Integer.toString(of.cells().unread()),
              Integer.toString(of.cells().proved())));
    }
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("   ");
      for (int i = 0; i < widths.length; i++) {
        String field = row.get(i);
        boolean word = i < 3;
        line.append(
            word
                ? DisplayWidth.padRight(field, widths[i])
                : DisplayWidth.padLeft(field, widths[i]));
        line.append("  ");
      }
      lines.raw(line.toString().stripTrailing());
    }
  }
}
