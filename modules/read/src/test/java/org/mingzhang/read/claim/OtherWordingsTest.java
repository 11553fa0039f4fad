package org.mingzhang.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

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

/**
 * Ways to say what is mostly said otherwise, in final accounts: what must not be read from them.
 */
final class OtherWordingsTest {

  private static final String GENERAL = "flow=expenditure;fund=general";
  private static final String NOW = ";year=2024;basis=final";

  private final ClaimReader reader =
      new ClaimReader(Lexicon.standard(), Catalogue.standard(), Algebra.standard());

  @Test
  void whatIsLeftIsNoSpending() {
    assertThat(told("2024年支出总计90万元（本年支出80万元、年末结转结余10万元）。"))
        .contains(
            "amount 80万元 flow=expenditure;fund=all" + NOW,
            "amount 10万元 flow=closing;fund=all" + NOW);
    assertThat(told("全年支出80万元，年初结余5万元，项目资金结余3万元。"))
        .contains("amount 5万元 flow=opening;fund=all" + NOW, "amount 3万元 untied subject");
  }

  @Test
  void moreAndLessInWordsOfSpending() {
    assertThat(told("“三公”经费支出9万元，比预算节约1万元，比上年决算数多支出2万元，增加比例为28.57%。"))
        .contains(
            "change 1万元 item=three-public against 2024:budget",
            "change 2万元 item=three-public against 2023:final",
            "rate 28.57% item=three-public against 2023:final");
  }

  @Test
  void theShareOfABudgetIsWhatWasSpentOfIt() {
    assertThat(told("公务接待费支出4万元，占预算的80%。"))
        .contains("completion 80% item=three-public.reception doubted");
  }

  @Test
  void partsBehindTheComparisonAreThisYears() {
    String parts = "2024年“三公”经费支出9万元，上年决算8万元，同比增加1万元，其中：公务接待费4万元，上年决算3万元。";
    assertThat(told(parts))
        .contains(
            "part-of 4万元 item=three-public.reception" + NOW,
            "part-of 3万元 item=three-public.reception;year=2023;basis=final");
  }

  @Test
  void allThatIsSpentOfWhatWasJustNamedIsSpentOfThat() {
    assertThat(told("“三公”经费：全年支出9万元。")).contains("amount 9万元 item=three-public" + NOW);
    assertThat(told("教育支出（类）：支出50万元，占20%。"))
        .contains("amount 50万元 flow=expenditure;function=205" + NOW);
  }

  @Test
  void whatANameIsMadeOfIsNotWhatItNames() {
    String basic = "基本支出90万元。其中人员经费（工资福利支出、对个人和家庭的补助）70万元，公用经费20万元。";
    assertThat(told(basic)).contains("part-of 70万元 flow=expenditure;nature=basic.personnel" + NOW);
    assertThat(told("财政拨款支出按功能科目（含政府性基金）：", "205教育支出50万元。"))
        .contains("part-of 50万元 flow=expenditure;fund=appropriation;function=205" + NOW);
    String classes = "工资福利支出60万元，对个人和家庭的补助10万元。其中人员经费70万元。";
    assertThat(told(classes)).contains("amount 70万元 flow=expenditure;nature=basic.personnel" + NOW);
  }

  @Test
  void aReasonDoesNotTellTheTotal() {
    assertThat(told("收、支总计各增加9万元，主要原因是2023年度支出80万元，2024年度支出90万元。"))
        .contains("amount 80万元 untied reason", "amount 90万元 untied reason");
  }

  @Test
  void levelsMayStandBeforeTheirCodes() {
    assertThat(told("一般公共服务类（201）财政事务款（06）行政运行项（01）：2024年决算数为50万元。"))
        .contains("amount 50万元 flow=expenditure;function=2010601" + NOW);
  }

  @Test
  void basicAndProjectMayBeThoseOfACode() {
    assertThat(told("2050202小学教育：50万元，基本支出40万元，项目支出10万元，较上年增加5万元。"))
        .contains(
            "amount 40万元 flow=expenditure;nature=basic;function=2050202" + NOW + " doubted",
            "amount 10万元 flow=expenditure;nature=project;function=2050202" + NOW + " doubted");
  }

  @Test
  void anItemIsNotInsideWhatAnItemBelowItDivided() {
    List<String> told =
        told("三、基本支出90万元，其中：", "1.工资福利支出60万元。", "2.对个人和家庭的补助30万元，其中：退休费20万元。", "四、“三公”经费支出9万元。");
    assertThat(told).contains("amount 9万元 item=three-public" + NOW);
  }

