package org.mingzhang.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.catalogue.Catalogue;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Identity.Kind;
import org.mingzhang.model.disclosure.Identity.Level;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Section.LineStart;
import org.mingzhang.model.disclosure.Section.Paragraph;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.time.Deadline;

/** Sentences and what their figures are figures of. */
final class ClaimReaderTest {

  private final ClaimReader reader =
      new ClaimReader(Lexicon.standard(), Catalogue.standard(), Algebra.standard());

  @Test
  void aTotalItsChangeAndItsRate() {
    assertThat(read("支出预算", "2026年某某局支出预算总额100.00万元，比2025年预算增加20.00万元，增长25.00%。"))
        .containsExactly(
            "year 2026年",
            "amount 100.00万元 flow=uses;fund=all;year=2026;basis=budget",
            "change 20.00万元 + flow=uses;fund=all against 2025:budget",
            "rate 25.00% + flow=uses;fund=all against 2025:budget");
  }

  @Test
  void partsAndTheirShares() {
    assertThat(read("支出", "本年支出合计80万元，其中：基本支出60万元，占75%；项目支出20万元，占25%。"))
        .containsExactly(
            "amount 80万元 flow=expenditure;fund=all;year=2026;basis=budget",
            "part-of 60万元 flow=expenditure;fund=all;nature=basic;year=2026;basis=budget",
            "share 75% flow=expenditure;fund=all;nature=basic of flow=expenditure;fund=all",
            "part-of 20万元 flow=expenditure;fund=all;nature=project;year=2026;basis=budget",
            "share 25% flow=expenditure;fund=all;nature=project of flow=expenditure;fund=all");
  }

  @Test
  void itemsByTheirNames() {
    assertThat(read("一般公共预算拨款", "“一般公共服务支出（类）财政事务（款）行政运行（项）”12.50万元，与2025年预算持平。"))
        .containsExactly(
            "amount 12.50万元 flow=expenditure;fund=general;function=2010601;year=2026;basis=budget",
            "parity 持平 flow=expenditure;fund=general;function=2010601 against 2025:budget");
  }

  @Test
  void anItemThatIsPresentedByItsCode() {
    String changed = "2026年预算数比2025年执行数减少较多的项级科目为2012604档案馆，2026年预算数12.50万元，减少2.50万元。";
    assertThat(read("一般公共预算拨款", changed))
        .contains(
            "amount 12.50万元 flow=expenditure;fund=general;function=2012604;year=2026;basis=budget",
            "change 2.50万元 - flow=expenditure;fund=general;function=2012604 against 2025:outturn");
    assertThat(read("一般公共预算拨款", "规模较大，主要是2012604档案馆，2026年预算数为12.50万元，占部门支出总额的25.00%。"))
        .containsExactly(
            "amount 12.50万元 flow=expenditure;fund=general;function=2012604;year=2026;basis=budget",
            "share 25.00% flow=expenditure;fund=general;function=2012604 of flow=uses;fund=all");
  }

  /** 与 stands inside of many names. */
  @Test
  void aNameWithAWordOfComparisonComparesNothing() {
    assertThat(read("", "（一）文化旅游体育与传媒支出年初预算为5.00万元，与2025年预算持平。"))
        .contains(
            "amount 5.00万元 flow=expenditure;function=207;year=2026;basis=budget",
            "parity 持平 flow=expenditure;function=207 against 2025:budget");
    assertThat(read("", "公务接待费2.00万元，与上年决算数相比减少0.50万元，与部门预算数相比增加0.10万元。"))
        .contains("change 0.50万元 - item=three-public.reception against 2025:final");
  }

  @Test
  void examplesDoNotCutTheKindThatTheyAreOf() {
    assertThat(read("", "基本支出60.00万元，其中：基本工资、津贴补贴等人员经费支出50.00万元，办公费、印刷费等公用经费支出10.00万元。"))
        .contains(
            "part-of 50.00万元 flow=expenditure;nature=basic.personnel;year=2026;basis=budget",
            "part-of 10.00万元 flow=expenditure;nature=basic.public;year=2026;basis=budget");
  }

  @Test
  void whatAnAmountIsMadeUpOfIsItsWhole() {
    assertThat(read("", "2026年收入总计120.00万元；本年收入合计100.00万元。本年收入的具体构成为：事业收入20.00万元，占20%。"))
        .contains(
            "part-of 20.00万元 flow=income;fund=own.business;year=2026;basis=budget",
            "share 20% flow=income;fund=own.business of flow=income;fund=all");
  }

