package org.mingzhang.read.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Radicals such as ⻔ that some fonts give for the character they look like, here 门. */
final class Radicals {

  private static final Map<Integer, String> IDEOGRAPHS = load();

  private Radicals() {}

  /** The character that people write; the radical itself if there is none. */
  static String ideograph(int radical) {
    String known = IDEOGRAPHS.get(radical);
    return known != null ? known : Texts.plain(radical);
  }

  private static Map<Integer, String> load() {
    try (InputStream in = Radicals.class.getResourceAsStream("radicals.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .collect(
              Collectors.toUnmodifiableMap(
                  pair -> Integer.parseInt(pair[0], 16),
                  pair -> Character.toString(Integer.parseInt(pair[1], 16))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
