package org.mingzhang.model.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures in every dress that disclosures print, and texts that are no figure. */
final class FigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0 | 0",
        "0.00 | 0.00",
        "7 | 7",
        "12345678.9 | 12345678.9",
        "2,253.60 | 2253.60",
        "12,572.73 | 12572.73",
        "1,839,311.66 | 1839311.66",
        "32,365.090089 | 32365.090089",
        ".50 | 0.50",
        "1234567890123456 | 1234567890123456",
        "9,999,999,999,999,999.99 | 9999999999999999.99",
      })
  void plain(String printed, BigDecimal number) {
    assertThat(read(printed).number()).isEqualTo(number);
    assertThat(read(printed).percent()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1,234.50", "\u22121,234.50", "－1,234.50", "–1,234.50", "—1,234.50", "△1,234.50",
        "▲1,234.50", "负1,234.50", "(1,234.50)", "（1,234.50）", "（１，２３４．５０）", "- 1,234.50",
        "¥-1,234.50", "-￥1,234.50",
      })
  void negativeInEveryDress(String printed) {
    assertThat(read(printed).number()).isEqualTo("-1234.50");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "１２３４．５０", "１，２３４．５０", "1，234.50", " 1,234.50 ", "1 234.50", "1,234.\n50",
        "1,234\n.50", "　1,234.50　", "1,234.50\u00a0", "\u200b1,234.50", "\ufeff1,234.50",
            "¥1,234.50",
        "￥1,234.50", "￥ 1,234.50", "+1,234.50", "＋1,234.50",
      })
  void widthsBlanksAndMoneySigns(String printed) {
    assertThat(read(printed).number()).isEqualTo("1234.50");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13.03% | 13.03",
        "1009.71% | 1009.71",
        "-60.86% | -60.86",
        "(5.00%) | -5.00",
        "７８．２７％ | 78.27",
        "100 % | 100",
      })
  void perCent(String printed, BigDecimal number) {
    assertThat(read(printed)).isEqualTo(new Figure(number, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,23.45",
        "12,34",
        "1,2345",
        "1234,567",
        ",123",
        "1,,234",
        "123,",
        "1,234,56.00",
        "1.234.567",
        "12.34.56",
        "1.234,56",
      })
  void separatorsInWrongPlacesAreNoFigure(String printed) {
    assertThat(Figure.parse(printed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "--",
        "—",
        ".",
        "1.",
        "%",
        "()",
        "(5.00",
        "5.00)",
        "((5.00))",
        "--5.00",
        "合计",
        "5.00元",
        "2026年",
        "≥12.00",
        "≤1%",
        "12.00 5.00",
        "3.2.1",
        "1e5",
        "0x10",
        "NaN",
        "Infinity",
        "①",
        "\u0661\u0662",
        "½",
        "五",
        "1¥2",
        "1,234.50\ufffd",
        "###",
        "12-34",
        "A08",
      })
  void anythingElseIsNoFigure(String printed) {
    assertThat(Figure.parse(printed)).isEmpty();
  }

  @Test
  void moreDigitsThanAnyBudgetHasAreNoFigure() {
    assertThat(Figure.parse("12345678901234567")).isEmpty();
    assertThat(Figure.parse("0.12345678901234567")).isEmpty();
    assertThat(Figure.parse("1".repeat(100_000))).isEmpty();
  }

  @Test
  void keepsThePrintedDecimals() {
    assertThat(read("55279.2").decimals()).isEqualTo(1);
    assertThat(read("106691").decimals()).isZero();
    assertThat(read("0.00").decimals()).isEqualTo(2);
    assertThat(read("6.006000").decimals()).isEqualTo(6);
  }

  @Test
  void zeroInEveryDress() {
    for (String zero : new String[] {"0", "0.00", "-0.00", "０．００", "0%", ".0"}) {
      assertThat(read(zero).isZero()).as(zero).isTrue();
    }
    assertThat(read("0.01").isZero()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3,385,200.00 | YUAN | 3385200.00 | 338520000",
        "0.01 | YUAN | 0.01 | 1",
        "338.52 | WAN_YUAN | 3385200 | 338520000",
        "32,365.090089 | WAN_YUAN | 323650900.89 | 32365090089",
        "-0.000001 | WAN_YUAN | -0.01 | -1",
        "3,385.2 | QIAN_YUAN | 3385200 | 338520000",
        "0.12345 | QIAN_YUAN | 123.45 | 12345",
        "10.17834512 | YI_YUAN | 1017834512 | 101783451200",
        "9,999,999,999.99 | YUAN | 9999999999.99 | 999999999999",
      })
  void exactAmountInEveryUnit(String printed, MoneyUnit unit, BigDecimal yuan, long fen) {
    assertThat(read(printed).yuan(unit)).isEqualByComparingTo(yuan);
    assertThat(read(printed).fen(unit)).isEqualTo(fen);
  }

  @Test
  void partsOfAFenAreRoundedAwayFromZero() {
    assertThat(read("0.005").fen(MoneyUnit.YUAN)).isEqualTo(1);
    assertThat(read("-0.005").fen(MoneyUnit.YUAN)).isEqualTo(-1);
    assertThat(read("0.0049").fen(MoneyUnit.YUAN)).isZero();
    assertThat(read("0.0000004").fen(MoneyUnit.WAN_YUAN)).isZero();
  }

  private static Figure read(String printed) {
    return Figure.parse(printed).orElseThrow(() -> new AssertionError("not read: " + printed));
  }
}
