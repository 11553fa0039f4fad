package org.mingzhang.check.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ByNumberTest {

  private static final List<String> THINGS = List.of("a", "b", "c");

  @Test
  void eachNumberHasItsThingsInTheOrderInWhichTheyWereAdded() {
    ByNumber.Builder<String> builder = new ByNumber.Builder<>(3, THINGS);
    builder.add(2, 1);
    builder.add(0, 2);
    builder.add(2, 0);

    ByNumber<String> byNumber = builder.build();

    assertThat(byNumber.of(0)).containsExactly("c");
    assertThat(byNumber.of(1)).isEmpty();
    assertThat(byNumber.of(2)).containsExactly("b", "a");
  }

  @Test
  void twiceInARowIsOnce() {
    ByNumber.Builder<String> builder = new ByNumber.Builder<>(2, THINGS);
    builder.add(1, 0);
    builder.add(0, 0);
    builder.add(1, 0);
    builder.add(1, 2);
    builder.add(1, 0);

    assertThat(builder.build().of(1)).containsExactly("a", "c", "a");
  }

  @Test
  void thereIsRoomForMany() {
    ByNumber.Builder<String> builder = new ByNumber.Builder<>(1000, THINGS);
    for (int i = 0; i < 3000; i++) {
      builder.add(i % 1000, i / 1000);
    }

    ByNumber<String> byNumber = builder.build();

    assertThat(byNumber.of(0)).containsExactly("a", "b", "c");
    assertThat(byNumber.of(999)).containsExactly("a", "b", "c");
  }

  @Test
  void nothingOfAnotherNumberIsReached() {
    ByNumber.Builder<String> builder = new ByNumber.Builder<>(2, THINGS);
    builder.add(0, 0);
    builder.add(1, 1);
    List<String> own = builder.build().of(0);

    assertThatThrownBy(() -> own.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> own.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
