package org.mingzhang.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.Tsv;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.lexicon.Words;

/** The official classifications: what domain.md names, how names are compared, and the data. */
final class CatalogueTest {

  private static final Map<Dimension, String> FILES =
      Map.of(
          Dimension.FUNCTION, "function-codes.tsv",
          Dimension.ECONOMIC, "economic-codes.tsv",
          Dimension.GOV_ECONOMIC, "gov-economic-codes.tsv");

  private static final Map<Dimension, String> SHAPES =
      Map.of(
          Dimension.FUNCTION, "2\\d{2}(?:\\d{2}){0,2}",
          Dimension.ECONOMIC, "3\\d{2}(?:\\d{2})?",
          Dimension.GOV_ECONOMIC, "5\\d{2}(?:\\d{2})?");

  private final Catalogue catalogue = Catalogue.standard();

  @ParameterizedTest
  @CsvSource({
    "FUNCTION, 201, 一般公共服务支出, 2024",
    "FUNCTION, 2010350, 事业运行, 2023",
    "FUNCTION, 2101101, 行政单位医疗, 2023",
    "FUNCTION, 2101102, 事业单位医疗, 2023",
    "FUNCTION, 2080505, 机关事业单位基本养老保险缴费支出, 2023",
    "FUNCTION, 2210201, 住房公积金, 2026",
    "FUNCTION, 207, 文化旅游体育与传媒支出, 2024",
    "FUNCTION, 207, 文化体育与传媒支出, 2018",
    "FUNCTION, 210, 卫生健康支出, 2024",
    "FUNCTION, 210, 医疗卫生与计划生育支出, 2018",
    "FUNCTION, 220, 自然资源海洋气象等支出, 2024",
    "FUNCTION, 220, 国土海洋气象等支出, 2018",
    "FUNCTION, 229, 其他支出, 2024",
    "FUNCTION, 234, 抗疫特别国债安排的支出, 2020",
    "ECONOMIC, 301, 工资福利支出, 2024",
    "ECONOMIC, 302, 商品和服务支出, 2024",
    "ECONOMIC, 303, 对个人和家庭的补助, 2024",
    "ECONOMIC, 309, 资本性支出(基本建设), 2024",
    "ECONOMIC, 310, 资本性支出, 2024",
    "ECONOMIC, 399, 其他支出, 2024",
    "ECONOMIC, 30212, 因公出国(境)费用, 2024",
    "ECONOMIC, 30215, 会议费, 2024",
    "ECONOMIC, 30216, 培训费, 2024",
    "ECONOMIC, 30217, 公务接待费, 2024",
    "ECONOMIC, 30231, 公务用车运行维护费, 2024",
    "ECONOMIC, 31013, 公务用车购置, 2024",
    "GOV_ECONOMIC, 501, 机关工资福利支出, 2024",
    "GOV_ECONOMIC, 505, 对事业单位经常性补助, 2024",
    "GOV_ECONOMIC, 509, 对个人和家庭的补助, 2024",
  })
  void holdsCodesWithTheirNamesOverTheYears(
      Dimension dimension, String code, String name, int year) {
    assertThat(catalogue.ofCode(dimension, code))
        .anySatisfy(
            entry -> {
              assertThat(Words.fold(entry.name())).isEqualTo(name);
              assertThat(entry.validIn(year)).isTrue();
            });
    assertThat(catalogue.ofName(dimension, name)).extracting(CodeEntry::code).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "其他自然资源海洋气象等支出",
        "其它自然资源海洋气象等支出",
        " 其他自然资源 海洋气象等支出",
        "三、其他自然资源海洋气象等支出",
      })
  void namesAreComparedWithoutWhatMakesNoDifference(String name) {
    assertThat(catalogue.ofName(Dimension.FUNCTION, name))
        .extracting(CodeEntry::code)
        .contains("22099");
  }

  @Test
  void andAndBracketsMakeNoDifferenceOfName() {
    for (String name : List.of("社会保障和就业支出", "社会保障与就业支出", "八、社会保障和\n就业支出")) {
      assertThat(catalogue.ofName(Dimension.FUNCTION, name))
          .as(name)
          .extracting(CodeEntry::code)
          .contains("208");
    }
    for (String name : List.of("因公出国（境）费用", "因公出国(境)费用", "因公出国境费用", "因公出国〔境〕费用")) {
      assertThat(catalogue.ofName(Dimension.ECONOMIC, name))
          .as(name)
          .extracting(CodeEntry::code)
          .contains("30212");
    }
  }

  /** 其他支出 is 229, 399 or 599: the list in which it stands decides. */
  @Test
  void oneNameMayStandInSeveralClassifications() {
    assertThat(catalogue.ofName(Dimension.FUNCTION, "其他支出"))
        .extracting(CodeEntry::code)
        .contains("229");
    assertThat(catalogue.ofName(Dimension.ECONOMIC, "其他支出"))
        .extracting(CodeEntry::code)
        .contains("399");
    assertThat(catalogue.ofName(Dimension.GOV_ECONOMIC, "其他支出"))
        .extracting(CodeEntry::code)
        .contains("599");
    assertThat(catalogue.ofName(Dimension.FUNCTION, "行政运行").size()).isGreaterThan(5);
    assertThat(catalogue.ofName(Dimension.FUNCTION, "没有的科目")).isEmpty();
    assertThat(catalogue.ofCode(Dimension.FUNCTION, "301")).isEmpty();
    assertThat(catalogue.ofCode(Dimension.NATURE, "201")).isEmpty();
  }

  @Test
  void everyRowIsWellFormed() {
    SoftAssertions softly = new SoftAssertions();
    FILES.forEach(
        (dimension, file) -> {
          for (Map<String, String> row : Tsv.read(Catalogue.class, file)) {
            String what = file + " " + row.get("code") + " " + row.get("name");
            softly.assertThat(row.get("code")).as(what).matches(SHAPES.get(dimension));
            softly.assertThat(row.get("name")).as(what).isNotBlank().doesNotContain(" ");
            softly.assertThat(row.get("years")).as(what).matches("(?:20\\d\\d)?-(?:20\\d\\d)?");
            softly
                .assertThat(row.get("confidence"))
                .as(what)
                .isIn("official", "observed", "recalled");
          }
        });
    softly.assertAll();
  }

  /** Documents may print variants of a name in the same years; the same pair stands once. */
  @Test
  void noPairOfCodeAndNameStandsTwiceInOneYear() {
    SoftAssertions softly = new SoftAssertions();
    FILES.forEach(
        (dimension, file) -> {
          List<CodeEntry> entries = entries(dimension, file);
          for (int year = 2017; year <= 2026; year++) {
            int in = year;
            List<String> pairs =
                entries.stream()
                    .filter(entry -> entry.validIn(in))
                    .map(entry -> entry.code() + Words.fold(entry.name()))
                    .toList();
            softly.assertThat(pairs).as("%s in %d", file, year).doesNotHaveDuplicates();
          }
        });
    softly.assertAll();
  }

  @Test
  void everyCodeHasAParent() {
    SoftAssertions softly = new SoftAssertions();
    FILES.forEach(
        (dimension, file) -> {
          for (CodeEntry entry : entries(dimension, file)) {
            String code = entry.code();
            if (code.length() > 3) {
              softly
                  .assertThat(catalogue.ofCode(dimension, code.substring(0, code.length() - 2)))
                  .as("parent of %s %s", code, entry.name())
                  .isNotEmpty();
            }
          }
        });
    softly.assertAll();
  }

  private List<CodeEntry> entries(Dimension dimension, String file) {
    return Tsv.read(Catalogue.class, file).stream()
        .map(row -> row.get("code"))
        .distinct()
        .flatMap(code -> catalogue.ofCode(dimension, code).stream())
        .toList();
  }
}
