package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Verdict;
import org.mingzhang.model.time.OutOfTimeException;

/**
 * Disclosures that are made to take long. The clock of these tests goes on by a millisecond each
 * time it is read, so the work that is done is counted and no real time matters.
 */
class HostileTest {

  private static final Duration LIMIT = Duration.ofMillis(200);

  /** Each part of a check reads the clock when it begins and once when its time is over. */
  private static final long PARTS = 8;

  @ParameterizedTest
  @ValueSource(strings = {"wrong", "repeated", "clusters", "nested", "projects"})
  void workEndsSoonAfterTheTimeIsOver(String kind) {
    Disclosure disclosure = made(kind, 240);
    AtomicLong readings = new AtomicLong();
    Report report =
        new Checker(LIMIT, () -> Duration.ofMillis(readings.incrementAndGet()).toNanos())
            .check(disclosure);
    assertThat(readings.get()).isLessThan(LIMIT.toMillis() + PARTS);
    assertThat(report.skipped()).isNotEmpty();
    assertThat(report.verdict()).isNotEqualTo(Verdict.CLEAN);
  }

  /** Observing alone takes longer: no report could say anything. */
  @Test
  void whatIsTooLargeToBeAddedUpIsNotChecked() {
    AtomicLong readings = new AtomicLong();
    Checker checker =
        new Checker(
            Duration.ofMillis(10), () -> Duration.ofMillis(readings.incrementAndGet()).toNanos());
    Disclosure disclosure = made("clusters", 3_000);
    assertThatThrownBy(() -> checker.check(disclosure)).isInstanceOf(OutOfTimeException.class);
    assertThat(readings.get()).isLessThan(10 + PARTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong", "repeated", "clusters", "nested", "projects"})
  void withTimeEnoughNothingIsSkipped(String kind) {
    Report report = new Checker(Duration.ofMinutes(5)).check(made(kind, 40));
    assertThat(report.skipped()).isEmpty();
    assertThat(report.findings()).isNotEmpty();
  }

  private static Disclosure made(String kind, int size) {
    return switch (kind) {
      case "wrong" -> Written.disclosure(wrong(size));
      case "repeated" -> Written.disclosure(repeated(size));
      case "clusters" -> Written.disclosure(clusters(size));
      case "nested" -> Written.disclosure(nested(size));
      default -> Written.disclosure(projects(size));
    };
  }

  /** Every row and every column is wrong. */
  private static String wrong(int rows) {
    StringBuilder table = new StringBuilder("table t 元 flow=expenditure;fund=general\n | 合计");
    for (int project = 1; project < 12; project++) {
      table.append(" | p").append(project).append(" project=p").append(project);
    }
    for (int row = 0; row < rows; row++) {
      String code = Integer.toString(200 + row);
      table.append('\n').append(row == 0 ? "合计" : code + " function=" + code);
      for (int column = 0; column < 12; column++) {
        table.append(" | ").append((row * 7919 + column * 104_729) % 9973 + 1).append(".00");
      }
    }
    return table.toString();
  }

  /** One concept on every row, each time with another amount, in two tables. */
  private static String repeated(int rows) {
    StringBuilder table = new StringBuilder();
    for (String name : new String[] {"one", "other"}) {
      table.append("table ").append(name).append(" 元 flow=expenditure;fund=general\n");
      table.append(" | 合计 | 基本 nature=basic | 项目 nature=project\n");
      for (int row = 0; row < rows; row++) {
        table.append("合计 | ").append(row * 31 % 97).append(".00 | ");
        table.append(row * 17 % 89).append(".00 | ").append(row * 13 % 83).append(".00\n");
      }
      table.append('\n');
    }
    return table.toString();
  }

  /** Many rows that have nothing to do with each other, each of them wrong. */
  private static String clusters(int rows) {
    StringBuilder table =
        new StringBuilder(
            "table t 元 flow=expenditure;fund=general\n"
                + " | 合计 | 基本 nature=basic | 项目 nature=project\n");
    for (int row = 0; row < rows; row++) {
      String code = Integer.toString(2000 + row);
      table.append(code).append(" function=").append(code).append(" | ");
      table.append(100 + row).append(".00 | ").append(50 + row % 7).append(".00 | 3.00\n");
    }
    return table.toString();
  }

  /** Each row is the whole of all below it. */
  private static String nested(int rows) {
    StringBuilder table =
        new StringBuilder("table t 元 flow=expenditure;fund=general\n | 合计 | 基本 nature=basic\n");
    for (int row = 0; row < rows; row++) {
      String project = "p/".repeat(row) + "p";
      table.append("p").append(row).append(" project=").append(project).append(" | ");
      table.append(row * 37 % 101 + 1).append(".00 | ").append(row * 41 % 103 + 1).append(".00\n");
    }
    return table.toString();
  }

  /** A long list that does not add up and may be nested. */
  private static String projects(int rows) {
    StringBuilder table =
        new StringBuilder(
            "table t 元 flow=expenditure;fund=general\n | 合计 | 基本 nature=basic\n合计 | 7.00 | 9.00\n");
    for (int row = 0; row < rows; row++) {
      table.append("p").append(row).append(" project=p").append(row).append(" | ");
      table.append(row * 37 % 101 + 1).append(".00 | ").append(row * 41 % 103 + 1).append(".00\n");
    }
    return table.toString();
  }
}
