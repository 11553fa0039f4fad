package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One sentence against tables: amounts, shares, parity, negations, years, changes of items. */
final class ClaimChecksTest {

  private static final String SPENT =
      """
      table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计   | 基本 nature=basic | 项目 nature=project
      合计               | 338.52 | 73.54  | 264.98
      201 function=201   | 300.00 | 50.00  | 250.00
      208 function=208   | 38.52  | 23.54  | 14.98
      """;

  private static final String GENERAL = "flow=expenditure;fund=general;year=2023;basis=budget";
  private static final String CLASS = GENERAL.replace(";year", ";function=201;year");

  @Test
  void anAmountIsThatOfTheTable() {
    assertThat(Said.found("amount 338.52万元 " + GENERAL, SPENT)).isEmpty();
    assertThat(Said.found("amount 3,385,200元 " + GENERAL, SPENT)).isEmpty();
    assertThat(Said.found("amount 0.03亿元 " + GENERAL, SPENT)).isEmpty();
    assertThat(Said.found("amount 338.53万元 " + GENERAL, SPENT)).isEmpty();
    assertThat(Said.found("amount 383.52万元 " + GENERAL, SPENT))
        .containsExactly("error text-contradicts-table 383.52万元 → 338.52万元");
    assertThat(Said.found("amount? 383.52万元 " + GENERAL, SPENT)).isEmpty();
  }

  @Test
  void aFigureCutFromYuanIsAWarningAndARoundedOneIsRight() {
    String yuan =
        """
        table general 元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计   | 基本 nature=basic | 项目 nature=project
        合计             | 1,697,274.19 | 697,274.19  | 1,000,000.00
        201 function=201 | 1,697,274.19 | 697,274.19  | 1,000,000.00
        """;
    assertThat(Said.found("amount 169.73万元 " + GENERAL, yuan)).isEmpty();
    assertThat(Said.found("amount 169.72万元 " + GENERAL, yuan))
        .containsExactly("warning figure-cut 169.72万元 → 169.73万元");
  }

  @Test
  void ofTwoTablesInDifferentUnitsTheTextKnowsTheRightOne() {
    String other = SPENT.replace("table general 万元", "table expenditure 元");
    assertThat(Said.found("amount 338.52万元 " + GENERAL, SPENT, other))
        .containsExactly("error tables-disagree 元 → 万元");
    assertThat(Said.found("amount 338.52元 " + GENERAL, SPENT, other))
        .containsExactly("error tables-disagree 万元 → 元");
  }

  /** That some total prints it is no excuse for the amount of a fund. */
  @Test
  void theTotalOfOneFundDoesNotConfirmThatOfAnother() {
    String income =
        """
        table income 万元 flow=income;year=2023;basis=budget
                              | 预算数
        一般 fund=general     | 300.00
        基金 fund=government  | 38.52
        专户 fund=special     | 20.00
        合计 fund=all         | 358.52
        """;
    String special = "flow=income;fund=special;year=2023;basis=budget";
    assertThat(Said.found("amount 20.00万元 " + special, income)).isEmpty();
    assertThat(Said.found("amount 38.52万元 " + special, income))
        .containsExactly("error text-contradicts-table 38.52万元 → 20.00万元");
    String own = "flow=income;fund=own;year=2023;basis=budget";
    assertThat(Said.found("amount 39.52万元 " + own, income.replace("fund=special", "fund=own")))
        .containsExactly("error text-contradicts-table 39.52万元 → 20.00万元");
  }

  @Test
  void aBlankIsNotAnotherFundsAmountWithASlip() {
    String income =
        """
        table income 万元 flow=income;year=2023;basis=budget
                              | 预算数
        一般 fund=general     | 300.00
        专户 fund=special     |
        其他 fund=own.other   | 15.00
        合计 fund=all         | 315.00
        """;
    assertThat(Said.found("amount 5.00万元 flow=income;fund=special;year=2023;basis=budget", income))
        .containsExactly("error text-contradicts-table 5.00万元 → 0万元");
  }

