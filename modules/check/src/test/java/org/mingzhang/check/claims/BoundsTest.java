package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two amounts, now and before, under bounds of amounts, changes and rates. */
final class BoundsTest {

  @Test
  void amountsChangeAndRateThatFit() {
    assertThat(meet("120", "100", "20", "20")).isTrue();
    assertThat(meet("80", "100", "-20", "-20")).isTrue();
  }

  @Test
  void eachOfThemAloneBreaksIt() {
    assertThat(meet("121", "100", "20", "20")).isFalse();
    assertThat(meet("120", "101", "20", "20")).isFalse();
    assertThat(meet("120", "100", "21", "20")).isFalse();
    assertThat(meet("120", "100", "20", "16.67")).isFalse();
  }

  @Test
  void noAmountIsNegative() {
    List<Plane> bounds = new ArrayList<>(Role.NOW.asks(exactly("0")));
    assertThat(Bounds.NONE.and(bounds).possible()).isTrue();
    bounds.addAll(Role.CHANGE.asks(exactly("14")));
    assertThat(Bounds.NONE.and(bounds).possible()).isFalse();
  }

  @Test
  void whatIsNotKnownIsFree() {
    List<Plane> bounds = new ArrayList<>(Role.CHANGE.asks(exactly("20")));
    bounds.addAll(Role.RATE.asks(exactly("20")));
    assertThat(Bounds.NONE.and(bounds).possible()).isTrue();
    bounds.addAll(Role.NOW.asks(exactly("130")));
    assertThat(Bounds.NONE.and(bounds).possible()).isFalse();
  }

  private static boolean meet(String now, String before, String change, String rate) {
    List<Plane> bounds = new ArrayList<>();
    bounds.addAll(Role.NOW.asks(exactly(now)));
    bounds.addAll(Role.BEFORE.asks(exactly(before)));
    bounds.addAll(Role.CHANGE.asks(exactly(change)));
    bounds.addAll(Role.RATE.asks(exactly(rate)));
    return Bounds.NONE.and(bounds).possible();
  }

  private static Range exactly(String number) {
    return Range.around(new BigDecimal(number), BigDecimal.ZERO);
  }
}
