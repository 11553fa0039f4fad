package org.mingzhang.model.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SectionTest {

  @ParameterizedTest
  @CsvSource({
    "一, 收入情况, 一、收入情况",
    "十二, 其他, 十二、其他",
    "（三）, 人员经费, （三）人员经费",
    "2, 公用经费, 2.公用经费",
    "①, 培训, ①培训",
    "第二部分, 情况说明, 第二部分 情况说明",
    "第二部分, '', 第二部分",
    "'', 名词解释, 名词解释",
    "'', '', ''"
  })
  void theTitleIsWrittenAsPrinted(String number, String heading, String title) {
    Place where = Place.inText(1, 1);
    assertThat(new Section(number, heading, 0, List.of(), where).title()).isEqualTo(title);
  }
}
