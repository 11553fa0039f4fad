package org.mingzhang.cli;

import java.io.Console;
import java.lang.reflect.Method;
import java.util.Map;
import org.mingzhang.TextStyle;

/**
 * What standard output is connected to.
 *
 * @param interactive whether a person looks at it
 * @param colour whether colours are welcome
 * @param width cells of a line, 0 if not known
 */
record Terminal(boolean interactive, boolean colour, int width) {

  /** A file or a pipe. */
  static final Terminal NONE = new Terminal(false, false, 0);

  /** The terminal of this process. */
  static Terminal ofProcess() {
    return isInteractive(System.console()) ? of(System.getenv()) : NONE;
  }

  /** A terminal with the wishes of the environment (NO_COLOR, TERM, COLUMNS). */
  static Terminal of(Map<String, String> environment) {
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    String columns = environment.getOrDefault("COLUMNS", "");
    int width = columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : 0;
    return new Terminal(true, !plain, width);
  }

  /** Since Java 22 there is a console without a terminal too, which then says so. */
  private static boolean isInteractive(@org.jspecify.annotations.Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      Method isTerminal = Console.class.getMethod("isTerminal");
      return (Boolean) isTerminal.invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  TextStyle style(boolean verbose) {
    return new TextStyle(colour, width, verbose);
  }
}
