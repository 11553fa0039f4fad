package org.mingzhang.read.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.read.Facts;
import org.mingzhang.read.Picture;

/** Codes and names of classifications: rule 8 of docs/concepts.md. */
final class NamesTest {

  private static final String BUDGET = "某某市某某局2026年部门预算公开\n--- page\n";
  private static final String YEAR = ";year=2026;basis=budget";

  private static final String THREE_COLUMNS =
      """
      部门支出总表
      单位：万元
      | 科目编码 | <  | <  | 科目名称 | 合计 |
      | 类       | 款 | 项 | ^        | ^    |
      """;

  @Test
  void aCodeInThreeColumns() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + THREE_COLUMNS
                + """
                | 201 |    |    | 一般公共服务支出 | 1.00 |
                | 201 | 06 |    | 财政事务         | 2.00 |
                | 201 | 06 | 01 | 行政运行         | 3.00 |
                """);

    assertThat(Facts.concept(read, "1.00")).contains(";function=201;");
    assertThat(Facts.concept(read, "2.00")).contains(";function=20106;");
    assertThat(Facts.concept(read, "3.00")).contains(";function=2010601;");
  }

  /** Only the lowest part is printed; parents are carried down, over a page too. */
  @Test
  void onlyTheLowestPartOfACode() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + THREE_COLUMNS
                + """
                | 208 |    |    | 社会保障和就业支出           | 1.00 |
                |     | 05 |    | 行政事业单位养老支出         | 2.00 |
                |     |    | 05 | 机关事业单位基本养老保险缴费支出 | 3.00 |
                |     |    | 06 | 机关事业单位职业年金缴费支出 | 4.00 |
                |     | 99 |    | 其他社会保障和就业支出       | 5.00 |
                --- page
                |     |    | 99 | 其他社会保障和就业支出       | 6.00 |
                | 221 |    |    | 住房保障支出                 | 7.00 |
                |     | 02 |    | 住房改革支出                 | 8.00 |
                |     |    | 01 | 住房公积金                   | 9.00 |
                """);

    assertThat(Facts.concept(read, "2.00")).contains(";function=20805;");
    assertThat(Facts.concept(read, "3.00")).contains(";function=2080505;");
    assertThat(Facts.concept(read, "4.00")).contains(";function=2080506;");
    assertThat(Facts.concept(read, "5.00")).contains(";function=20899;");
    assertThat(Facts.concept(read, "6.00")).contains(";function=2089999;");
    assertThat(Facts.concept(read, "8.00")).contains(";function=22102;");
    assertThat(Facts.concept(read, "9.00")).contains(";function=2210201;");
  }

  @Test
  void aPartWithoutItsZero() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                部门基本支出预算表
                单位：元
                | 部门预算经济分类科目编码 | < | 部门预算经济分类科目名称 | 预算数 |
                | 类  | 款 | ^ | ^ |
                | 301 |    | 工资福利支出   | 9,001 |
                | 301 | 2  | 津贴补贴       | 5,000 |
                | 301 | 13 | 住房公积金     | 4,000 |
                | 302 | 01 | 办公费         | 3,000 |
                """);

    assertThat(Facts.concept(read, "9,001")).contains(";economic=301;");
    assertThat(Facts.concept(read, "5,000")).contains(";economic=30102;");
    assertThat(Facts.concept(read, "4,000")).contains(";economic=30113;");
    assertThat(Facts.concept(read, "3,000")).contains(";economic=30201;");
  }

  @Test
  void threeClassificationsInOneRow() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                支出总表
                单位：万元
                | 功能分类科目 | 政府预算支出经济分类科目 | 部门预算支出经济分类科目 | 合计 |
                | 2082801-行政运行 | 50201-办公经费 | 30204-手续费 | 1.00 |
                | 2082801-行政运行 | 50202-会议费 | 3021503-三类会议费 | 2.00 |
                """);

    assertThat(Facts.concept(read, "1.00"))
        .isEqualTo(
            "flow=expenditure;fund=all;function=2082801;economic=30204;gov-economic=50201" + YEAR);
    assertThat(Facts.concept(read, "2.00"))
        .isEqualTo(
            "flow=expenditure;fund=all;function=2082801;economic=3021503;gov-economic=50202"
                + YEAR);
  }

  /** The same name is another code in each classification. */
  @ParameterizedTest
  @CsvSource({
    "支出功能分类科目, 一般公共服务支出, function=229",
    "部门预算支出经济分类科目, 商品和服务支出, economic=399",
    "政府预算支出经济分类科目, 机关商品和服务支出, gov-economic=599",
  })
  void aNameNeedsTheListInWhichItStands(String head, String neighbour, String pair) {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                部门支出总表
                单位：万元
                | HEAD      | 合计 |
                | NEIGHBOUR | 1.00 |
                | 其他支出  | 2.00 |
                """
                    .replace("HEAD", head)
                    .replace("NEIGHBOUR", neighbour));

    assertThat(Facts.concept(read, "2.00")).contains(";" + pair + ";");
  }

  /** Where the head does not say which list it is, the neighbours do. */
  @Test
  void theNeighboursTellTheList() {
    Disclosure functions =
        Picture.understood(
            BUDGET
                + """
                部门支出总表
                单位：万元
                | 科目名称         | 合计 |
                | 一般公共服务支出 | 1.01 |
                | 教育支出         | 1.02 |
                | 其他支出         | 2.00 |
                """);
    Disclosure economic =
        Picture.understood(
            BUDGET
                + """
                部门支出总表
                单位：万元
                | 科目名称       | 合计 |
                | 工资福利支出   | 1.01 |
                | 商品和服务支出 | 1.02 |
                | 其他支出       | 2.00 |
                """);

    assertThat(Facts.concept(functions, "2.00")).contains(";function=229;");
    assertThat(Facts.concept(economic, "1.01")).contains(";economic=301;");
    assertThat(Facts.concept(economic, "2.00")).contains(";economic=399;");
  }

  /** 会议费 is a class in a list of classes and an item in a table of items. */
  @Test
  void aNameThatIsAnItemElsewhere() {
    Disclosure list =
        Picture.understood(
            BUDGET
                + """
                一般公共预算基本支出表
                单位：万元
                | 部门预算支出经济分类科目 | 合计 |
                | 商品和服务支出 | 9.00 |
                | 会议费         | 1.00 |
                | 培训费         | 2.00 |
                | 公务接待费     | 3.00 |
                """);
    Disclosure items =
        Picture.understood(
            BUDGET
                + """
                一般公共预算“三公”经费支出表
                单位：万元
                | 项目       | 预算数 |
                | 公务接待费 | 3.00   |
                | 会议费     | 1.00   |
                """);

    assertThat(Facts.concept(list, "1.00")).contains(";economic=30215;").doesNotContain("item=");
    assertThat(Facts.concept(list, "2.00")).contains(";economic=30216;");
    assertThat(Facts.concept(list, "3.00")).contains(";economic=30217;");
    assertThat(Facts.concept(items, "1.00")).contains(";item=meetings;").doesNotContain("economic");
    assertThat(Facts.concept(items, "3.00")).contains(";item=three-public.reception;");
  }

  /** 行政运行 is the name of dozens of codes: the class above decides. */
  @Test
  void namesWithoutCodesAreResolvedByTheirParent() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                部门支出总表
                单位：万元
                | 支出功能分类科目 | 合计 |
                | 一般公共服务支出 | 1.00 |
                | 　信访事务       | 2.00 |
                | 　　行政运行     | 3.00 |
                | 　　信访业务     | 4.00 |
                | 　财政事务       | 5.00 |
                | 　　行政运行     | 6.00 |
                | 住房保障支出     | 7.00 |
                | 　住房改革支出   | 8.00 |
                | 　　住房公积金   | 9.00 |
                """);

    assertThat(Facts.concept(read, "2.00")).contains(";function=20140;");
    assertThat(Facts.concept(read, "3.00")).contains(";function=2014001;");
    assertThat(Facts.concept(read, "4.00")).contains(";function=2014004;");
    assertThat(Facts.concept(read, "5.00")).contains(";function=20106;");
    assertThat(Facts.concept(read, "6.00")).contains(";function=2010601;");
    assertThat(Facts.concept(read, "9.00")).contains(";function=2210201;");
  }

  /** 行政运行 alone could be any of dozens: it is not guessed. */
  @Test
  void aNameOfManyCodesWithoutParentIsNotUnderstood() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                部门支出总表
                单位：万元
                | 支出功能分类科目 | 合计 |
                | 行政运行         | 3.00 |
                | 住房公积金       | 4.00 |
                """);

    assertThat(Facts.concept(read, "3.00")).doesNotContain("function=");
  }

  /** A code says what a row is, also where the name beside it is another's. */
  @Test
  void aCodeComesBeforeItsName() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                一般公共预算基本支出表
                单位：元
                | 经济分类科目编码 | < | 经济分类科目名称 | 合计 |
                | 类  | 款 | ^ | ^ |
                | 302 |    | 商品和服务支出 | 9,000 |
                | 302 | 02 | 咨询费         | 1,000 |
                | 302 | 03 | 水费           | 2,000 |
                """);

    assertThat(Facts.concept(read, "1,000")).contains(";economic=30202;");
    assertThat(Facts.concept(read, "2,000")).contains(";economic=30203;");
  }

  /** Codes of units look like codes of functions. */
  @Test
  void codesOfUnitsAreNoFunctions() {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                部门收入总表
                单位：万元
                | 部门（单位）代码 | 部门（单位）名称     | 合计 |
                |                  | 合计                 | 4.00 |
                | 213              | 某某市农业农村局     | 3.00 |
                | 　213001         | 某某市农业农村局（本级） | 2.00 |
                | 　213002         | 某某市农业技术推广中心 | 1.00 |
                """);

    assertThat(Facts.concept(read, "4.00")).doesNotContain("unit=").doesNotContain("function=");
    assertThat(Facts.concept(read, "3.00")).contains(";unit=213;").doesNotContain("function=");
    assertThat(Facts.concept(read, "2.00")).contains(";unit=213001;").doesNotContain("function=");
    assertThat(Facts.concept(read, "1.00")).contains(";unit=213002;").doesNotContain("function=");
  }

  /** Names of other years, brackets and spaces make no difference. */
  @ParameterizedTest
  @CsvSource({
    "卫生健康支出, 210",
    "医疗卫生与计划生育支出, 210",
    "文化旅游体育与传媒支出, 207",
    "文化体育与传媒支出, 207",
    "社会保障与就业支出, 208",
    "社会保障和 就业支出, 208",
    "其它支出, 229",
    "自然资源海洋气象等支出, 220",
    "国土海洋气象等支出, 220",
  })
  void namesOfAllYears(String name, String code) {
    Disclosure read =
        Picture.understood(
            BUDGET
                + """
                收支总表
                单位：万元
                | 支出                 | <      |
                | 项目                 | 预算数 |
                | 一、一般公共服务支出 | 1.00   |
                | 二、NAME             | 2.00   |
                | 三、住房保障支出     | 3.00   |
                | 支出总计             | 6.00   |
                """
                    .replace("NAME", name));

    assertThat(Facts.concept(read, "2.00"))
        .isEqualTo("flow=expenditure;fund=all;function=" + code + YEAR);
  }
}
