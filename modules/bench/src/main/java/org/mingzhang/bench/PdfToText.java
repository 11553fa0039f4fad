package org.mingzhang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The yardstick: {@code pdftotext -layout} of Poppler, run as a process. */
final class PdfToText {

  /** Bash says what the finished process used, in seconds with three decimals. */
  private static final String SCRIPT =
      "TIMEFORMAT='%U %S'; { time pdftotext -layout \"$0\" /dev/null 2>/dev/null; } 2>&1";

  private PdfToText() {}

  /** The CPU time of one run, user and system, in milliseconds. */
  static double cpu(Path file) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("bash", "-c", SCRIPT, file.toString()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("pdftotext failed on " + file + ": " + out);
    }
    double sum = 0;
    for (String seconds : out.strip().split(" ")) {
      sum += Double.parseDouble(seconds);
    }
    return sum * 1000;
  }
}
