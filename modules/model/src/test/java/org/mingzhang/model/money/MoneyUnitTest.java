package org.mingzhang.model.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MoneyUnitTest {

  @ParameterizedTest
  @CsvSource({
    "元, YUAN",
    "人民币元, YUAN",
    "千元, QIAN_YUAN",
    "万元, WAN_YUAN",
    "人民币万元, WAN_YUAN",
    "万 元, WAN_YUAN",
    "万　元, WAN_YUAN",
    "亿元, YI_YUAN",
  })
  void isNamedAsPrinted(String printed, MoneyUnit unit) {
    assertThat(MoneyUnit.of(printed)).contains(unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "百元", "百万元", "美元", "万", "%", "个", "人次"})
  void otherUnitsAreNotTakenForMoney(String printed) {
    assertThat(MoneyUnit.of(printed)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void readsItsOwnName(MoneyUnit unit) {
    assertThat(MoneyUnit.of(unit.printed())).contains(unit);
  }
}