  /** Sentences that write 2.5 for 2.50 round no more than 338.52 does. */
  @Test
  void droppedZerosAreNoRounding() {
    String classes =
        """
        table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计
        201 function=201 | 300.30
        205 function=205 | 25.20
        208 function=208 | 10.02
        210 function=210 | 2.00
        221 function=221 | 1.00
        """;
    String text =
        "amount 10.02万元 %s\n\namount 300.3万元 %s\n\namount 25.2万元 %s\n\namount 2万元 %s\n\n"
            .formatted(GENERAL, CLASS, CLASS.replace("201", "205"), CLASS.replace("201", "210"));
    String last = "amount %s " + CLASS.replace("201", "221");
    assertThat(Said.found(text + last.formatted("1万元"), classes)).isEmpty();
    assertThat(Said.found(text + last.formatted("1.4万元"), classes))
        .containsExactly("error text-contradicts-table 1.4万元 | 1.4万元 → 1万元 | 1.00 → 1.40");
    assertThat(Said.found(last.formatted("1万元"), classes.replace("1.00", "1.40"))).isEmpty();
    assertThat(Said.found(text + last.formatted("1万元"), classes.replace("1.00", "1.40")))
        .containsExactly("error text-contradicts-table 1万元 | 1万元 → 1.4万元 | 1.40 → 1.00");
  }

  @Test
  void aShareOfAnotherMoneyIsToldAsOne() {
    String all =
        """
        table expenditure 万元 flow=expenditure;fund=all;year=2023;basis=budget
             | 预算数
        合计 | 438.52
        """;
    String share =
        "share %s " + CLASS + ";measure=share against " + GENERAL.replace("general", "all");
    assertThat(Said.found(share.formatted("68.41%"), SPENT, all)).isEmpty();
    assertThat(Said.found(share.formatted("88.62%"), SPENT, all))
        .containsExactly("error share-does-not-follow 88.62% → 68.41%");
  }

  /** A list may name a class once for each of its subclasses. */
  @Test
  void aClassToldInPiecesContradictsNoTable() {
    String social = "flow=expenditure;fund=general;function=208;year=2023;basis=budget";
    String pieces = "amount %s " + social + "\n\namount %s " + social;
    assertThat(Said.found(pieces.formatted("30.00万元", "8.52万元"), SPENT)).isEmpty();
    assertThat(Said.found(pieces.formatted("83.52万元", "83.52万元"), SPENT)).isNotEmpty();
    assertThat(Said.found("amount 83.52万元 " + social, SPENT)).isNotEmpty();
  }

  /** Where no year of the document is known, what is dated may be of this year. */
  @Test
  void aDatedAmountIsOfThePastOnlyBesideAnother() {
    String item = "item=three-public.reception";
    String change = "change+ 0.15万元 " + item + ";measure=change against " + item;
    String rate = "rate+ %s " + item + ";measure=rate against " + item;
    String dated = "amount 1.97万元 " + item + ";year=2019\n" + change + "\n" + rate;
    assertThat(Said.found(dated.formatted("8.24%"))).isEmpty();
    String both = "amount 2.12万元 " + item + "\n" + dated;
    assertThat(Said.found(both.formatted("7.61%"))).isEmpty();
    assertThat(Said.found(both.formatted("8.24%"))).isNotEmpty();
  }

  @Test
  void anotherYearOrBasisIsAnotherAmount() {
    String outturn = GENERAL.replace("year=2023;basis=budget", "year=2022;basis=outturn");
    assertThat(Said.found("amount 60.79万元 " + outturn, SPENT)).isEmpty();
    assertThat(Said.found("amount 60.79万元 " + outturn.replace("2022", "2023"), SPENT)).isEmpty();
  }

  @Test
  void aTableThatNothingHoldsMayBeTheWrongOne() {
    String lonely =
        """
        table operating-funds 万元 flow=expenditure;fund=general;item=operating-funds;year=2023;basis=budget
              | 合计
        合计  | 44.12
        """;
    assertThat(
            Said.found(
                "amount 45.12万元 "
                    + "flow=expenditure;fund=general;item=operating-funds;year=2023;basis=budget",
                lonely))
        .containsExactly(
            "error text-contradicts-table 45.12万元 | 45.12万元 → 44.12万元 | 44.12 → 45.12");
  }

