package org.mingzhang.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Verdict;
import org.mingzhang.report.Made;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class ReportJsonTest {

  private static final Report FULL =
      Made.report(Verdict.ERRORS, Made.sum(), Made.full(), Made.rounding());

  @Test
  void isValidByItsSchema() throws IOException {
    assertThat(Schemas.errors("report-1", write(FULL))).isEmpty();
    assertThat(Schemas.errors("report-1", write(Made.report(Verdict.CLEAN)))).isEmpty();
    assertThat(Schemas.errors("report-1", write(Made.unreadable()))).isEmpty();
  }

  @Test
  void listsTheFilesAndSaysWhatCameOfComparing() throws IOException {
    String text = write(Made.comparing(Made.sum()));
    assertThat(Schemas.errors("report-1", text)).isEmpty();
    JsonNode json = new ObjectMapper().readTree(text);
    assertThat(json.at("/source/0/file").asString()).isEqualTo("样例.pdf");
    assertThat(json.at("/source/1/file").asString()).isEqualTo("去年.pdf");
    assertThat(json.at("/coverage/previous").toString())
        .isEqualTo(
            "{\"file\":\"去年.pdf\",\"year\":\"2023\",\"basis\":\"budget\","
                + "\"agreeing\":7,\"differing\":1,\"notComparable\":2}");
  }

  @Test
  void theSchemaSeesWhatIsWrong() throws IOException {
    String good = write(FULL);
    assertThat(Schemas.errors("report-1", good.replace("\"severity\"", "\"severe\""))).isNotEmpty();
    assertThat(Schemas.errors("report-1", good.replace("\"errors\"", "\"clean\""))).isNotEmpty();
    assertThat(Schemas.errors("report-1", good.replace("\"page\": 3", "\"page\": 0"))).isNotEmpty();
    assertThat(
            Schemas.errors(
                "report-1", good.replace("\"verdict\": \"errors\"", "\"verdict\": \"unreadable\"")))
        .isNotEmpty();
  }

  @Test
  void saysWhoWroteItAndAboutWhat() throws IOException {
    JsonNode json = new ObjectMapper().readTree(write(FULL));

    assertThat(json.at("/schema").asString()).isEqualTo("mingzhang.report/1");
    assertThat(json.at("/tool").toString())
        .isEqualTo("{\"name\":\"mingzhang\",\"version\":\"9.9\"}");
    assertThat(json.at("/source/file").asString()).isEqualTo("样例.pdf");
    assertThat(json.at("/source/pages").asInt()).isEqualTo(5);
    assertThat(json.at("/disclosure/unit").asString()).isEqualTo("云岭市档案馆");
    assertThat(json.at("/disclosure/kind").asString()).isEqualTo("budget");
    assertThat(json.at("/disclosure/level").asString()).isEqualTo("unit");
    assertThat(json.at("/disclosure/title").asString()).isEqualTo("云岭市档案馆2024年单位预算");
    assertThat(json.at("/verdict").asString()).isEqualTo("errors");
  }

  @Test
  void countsWhatWasRead() throws IOException {
    JsonNode coverage = new ObjectMapper().readTree(write(FULL)).at("/coverage");

    assertThat(coverage.at("/cells").toString())
        .isEqualTo("{\"read\":4,\"inferred\":1,\"unread\":1,\"proved\":2}");
    assertThat(coverage.at("/tables/0/rows").asInt()).isEqualTo(2);
    assertThat(coverage.at("/tables/0/columns").asInt()).isEqualTo(6);
    assertThat(coverage.at("/tables/0/unread").asInt()).isEqualTo(1);
    assertThat(coverage.at("/tables/1/where").toString()).isEqualTo("{\"line\":38,\"col\":1}");
    assertThat(coverage.at("/claims").toString()).isEqualTo("{\"tied\":0,\"untied\":0}");
    assertThat(coverage.at("/rulesSkipped/0/why/zh").asString()).isEqualTo("没有编码");
    assertThat(coverage.at("/notUnderstood/0/quote").asString()).isEqualTo("附注说明");
  }

  @Test
  void writesAllOfAFindingAndOfAPlaceOnlyWhatApplies() throws IOException {
    JsonNode findings = new ObjectMapper().readTree(write(FULL)).at("/findings");

    assertThat(findings.at("/0/where").toString())
        .isEqualTo(
            "{\"table\":\"general\",\"title\":\"一般公共预算支出表\",\"row\":{\"code\":\"\",\"name\":\"合计\"},"
                + "\"column\":\"合计\",\"page\":3,\"box\":[72.0,90.13,450.5,12.0]}");
    assertThat(findings.at("/0/expected").asString()).isEmpty();
    assertThat(findings.at("/0/basis").isNull()).isTrue();
    assertThat(findings.at("/0/proof/0").toString())
        .isEqualTo("{\"equation\":\"120.50 ≠ 20.5 + 90\",\"holds\":false}");
    assertThat(findings.at("/1/cluster").asString()).isEqualTo("a");
    assertThat(findings.at("/1/repair/0/to").asString()).isEqualTo("110.50");
    assertThat(findings.at("/1/alternatives/1/0/from").asString()).isEmpty();
    assertThat(findings.at("/1/basis/article").asString()).isEqualTo("第十四条");
    assertThat(findings.at("/1/consequences/0/message/en").asString())
        .isEqualTo("the total fails too");
    assertThat(findings.at("/2/where").toString())
        .isEqualTo("{\"table\":\"procurement\",\"line\":42,\"col\":1}");
  }

  @Test
  void isLaidOutForPeople() throws IOException {
    assertThat(write(FULL).lines())
        .startsWith(
            "{",
            "  \"schema\": \"mingzhang.report/1\",",
            "  \"tool\": {",
            "    \"name\": \"mingzhang\",",
            "    \"version\": \"9.9\"",
            "  },")
        .contains("      \"message\": {\"zh\": \"此数可疑\", \"en\": \"this figure is doubtful\"},")
        .endsWith("    }", "  ]", "}");
    assertThat(write(FULL)).endsWith("}\n").doesNotContain("\r").doesNotContain(" \n");
  }

  private static String write(Report report) throws IOException {
    StringWriter out = new StringWriter();
    ReportJson.write(report, "9.9", out);
    return out.toString();
  }
}
