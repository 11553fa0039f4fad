package org.mingzhang.read.text;

/** A text has more lines than any disclosure; it is not read, so that time and memory stay bounded. */
public final class TextTooLongException extends RuntimeException {

  private static final long serialVersionUID = 1;

  TextTooLongException(int most) {
    super("the text has more than " + most + " lines");
  }
}
