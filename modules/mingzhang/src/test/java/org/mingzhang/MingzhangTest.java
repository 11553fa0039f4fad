package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.model.Language;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.finding.Verdict;
import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

final class MingzhangTest {

  @TempDir private Path temp;

  private static final String DATA =
      """
      {"schema": "mingzhang.disclosure/1",
       "disclosure": {"unit": "云岭市档案馆", "year": "2024", "kind": "budget", "level": "unit"},
       "tables": [{"title": "收支总表", "printedUnit": "万元",
         "columns": [{"path": ["收入", "项目"]}, {"path": ["收入", "预算数"]}],
         "rows": [
           {"name": "一、一般公共预算拨款收入", "where": {"page": 3}, "cells": [{"column": 1, "printed": "100.00"}]},
           {"name": "二、事业收入", "where": {"page": 3}, "cells": [{"column": 1, "printed": "%s"}]},
           {"name": "本年收入合计", "where": {"page": 3}, "cells": [{"column": 1, "printed": "120.00"}]}]}]}
      """;

  @Test
  void addsUpADisclosureGivenAsData() throws IOException {
    Report good = Mingzhang.check(file("good.json", DATA.formatted("20.00")));
    assertThat(good.verdict()).isEqualTo(Verdict.CLEAN);
    assertThat(good.findings()).isEmpty();
    assertThat(good.proved()).isNotEmpty();
    assertThat(good.disclosure().source().form()).isEqualTo("json");

    Report bad = Mingzhang.check(file("bad.json", DATA.formatted("30.00")));
    assertThat(bad.verdict()).isEqualTo(Verdict.ERRORS);
    assertThat(bad.findings()).hasSize(1);
    Finding finding = bad.findings().get(0);
    assertThat(finding.where().place().page()).isEqualTo(3);
    assertThat(finding.where().place().path()).startsWith("/tables/0/rows/");
  }

  private static final String TEXT =
      """
      {"schema": "mingzhang.disclosure/1", "disclosure": {"kind": "budget", "level": "unit"},
       "sections": [{"number": "一、", "heading": "收支预算情况说明",
         "text": "2024年本年收入合计%s万元。", "where": {"page": 2}}],
       "tables": []}
      """;

  @Test
  void holdsTheTextOfOneFileAgainstTheTablesOfAnother() throws IOException {
    Path tables = file("tables.json", DATA.formatted("20.00"));
    Path right = file("right.json", TEXT.formatted("120.00"));
    Report good = Mingzhang.tryCheck(Mingzhang.tryReadAsOne(List.of(tables, right)));
    assertThat(good.findings()).isEmpty();
    assertThat(good.disclosure().claims()).anyMatch(Claim::tied);

    Path wrong = file("wrong.json", TEXT.formatted("102.00"));
    Report bad = Mingzhang.tryCheck(Mingzhang.tryReadAsOne(List.of(tables, wrong)));
    assertThat(bad.findings()).hasSize(1);
    Finding finding = bad.findings().get(0);
    assertThat(finding.where().place().file()).isEqualTo(wrong.toString());
    assertThat(finding.where().place().page()).isEqualTo(2);
    assertThat(finding.where().place().path()).isEqualTo("/sections/0/text");
    assertThat(finding.expected()).isEqualTo("120.00万元");
    StringWriter json = new StringWriter();
    Mingzhang.writeJson(bad, json);
    assertThat(json.toString()).contains("\"source\": [").contains("\"file\": \"" + wrong + "\"");

    Path before = file("before.json", DATA.formatted("20.00").replace("2024", "2023"));
    Report held =
        Mingzhang.check(Mingzhang.readAsOne(List.of(tables, wrong)), Mingzhang.read(before));
    assertThat(held.findings().get(0).where().place().file()).isEqualTo(wrong.toString());
  }

  @Test
  void saysWhichPartCannotBeReadAndWhichIsOfAnotherYear() throws IOException {
    Path tables = file("tables.json", DATA.formatted("20.00"));
    Path missing = temp.resolve("missing.pdf");
    Report report = Mingzhang.tryCheck(Mingzhang.tryReadAsOne(List.of(tables, missing)));
    assertThat(report.verdict()).isEqualTo(Verdict.UNREADABLE);
    assertThat(report.disclosure().source().file()).isEqualTo(missing.toString());

    Path other = file("other.json", DATA.formatted("20.00").replace("2024", "2023"));
    Disclosure joined = Mingzhang.readAsOne(List.of(tables, other));
    assertThat(joined.unclear()).hasSize(1);
    assertThat(joined.unclear().get(0).where().file()).isEqualTo(other.toString());
    assertThat(joined.unclear().get(0).why().zh()).contains("2023").contains("2024");
  }

