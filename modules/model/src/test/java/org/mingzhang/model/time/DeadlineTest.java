package org.mingzhang.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private final AtomicLong nanos = new AtomicLong();
  private final Deadline deadline = Deadline.in(Duration.ofNanos(10), nanos::get);
  private final List<Integer> numbers =
      new TimedList<>(new ArrayList<>(Collections.nCopies(1_000, 7)), deadline);

  @Test
  void onceOverItStaysOver() {
    assertThat(deadline.isOver()).isFalse();
    assertThat(deadline.wasMissed()).isFalse();
    nanos.set(10);
    assertThat(deadline.isOver()).isTrue();
    nanos.set(0);
    assertThat(deadline.isOver()).isTrue();
    assertThat(deadline.wasMissed()).isTrue();
  }

  @Test
  void stepsEndSoonAfterIt() {
    nanos.set(10);
    int done = 0;
    try {
      while (done < 1_000) {
        deadline.step();
        done++;
      }
    } catch (OutOfTimeException e) {
      assertThat(e).hasMessage("the time was over");
    }
    assertThat(done).isLessThan(64);
  }

  @Test
  void aTimedListIsTheListUntilThen() {
    assertThat(numbers).hasSize(1_000).containsOnly(7);
    assertThat(numbers.subList(1, 9)).containsOnly(7).hasSize(8);
  }

  @Test
  void nobodyGoesThroughATimedListAfterThen() {
    nanos.set(10);
    assertThatThrownBy(() -> numbers.forEach(number -> {})).isInstanceOf(OutOfTimeException.class);
    assertThatThrownBy(() -> numbers.subList(1, 999).stream().mapToInt(n -> n).sum())
        .isInstanceOf(OutOfTimeException.class);
    assertThatThrownBy(() -> new ArrayList<>(numbers)).isInstanceOf(OutOfTimeException.class);
  }

  @Test
  void whatHasNoDeadlineNeverEnds() {
    List<Integer> always = new TimedList<>(numbers.subList(0, 10), Deadline.never());
    for (int i = 0; i < 1_000; i++) {
      assertThat(always.get(i % 10)).isEqualTo(7);
    }
    assertThat(Deadline.never().isOver()).isFalse();
  }
}
