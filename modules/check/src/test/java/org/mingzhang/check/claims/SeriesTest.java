package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that is said of two amounts and of the way between them, together. */
final class SeriesTest {

  private static final String TWO_TOTALS =
      """
      table summary 元 fund=general;year=2023;basis=budget
                              | 预算数
      本年 flow=expenditure   | 1,200,000.00
      项目 flow=expenditure;nature=project | 1,200,000.00
      """;

  private static Series series(String now, String change, String rate, String... tables) {
    return Paper.of(StatementTexts.statement(now, change, rate), tables).series(rate.substring(2));
  }

  @Test
  void holdsUpToWhatRoundingHides() {
    assertThat(series("120.00万元", "+ 20.00万元", "+ 20%").holds()).isTrue();
    assertThat(series("120.00万元", "+ 20.00万元", "+ 20.01%").holds()).isTrue();
    assertThat(series("120.00万元", "+ 20.00万元", "+ 20.02%").holds()).isFalse();
    assertThat(series("120.00万元", "+ 20.00万元", "- 20%").holds()).isFalse();
  }

  @Test
  void holdsWithoutTheFigureThatIsWrong() {
    Paper paper = Paper.of(StatementTexts.statement("120.00万元", "+ 29.00万元", "+ 20%"));
    Series series = paper.series("20%");
    assertThat(series.holds()).isFalse();
    for (String printed : List.of("120.00万元", "29.00万元", "20%")) {
      assertThat(series.without(List.of(paper.part(series, printed))).holds()).isTrue();
    }
  }

  @Test
  void tellsWhetherAFigureMayStandInAPlace() {
    Paper paper = Paper.of(StatementTexts.statement("120.00万元", "+ 29.00万元", "+ 20%"));
    Series series = paper.series("20%");
    Series rest = series.without(List.of(paper.part(series, "29.00万元")));
    assertThat(rest.holdsWith(Role.CHANGE, wan("20.00"))).isTrue();
    assertThat(rest.holdsWith(Role.CHANGE, wan("29.00"))).isFalse();
    assertThat(rest.holdsWith(Role.CHANGE, wan("-20.00"))).isFalse();
  }

  @Test
  void aTableIsHeardWithTheStatement() {
    assertThat(series("120.00万元", "+ 20.00万元", "+ 20%", TWO_TOTALS).holds()).isTrue();
    assertThat(series("100.00万元", "+ 20.00万元", "+ 25%", TWO_TOTALS).holds()).isFalse();
  }

  @Test
  void ofSeveralReadingsOneThatHoldsIsEnough() {
    Paper paper = Paper.of(StatementTexts.statement("120.00万元", "+ 20.00万元", "+ 20%"));
    Series series = paper.series("20%");
    Known said = Known.said(paper.claim("120.00万元"));
    Known other = Known.said(paper.claim("20.00万元"));
    List<Part> parts =
        List.of(
            Part.printed(Role.NOW, List.of(other, said)),
            paper.part(series, "20.00万元"),
            paper.part(series, "20%"));
    Series two = new Series(parts, true);
    assertThat(two.holds()).isTrue();
    assertThat(two.readings())
        .singleElement()
        .satisfies(reading -> assertThat(reading.amounts(Role.NOW)).containsExactly(said));
  }

  private static Range wan(String number) {
    return Range.around(new BigDecimal(number).movePointRight(6), BigDecimal.ZERO);
  }
}
