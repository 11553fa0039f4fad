package org.mingzhang.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.lexicon.Term.Use;

/** How longer texts are cut into known words, and what is not understood. */
final class LexiconTest {

  private final Lexicon lexicon = Lexicon.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "人员经费 | flow=expenditure;nature=basic.personnel",
        "公务用车运行费 | item=three-public.vehicles.running",
        "一般公共预算拨款收入 | flow=income;fund=general",
        "收入总计 | flow=sources",
        "支出总计 | flow=uses",
        "本年收入合计 | flow=income",
        "本年支出合计 | flow=expenditure",
        "上年结转 | flow=opening",
        "年末结转和结余 | flow=closing",
        "结余分配 | flow=distribution",
        "使用非财政拨款结余 | flow=reserve",
        "事业收入 | flow=income;fund=own.business",
        "财政专户管理资金 | fund=special",
        "上缴上级支出 | flow=expenditure;nature=remitted",
        "对附属单位补助支出 | flow=expenditure;nature=granted",
        "培训费 | item=training",
        "合计 | ''",
      })
  void wordsStandForPartsOfConcepts(String word, String concept) {
    List<Term> words = lexicon.words(word, Use.ROW);

    assertThat(words).hasSize(1);
    assertThat(words.get(0).concept().toString()).isEqualTo(concept.replace("'", ""));
  }

  @Test
  void aWordIsOnlyFoundWhereItMayStand() {
    assertThat(lexicon.find("金额", Use.HEADER)).isPresent();
    assertThat(lexicon.find("金额", Use.ROW)).isEmpty();
    assertThat(lexicon.find("总表", Use.TITLE)).isPresent();
    assertThat(lexicon.find("总表", Use.HEADER)).isEmpty();
    assertThat(lexicon.find("合计", Use.HEADER)).isPresent();
    assertThat(lexicon.find("局", Use.SUFFIX)).isPresent();
    assertThat(lexicon.find("局", Use.ROW)).isEmpty();
    assertThat(lexicon.find("合计", Use.SUFFIX)).isEmpty();
  }

  @Test
  void cutsALongerTextIntoFewAndLongWords() {
    assertThat(texts(lexicon.cut("基本支出合计", Use.ROW))).containsExactly("基本支出", "合计");
    assertThat(texts(lexicon.cut("一般公共预算财政拨款收入合计", Use.HEADER)))
        .containsExactly("一般公共预算财政拨款收入", "合计");
    assertThat(texts(lexicon.cut("会议费、培训费", Use.HEADER))).containsExactly("会议费", "培训费");
    assertThat(texts(lexicon.cut("人员经费和公用经费", Use.ROW))).containsExactly("人员经费", "公用经费");
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲乙丙", "合计甲", "甲合计", "基本支出甲公用经费", "工资", "、", "()", ""})
  void whatKnownWordsDoNotCoverIsNotUnderstood(String text) {
    assertThat(lexicon.cut(text, Use.HEADER)).isEmpty();
  }

  @Test
  void aHeadCutOffByItsCellIsTheWordOfWhichItIsTheLargerPart() {
    // the cell clips the last characters of the head
    assertThat(lexicon.words("支出功能分类科目(按大", Use.HEADER))
        .allSatisfy(word -> assertThat(word.axis()).isEqualTo("function"))
        .isNotEmpty();
    assertThat(lexicon.words("预算支出经济分类科目名", Use.HEADER))
        .as("part of words of both economic classifications: neither is taken")
        .isEmpty();
    assertThat(lexicon.words("般公共预", Use.HEADER)).as("too short to tell").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"某某市审计局, unit", "某某中心, unit", "某某大学, unit", "设备购置费, ''", "合计, ''", "'', ''"})
  void theEndOfANameTellsWhatItIs(String name, String axis) {
    assertThat(lexicon.axisOfName(name)).isEqualTo(axis);
  }

  @Test
  void scansATitleForWordsWhateverStandsBetween() {
    assertThat(texts(lexicon.scan("某某局一般公共预算某某基本支出表", Use.TITLE)))
        .containsSubsequence("一般公共预算", "基本支出");
    assertThat(lexicon.scan("某某", Use.TITLE)).isEmpty();
  }

  private static List<String> texts(List<Term> words) {
    return words.stream().map(Term::word).toList();
  }
}
