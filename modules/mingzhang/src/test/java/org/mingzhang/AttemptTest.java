package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Verdict;
import org.mingzhang.model.time.Deadline;

class AttemptTest {

  private static final Disclosure READ =
      new Disclosure(
          new Source("made.txt", "", "text", 0, 0),
          Identity.UNKNOWN,
          List.of(),
          List.of(),
          List.of());

  @Test
  void aCheckThatTakesTooLongIsToldAsSuch() {
    Report report =
        Attempt.check(
            new Reading.Read(READ),
            disclosure -> {
              Deadline.in(Duration.ZERO, System::nanoTime).require();
              throw new AssertionError("the time was over");
            });
    assertThat(report.verdict()).isEqualTo(Verdict.UNREADABLE);
    assertThat(report.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.id()).isEqualTo("unreadable-too-slow");
              assertThat(finding.message().zh()).isEqualTo("处理用时过长，已停止（check）：请拆分后再试");
            });
  }

  @Test
  void aFaultOfTheProgramIsToldAsSuch() {
    Report report =
        Attempt.check(
            new Reading.Read(READ),
            disclosure -> {
              throw new IllegalStateException("broken");
            });
    assertThat(report.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.id()).isEqualTo("unreadable-fault"));
  }
}
