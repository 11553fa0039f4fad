package org.mingzhang.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;
import org.mingzhang.report.Made;

final class FactsCsvTest {

  @Test
  void writesTheFactsInTheOrderOfTheDocument() throws IOException {
    String general = "flow=expenditure;fund=general;";
    assertThat(write(Made.disclosure()))
        .isEqualTo(
            String.join(
                "\n",
                "table,title,row_code,row_name,column,printed,amount_yuan,unit,status,page,line,"
                    + "sheet,cell,concept",
                "general,一般公共预算支出表,,合计,合计,120.50,1205000,万元,read,3,,,,"
                    + general
                    + "year=2024;basis=budget",
                "general,一般公共预算支出表,,合计,基本支出 / 小计,20.5,205000,万元,read,3,,,,"
                    + general
                    + "nature=basic;year=2024;basis=budget",
                "general,一般公共预算支出表,,合计,项目支出,90,900000,万元,read,3,,,,"
                    + general
                    + "nature=project;year=2024;basis=budget",
                "general,一般公共预算支出表,201,一般公共服务支出,合计,120.50,1205000,万元,inferred,3,,,,",
                "general,一般公共预算支出表,201,一般公共服务支出,基本支出 / 小计,2?.5,,,unread,3,,,,",
                "general,一般公共预算支出表,201,一般公共服务支出,项目支出,,,,empty,3,,,,",
                "procurement,政府采购预算表,2082805/50201/30204,扫描仪/耗材,数量,22,22,,read,,41,,,"
                    + "item=procurement;measure=quantity",
                "procurement,政府采购预算表,2082805/50201/30204,扫描仪/耗材,单价,\"1,320,000.00\","
                    + "1320000,元,read,,42,,,item=procurement;measure=price",
                ""));
  }

  @ParameterizedTest
  @CsvSource({
    "338.52, WAN_YUAN, 3385200",
    "0.000001, WAN_YUAN, 0.01",
    "0.0000001, WAN_YUAN, 0.001",
    "0.00, YUAN, 0",
    "-12.50, YI_YUAN, -1250000000",
    "1000, QIAN_YUAN, 1000000",
    "'1,234,567,890.10', YUAN, 1234567890.1",
  })
  void writesAmountsExactlyAndPlainly(String printed, MoneyUnit unit, String yuan)
      throws IOException {
    assertThat(only(printed, Optional.of(unit), true).get("amount_yuan")).isEqualTo(yuan);
  }

  @Test
  void givesNoAmountInYuanWhereTheUnitIsNotKnown() throws IOException {
    assertThat(only("12.00", Optional.empty(), true).get("amount_yuan")).isEmpty();
  }

  @Test
  void givesTheBareNumberOfWhatIsNoMoney() throws IOException {
    var fact = only("12.00", Optional.empty(), false);
    assertThat(fact.get("amount_yuan")).isEqualTo("12");
    assertThat(fact.get("unit")).isEmpty();
  }

  @Test
  void quotesWhatWouldBreakTheRow() throws IOException {
    String csv = write(table("\"甲\",乙", "1", Optional.of(MoneyUnit.YUAN), true));
    assertThat(csv).contains(",\"\"\"甲\"\",乙\",");
  }

  private static java.util.Map<String, String> only(
      String printed, Optional<MoneyUnit> unit, boolean money) throws IOException {
    String csv = write(table("甲", printed, unit, money));
    try (var parsed =
        org.apache.commons.csv.CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new java.io.StringReader(csv))) {
      return parsed.getRecords().get(0).toMap();
    }
  }

  private static Disclosure table(
      String name, String printed, Optional<MoneyUnit> unit, boolean money) {
    Cell cell =
        new Cell(0, printed, Status.READ, Place.NONE, Figure.parse(printed), unit, Concept.NONE);
    Table table =
        new Table(
            "x",
            "x",
            "",
            unit,
            "",
            false,
            money,
            List.of(new Column(List.of(), Column.Role.FIGURE, 0, Concept.NONE)),
            List.of(
                new Row(
                    0,
                    List.of(new Label(0, "", name)),
                    0,
                    0,
                    Place.NONE,
                    List.of(cell),
                    Concept.NONE)),
            Place.NONE);
    Disclosure made = Made.disclosure();
    return new Disclosure(made.source(), made.identity(), List.of(), List.of(table), List.of());
  }

  private static String write(Disclosure disclosure) throws IOException {
    StringWriter out = new StringWriter();
    FactsCsv.write(disclosure, out);
    return out.toString();
  }
}
