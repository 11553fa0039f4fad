package org.mingzhang.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.Written;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.check.tell.Ids;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.time.Deadline;

/**
 * Sentences that are made to take long. The clock goes on by a millisecond each time it is read, so
 * the claims that are looked at are counted and no real time matters.
 */
final class HostileClaimsTest {

  private static final int SENTENCES = 60;

  private static final String INCOME = "flow=income;fund=all;year=2024;basis=budget";
  private static final String BEFORE = "flow=income;fund=all;year=2023;basis=budget";
  private static final String TABLES =
      """
      table t 万元 year=2024;basis=budget;flow=income
                    | 预算数
      合计 fund=all | 9999.00
      """;

  /** Every figure of every sentence contradicts the table and the others. */
  private static Disclosure wrong() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      text.append("amount ").append(100 + i).append(".37万元 ").append(INCOME).append('\n');
      text.append("change+ 44.12万元 ").append(INCOME).append(";measure=change against ");
      text.append(BEFORE).append('\n');
      text.append("rate+ 99.99% ").append(INCOME).append(";measure=rate against ");
      text.append(BEFORE).append("\n\n");
    }
    return Said.disclosure(text.toString(), TABLES);
  }

  private record Outcome(List<Finding> findings, boolean unfinished) {}

  private static Outcome found(Disclosure disclosure, Duration limit, LongSupplier nanos) {
    Algebra algebra = Algebra.standard();
    ClaimFindings claims =
        new ClaimFindings(disclosure, algebra, new Ids(), Deadline.in(limit, nanos));
    Observations observations = new Observations(disclosure, algebra);
    List<Finding> findings = claims.of(observations, Trust.settled(Map.of()));
    return new Outcome(findings, claims.unfinished());
  }

  @Test
  void workEndsWhenTheTimeIsOverAndSaysSo() {
    AtomicLong readings = new AtomicLong();
    Outcome outcome =
        found(
            wrong(),
            Duration.ofMillis(50),
            () -> Duration.ofMillis(readings.incrementAndGet()).toNanos());
    assertThat(readings.get()).isLessThan(60);
    assertThat(outcome.unfinished()).isTrue();
    assertThat(outcome.findings()).hasSizeLessThan(SENTENCES);
  }

  /** Nobody can say which of so many amounts a sentence means, nor hold each against each. */
  @Test
  void aQuantityThatIsPrintedTooOftenIsNotCompared() {
    StringBuilder tables = new StringBuilder();
    for (int i = 0; i < 1_001; i++) {
      tables.append(TABLES.replace("9999.00", i + ".00")).append('\n');
    }
    String text = "amount 12.34万元 " + INCOME + "\n";
    Outcome outcome =
        found(Said.disclosure(text, tables.toString()), Duration.ofMinutes(5), System::nanoTime);
    assertThat(outcome.findings()).isEmpty();
    assertThat(outcome.unfinished()).isTrue();
  }

  /** What cannot be counted in fen is held against nothing. */
  @Test
  void amountsTooLargeAreNoAmounts() {
    String text =
        """
        amount 9999999999999999亿元 %s
        change+ 9999999999999999亿元 %s;measure=change against %s
        rate+ 9999999999999999.99%% %s;measure=rate against %s

        amount 9999999999999999元 %s
        """
            .formatted(INCOME, INCOME, BEFORE, INCOME, BEFORE, INCOME);
    Disclosure disclosure = Said.disclosure(text, TABLES);
    assertThat(found(disclosure, Duration.ofSeconds(1), () -> 0).findings())
        .extracting(Finding::printed)
        .doesNotContain("9999999999999999亿元");
  }

  /** A table of many columns of rates, each third of which contradicts the amounts in its row. */
  private static Disclosure rates() {
    StringBuilder table = new StringBuilder("table t 万元 flow=expenditure;fund=all\n");
    table.append("  | 上年 year=2023;basis=budget | 本年 year=2024;basis=budget");
    table.append(" | 增减 year=2024;basis=budget;measure=rate;against=2023:budget".repeat(SENTENCES));
    for (int row = 0; row < SENTENCES; row++) {
      table.append("\n").append(201 + row).append(" function=").append(201 + row);
      table.append(" | 40.00 | 50.00");
      table.append((row % 3 == 0 ? " | 52.00%" : " | 25.00%").repeat(SENTENCES));
    }
    return Written.disclosure(table.append('\n').toString());
  }

  @Test
  void ratesOfTablesEndWhenTheTimeIsOverAndSaySo() {
    AtomicLong readings = new AtomicLong();
    Outcome outcome =
        found(
            rates(),
            Duration.ofMillis(50),
            () -> Duration.ofMillis(readings.incrementAndGet()).toNanos());
    assertThat(readings.get()).isLessThan(60);
    assertThat(outcome.unfinished()).isTrue();
  }

  @Test
  void withTimeEnoughAllRatesOfTablesAreLookedAt() {
    Outcome outcome = found(rates(), Duration.ofSeconds(1), () -> 0);
    assertThat(outcome.unfinished()).isFalse();
    assertThat(outcome.findings()).hasSize(SENTENCES * SENTENCES / 3);
  }

  @Test
  void withTimeEnoughAllAreLookedAt() {
    Outcome outcome = found(wrong(), Duration.ofSeconds(1), () -> 0);
    assertThat(outcome.unfinished()).isFalse();
    assertThat(outcome.findings()).isNotEmpty();
  }
}
