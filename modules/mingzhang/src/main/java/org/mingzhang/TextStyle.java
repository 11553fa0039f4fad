package org.mingzhang;

/**
 * How a report for people is shown.
 *
 * @param colour whether the terminal takes colours
 * @param width cells of a line, 0 where lines are not to be broken
 * @param verbose whether everything is listed
 */
public record TextStyle(boolean colour, int width, boolean verbose) {

  /** For files and pipes. */
  public static final TextStyle PLAIN = new TextStyle(false, 0, false);
}
