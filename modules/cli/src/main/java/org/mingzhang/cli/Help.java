package org.mingzhang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mingzhang.model.Language;

/** The pages of help, which are texts beside this class. */
final class Help {

  private Help() {}

  /**
   * A page.
   *
   * @param topic a command, empty for the whole
   */
  static String page(String topic, Language language) {
    String name = (topic.isEmpty() ? "mingzhang" : topic) + "." + language.key() + ".txt";
    try (InputStream stream = Help.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("resource missing: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
