package org.mingzhang.read.pdf;

import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

/** What is left of the limits of one document. */
final class Budget {

  private final Limits limits;
  private final long deadline;
  private long glyphs;
  private int pageGlyphs;
  private long pageOperators;
  private int page;

  Budget(Limits limits) {
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.time().toNanos();
  }

  Limits limits() {
    return limits;
  }

  void startPage(int number) {
    page = number;
    pageGlyphs = 0;
    pageOperators = 0;
    checkTime();
  }

  void operator() throws PageLimitException {
    if (++pageOperators > limits.operators()) {
      throw new PageLimitException("more than " + limits.operators() + " operators");
    }
    if ((pageOperators & 0x3FF) == 0) {
      checkTime();
    }
  }

  void glyph() throws PageLimitException {
    if (++pageGlyphs > limits.pageGlyphs()) {
      throw new PageLimitException("more than " + limits.pageGlyphs() + " glyphs");
    }
    if (++glyphs > limits.glyphs()) {
      throw new UnreadableException(
          Reason.TOO_LARGE, "page " + page + ": more than " + limits.glyphs() + " glyphs in all");
    }
  }

  void shapes(int count) throws PageLimitException {
    if (count > limits.pageShapes()) {
      throw new PageLimitException("more than " + limits.pageShapes() + " lines and areas");
    }
  }

  void checkTime() {
    if (System.nanoTime() - deadline > 0) {
      throw new UnreadableException(
          Reason.TOO_SLOW, "page " + page + ": after " + limits.time().toSeconds() + " s");
    }
  }

  /** A page asks for more than is read of one page; the document goes on. */
  static final class PageLimitException extends Exception {
    private static final long serialVersionUID = 1L;

    PageLimitException(String message) {
      super(message);
    }
  }
}
