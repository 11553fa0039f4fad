package org.mingzhang.model.time;

/** The time for the work is over and the work is stopped where it stood. */
public final class OutOfTimeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutOfTimeException() {
    super("the time was over");
  }
}