  @Test
  void aTableOfWhichAllSentencesSpeakInAnotherUnitHasAWrongUnit() {
    String yuan = SPENT.replace("万元", "元");
    String claims = "amount 338.52万元 " + GENERAL + "\n\namount 300.00万元 " + CLASS;
    assertThat(Said.found(claims, yuan)).containsExactly("error text-contradicts-table 元 → 万元");
    assertThat(Said.found("amount 338.52万元 " + GENERAL, yuan))
        .containsExactly("error text-contradicts-table 元 | 元 → 万元 | 338.52万元 → 338.52元");
    String one = claims.replace("300.00万元", "300.00元") + "\n\namount 38.52万元 ";
    assertThat(Said.found(one + CLASS.replace("201", "208"), SPENT))
        .containsExactly("error text-contradicts-table 300.00元 → 300.00万元");
  }

  @Test
  void theAmountOfTheItemAboveIsNamed() {
    String other = CLASS.replace("201", "208");
    assertThat(Said.messages("amount 300.00万元 " + CLASS + "\n\namount 300.00万元 " + other, SPENT))
        .singleElement()
        .asString()
        .contains("误抄上一项");
  }

  private static final String UNITS =
      """
      table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计   | 基本 nature=basic | 项目 nature=project
      合计               | 100.00 | 60.00 | 40.00
      甲校 unit=甲校     | 70.00  | 40.00 | 30.00
      205 function=205   | 50.00  | 25.00 | 25.00
      208 function=208   | 20.00  | 15.00 | 5.00
      乙校 unit=乙校     | 30.00  | 20.00 | 10.00
      205 function=205   | 22.00  | 12.00 | 10.00
      208 function=208   | 8.00   | 8.00  | 0.00
      """;

  @Test
  void aCodeThatStandsOnceForEachUnitIsMeantWithAllItsRows() {
    String code = GENERAL.replace(";year", ";function=205;year");
    assertThat(Said.found("amount 72.00万元 " + code, UNITS)).isEmpty();
    assertThat(Said.found("amount 22.00万元 " + code, UNITS)).isEmpty();
    assertThat(Said.found(code("72.00万元", "+ 2.00万元", "+ 2.86%"), UNITS)).isEmpty();
    assertThat(Said.found("amount 27.00万元 " + code, UNITS))
        .containsExactly("error text-contradicts-table 27.00万元 → 72.00万元");
  }

  @Test
  void whereAnItemOfACodeIsNotProvedNothingIsHeldAgainstASentence() {
    String code = GENERAL.replace(";year", ";function=205;year");
    String unread = UNITS.replace("22.00  | 12.00", "? | 12.00");
    assertThat(Said.found("amount 27.00万元 " + code, unread)).isEmpty();
  }

  private static String code(String now, String change, String rate) {
    return StatementTexts.statement(
        "flow=expenditure;fund=general;function=205", now, change, rate);
  }

  @Test
  void whatIsOnlyMoreByMoneyCarriedOverIsNoContradiction() {
    assertThat(
            Said.found(
                "amount 350.00万元 "
                    + GENERAL
                    + "\n\namount 11.48万元 flow=opening;fund=general;year=2023;basis=budget",
                SPENT))
        .isEmpty();
  }

  @Test
  void sharesFollowFromTheAmountsOrAreBalanced() {
    String share = "share %s " + CLASS + ";measure=share against " + GENERAL;
    assertThat(Said.found(share.formatted("88.62%"), SPENT)).isEmpty();
    assertThat(Said.found(share.formatted("88.61%"), SPENT))
        .containsExactly("warning figure-cut 88.61% → 88.62%");
    assertThat(Said.found(share.formatted("88.26%"), SPENT))
        .containsExactly("error share-does-not-follow 88.26% → 88.62%");
    String rest = "\n\nshare 11.39% " + CLASS.replace("201", "208");
    assertThat(
            Said.found(
                share.formatted("88.61%") + rest + ";measure=share against " + GENERAL, SPENT))
        .isEmpty();
  }

