package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.claims.Ways.Way;

/** How one figure of a statement is reckoned from the others. */
final class WaysTest {

  private final Paper paper = Paper.of(StatementTexts.statement("120.00万元", "+ 20.00万元", "+ 20%"));
  private final Series series = paper.series("20%");

  private List<String> to(Role role, String... without) {
    Series rest = series;
    for (String printed : without) {
      rest = rest.without(List.of(paper.part(series, printed)));
    }
    return Ways.to(role, rest).stream().map(way -> told(role, way)).toList();
  }

  private static String told(Role role, Way way) {
    BigDecimal value = way.range().value().movePointLeft(role == Role.RATE ? 0 : 6);
    return way.equation() + " = " + value.setScale(2, RoundingMode.HALF_UP);
  }

  @Test
  void theAmountFromChangeAndRate() {
    assertThat(to(Role.NOW, "120.00万元")).containsExactly("20.00万元 ÷ 20% + 20.00万元 = 120.00");
  }

  @Test
  void theAmountBeforeEachWay() {
    assertThat(to(Role.BEFORE))
        .containsExactly(
            "文中 120.00万元 − 20.00万元 = 100.00",
            "文中 120.00万元 ÷ (1 + 20%) = 100.00",
            "20.00万元 ÷ 20% = 100.00");
  }

  @Test
  void theChangeFromAmountAndRate() {
    assertThat(to(Role.CHANGE, "20.00万元"))
        .containsExactly("文中 120.00万元 − 120.00万元 ÷ (1 + 20%) = 20.00");
  }

  @Test
  void theRateFromAmountAndChange() {
    assertThat(to(Role.RATE, "20%")).containsExactly("20.00万元 ÷ (文中 120.00万元 − 20.00万元) = 20.00");
  }

  @Test
  void oneFigureAloneGivesNoOther() {
    assertThat(to(Role.RATE, "20%", "20.00万元")).isEmpty();
    assertThat(Ways.closest(Role.CHANGE, series.without(series.parts()))).isEmpty();
  }

  @Test
  void theClosestIsTakenFromThePreciseFigures() {
    Way closest = Ways.closest(Role.BEFORE, series).orElseThrow();
    assertThat(closest.equation()).isEqualTo("文中 120.00万元 − 20.00万元");
    assertThat(closest.width()).isEqualByComparingTo("20000");
  }
}
