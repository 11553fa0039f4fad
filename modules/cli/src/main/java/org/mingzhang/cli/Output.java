package org.mingzhang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output, in UTF-8 and without a byte order mark. Where the reader at the other end has
 * gone (a broken pipe), what is written goes nowhere, without a word.
 */
final class Output {

  private final OutputStream stream;
  private boolean gone;

  Output(OutputStream stream) {
    this.stream = stream;
  }

  /** Writes and flushes. */
  void print(CharSequence text) throws IOException {
    if (gone) {
      return;
    }
    try {
      stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      if (!isBrokenPipe(e)) {
        throw e;
      }
      gone = true;
    }
  }

  /** Whether nobody reads any more. */
  boolean isGone() {
    return gone;
  }

  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || message.contains("管道");
  }
}
