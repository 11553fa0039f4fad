package org.mingzhang.read.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column.Role;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;
import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

final class DisclosureDataTest {

  private static final Source SOURCE = new Source("a.json", "00", "json", 1, 0);

  private static final String TABLE =
      """
      {"schema": "mingzhang.disclosure/1", "tables": [
        {"title": "收支 总表", "printedUnit": "万元",
         "columns": [{"path": ["科目", "编码"]}, {"path": ["名称"]}, {"path": ["预算数"]}],
         "rows": [{"code": "201", "name": "一般公共服务", "cells": [%s]}]}]}
      """;

  @Test
  void readsTheLeastThatIsEnough() {
    Disclosure read = read(TABLE.formatted("{\"column\": 2, \"printed\": \"1,234.50\"}"));

    assertThat(read.source()).isEqualTo(SOURCE);
    assertThat(read.identity()).isEqualTo(Identity.UNKNOWN);
    Table table = read.tables().get(0);
    assertThat(table.id()).isEqualTo("收支总表");
    assertThat(table.title()).isEqualTo("收支总表");
    assertThat(table.unit()).contains(MoneyUnit.WAN_YUAN);
    assertThat(table.money()).isTrue();
    assertThat(table.columns())
        .extracting(c -> c.role())
        .containsExactly(Role.NAME, Role.NAME, Role.FIGURE);
    assertThat(table.columns().get(0).path()).containsExactly("科目", "编码");
    assertThat(table.rows().get(0).labels()).containsExactly(new Label(0, "201", "一般公共服务"));
    assertThat(table.rows().get(0).cells())
        .containsExactly(
            new Cell(
                2,
                "1,234.50",
                Status.READ,
                new Place(0, Optional.empty(), 0, 0, "", "", "/tables/0/rows/0/cells/0"),
                Figure.parse("1234.50"),
                Optional.empty(),
                Concept.NONE));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // printed, written status, what it is
        "'12.5', -, READ",
        "'12.5', read, READ",
        "'1 2.5', read, READ",
        "'12.5', inferred, INFERRED",
        "'12.5', unread, UNREAD",
        "'12.5', empty, READ",
        "'', -, EMPTY",
        "'', read, EMPTY",
        "'——', -, EMPTY",
        "'——', empty, EMPTY",
        "'1?5', read, UNREAD",
        "'\ufffd\ufffd', unread, UNREAD",
        "'\ufffd\ufffd', read, UNREAD",
        "'无', empty, EMPTY",
        "'十二', -, TEXT",
        "'十二', read, UNREAD",
        "'12a', -, UNREAD",
        "'说明', text, TEXT",
        "'5', text, TEXT",
      })
  void seesFromWhatIsPrintedWhetherThereIsAFigure(String printed, String status, Status expected) {
    String written = status == null ? "" : ", \"status\": \"" + status + "\"";
    Disclosure read =
        read(TABLE.formatted("{\"column\": 2, \"printed\": \"" + printed + "\"" + written + "}"));

    assertThat(read.tables().get(0).rows().get(0).cells().get(0).status()).isEqualTo(expected);
  }

  @Test
  void keepsThePlacesThatAreWrittenAndAddsItsOwn() {
    Disclosure read =
        read(
            TABLE.formatted(
                "{\"column\": 2, \"printed\": \"1\", \"where\": {\"page\": 7, \"box\": [1.5, 2, 3, 4]}},"
                    + "{\"column\": 2, \"printed\": \"1\", \"where\":"
                    + " {\"line\": 8, \"col\": 2, \"sheet\": \"表\", \"cell\": \"B7\"}}"));

    List<Cell> cells = read.tables().get(0).rows().get(0).cells();
    assertThat(cells.get(0).where())
        .isEqualTo(
            new Place(
                7, Optional.of(new Box(1.5, 2, 3, 4)), 0, 0, "", "", "/tables/0/rows/0/cells/0"));
    assertThat(cells.get(1).where())
        .isEqualTo(new Place(0, Optional.empty(), 8, 2, "表", "B7", "/tables/0/rows/0/cells/1"));
  }

  @Test
  void believesLabelsOnlyWhereTheyAgreeWithCodeAndName() {
    String row =
        "{\"code\": \"%s\", \"name\": \"甲/乙\", \"cells\": [], \"labels\":"
            + " [{\"column\": 0, \"code\": \"301\", \"name\": \"甲\"}, {\"column\": 1, \"code\": \"501\", \"name\": \"乙\"}]}";
    String table =
        "{\"schema\": \"mingzhang.disclosure/1\", \"tables\": [{\"columns\": [{\"path\": []}, {\"path\": []}],"
            + " \"rows\": [%s, %s, %s]}]}";
    Disclosure read =
        read(
            table.formatted(
                row.formatted("301/501"), row.formatted("301/502"), row.formatted("301")));

    assertThat(read.tables().get(0).rows().get(0).labels())
        .containsExactly(new Label(0, "301", "甲"), new Label(1, "501", "乙"));
    assertThat(read.tables().get(0).rows().get(1).labels())
        .containsExactly(new Label(0, "301", "甲"), new Label(1, "502", "乙"));
    assertThat(read.tables().get(0).rows().get(2).labels())
        .containsExactly(new Label(0, "301", "甲/乙"));
  }

  @Test
  void seesListsSideBySideWhereTheyAreNotWritten() {
    String table =
        """
        {"schema": "mingzhang.disclosure/1", "tables": [
          {"columns": [{"path": ["收入"]}, {"path": ["数"]}, {"path": ["支出"]}, {"path": ["数"]}],
           "rows": [{"name": "甲", "cells": [{"column": 1, "printed": "1"}%s]},
                    {"name": "乙", "cells": [{"column": 3, "printed": "2"}]}]}]}
        """;
    Table apart = read(table.formatted("")).tables().get(0);
    assertThat(apart.columns()).extracting(c -> c.list()).containsExactly(0, 0, 1, 1);
    assertThat(apart.rows()).extracting(r -> r.list()).containsExactly(0, 1);
    assertThat(apart.rows().get(1).labels()).containsExactly(new Label(2, "", "乙"));

    // A row over both stretches: one list, with words between its figures.
    Table one = read(table.formatted(", {\"column\": 3, \"printed\": \"5\"}")).tables().get(0);
    assertThat(one.columns()).extracting(c -> c.list()).containsOnly(0);
  }

  @Test
  void theTitleTellsTheKindOfATableElseWhatIsWritten() {
    String table =
        """
        {"schema": "mingzhang.disclosure/1", "tables": [
          {"title": "收支总表", "columns": [], "rows": []},
          {"title": "收支总表", "id": "income", "columns": [], "rows": []},
          {"title": "附表", "columns": [], "rows": []},
          {"title": "附表", "id": "income", "columns": [], "rows": []}]}
        """;
    Disclosure read =
        DisclosureData.read(
            table.getBytes(UTF_8),
            SOURCE,
            Limits.DEFAULT,
            title -> title.equals("收支总表") ? "summary" : title);
    assertThat(read.tables())
        .extracting(Table::id)
        .containsExactly("summary", "summary", "附表", "income");
  }

  @Test
  void aTableWithoutAUnitHasTheLastPrintedOne() {
    Disclosure read =
        read(
            """
            {"schema": "mingzhang.disclosure/1", "tables": [
              {"title": "a", "columns": [], "rows": []},
              {"title": "b", "printedUnit": "元", "columns": [], "rows": []},
              {"title": "c", "columns": [], "rows": []},
              {"title": "d", "money": true, "columns": [], "rows": []}]}
            """);
    assertThat(read.tables())
        .extracting(Table::unit)
        .containsExactly(
            Optional.empty(),
            Optional.of(MoneyUnit.YUAN),
            Optional.of(MoneyUnit.YUAN),
            Optional.empty());
  }

  @Test
  void aPrintedUnitThatWasCorrectedCounts() {
    Disclosure read =
        read(
            """
            {"schema": "mingzhang.disclosure/1", "tables": [
              {"title": "a", "printedUnit": "元", "unit": "万元", "columns": [], "rows": []},
              {"title": "b", "printedUnit": "", "unit": "万元", "columns": [], "rows": []}]}
            """);
    assertThat(read.tables())
        .extracting(Table::unit)
        .containsExactly(Optional.of(MoneyUnit.YUAN), Optional.of(MoneyUnit.WAN_YUAN));
  }

  @Test
  void cutsTextIntoParagraphsAndGivesThemTheirLines() {
    Disclosure read =
        read(
            """
            {"schema": "mingzhang.disclosure/1", "tables": [], "sections": [
              {"number": "一", "heading": "说明", "level": 2, "text": "𠀀甲\\n乙", "where": {"line": 1},
               "lines": [{"index": 1, "where": {"line": 2}}, {"index": 3, "where": {"line": 3}},
                         {"index": 99, "where": {"line": 4}}]}]}
            """);
    Section section = read.sections().get(0);
    assertThat(section.number()).isEqualTo("一");
    assertThat(section.level()).isEqualTo(2);
    assertThat(section.where().line()).isEqualTo(1);
    assertThat(section.paragraphs()).extracting(p -> p.text()).containsExactly("𠀀甲", "乙");
    // 甲 is the second character, but begins at the third unit of UTF-16.
    assertThat(section.paragraphs().get(0).lines()).extracting(l -> l.index()).containsExactly(2);
    assertThat(section.paragraphs().get(1).lines())
        .extracting(l -> l.where().line())
        .containsExactly(3);
  }

  @Test
  void readsWhoseDisclosureItIs() {
    Disclosure read =
        read(
            """
            {"schema": "mingzhang.disclosure/1", "tables": [], "more": {"a": [null]},
             "disclosure": {"unit": "甲", "unitCode": "1", "year": "2024", "kind": "final",
                            "level": "department", "published": "p", "publisher": "q", "editor": "r"}}
            """);
    assertThat(read.identity())
        .isEqualTo(
            new Identity(
                "甲", "1", "2024", Identity.Kind.FINAL, Identity.Level.DEPARTMENT, "p", "q", "r"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"schema\": \"mingzhang.report/1\"}|NOT_A_DISCLOSURE|/schema: mingzhang.report/1",
        "{\"tables\": []}|NOT_A_DISCLOSURE|/schema: missing",
        "{\"schema\": \"mingzhang.disclosure/1\"}|NOT_A_DISCLOSURE|/tables: an array is expected",
        "{\"schema\": \"mingzhang.disclosure/1\", \"tables\": [5]}|NOT_A_DISCLOSURE|/tables/0: an object is expected",
        "{\"schema\": \"mingzhang.disclosure/1\", \"tables\": [], \"tables\": []}|NOT_A_DISCLOSURE|line 1",
        "{\"schema\": \"mingzhang.disclosure/1\", \"tables\": [}|NOT_A_DISCLOSURE|line 1, column",
        "[]|NOT_A_DISCLOSURE|/: an object is expected",
        "{} {}|NOT_A_DISCLOSURE|more than one value",
      })
  void saysWhereTheDataIsWrong(String data, Reason reason, String where) {
    assertUnreadable(data, reason, where);
  }

  @Test
  void saysWhichCellIsWrong() {
    assertUnreadable(
        TABLE.formatted("{\"column\": 3, \"printed\": \"1\"}"),
        Reason.NOT_A_DISCLOSURE,
        "/tables/0/rows/0/cells/0/column: there are only 3 columns");
    assertUnreadable(
        TABLE.formatted("{\"printed\": \"1\"}"),
        Reason.NOT_A_DISCLOSURE,
        "/tables/0/rows/0/cells/0: column is missing");
    assertUnreadable(
        TABLE.formatted("{\"column\": 2, \"printed\": 1}"),
        Reason.NOT_A_DISCLOSURE,
        "/tables/0/rows/0/cells/0/printed: a string is expected");
    assertUnreadable(
        TABLE
            .formatted("{\"column\": 2, \"printed\": \"1\"}")
            .replace("\"cells\"", "\"labels\": [{\"column\": 2147483647}], \"cells\""),
        Reason.NOT_A_DISCLOSURE,
        "/tables/0/rows/0/labels/0/column: there are only 3 columns");
    for (String column : List.of("1.5", "-1", "1e999999999", "9".repeat(900))) {
      assertUnreadable(
          TABLE.formatted("{\"column\": " + column + ", \"printed\": \"1\"}"),
          Reason.NOT_A_DISCLOSURE,
          "/tables/0/rows/0/cells/0/column: a whole number from 0 is expected");
    }
    assertUnreadable(
        TABLE.formatted("").replace("\"cells\"", "\"indent\": 1e999999999, \"cells\""),
        Reason.NOT_A_DISCLOSURE,
        "/tables/0/rows/0/indent: a number is expected");
  }

  @Test
  void boundsDepthAndSize() {
    assertUnreadable("{\"a\": " + "[".repeat(100_000), Reason.TOO_LARGE, "");
    Limits little = new Limits(10, 1, 1, 1, 1, 1, 1, 1, Limits.DEFAULT.time());
    assertThatThrownBy(
            () ->
                DisclosureData.read(
                    "{\"schema\": 1}".getBytes(UTF_8), SOURCE, little, title -> title))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void everyTruncationEndsInAMessage() {
    byte[] whole = TABLE.formatted("{\"column\": 2, \"printed\": \"1\"}").strip().getBytes(UTF_8);
    for (int length = 0; length < whole.length; length++) {
      byte[] part = java.util.Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> DisclosureData.read(part, SOURCE, Limits.DEFAULT, title -> title))
          .as("the first %d bytes", length)
          .isInstanceOf(UnreadableException.class);
    }
  }

  @Test
  void tellsDisclosuresFromOtherFiles() {
    byte[] data = TABLE.getBytes(UTF_8);
    assertThat(DisclosureData.accepts(data)).isTrue();
    assertThat(DisclosureData.accepts("\ufeff \n{".getBytes(UTF_8))).isTrue();
    assertThat(DisclosureData.accepts("%PDF-1.7".getBytes(UTF_8))).isFalse();
    assertThat(DisclosureData.accepts(new byte[0])).isFalse();
    assertThat(DisclosureData.isDisclosure(data)).isTrue();
    assertThat(DisclosureData.isDisclosure("{\"schema\": \"mingzhang.report/1\"}".getBytes(UTF_8)))
        .isFalse();
    assertThat(read("\ufeff" + TABLE.formatted("")).tables()).hasSize(1);
  }

  private static void assertUnreadable(String data, Reason reason, String detail) {
    assertThatThrownBy(() -> read(data))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.detail()).contains(detail);
              assertThat(e.detail().length()).isLessThan(300);
            });
  }

  private static Disclosure read(String data) {
    return DisclosureData.read(data.getBytes(UTF_8), SOURCE, Limits.DEFAULT, title -> title);
  }
}
