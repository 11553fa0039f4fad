package org.mingzhang.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.mingzhang.report.Made;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class DisclosureJsonTest {

  private final String written = write();

  DisclosureJsonTest() throws IOException {}

  @Test
  void isValidByItsSchema() throws IOException {
    assertThat(Schemas.errors("disclosure-1", written)).isEmpty();
    assertThat(Schemas.errors("disclosure-1", written.replace("\"printed\"", "\"print\"")))
        .isNotEmpty();
  }

  @Test
  void theSchemaTakesTheLeastThatIsEnough() throws IOException {
    String least =
        """
        {"schema": "mingzhang.disclosure/1",
         "tables": [{"title": "收支总表", "columns": [{"path": ["项目"]}, {"path": ["预算数"]}],
                     "rows": [{"name": "合计", "cells": [{"column": 1, "printed": "1"}]}]}]}
        """;
    assertThat(Schemas.errors("disclosure-1", least)).isEmpty();
  }

  @Test
  void writesCellsAsPrintedAndLeavesTheDerivedOut() throws IOException {
    JsonNode table = new ObjectMapper().readTree(written).at("/tables/0");

    assertThat(table.at("/id").asString()).isEqualTo("general");
    assertThat(table.at("/printedUnit").asString()).isEqualTo("万元");
    assertThat(table.at("/columns/3").toString())
        .isEqualTo(
            "{\"path\":[\"基本支出\",\"小计\"],\"concept\":\"flow=expenditure;nature=basic\","
                + "\"role\":\"figure\",\"list\":0}");
    assertThat(table.at("/rows/1/code").asString()).isEqualTo("201");
    assertThat(table.at("/rows/1/cells/1").toString())
        .isEqualTo(
            "{\"column\":3,\"printed\":\"2?.5\",\"status\":\"unread\","
                + "\"where\":{\"page\":3,\"box\":[72.0,90.13,450.5,12.0]}}");
    assertThat(table.at("/rows/1/cells/2/status").asString()).isEqualTo("empty");
    assertThat(table.at("/rows/0/cells/3/status").asString()).isEqualTo("text");
  }

  @Test
  void writesSectionsWithTheBeginningsOfTheirLines() throws IOException {
    JsonNode section = new ObjectMapper().readTree(written).at("/sections/1");

    assertThat(section.at("/number").asString()).isEqualTo("一");
    assertThat(section.at("/text").asString()).isEqualTo("支出总计𠀀120.5万元。\n没有其他。");
    // 𠀀 is one character, though two units of UTF-16.
    assertThat(section.at("/lines/1/index").asInt()).isEqualTo(5);
    assertThat(section.at("/lines/2/index").asInt()).isEqualTo(14);
    assertThat(section.at("/lines/2/where").toString()).isEqualTo("{\"line\":9,\"col\":1}");
  }

  @Test
  void aCellIsALineOfItsOwn() {
    assertThat(written.lines().map(String::strip))
        .contains(
            "{\"column\": 1, \"printed\": \"22\", \"status\": \"read\", \"where\": {\"line\": 41, \"col\": 3}},")
        .contains(
            "{\"path\": [\"单价\"], \"concept\": \"measure=price\", \"role\": \"figure\", \"list\": 0}");
  }

  private static String write() throws IOException {
    StringWriter out = new StringWriter();
    DisclosureJson.write(Made.disclosure(), out);
    return out.toString();
  }
}
