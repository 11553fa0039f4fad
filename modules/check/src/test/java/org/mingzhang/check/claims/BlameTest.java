package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.claims.Blame.Explanation;
import org.mingzhang.model.disclosure.Claim;

/** Which figures of a statement that does not hold are wrong. */
final class BlameTest {

  /** Which claims each explanation blames, the best first. */
  private static List<List<String>> blamed(Paper paper, String rate) {
    return Blame.of(paper.series(rate), paper.suspicion()).stream().map(BlameTest::told).toList();
  }

  private static List<String> told(Explanation one) {
    return one.guilty().stream()
        .map(guilty -> guilty.part().claim().map(Claim::printed).orElse("table"))
        .toList();
  }

  @Test
  void theFigureThatASlipExplains() {
    assertThat(
            blamed(
                Paper.of(StatementTexts.statement("1,234.56万元", "+ 234.56万元", "- 23.46%")),
                "23.46%"))
        .first()
        .isEqualTo(List.of("23.46%"));
  }

  @Test
  void twoFiguresThatExplainItAsWellAreATie() {
    Paper paper = Paper.of(StatementTexts.statement("32.52万元", "+ 0.63万元", "+ 1.34%"));
    assertThat(blamed(paper, "1.34%"))
        .containsExactlyInAnyOrder(List.of("0.63万元"), List.of("1.34%"));
  }

  @Test
  void lastYearsAmountLooksLikeARateOnThisYears() {
    Paper paper = Paper.of(StatementTexts.statement("286.57万元", "+ 47.35万元", "+ 16.52%"));
    assertThat(blamed(paper, "16.52%")).containsExactly(List.of("16.52%"), List.of("286.57万元"));
  }

  @Test
  void anotherStatementOfTheAmountDecidesThat() {
    String wrong = StatementTexts.statement("286.57万元", "+ 47.35万元", "+ 16.52%");
    Paper amount = Paper.of(wrong + "\n\namount 286.57万元 flow=uses;fund=general;year=2023");
    assertThat(blamed(amount, "16.52%")).containsExactly(List.of("16.52%"));
    Paper right = Paper.of(wrong + "\n\namount 333.92万元 flow=uses;fund=general;year=2023");
    assertThat(blamed(right, "16.52%")).first().isEqualTo(List.of("286.57万元"));
  }

  @Test
  void whatTablesProveIsNotBlamed() {
    String table =
        """
        table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
             | 合计 | 基本 nature=basic | 项目 nature=project
        合计 | 286.57 | 86.57 | 200.00
        """;
    Paper paper = Paper.of(StatementTexts.statement("286.57万元", "+ 47.35万元", "+ 16.52%"), table);
    assertThat(blamed(paper, "16.52%")).first().isEqualTo(List.of("16.52%"));
  }
}