  @Test
  void aShareIsOfWhatCameInThisYearAndNotOfAllThatIsThere() {
    String of = ";fund=all;year=2023;basis=final";
    String business = "flow=income;fund=own.business;year=2023;basis=final";
    assertThat(
            Said.found(
                "amount 50.00万元 flow=sources"
                    + of
                    + "\n\namount 40.00万元 flow=income"
                    + of
                    + "\n\namount 10.00万元 "
                    + business
                    + "\nshare 25.00% "
                    + business
                    + ";measure=share against flow=income"
                    + of,
                SPENT))
        .isEmpty();
  }

  @Test
  void theSharesOfThePaperAreBalanced() {
    String table =
        """
        table expenditure 万元 flow=expenditure;fund=all;year=2023;basis=budget
             | 合计 | 人员 nature=basic.personnel | 公用 nature=basic.public | 项目 nature=project
        合计 | 338.52 | 64.54 | 9.00 | 264.98
        """;
    String whole = "flow=expenditure;fund=all;year=2023;basis=budget";
    String line =
        "share %s flow=expenditure;fund=all;nature=%s;year=2023;basis=budget;measure=share";
    assertThat(
            Said.found(
                String.join(
                    "\n\n",
                    line.formatted("19.07%", "basic.personnel") + " against " + whole,
                    line.formatted("2.66%", "basic.public") + " against " + whole,
                    line.formatted("78.27%", "project") + " against " + whole),
                table))
        .isEmpty();
  }

  @Test
  void parityHoldsUpToWhatRoundingHides() {
    String two =
        """
        table three-public 元 flow=expenditure;fund=general;item=three-public
             | 去年 year=2022;basis=budget | 今年 year=2023;basis=budget
        合计 | 95,000.00 | %s
        接待 item=three-public.reception | 95,000.00 | %s
        """;
    String same =
        "parity 持平 flow=expenditure;fund=general;item=three-public;year=2023;basis=budget;"
            + "measure=change against "
            + "flow=expenditure;fund=general;item=three-public;year=2022;basis=budget";
    assertThat(Said.found(same, two.formatted("95,000.00", "95,000.00"))).isEmpty();
    assertThat(Said.found(same, two.formatted("95,042.00", "95,042.00"))).isEmpty();
    assertThat(Said.found(same, two.formatted("82,000.00", "82,000.00")))
        .containsExactly("error parity-does-not-hold 持平 → 减少");
    assertThat(Said.found(same.replace("持平", "基本持平"), two.formatted("82,000.00", "82,000.00")))
        .isEmpty();
  }

  @Test
  void theWordForMoreOrLessIsThatOfTheAmountsBesideIt() {
    String item = "flow=expenditure;fund=general;item=three-public;year=2023;basis=";
    String claims =
        String.join(
            "\n",
            "amount 18.00万元 " + item + "budget",
            "amount 6.28万元 " + item + "final",
            "completion 34.89% " + item + "final;measure=rate against " + item + "budget",
            "order+ 大于 " + item + "final;measure=change against " + item + "budget");
    String less = claims.replace("order+ 大于", "order- 小于");
    assertThat(Said.found(claims)).containsExactly("error order-does-not-hold 大于 → 小于");
    assertThat(Said.found(claims.replace("大于", "高于")))
        .containsExactly("error order-does-not-hold 高于 → 低于");
    assertThat(Said.found(claims.replace("order+ 大于", "order 等于")))
        .containsExactly("error order-does-not-hold 等于 → 小于");
    assertThat(Said.found(less)).isEmpty();
    assertThat(Said.found(less.replace("18.00", "6.28").replace("34.89", "100"))).isEmpty();
    assertThat(Said.found(claims.replace("34.89%", "134.89%"))).noneMatch(f -> f.contains("order"));
    assertThat(Said.found(claims.replace("order+", "\norder+"))).isEmpty();
    assertThat(Said.found(claims.replace("order+", "order+?"))).isEmpty();
    String outturn =
        "table three-public 万元 "
            + item
            + "final\n | 决算数\n合计 | 6.28\n出国 item=three-public.abroad | 6.28\n";
    assertThat(Said.found(claims, outturn)).containsExactly("error order-does-not-hold 大于 → 小于");
    assertThat(Said.found(less, outturn)).isEmpty();
  }

