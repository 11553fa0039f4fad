package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.disclosure.Claim;

/** What should stand there is written as the sentence writes its figures. */
final class WritingTest {

  @Test
  void amountsKeepUnitDecimalsAndSeparators() {
    assertThat(Writing.amount(claim("amount 44.12万元"), 1_234_500_00L)).isEqualTo("123.45万元");
    assertThat(Writing.amount(claim("amount 1,044.12万元"), 12_345_000_00L)).isEqualTo("1,234.50万元");
    assertThat(Writing.amount(claim("amount 9万元"), 30_000_00L)).isEqualTo("3万元");
    assertThat(Writing.amount(claim("amount 9万元"), 25_000_00L)).isEqualTo("2.5万元");
    assertThat(Writing.amount(claim("amount 9元"), 0)).isEqualTo("0元");
  }

  @Test
  void aWrongUnitIsWrittenRight() {
    Range right = Range.ofFen(358_520_000L, 5000);
    assertThat(Writing.amount(claim("amount 358.52元"), right, Cause.UNIT)).isEqualTo("358.52万元");
    assertThat(Writing.amount(claim("amount 358.52元"), right, Cause.NONE)).isEqualTo("3585200.00元");
  }

  @Test
  void ratesKeepTheirDecimalsAndASignIsSaidInWords() {
    BigDecimal rate = new BigDecimal("-33.3333");
    assertThat(Writing.percent(claim("rate- 50.0%"), rate)).isEqualTo("33.3%");
    assertThat(Writing.percent(claim("rate- 50%"), rate)).isEqualTo("33.33%");
    assertThat(Writing.percent(claim("rate- 50%"), new BigDecimal("25"))).isEqualTo("25%");
  }

  private static Claim claim(String written) {
    return Said.claims(written).get(0);
  }
}
