package org.mingzhang.read.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.disclosure.Identity.Kind;

/** Titles in the many forms in which they are printed. */
class TitleWordsTest {

  private final TitleWords titles = new TitleWords(new UnitNames(), new Patterns());

  @ParameterizedTest
  @CsvSource({
    "云岭市财政局2026年部门预算公开, 云岭市财政局, 2026, budget, department",
    "2026年度云岭市财政局部门预算, 云岭市财政局, 2026, budget, department",
    "2024 年度 云岭市青山区财政局 部门决算, 云岭市青山区财政局, 2024, final, department",
    "云岭市气象局（部门）2022年综合预算, 云岭市气象局, 2022, budget, ''",
    "云岭市气象局2022年部门综合预算, 云岭市气象局, 2022, budget, department",
    "云岭市信访局（汇总）2026年部门预算公开说明, 云岭市信访局, 2026, budget, department",
    "2026年度云岭市公安局（本级）单位预算, 云岭市公安局（本级）, 2026, budget, unit",
    "云岭市公安局（本级）2026年部门预算, 云岭市公安局（本级）, 2026, budget, unit",
    "关于云岭市审计局2025年部门预算公开的说明, 云岭市审计局, 2025, budget, department",
    "云岭市审计局关于2025年部门预算公开的说明, 云岭市审计局, 2025, budget, department",
    "2025年云岭市教育局部门预算及“三公”经费预算公开, 云岭市教育局, 2025, budget, department",
    "云岭市卫生健康委员会2023年度部门决算公开报告, 云岭市卫生健康委员会, 2023, final, department",
    "二〇二六年度云岭市统计局部门预算, 云岭市统计局, 2026, budget, department",
    "2018年度云岭省高级人民法院预算公开, 云岭省高级人民法院, 2018, budget, ''",
    "青山镇人民政府2024年部门决算情况说明, 青山镇人民政府, 2024, final, department",
    "中共云岭市委宣传部部门2025年度部门预算信息公开, 中共云岭市委宣传部, 2025, budget, department",
    "云岭市第一中学2024年度单位决算, 云岭市第一中学, 2024, final, unit",
    "云岭市2024年部门预算公开——云岭市林业局, 云岭市林业局, 2024, budget, department",
    "附件1：云岭市林业局2025年部门预算（草案）, 云岭市林业局, 2025, budget, department",
    "云岭大学2024年度部门预算, 云岭大学, 2024, budget, department",
    "云岭高新区政务服务中心2023年预算公开, 云岭高新区政务服务中心, 2023, budget, ''",
  })
  void saysWhoseOfWhichYearAndWhat(
      String title, String name, String year, String kind, String level) {
    TitleWords.Said said = titles.ofTitle(title);

    assertThat(said.name()).contains(name);
    assertThat(said.year()).isEqualTo(year);
    assertThat(said.kind().key()).isEqualTo(kind);
    assertThat(said.level().key()).isEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云岭市青山区2025年区级部门预算",
        "2024年部门预算公开目录",
        "2026年市级部门收支预算总表",
        "部门预算",
        "第三部分 2026年度部门预算情况说明",
        "2023年本单位预算"
      })
  void namesNobody(String title) {
    assertThat(titles.ofTitle(title).name()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "云岭市财政局概况, 云岭市财政局",
    "云岭市财政局主要职能, 云岭市财政局",
    "关于云岭市财政局2026年收支预算情况的总体说明, 云岭市财政局",
    "云岭市财政局2019年部门决算情况说明, 云岭市财政局",
    "一般公共预算支出情况, ''",
    "政府采购情况, ''",
    "机构设置, ''",
    "部门概况, ''",
    "云岭市财政局, ''",
  })
  void headingsNameAnOfficeWhereTheySayMore(String heading, String name) {
    assertThat(titles.ofHeading(heading).name())
        .isEqualTo(name.isEmpty() ? Optional.empty() : Optional.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一般公共预算支出表", "部门预决算公开", "预算绩效管理情况", "2023年度部门决算和2024年度部门预算"})
  void wordsThatHoldBudgetDoNotMakeABudget(String title) {
    assertThat(titles.kind(title)).isEqualTo(Kind.UNKNOWN);
  }
}
