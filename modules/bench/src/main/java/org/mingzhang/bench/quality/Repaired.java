package org.mingzhang.bench.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingzhang.Mingzhang;
import org.mingzhang.model.Tsv;
import org.mingzhang.model.disclosure.Disclosure;

/** A text whose defects are repaired by hand before it is read. */
final class Repaired {

  private Repaired() {}

  /**
   * Reads it.
   *
   * @param repairs a table of lines (from 1), each with what stands there and what should
   */
  static Disclosure read(Path text, Path repairs) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(text));
    try (BufferedReader reader = Files.newBufferedReader(repairs)) {
      for (Map<String, String> repair : Tsv.read(reader, repairs.toString())) {
        int at = Integer.parseInt(repair.getOrDefault("line", "")) - 1;
        String from = repair.getOrDefault("from", "");
        String to = repair.getOrDefault("to", "");
        lines.set(at, from.isEmpty() ? to : lines.get(at).replace(from, to));
      }
    }
    Path file = Files.createTempFile("repaired", ".txt");
    try {
      return Mingzhang.read(Files.write(file, lines));
    } finally {
      Files.delete(file);
    }
  }
}
