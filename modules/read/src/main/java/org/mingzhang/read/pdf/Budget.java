package org.mingzhang.read.pdf;

import org.mingzhang.model.time.Deadline;
import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

/** What is left of the limits of one document. */
final class Budget {

  private final Limits limits;
  private final Deadline deadline;
  private long glyphs;
  private int pageGlyphs;
  private long pageOperators;
  private long pageBytes;
  private int page;
  private int steps;

  Budget(Limits limits) {
    this.limits = limits;
    this.deadline = Deadline.in(limits.time(), System::nanoTime);
  }

  Limits limits() {
    return limits;
  }

  void startPage(int number) {
    page = number;
    pageGlyphs = 0;
    pageOperators = 0;
    pageBytes = 0;
    checkTime();
  }

  /** One more operator is carried out on this canvas. */
  void operator(Canvas canvas) throws PageLimitException {
    if (++pageOperators > limits.operators()) {
      throw new PageLimitException("more than " + limits.operators() + " operators");
    }
    if (canvas.shapes() > limits.pageShapes()) {
      throw new PageLimitException("more than " + limits.pageShapes() + " lines and areas");
    }
    if ((pageOperators & 0x3FF) == 0) {
      checkTime();
    }
  }

  /** One more glyph is drawn, visible or not. */
  void glyph() throws PageLimitException {
    if (++pageGlyphs > limits.pageGlyphs()) {
      throw new PageLimitException("more than " + limits.pageGlyphs() + " glyphs");
    }
    if (++glyphs > limits.glyphs()) {
      throw new UnreadableException(
          Reason.TOO_LARGE, "page " + page + ": more than " + limits.glyphs() + " glyphs in all");
    }
  }

  /** So many more bytes of content are to be read for this page. */
  void bytes(int count) throws PageLimitException {
    pageBytes += count;
    if (pageBytes > limits.streamBytes()) {
      throw new PageLimitException("more than " + limits.streamBytes() + " bytes of content");
    }
  }

  /** Whether the whole document, not only this page, is at its end. */
  boolean isSpent() {
    return glyphs > limits.glyphs();
  }

  /** One of many steps that are short each; looks at the clock now and then. */
  void step() {
    if ((++steps & 0xFFF) == 0) {
      checkTime();
    }
  }

  void checkTime() {
    if (deadline.isOver()) {
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