  /** 年初预算数为149.48万元，决算数为149.19万元，完成年初预算的101.85%: 146.48 would fit. */
  @Test
  void theBudgetThatACompletionIsOfMayBeTheWrongOne() {
    String code = "flow=expenditure;fund=general;function=229;year=2023;basis=";
    String claims =
        String.join(
            "\n",
            "amount %s万元 " + code + "budget",
            "amount 149.19万元 " + code + "final",
            "completion %s " + code + "final;measure=rate against " + code + "budget");
    assertThat(Said.found(claims.formatted("146.48", "101.85%"))).isEmpty();
    assertThat(Said.found(claims.formatted("149.48", "101.85%")))
        .singleElement()
        .asString()
        .contains("| 101.85% → 99.81%", "149.48万元 → 146.48万元");
    assertThat(Said.found(claims.formatted("146.48", "101.58%")))
        .containsExactly("error completion-does-not-follow 101.58% → 101.85%");
  }

  /** Where two outturns are told of one quantity, a completion is of the one beside it. */
  @Test
  void aCompletionIsOfTheAmountBesideIt() {
    String item = "flow=expenditure;fund=general;year=2023;basis=";
    String claims =
        String.join(
            "\n",
            "amount 2112.86万元 " + item + "final",
            "",
            "amount 1255.37万元 " + item + "budget",
            "amount 1865.86万元 " + item + "final",
            "completion 100% " + item + "final;measure=rate against " + item + "budget");
    assertThat(Said.found(claims))
        .containsExactly("error completion-does-not-follow 100% → 148.63%");
  }

  @Test
  void aQuantityWithoutItsFundIsKnownWhereAllTablesPrintOneAmountOfIt() {
    String basic = "flow=expenditure;nature=basic;year=2023;basis=budget";
    assertThat(Said.found("amount 73.54万元 " + basic, SPENT)).isEmpty();
    assertThat(Said.found("amount 75.34万元 " + basic, SPENT))
        .containsExactly("error text-contradicts-table 75.34万元 → 73.54万元");
    String all = SPENT.replace("general", "all").replace("73.54  | 264.98", "93.54  | 244.98");
    assertThat(Said.found("amount 75.34万元 " + basic, SPENT, all.replace("50.00  ", "70.00  ")))
        .noneMatch(told -> told.contains("text-contradicts-table"));
  }

  @Test
  void aTotalDidNotStayTheSameWhereAPartWasMoreLastYear() {
    String whole = "flow=uses;fund=general;year=2023;basis=budget";
    String claims =
        "parity 持平 "
            + whole
            + ";measure=change against flow=uses;fund=general;year=2022"
            + "\n\nchange- 63.14万元 "
            + GENERAL
            + ";measure=change against flow=expenditure;fund=general;year=2022";
    String table =
        """
        table general 万元 fund=general;year=2023;basis=budget
             | 预算数
        合计 flow=expenditure | 338.52
        总计 flow=uses | 340.00
        """;
    assertThat(Said.found(claims, table)).containsExactly("error parity-does-not-hold 持平 → 减少");
    assertThat(Said.found(claims.replace("63.14", "1.00"), table)).isEmpty();
  }

  @Test
  void aBlankWithoutWhichASumHoldsIsNothing() {
    String table =
        """
        table summary 万元 flow=income;year=2023;basis=budget
                         | 预算数
        拨款 fund=appropriation | 338.52
        事业 fund=own.business  |
        其他 fund=own.other     |
        合计 fund=all           | 338.52
        """;
    String said = "amount 15.00万元 flow=income;fund=own.business;year=2023;basis=budget";
    assertThat(Said.found(said, table))
        .containsExactly("error text-contradicts-table 15.00万元 → 0万元");
    assertThat(Said.found(said.replace("15.00", "0"), table)).isEmpty();
    assertThat(Said.found(said, table.replaceFirst("338.52", "323.52")))
        .noneMatch(found -> found.contains("15.00万元 → 0"));
  }

