package org.mingzhang.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class DisplayWidthTest {

  @Test
  void chineseCharactersTakeTwoCells() {
    assertThat(DisplayWidth.of("abc 1")).isEqualTo(5);
    assertThat(DisplayWidth.of("预算2024年")).isEqualTo(10);
    assertThat(DisplayWidth.of("“三公”")).isEqualTo(6);
    assertThat(DisplayWidth.of("（类）")).isEqualTo(6);
    assertThat(DisplayWidth.of("𠀀")).isEqualTo(2);
    assertThat(DisplayWidth.of("a\u0301")).isEqualTo(1);
  }

  @Test
  void padsAndShortensByCells() {
    assertThat(DisplayWidth.padRight("合计", 6)).isEqualTo("合计  ");
    assertThat(DisplayWidth.padLeft("合计", 6)).isEqualTo("  合计");
    assertThat(DisplayWidth.padLeft("合计", 3)).isEqualTo("合计");
    assertThat(DisplayWidth.shorten("一般公共预算", 7)).isEqualTo("一般公…");
    assertThat(DisplayWidth.shorten("一般公共预算", 12)).isEqualTo("一般公共预算");
  }

  @Test
  void breaksBetweenCharactersButNotWithinNumbersNorBeforeStops() {
    assertThat(DisplayWidth.wrap("合计为338.52万元，相差很多。", 14)).containsExactly("合计为338.52万", "元，相差很多。");
    assertThat(DisplayWidth.wrap("one two three", 8)).containsExactly("one two", "three");
    assertThat(DisplayWidth.wrap("1234567890", 4)).containsExactly("1234567890");
    assertThat(DisplayWidth.wrap("甲乙丙，", 6)).containsExactly("甲乙", "丙，");
    assertThat(DisplayWidth.wrap("", 6)).containsExactly("");
    assertThat(DisplayWidth.wrap("长而又长", 0)).containsExactly("长而又长");
  }

  @Property(tries = 200)
  void losesNothingButBlanks(
      @ForAll @Chars({'甲', '，', '（', 'a', '1', ' ', '“'}) String text,
      @ForAll @IntRange(min = 1, max = 30) int width) {
    assertThat(String.join("", DisplayWidth.wrap(text, width)).replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
  }
}
