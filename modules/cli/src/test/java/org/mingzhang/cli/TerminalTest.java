package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TerminalTest {

  @Test
  void heedsTheWishesOfTheEnvironment() {
    assertThat(Terminal.of(Map.of())).isEqualTo(new Terminal(true, true, 0));
    assertThat(Terminal.of(Map.of("COLUMNS", "120", "TERM", "xterm")))
        .isEqualTo(new Terminal(true, true, 120));
    assertThat(Terminal.of(Map.of("NO_COLOR", "1", "COLUMNS", "wide")))
        .isEqualTo(new Terminal(true, false, 0));
    assertThat(Terminal.of(Map.of("NO_COLOR", "", "TERM", "dumb")).colour()).isFalse();
  }

  @Test
  void aTestHasNoTerminal() {
    assertThat(Terminal.ofProcess()).isEqualTo(Terminal.NONE);
  }
}
