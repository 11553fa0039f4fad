package org.mingzhang.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Language;
import org.mingzhang.model.Message;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.finding.Verdict;
import org.mingzhang.report.Made;

final class ReportTextTest {

  private static final Report FULL =
      Made.report(Verdict.ERRORS, Made.rounding(), Made.sum(), Made.full());

  @Test
  void tellsInChineseWhatIsWrongTheGravestFirst() throws IOException {
    assertThat(text(FULL, Language.ZH, false))
        .isEqualTo(
            """
            ✗ 有错误  样例.pdf
              云岭市档案馆 · 2024年单位预算
              读到 2 张表、6 个金额：读出 4，推断 1，未识别 1；经加总证实 33.3%

            错误 (1)

            1. 第 3 页 · 一般公共预算支出表 · 行 合计 · 列 合计
               “合计”与各项之和不符，相差 10.00 万元
               原文    120.50
               ✗ 不符  120.50 ≠ 20.5 + 90
               ✓ 成立  120.50 = 120.50

            警告 (1)

            2. 第 3 页 · 一般公共预算支出表 · 行 201 一般公共服务支出 · 列 合计
               此数可疑
               原文    120.50
               应为    110.50
               修改    第 3 页 · 一般公共预算支出表 · 行 201 一般公共服务支出 · 列 合计：120.50 → 110.50
               可能    第 3 页 · 一般公共预算支出表 · 行 201 一般公共服务支出 · 列 合计：120.50 → 110.50
               可能    第 3 页 · 一般公共预算支出表 · 行 201 一般公共服务支出 · 列 项目支出：（空） → 100
               连带    第 3 页 · 一般公共预算支出表 · 行 合计 · 列 合计：120.50 → 110.50（合计随之不符）
               依据    预算法 第十四条

            提示 (1)

            3. 第 42 行 · procurement
               相差 0.01，可由四舍五入解释

            有 1 处没有读懂，未参与核对（--verbose 列出）
            有 1 项核对没有做完（--verbose 列出原因）
            合计：错误 1，警告 1，提示 1
            """);
  }

  @Test
  void tellsTheSameInEnglish() throws IOException {
    assertThat(text(FULL, Language.EN, false))
        .isEqualTo(
            """
            ✗ errors found  样例.pdf
              云岭市档案馆 · 2024 unit budget
              2 tables, 6 amounts: read 4, inferred 1, unread 1; proved by sums 33.3%

            Errors (1)

            1. page 3 · 一般公共预算支出表 · row 合计 · column 合计
               “合计” is not the sum of its parts: 10.00 万元 apart
               printed  120.50
               ✗ fails  120.50 ≠ 20.5 + 90
               ✓ holds  120.50 = 120.50

            Warnings (1)

            2. page 3 · 一般公共预算支出表 · row 201 一般公共服务支出 · column 合计
               this figure is doubtful
               printed  120.50
               expected 110.50
               repair   page 3 · 一般公共预算支出表 · row 201 一般公共服务支出 · column 合计: 120.50 → 110.50
               perhaps  page 3 · 一般公共预算支出表 · row 201 一般公共服务支出 · column 合计: 120.50 → 110.50
               perhaps  page 3 · 一般公共预算支出表 · row 201 一般公共服务支出 · column 项目支出: (blank) → 100
               hence    page 3 · 一般公共预算支出表 · row 合计 · column 合计: 120.50 → 110.50 (the total fails too)
               basis    预算法 第十四条

            Notes (1)

            3. line 42 · procurement
               0.01 apart, explained by rounding

            1 place was not understood and took no part (--verbose)
            1 check was not finished (--verbose tells why)
            Total: 1 error, 1 warning, 1 note
            """);
  }

  @Test
  void listsTablesAndWhatWasNotUnderstoodOnDemand() throws IOException {
    assertThat(text(FULL, Language.ZH, true))
        .contains("   规则    value-of-another-row (slip-2)\n")
        .contains("   ✓ 成立  1.00 ≈ 0.33 + 0.33 + 0.33\n")
        .endsWith(
            """
            表格 (2)
               表名                位置      单位  读出  推断  未识别  证实
               一般公共预算支出表  第 3 页   万元     3     1       1     2
               政府采购预算表      第 38 行  元       1     0       0     0

            没有读懂 (1)
               第 4 页 · 表头没有读懂：附注说明

            没有运行的规则 (1)
               code-roll-up：没有编码

            合计：错误 1，警告 1，提示 1
            """);
    assertThat(text(FULL, Language.EN, true))
        .contains("   title               place    unit  read  inferred  unread  proved\n")
        .contains("   page 4 · the head was not understood: 附注说明\n");
  }