  @Test
  void namesTheFileOfAPlaceWhereThereAreTwo() throws IOException {
    Path now = file("now.json", DATA.formatted("30.00"));
    Path before = file("before.json", DATA.formatted("20.00").replace("2024", "2023"));
    Report report = Mingzhang.check(Mingzhang.read(now), Mingzhang.read(before));
    assertThat(report.sources()).hasSize(2);
    assertThat(report.findings().get(0).where().place().file()).isEqualTo(now.toString());
    StringBuilder text = new StringBuilder();
    Mingzhang.writeText(report, Language.EN, TextStyle.PLAIN, text);
    assertThat(text).contains("no figure of this document can be compared with " + before);
  }

  @Test
  void writesWhatItReadAndFound() throws IOException {
    Path file = file("bad.json", DATA.formatted("30.00"));
    Disclosure disclosure = Mingzhang.read(file);
    Report report = Mingzhang.check(disclosure);

    StringWriter json = new StringWriter();
    Mingzhang.writeJson(report, json);
    assertThat(json.toString())
        .contains("\"version\": \"" + Mingzhang.version() + "\"")
        .contains("\"path\": \"/tables/0/rows/");
    StringBuilder text = new StringBuilder();
    Mingzhang.writeText(report, Language.EN, TextStyle.PLAIN, text);
    assertThat(text).contains("errors found").contains("2024 unit budget").contains("page 3");
    StringWriter facts = new StringWriter();
    Mingzhang.writeFacts(disclosure, facts);
    assertThat(facts.toString().lines().skip(1))
        .first()
        .asString()
        .startsWith("summary,收支总表,,一、一般公共预算拨款收入,收入 / 预算数,100.00,1000000,万元,read,3,,,,")
        .contains("flow=income;fund=general;year=2024;basis=budget");
  }

  @Test
  void aFileThatCannotBeReadHasItsReport() throws IOException {
    assertUnreadable(file("empty.pdf", ""), Reason.EMPTY, "文件是空的", 0);
    assertUnreadable(temp.resolve("missing.pdf"), Reason.NOT_FOUND, "文件不存在", 0);
    assertUnreadable(temp, Reason.A_FOLDER, "文件夹", 0);
    assertUnreadable(
        file("bad.json", "{\"a\": 1}"), Reason.NOT_A_DISCLOSURE, "/schema: missing", 8);
    assertUnreadable(file("cut.pdf", "%PDF-1.7\n1 0 obj"), Reason.DAMAGED, "文件已损坏", 16);
  }

  private static void assertUnreadable(Path file, Reason reason, String why, long bytes) {
    assertThatThrownBy(() -> Mingzhang.read(file))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(reason));

    Report report = Mingzhang.check(file);
    assertThat(report.verdict()).isEqualTo(Verdict.UNREADABLE);
    assertThat(report.disclosure().tables()).isEmpty();
    assertThat(report.disclosure().source().file()).isEqualTo(file.toString());
    assertThat(report.disclosure().source().bytes()).isEqualTo(bytes);
    assertThat(report.findings()).hasSize(1);
    Finding finding = report.findings().get(0);
    assertThat(finding.rule()).isEqualTo("unreadable");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message().zh()).contains(why).contains("：请");
    assertThat(finding.message().en()).contains(": ");
    assertThat(Mingzhang.tryRead(file)).isInstanceOf(Reading.Unreadable.class);
  }

  @Test
  void aFaultOfTheProgramIsAReportThatSaysWhereItHappened() throws IOException {
    Path file = file("x.pdf", "x");
    Reading reading = Attempt.read(file, Limits.DEFAULT, loaded -> overflow());
    Report report = Attempt.check(reading, Mingzhang::check);

    assertThat(report.verdict()).isEqualTo(Verdict.UNREADABLE);
    assertThat(report.disclosure().source().sha256())
        .isEqualTo("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
    assertThat(report.findings().get(0).message().zh())
        .contains("StackOverflowError at MingzhangTest:")
        .contains("报告给项目");

    Report checked =
        Attempt.check(
            new Reading.Read(report.disclosure()),
            disclosure -> {
              throw new IllegalStateException("secret words of the document");
            });
    assertThat(checked.verdict()).isEqualTo(Verdict.UNREADABLE);
    assertThat(checked.findings().get(0).message().en())
        .contains("IllegalStateException at MingzhangTest:")
        .doesNotContain("secret");
  }

  private static Disclosure overflow() {
    throw new StackOverflowError();
  }

  @Test
  void readsNoMoreThanItsLimits() throws IOException {
    Limits little = new Limits(10, 1, 1, 1, 1, 1, 1, 1, Limits.DEFAULT.time());
    Reading reading = Attempt.read(file("x.txt", "eleven bytes"), little, loaded -> overflow());
    assertThat(((Reading.Unreadable) reading).report().findings().get(0).id())
        .isEqualTo("unreadable-too-large");
  }

  @Test
  void knowsItsVersion() {
    assertThat(Mingzhang.version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(temp.resolve(name), content);
  }
}
