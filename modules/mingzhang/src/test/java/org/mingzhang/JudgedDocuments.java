package org.mingzhang;

import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mingzhang.model.Tsv;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.read.DocumentReader;
import org.mingzhang.read.Limits;
import org.mingzhang.read.UnreadableException;

/** Documents that were judged by hand, and what was judged. */
final class JudgedDocuments {

  private static final Path ROOT = Path.of("../..");

  private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);

  private JudgedDocuments() {}

  /** The rows of a file of {@code judged/}. */
  static List<Map<String, String>> rows(String name) throws IOException {
    try (InputStream stream = JudgedDocuments.class.getResourceAsStream("/judged/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("judged/" + name + " is missing");
      }
      return Tsv.read(
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), name);
    }
  }

  /** Reads a document of the corpus or of {@code examples/}; the test is skipped where it cannot. */
  static Disclosure read(String name) throws IOException {
    Path file = name.startsWith("examples/") ? ROOT.resolve(name) : corpus().resolve(name);
    assumeTrue(Files.exists(file), "the corpus is not here: " + file);
    try {
      return READER.read(file);
    } catch (UnreadableException e) {
      if (e.reason() == UnreadableException.Reason.NOT_A_DOCUMENT && name.endsWith(".txt")) {
        return abort("texts are not read yet: " + file);
      }
      throw e;
    }
  }

  private static Path corpus() {
    String folder = System.getProperty("mingzhang.corpus");
    return folder != null ? Path.of(folder) : ROOT.resolve("../shared/corpus");
  }
}