  @Test
  void tellsHowManyAmountsInSentencesAreTiedAndListsTheOthers() throws IOException {
    Report report = Made.saying("某某预算100.00万元，某某系统30.00万元。");
    assertThat(text(report, Language.ZH, false)).contains("  文中有 2 个金额：知其所指 1（50.0%）\n");
    assertThat(text(report, Language.EN, false))
        .contains("  2 amounts in sentences: tied to a quantity 1 (50.0%)\n");
    assertThat(text(report, Language.ZH, true))
        .contains(
            """
            文中未知所指的数字 (1)
               第 7 行 · 一、收支 · 30.00万元 · 不知是何数
                 某某预算100.00万元，某某系统30.00万元。
            """);
    assertThat(text(report, Language.EN, true)).contains("30.00万元 · not known what it is of\n");
  }

  @Test
  void aCleanDocumentIsSaidToBeOne() throws IOException {
    assertThat(text(Made.report(Verdict.CLEAN), Language.ZH, false))
        .startsWith("✓ 未发现矛盾  样例.pdf\n")
        .doesNotContain("错误 (", "✗")
        .endsWith("合计：错误 0，警告 0，提示 0\n");
    assertThat(text(Made.report(Verdict.CLEAN), Language.EN, false))
        .startsWith("✓ no contradiction found  样例.pdf\n")
        .endsWith("Total: 0 errors, 0 warnings, 0 notes\n");
  }

  @Test
  void anUnreadableFileIsSaidToBeOneWithWhatToDo() throws IOException {
    assertThat(text(Made.unreadable(), Language.ZH, true))
        .isEqualTo("✗ 无法读取  扫描件.pdf\n  页面是图片，没有文字层：请先做文字识别\n");
    assertThat(text(Made.unreadable(), Language.EN, false))
        .isEqualTo(
            "✗ cannot be read  扫描件.pdf\n  the pages are pictures: recognise the text first\n");
  }

  @Test
  void listsTheFirstEquationsOfALargeClusterAndCountsTheRest() throws IOException {
    Finding sum = Made.sum();
    List<Proof> many =
        IntStream.rangeClosed(1, 7).mapToObj(i -> new Proof(i + " ≠ 0", false)).toList();
    Finding large =
        new Finding(
            sum.id(),
            sum.rule(),
            Severity.ERROR,
            "",
            sum.where(),
            "",
            "",
            new Message("不符", "fails"),
            many,
            List.of(),
            List.of(),
            Optional.empty(),
            List.of());
    String text = text(Made.report(Verdict.ERRORS, large), Language.ZH, false);
    assertThat(text)
        .contains("5 ≠ 0\n           另有 2 个等式（--verbose 列出）\n")
        .doesNotContain("6 ≠ 0")
        .contains("   原文    （空）\n");
    assertThat(text(Made.report(Verdict.ERRORS, large), Language.ZH, true))
        .contains("7 ≠ 0")
        .doesNotContain("另有");
  }

  @Test
  void breaksLinesAtTheWidthOfTheTerminal() throws IOException {
    StringBuilder out = new StringBuilder();
    ReportText.write(FULL, Language.ZH, new Style(false, 50, false), out);

    assertThat(out.toString().lines()).allMatch(line -> DisplayWidth.of(line) <= 50);
    assertThat(out.toString().replaceAll("\\s", ""))
        .isEqualTo(text(FULL, Language.ZH, false).replaceAll("\\s", ""));
  }

  @Test
  void coloursOnlyWhereAskedFor() throws IOException {
    StringBuilder out = new StringBuilder();
    ReportText.write(FULL, Language.ZH, new Style(true, 0, false), out);

    assertThat(out.toString()).contains("\u001b[31;1m✗\u001b[0m");
    assertThat(out.toString().replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(text(FULL, Language.ZH, false));
  }

  @Test
  void aDocumentCannotSteerTheTerminal() throws IOException {
    Finding sum = Made.sum();
    Finding hostile =
        new Finding(
            sum.id(),
            sum.rule(),
            Severity.ERROR,
            "",
            Made.at("\u001b[2J", "甲\r乙", "\u202e丙"),
            "\u009b31m",
            "",
            sum.message(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of());
    assertThat(text(Made.report(Verdict.ERRORS, hostile), Language.ZH, true))
        .doesNotContain("\u001b", "\r", "\u202e", "\u009b");
  }

  private static String text(Report report, Language language, boolean verbose) throws IOException {
    StringBuilder out = new StringBuilder();
    ReportText.write(report, language, new Style(false, 0, verbose), out);
    return out.toString();
  }
}