  @Test
  void wordsBeforeAColonSayOfWhenTheAmountIs() {
    assertThat(told("“三公”经费决算：9万元，上年决算：8万元，同比增加1万元。"))
        .contains(
            "amount 9万元 item=three-public" + NOW,
            "amount 8万元 item=three-public;year=2023;basis=final");
  }

  @Test
  void whereItCameFromIsNoAmountOfThisYear() {
    assertThat(told("机关运行经费较上年减少10万元，由60万元减少到50万元。")).contains("amount 60万元 untied relation");
  }

  @Test
  void aShareMayNameTheAmountThatItIsOf() {
    assertThat(told("收入总计110万元。其中：财政拨款收入80万元，占全年收入100万元的80%。"))
        .contains(
            "amount 100万元 flow=sources;fund=all" + NOW + " doubted",
            "share 80% flow=income;fund=appropriation of flow=sources;fund=all doubted");
  }

  @Test
  void aSourceIsNoShareOfTheBasicSpendingBeforeIt() {
    String shares = "汇集支出合计90万元。从性质看，基本支出60万元，占66.67%。从资金看，财政拨款支出90万元，占100%。";
    assertThat(told(shares))
        .noneMatch(one -> one.startsWith("share 100%") && one.endsWith("nature=basic"));
  }

  @Test
  void whatSomeProjectsCostIsNotAllThatIsSpent() {
    assertThat(told("对“甲系统”等2个项目进行了评价，涉及一般公共预算支出30万元。"))
        .contains("amount 30万元 " + GENERAL + NOW + " doubted");
    assertThat(told("2024年一般公共预算支出90万元。")).contains("amount 90万元 " + GENERAL + NOW);
  }

  @Test
  void aPartMayHaveItsShareOfTheSameAsItsWhole() {
    assertThat(told("财政拨款收入80万元，占80%（其中一般公共预算财政拨款收入占60%）。"))
        .contains("share 60% flow=income;fund=general of flow=income;fund=appropriation doubted");
  }

  @Test
  void whatStandsInABracketIsOfWhatStandsBeforeIt() {
    assertThat(told("基本支出90万元，其中：执法大队30万元（人员经费25万元、公用经费5万元）；公用经费20万元。"))
        .contains("amount 25万元 untied subject", "amount 5万元 untied subject");
    String purchase = "政府采购预算30万元（基本支出20万元、项目支出10万元）。";
    assertThat(told(purchase))
        .filteredOn(one -> one.contains("nature="))
        .hasSize(2)
        .allMatch(one -> one.contains("item=procurement") && one.endsWith("doubted"));
  }

  @Test
  void oneOfTwoRatesIsNotThatOfBoth() {
    assertThat(told("收入总计、支出总计较上年分别增长5%、下降6%。"))
        .filteredOn(one -> one.startsWith("rate"))
        .allMatch(one -> one.contains("untied") || one.endsWith("doubted"));
  }

  private List<String> told(String... texts) {
    List<Paragraph> paragraphs =
        List.of(texts).stream()
            .map(text -> new Paragraph(text, List.of(new LineStart(0, Place.inText(1, 1)))))
            .toList();
    Disclosure disclosure =
        new Disclosure(
            new Source("x.txt", "", "text", 0, 0),
            new Identity("某某局", "", "2024", Kind.FINAL, Level.DEPARTMENT, "", "", ""),
            List.of(new Section("一", "", 0, paragraphs, Place.inText(1, 1))),
            List.of(),
            List.of());
    return reader.read(disclosure, Deadline.never()).stream().map(OtherWordingsTest::tell).toList();
  }

  private static String tell(Claim claim) {
    String said = claim.relation().key() + " " + claim.printed() + " ";
    if (!claim.tied()) {
      return said + "untied " + claim.untied();
    }
    String concept =
        claim.concept().toString().replaceFirst("flow=expenditure;(?=(.*;)?item=)", "");
    String told =
        switch (claim.relation()) {
          case CHANGE, RATE ->
              concept.replaceFirst(";year=.*", "")
                  + concept.replaceFirst(".*;against=", " against ");
          case SHARE ->
              concept.replaceFirst(";year=.*", "")
                  + " of "
                  + claim.against().toString().replaceFirst(";year=.*", "");
          case COMPLETION -> concept.replaceFirst(";year=.*", "");
          default -> concept;
        };
    return said + told + (claim.firm() ? "" : " doubted");
  }
}