  @Test
  void lastYearsSpendingIsThatOfTheItemSpokenOf() {
    assertThat(read("", "“三公”经费支出共计3.00万元，较年初预算数减少1.00万元。较上年支出数增加0.50万元，增长20%。"))
        .contains(
            "change 0.50万元 + flow=expenditure;item=three-public against 2025:",
            "rate 20% + flow=expenditure;item=three-public against 2025:");
  }

  @Test
  void wordsThatOnlyTellWhatThereIsAnnounceNoList() {
    assertThat(read("", "收入包括一般公共预算拨款和政府性基金预算拨款。", "1.支出预算：2026年预算数30.00万元，其中：教育支出20.00万元。"))
        .contains(
            "amount 30.00万元 flow=uses;fund=all;year=2026;basis=budget",
            "part-of 20.00万元 flow=expenditure;fund=all;function=205;year=2026;basis=budget");
  }

  @Test
  void moreOrLessInAListIsSaidOfTheItem() {
    assertThat(
            read(
                "",
                "一般公共预算支出80.00万元，其中：",
                "1.教育支出（类）普通教育（款）小学教育（项）。2026年预算数为5.00万元，预算数大于上年预算数的主要原因是人员增加。"))
        .contains("order 大于 + flow=expenditure;fund=general;function=2050202 against 2025:budget");
  }

  @Test
  void anItemThatIsAllThatAHeadingSaysIsNamedByIt() {
    String sentence = "2026年预算安排2.00万元，与上年持平。";
    assertThat(firm("公务接待费", sentence)).isTrue();
    assertThat(firm("公务接待费与某某活动", sentence)).isFalse();
    assertThat(firm("支出预算", sentence)).isFalse();
  }

  @Test
  void theGoodsThatAreToBeBought() {
    assertThat(read("", "政府采购支出预算总额30.00万元，其中：拟采购货物支出10.00万元、拟采购服务支出20.00万元。"))
        .contains(
            "part-of 10.00万元 flow=expenditure;item=procurement.goods;year=2026;basis=budget",
            "part-of 20.00万元 flow=expenditure;item=procurement.services;year=2026;basis=budget");
  }

  @Test
  void anotherYearIsAnotherQuantity() {
    assertThat(read("", "公务接待费2025年当年预算执行数为1.00万元，2026年预算安排2.00万元。"))
        .containsExactly(
            "amount 1.00万元 item=three-public.reception;year=2025;basis=outturn",
            "amount 2.00万元 item=three-public.reception;year=2026;basis=budget");
  }

  @Test
  void moreOrLessByWordsAlone() {
    assertThat(read("", "2026年公务接待费预算2.00万元，预算数小于上年预算数的主要原因是来访减少。"))
        .containsExactly(
            "year 2026年",
            "amount 2.00万元 item=three-public.reception;year=2026;basis=budget",
            "order 小于 - item=three-public.reception against 2025:budget");
    assertThat(read("", "公务接待费2.00万元，预算数大于上年预算数（或持平）的主要原因是来访增加。"))
        .noneMatch(claim -> claim.startsWith("order"));
    assertThat(read("", "公务接待费预算2.00万元，大于上年预算数0.50万元。"))
        .containsExactly(
            "amount 2.00万元 item=three-public.reception;year=2026;basis=budget",
            "change 0.50万元 + item=three-public.reception against 2025:budget");
  }

  @Test
  void whatThereWasYearsAgoIsNotWhatThereIs() {
    assertThat(read("", "截至2025年12月31日，资产总额80.00万元。较上年增加100%，原因是2024年底资产总额为0。"))
        .filteredOn(claim -> claim.startsWith("amount"))
        .containsExactly("amount 80.00万元 item=assets", "amount 0 item=assets;year=2024");
    assertThat(read("", "2025年末资产总额为80.00万元。")).containsExactly("amount 80.00万元 item=assets");
  }

  @Test
  void whatThereIsNoneOf() {
    assertThat(read("", "2026年本单位没有使用政府性基金预算拨款安排的支出。"))
        .containsExactly(
            "year 2026年", "none 没有使用 flow=expenditure;fund=government;year=2026;basis=budget");
    assertThat(read("", "无锡市某某局一般公共预算财政拨款支出30.00万元，未成年人救助预算5.00万元。"))
        .noneMatch(claim -> claim.startsWith("none"));
  }

  @Test
  void aPartThatOnlyItsOwnWordsNameIsUntied() {
    assertThat(read("政府采购", "政府采购金额（以合同签订为准）为50.00万元。在面向中小企业预留的项目中，由中小企业供应商中标或成交的，采购金额40.00万元。"))
        .containsExactly(
            "amount 50.00万元 item=procurement;year=2026;basis=budget",
            "amount 40.00万元 untied subject");
  }

