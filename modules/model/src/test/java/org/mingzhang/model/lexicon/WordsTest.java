package org.mingzhang.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes no difference between words, and the ordinals in front of them. */
final class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "收 入 总 计 | 收入总计",
        "收　入　总　计 | 收入总计",
        "“三公”经费 | 三公经费",
        "\"三公\"经费 | 三公经费",
        "因公出国（境）费 | 因公出国(境)费",
        "其它支出 | 其他支出",
        "其 它支出 | 其他支出",
        "（１）公务用车 | (1)公务用车",
        "其中： | 其中",
        "资金总额： | 资金总额",
        "编制部门﹒ | 编制部门·",
        "Ａ08 | A08",
        "2024－2025 | 2024-2025",
        "资金〔2024〕 | 资金(2024)",
        "【备注】 | 备注",
      })
  void foldsWhatMakesNoDifference(String printed, String folded) {
    assertThat(Words.fold(printed)).isEqualTo(folded);
  }

  @Test
  void foldsInvisibleSignsAway() {
    assertThat(Words.fold("合\u00a0计\u200b\ufeff\n\t")).isEqualTo("合计");
    assertThat(Words.bare(" （合\u3000计）\u200b\r\n ")).isEqualTo("（合计）");
  }

  @Test
  void keepsWhatMakesADifference() {
    assertThat(Words.fold("上年结余、结转")).isEqualTo("上年结余、结转");
    assertThat(Words.fold("一般公共预算")).isNotEqualTo(Words.fold("一般公共预算支出"));
    assertThat(Words.fold("增减%")).isEqualTo("增减%");
    assertThat(Words.fold("")).isEmpty();
  }

  @Property(tries = 1000)
  void foldingTwiceIsFoldingOnce(
      @ForAll
          @Chars({
            '一', '二', '十', '、', '：', ':', '，', '；', '其', '它', '他', '“', ' ', '（', '）', '1', '.',
            '—', '［'
          })
          @StringLength(max = 8)
          String text) {
    String folded = Words.fold(text);

    assertThat(Words.fold(folded)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、本年收入 | 一、 | 本年收入 | 0",
        "十二、其他支出 | 十二、 | 其他支出 | 0",
        "二十六、抗疫特别国债安排的支出 | 二十六、 | 抗疫特别国债安排的支出 | 0",
        "一、一般公共服务支出 | 一、 | 一般公共服务支出 | 0",
        "三、三公经费 | 三、 | 三公经费 | 0",
        "（一）一般公共预算拨款 | (一) | 一般公共预算拨款 | 1",
        "（十二）住房保障支出 | (十二) | 住房保障支出 | 1",
        "（一）、人员经费 | (一)、 | 人员经费 | 1",
        "1、人员经费 | 1、 | 人员经费 | 2",
        "1.工资福利支出 | 1. | 工资福利支出 | 2",
        "2．商品和服务支出 | 2. | 商品和服务支出 | 2",
        "12.其他 | 12. | 其他 | 2",
        "（1）公务用车购置费 | (1) | 公务用车购置费 | 3",
        "(2)公务用车运行费 | (2) | 公务用车运行费 | 3",
        "①货物 | ① | 货物 | 4",
      })
  void ordinalsWithTheirSign(String printed, String ordinal, String rest, int depth) {
    String folded = Words.fold(printed);

    assertThat(Words.ordinal(folded)).isEqualTo(ordinal);
    assertThat(Words.withoutOrdinal(folded)).isEqualTo(rest);
    assertThat(Words.ordinalDepth(Words.ordinal(folded))).isEqualTo(depth);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一般公共服务支出",
        "三公经费",
        "十四五规划",
        "2026年预算数",
        "201",
        "1.5",
        "12.50",
        "30201办公费",
        "合计",
        "一级项目名称",
        "二级预算单位",
        "(境)",
        "五保供养",
        "(含专用结余)",
        "",
      })
  void namesThatBeginLikeOrdinalsAreNone(String folded) {
    assertThat(Words.ordinal(folded)).isEmpty();
    assertThat(Words.withoutOrdinal(folded)).isEqualTo(folded);
    assertThat(Words.ordinalDepth("")).isEqualTo(-1);
  }

  /** The order of glyphs can put the sign behind the name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "八社会保障和就业支出、 | 八、 | 社会保障和就业支出",
        "一一般公共服务支出、 | 一、 | 一般公共服务支出",
        "十一城乡社区支出、 | 十一、 | 城乡社区支出",
        "二十六抗疫特别国债安排的支出、 | 二十六、 | 抗疫特别国债安排的支出",
        "三三公经费、 | 三、 | 三公经费",
      })
  void tornOrdinals(String printed, String ordinal, String rest) {
    String folded = Words.fold(printed);

    assertThat(Words.ordinal(folded)).isEqualTo(ordinal);
    assertThat(Words.withoutOrdinal(folded)).isEqualTo(rest);
    assertThat(Words.ordinalDepth(Words.ordinal(folded))).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "金额（万元） | 金额",
        "预算数（单位：万元） | 预算数",
        "预算金额(元) | 预算金额",
        "金额（人民币元） | 金额",
        "因公出国（境）费 | 因公出国(境)费",
        "增减（%） | 增减(%)",
      })
  void headsWithoutTheirMoneyUnit(String printed, String head) {
    assertThat(Words.head(printed)).isEqualTo(head);
  }
}