  @Test
  void whatIsSaidNotToBeNoTablePrints() {
    assertThat(Said.found("none 没有使用 " + GENERAL, SPENT))
        .containsExactly("error says-none 没有使用 → ");
    assertThat(Said.found("none 没有使用 " + GENERAL.replace("general", "capital"), SPENT)).isEmpty();
  }

  @Test
  void lastYearsYearIsLeftInWhereThisYearsIsTheRule() {
    String ruled = "year 2023年 year=2023\n\nyear 2023年 year=2023\n\nyear 2023年 year=2023\n\n";
    String none =
        "year 2022年 year=2022\nnone 没有使用 flow=expenditure;fund=capital;year=2022;basis=budget";
    assertThat(Said.found(ruled + none)).containsExactly("error year-left-in 2022年 → 2023年");
    assertThat(Said.found(none)).isEmpty();
    String amount =
        "amount 338.52万元 "
            + GENERAL
            + "\n\nyear 2022年 year=2022\namount 338.52万元 "
            + GENERAL.replace("2023", "2022");
    assertThat(Said.found(ruled + amount, SPENT))
        .containsExactly("error year-left-in 2022年 → 2023年");
    String carried = amount.replace("flow=expenditure", "flow=opening");
    assertThat(Said.found(ruled + carried, SPENT.replace("flow=expenditure", "flow=opening")))
        .noneMatch(found -> found.startsWith("error"));
    String other = amount.replaceFirst("(?s)338.52(.*)338.52", "338.52$1330.11");
    assertThat(Said.found(ruled + other, SPENT)).isEmpty();
  }

  @Test
  void theChangesOfItemsAddUpToThatOfTheirClass() {
    String against = ";measure=change against flow=expenditure;fund=general;function=%s;year=2022";
    String item = "change%s flow=expenditure;fund=general;function=%s;year=2023;basis=budget";
    String claims =
        String.join(
            "\n\n",
            item.formatted("+ 130.00万元", "201") + against.formatted("201"),
            item.formatted("+ 100.00万元", "2010601") + against.formatted("2010601"),
            item.formatted("+ 20.00万元", "2010602") + against.formatted("2010602"));
    String table =
        """
        table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
                                 | 合计   | 基本 nature=basic | 项目 nature=project
        合计                     | 300.00 | 200.00 | 100.00
        201 function=201         | 300.00 | 200.00 | 100.00
        2010601 function=2010601 | 200.00 | 200.00 |
        2010602 function=2010602 | 100.00 |        | 100.00
        """;
    assertThat(Said.found(claims.replace("+ 130.00", "+ 120.00"), table)).isEmpty();
    assertThat(Said.found(claims, table)).hasSizeLessThanOrEqualTo(1);
    assertThat(Said.found(claims.replace("+ 130.00", "+ 170.00"), table))
        .hasSizeLessThanOrEqualTo(1);
    String wrong = claims.replace("+ 130.00", "+ 120.00").replace("+ 100.00", "+ 140.00");
    assertThat(Said.found(wrong, table)).isEmpty();
    String rate =
        "\nrate+ 66.67% flow=expenditure;fund=general;function=201;year=2023;basis=budget";
    assertThat(
            Said.found(
                wrong.replaceFirst(
                    "\n\n", rate + against.formatted("201").replace("change", "rate") + "\n\n"),
                table))
        .containsExactly("error change-does-not-follow 140.00万元 → 100.00万元");
  }

  /** What no sum holds was perhaps misread; another table that adds up says so anyway. */
  @Test
  void aTableThatNothingConfirmsAccusesNoSentence() {
    String list =
        """
        table procurement 万元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计
        201 function=201 | 12.00
        203 function=203 | 7.10
        204 function=204 | 5.20
        205 function=205 | 4.30
        206 function=206 | 3.40
        207 function=207 | 2.50
        """;
    assertThat(Said.found("amount 120.00万元 " + CLASS, list))
        .containsExactly(
            "warning text-contradicts-table 120.00万元 | 120.00万元 → 12万元 | 12.00 → 120.00");
    assertThat(Said.found("amount 383.52万元 " + GENERAL, SPENT, list))
        .contains("error text-contradicts-table 383.52万元 → 338.52万元");
  }
}
