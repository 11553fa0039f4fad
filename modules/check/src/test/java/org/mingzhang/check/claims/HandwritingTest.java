package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HandwritingTest {

  @ParameterizedTest
  @CsvSource({
    "353.52, 358.52, DIGIT",
    "385.52, 358.52, SWAPPED",
    "38.52, 358.52, DIGIT_LOST",
    "3358.52, 358.52, DIGIT_ADDED",
    "887.36, 87.36, DIGIT_ADDED",
    "3585.2, 358.52, POINT",
    "35.85, 358.52, POINT",
    "3585200, 358.52, UNIT",
    "358.52, 3585200, UNIT",
    "120.11, 358.52, NONE",
    "358.52, 358.52, NONE",
    "358.52, 358.5199, NONE",
    "0.3, 2961.68, NONE",
  })
  void whatMadeTheRightNumberThePrintedOne(String printed, String right, Cause cause) {
    assertThat(Handwriting.between(new BigDecimal(printed), new BigDecimal(right)))
        .isEqualTo(cause);
  }

  @Test
  void nothingIsASlipOfZero() {
    assertThat(Handwriting.between(new BigDecimal("5.45"), BigDecimal.ZERO)).isEqualTo(Cause.NONE);
    assertThat(Handwriting.near(new BigDecimal("0.00"))).isEmpty();
  }

  @Test
  void thePrintedNumberItselfIsNotMeant() {
    BigDecimal printed = new BigDecimal("11.20");
    assertThat(Handwriting.near(printed))
        .isNotEmpty()
        .noneMatch(meant -> meant.numbers().value().compareTo(printed) == 0);
  }
}