  @Test
  void whatIsNotUnderstoodIsUntied() {
    assertThat(read("", "某某系统运行维护30.00万元，主要原因是新增某某系统12.00万元。"))
        .containsExactly("amount 30.00万元 untied subject", "amount 12.00万元 untied reason");
  }

  @Test
  void figuresInStep() {
    assertThat(read("", "基本支出、项目支出分别为60.00万元、40.00万元。"))
        .containsExactly(
            "amount 60.00万元 flow=expenditure;nature=basic;year=2026;basis=budget",
            "amount 40.00万元 flow=expenditure;nature=project;year=2026;basis=budget");
    assertThat(read("", "与2025年预算相比，收、支总计各减少10.00、20.00万元。"))
        .containsExactly(
            "change 10.00 - flow=sources;fund=all against 2025:budget",
            "change 20.00万元 - flow=uses;fund=all against 2025:budget");
    assertThat(read("", "基本支出、其他事项分别为60.00万元、40.00万元。"))
        .containsExactly("amount 60.00万元 untied step", "amount 40.00万元 untied step");
  }

  @Test
  void numbersOfThingsAndWhatTheyArePartsOf() {
    assertThat(read("", "本部门共有车辆7辆，其中：机要通信用车3辆、其他用车4辆。单价100万元以上设备0台。"))
        .containsExactly(
            "count 7辆 item=counted.车辆;measure=count",
            "count 3辆 item=counted.机要通信用车;measure=count",
            "count 4辆 item=counted.其他用车;measure=count",
            "count 0台 untied count");
  }

  @Test
  void thatAllIsOfOneFund() {
    assertThat(read("", "2026年收入预算100.00万元，全部为一般公共预算拨款收入。"))
        .containsExactly(
            "year 2026年",
            "amount 100.00万元 flow=sources;fund=all;year=2026;basis=budget",
            "all-of 100.00万元 flow=sources;fund=general;year=2026;basis=budget");
  }

  @Test
  void wordsThatAreNotKnownMakeItAnotherQuantity() {
    assertThat(read("", "信息系统建设支出30.00万元，培训费补助2.00万元，政府集中采购预算5.00万元。"))
        .containsExactly(
            "amount 30.00万元 untied subject",
            "amount 2.00万元 untied subject",
            "amount 5.00万元 untied subject");
    assertThat(read("", "某某专户资金收入3.00万元，某某评审经费支出4.00万元。"))
        .containsExactly("amount 3.00万元 untied subject", "amount 4.00万元 untied subject");
  }

  @Test
  void aBracketOfFundsTellsWhoPaysWhatStandsBeforeIt() {
    assertThat(read("", "“三公”经费支出决算6.43万元（其中：一般公共预算支出6.00万元；政府性基金预算支出0.43万元），比上年减少1.00万元。"))
        .containsExactly(
            "amount 6.43万元 flow=expenditure;item=three-public;year=2026;basis=final",
            "part-of 6.00万元 flow=expenditure;fund=general;item=three-public;year=2026;basis=final",
            "part-of 0.43万元 flow=expenditure;fund=government;item=three-public;year=2026;basis=final",
            "change 1.00万元 - flow=expenditure;item=three-public against 2025:");
    assertThat(read("", "项目支出250.00万元（一般公共预算拨款200.00万元、事业收入50.00万元）。"))
        .containsExactly(
            "amount 250.00万元 flow=expenditure;nature=project;year=2026;basis=budget",
            "amount 200.00万元 flow=expenditure;fund=general;nature=project;year=2026;basis=budget",
            "amount 50.00万元 flow=expenditure;fund=own.business;nature=project;year=2026;basis=budget");
  }

  @Test
  void aCompletionMayNameWhatItIsOf() {
    assertThat(
            read(
                "",
                "财政拨款支出9.00万元。",
                "一般公共预算财政拨款收入完成年初预算90%，比年初预算减少1.00万元；支出完成年初预算80%，比年初预算减少2.00万元。"))
        .contains(
            "completion 90% flow=income;fund=general;year=2026;basis=budget;measure=rate;against=2026:budget",
            "completion 80% flow=expenditure;fund=general;year=2026;basis=budget;measure=rate;against=2026:budget");
  }

  @Test
  void fundsBehindAPartTellWhoPaysIt() {
    assertThat(read("", "项目支出9.00万元，比上年增加1.00万元，其中一般公共预算安排6.00万元，政府性基金安排3.00万元。"))
        .contains(
            "part-of 6.00万元 flow=expenditure;fund=general;nature=project;year=2026;basis=budget",
            "part-of 3.00万元 flow=expenditure;fund=government;nature=project;year=2026;basis=budget");
    assertThat(read("", "基本支出9.00万元，其中：人员经费6.00万元，公用经费3.00万元；一般公共预算支出20.00万元。"))
        .anyMatch(
            said -> said.endsWith("20.00万元 flow=expenditure;fund=general;year=2026;basis=budget"));
  }

