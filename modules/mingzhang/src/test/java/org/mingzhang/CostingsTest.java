package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Report;

/** Costings that stand in words of a table's rows, or in a form whose cells ran into each other. */
final class CostingsTest {

  @TempDir private Path temp;

  @Test
  void aProductInACellIsToldAtTheCell() throws IOException {
    Report report = table("8.00", "2次×50人×2天×400元/人·天=9万元");

    assertThat(report.findings())
        .extracting(CostingsTest::told)
        .containsExactly("error costing-does-not-follow 9万元 → 8万元");
    Finding finding = report.findings().get(0);
    assertThat(finding.where().title()).isEqualTo("项目支出明细测算");
    assertThat(finding.where().column()).isEqualTo("测算依据及说明");
    assertThat(finding.where().place().path()).isEqualTo("/tables/0/rows/0/cells/1");
    assertThat(finding.where().quote()).contains("400元/人·天=9万元");
    assertThat(finding.proof().get(0).equation()).isEqualTo("2次×50人×2天×400元/人·天 = 80000元 ≠ 9万元");
  }

  @Test
  void numberedLinesAddUpToTheAmountOfTheirRow() throws IOException {
    String lines = "1、3名人员报酬共48774.19元；2、10名人员报酬共262500元；3、22人×5250元/月×12个月=138.6万元";

    assertThat(table("169.73", lines).findings()).isEmpty();
    Report wrong = table("159.73", lines);
    assertThat(wrong.findings())
        .extracting(CostingsTest::told)
        .containsExactly("warning costing-does-not-follow 159.73 → ");
    assertThat(wrong.findings().get(0).where().place().path())
        .isEqualTo("/tables/0/rows/0/cells/0");
  }

  @Test
  void linesThatMayLeaveSomethingOutSayNothing() throws IOException {
    assertThat(table("2.00", "1、印刷费等3000元；2、邮寄费6000元").findings()).isEmpty();
    assertThat(table("2.00", "1、印刷费3000元；2、邮寄费若干").findings()).isEmpty();
    assertThat(table("2.00", "1、印刷费3000元；2、邮寄费6000元，其余另列").findings()).isEmpty();
    assertThat(table("2.00", "印刷费3000元").findings()).isEmpty();
  }

  @Test
  void linesBelowAnAmountThatRanIntoThemAddUp() throws IOException {
    assertThat(form("169.73").findings()).isEmpty();
    List<Claim> read =
        form("169.73").disclosure().claims().stream()
            .filter(claim -> claim.relation() == Relation.COSTING)
            .toList();
    assertThat(read)
        .extracting(Claim::printed)
        .containsExactly("169.73", "48774.19元", "262500元", "1386000元");
    assertThat(form("159.73").findings())
        .extracting(CostingsTest::told)
        .containsExactly("warning costing-does-not-follow 159.73 → ");
  }

  private Report form(String amount) throws IOException {
    String text =
        "单位:万元\\n项目活动金额测算依据及说明备注\\n聘请人员。其他支出"
            + amount
            + "1、3名人员报酬共48774.19元;\\n2、10名人员报酬共262500元;\\n3、22名人员报酬共1386000元;\\n项目采购";
    return check(
        "\"sections\": [{\"number\": \"一\", \"heading\": \"重点项目\", \"text\": \""
            + text
            + "\"}], \"tables\": []");
  }

  private Report table(String amount, String costing) throws IOException {
    return check(
        "\"sections\": [], \"tables\": [{\"id\": \"\", \"title\": \"项目支出明细测算\","
            + "\"printedUnit\": \"万元\", \"columns\": [{\"path\": [\"项目活动\"], \"role\": \"name\"},"
            + "{\"path\": [\"金额\"]}, {\"path\": [\"测算依据及说明\"], \"role\": \"note\"}],"
            + "\"rows\": [{\"code\": \"\", \"name\": \"会议\", \"level\": 0, \"cells\": ["
            + "{\"column\": 1, \"printed\": \""
            + amount
            + "\", \"status\": \"read\"}, {\"column\": 2, \"printed\": \""
            + costing
            + "\", \"status\": \"text\"}]}]}]");
  }

  private Report check(String data) throws IOException {
    String all =
        "{\"schema\": \"mingzhang.disclosure/1\", \"disclosure\": {\"unit\": \"某某中心\","
            + "\"year\": \"2024\", \"kind\": \"budget\"}, "
            + data
            + "}";
    return Mingzhang.check(Files.writeString(temp.resolve("made.json"), all));
  }

  private static String told(Finding finding) {
    return String.join(
        " ", finding.severity().key(), finding.rule(), finding.printed(), "→", finding.expected());
  }
}
