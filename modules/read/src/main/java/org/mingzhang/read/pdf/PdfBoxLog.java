package org.mingzhang.read.pdf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * PDFBox logs every flaw of a file, by default to the console. What matters of them is said in our
 * own words, so its loggers are off unless somebody has set their level.
 */
final class PdfBoxLog {

  /** Held, since Java forgets the level of a logger that nobody holds. */
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private PdfBoxLog() {}

  static void silence() {
    for (Logger logger : LOGGERS) {
      if (logger.getLevel() == null) {
        logger.setLevel(Level.OFF);
      }
    }
  }
}
