package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.Written;
import org.mingzhang.check.derive.Network;
import org.mingzhang.check.diagnose.Budget;
import org.mingzhang.check.diagnose.Diagnoser;
import org.mingzhang.check.diagnose.Diagnosis;
import org.mingzhang.check.diagnose.Style;
import org.mingzhang.check.evaluate.Clusters;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.time.Deadline;

/** What tables are worth before sentences are held against them. */
final class TrustTest {

  private static final String SPENT =
      """
      table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计   | 基本 nature=basic | 项目 nature=project
      合计               | 338.52 | 73.54  | 264.98
      201 function=201   | 300.00 | 50.00  | 250.00
      208 function=208   | 38.52  | 23.54  | 14.98
      """;

  private static Trust trust(String table) {
    Algebra algebra = Algebra.standard();
    Observations observations = new Observations(Written.disclosure(table), algebra);
    Duration enough = Duration.ofSeconds(20);
    Network network = Network.of(observations, algebra, Deadline.in(enough, System::nanoTime));
    Evaluation evaluation = new Evaluation(network);
    List<Diagnosis> diagnoses =
        Diagnoser.of(
            network,
            evaluation,
            Clusters.of(evaluation),
            new Style(observations),
            new Budget(System::nanoTime, enough, 12_000));
    return Trust.of(diagnoses, evaluation);
  }

  @Test
  void whatAddsUpIsProvedAndNothingElseIsKnown() {
    Trust trust = trust(SPENT);
    assertThat(trust.proved()).hasSize(9);
    assertThat(trust.settled()).isEmpty();
    assertThat(trust.doubtful()).isEmpty();
  }

  @Test
  void whatOneRepairMendsIsSettledAndNotDoubted() {
    Trust trust = trust(SPENT.replace("| 250.00", "| 205.00"));
    assertThat(trust.settled()).hasSize(1);
    Map.Entry<Observation, Long> mended = trust.settled().entrySet().iterator().next();
    assertThat(mended.getKey().fen()).isEqualTo(205_000_000L);
    assertThat(mended.getValue()).isEqualTo(250_000_000L);
    assertThat(trust.doubtful()).isEmpty();
  }

  @Test
  void whereOneOrAnotherIsWrongAllAreDoubted() {
    Trust trust =
        trust(
            """
            table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
                 | 合计   | 基本 nature=basic | 项目 nature=project
            合计 | 338.52 | 77.54  | 264.98
            """);
    assertThat(trust.settled()).isEmpty();
    assertThat(trust.doubtful()).hasSizeGreaterThan(1);
  }

  /** Rows are left out of both columns; the totals hold their own row and are not in doubt. */
  @Test
  void aTotalThatOtherSumsHoldIsNotDoubtedForRowsLeftOut() {
    Trust trust =
        trust(
            """
            table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
                             | 合计   | 基本 nature=basic | 项目 nature=project
            合计             | 100.00 | 30.00  | 70.00
            201 function=201 | 20.00  | 12.00  | 8.00
            208 function=208 | 40.00  | 8.00   | 32.00
            """);
    assertThat(trust.settled()).isEmpty();
    assertThat(trust.doubtful()).isEmpty();
  }
}