  @Test
  void totalsOfBothFlowsHoldWhatWasCarriedOver() {
    assertThat(read("", "2026年收入、支出决算总计9.00万元。", "支出决算总计9.00万元。"))
        .contains(
            "amount 9.00万元 flow=sources;fund=all;year=2026;basis=final",
            "amount 9.00万元 flow=uses;fund=all;year=2026;basis=final");
  }

  /** 预算 and 决算 of one part are no two parts: what follows goes on with it. */
  @Test
  void twoAmountsOfAPartAreOnePart() {
    assertThat(read("", "“三公”经费支出9.00万元，具体情况如下：", "1.公务接待费预算3.00万元，支出决算2.00万元；与2025年度相比减少0.50万元。"))
        .contains("change 0.50万元 - item=three-public.reception against 2025:");
  }

  @Test
  void receptionAtHomeAndAbroadAreParts() {
    assertThat(read("", "公务接待费3.00万元，其中：国内公务接待支出2.00万元，国（境）外公务接待支出1.00万元。"))
        .contains(
            "part-of 2.00万元 flow=expenditure;item=three-public.reception.domestic;year=2026;basis=budget",
            "part-of 1.00万元 flow=expenditure;item=three-public.reception.foreign;year=2026;basis=budget");
  }

  @Test
  void amountsOfThingsCountedAsPartsAreNotThoseOfTheWhole() {
    assertThat(read("", "公务用车购置费30.00万元，购置公务用车2辆，其中：轿车1辆、金额10.00万元，越野车1辆、金额20.00万元。"))
        .contains("amount 10.00万元 untied subject", "amount 20.00万元 untied subject");
  }

  @Test
  void whatStandsBehindAMillionCharactersIsNotRead() {
    String[] much = new String[80];
    Arrays.fill(much, "预算".repeat(7_000) + "。会议费预算5.00万元。");
    Disclosure disclosure =
        disclosure(section("一", "会议费预算5.00万元。"), section("二", much), section("三", "培训费预算6.00万元。"));

    assertThat(reader.read(disclosure, Deadline.never()))
        .extracting(Claim::printed)
        .containsExactly("5.00万元");
    assertThat(ClaimReader.beyond(disclosure)).map(Section::heading).contains("二");
    assertThat(ClaimReader.beyond(disclosure(section("一", much[0])))).isEmpty();
  }

  private List<String> read(String heading, String... texts) {
    List<String> told = new ArrayList<>();
    for (Claim claim : reader.read(disclosure(section(heading, texts)), Deadline.never())) {
      told.add(tell(claim));
    }
    return told;
  }

  /** Whether all amounts of a section are named without doubt. */
  private boolean firm(String heading, String text) {
    return reader.read(disclosure(section(heading, text)), Deadline.never()).stream()
        .filter(claim -> claim.relation() == Claim.Relation.AMOUNT)
        .allMatch(Claim::firm);
  }

  private static Section section(String heading, String... texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : texts) {
      paragraphs.add(new Paragraph(text, List.of(new LineStart(0, Place.inText(1, 1)))));
    }
    return new Section("一", heading, 0, paragraphs, Place.inText(1, 1));
  }

  private static Disclosure disclosure(Section... sections) {
    Identity identity = new Identity("某某局", "", "2026", Kind.BUDGET, Level.DEPARTMENT, "", "", "");
    return new Disclosure(
        new Source("x.txt", "", "text", 0, 0), identity, List.of(sections), List.of(), List.of());
  }

  private static String tell(Claim claim) {
    String sign = claim.direction() > 0 ? " +" : claim.direction() < 0 ? " -" : "";
    String said = claim.relation().key() + " " + claim.printed() + sign;
    if (!claim.tied()) {
      return said + " untied " + claim.untied();
    }
    String concept = claim.concept().toString();
    return switch (claim.relation()) {
      case YEAR -> said;
      case CHANGE, RATE, PARITY, ORDER ->
          said
              + " "
              + concept.replaceFirst(";year=.*", "")
              + concept.replaceFirst(".*;against=", " against ");
      case SHARE ->
          said
              + " "
              + concept.replaceFirst(";year=.*", "")
              + " of "
              + claim.against().toString().replaceFirst(";year=.*", "");
      default -> said + " " + concept;
    };
  }
}
