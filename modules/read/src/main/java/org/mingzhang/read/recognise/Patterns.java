package org.mingzhang.read.recognise;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.model.Tsv;

/** The patterns of captions and rows that carry no figures, as data ({@code patterns.tsv}). */
final class Patterns {

  private final Map<String, Pattern> patterns = new HashMap<>();

  Patterns() {
    for (Map<String, String> row : Tsv.read(Patterns.class, "patterns.tsv")) {
      patterns.put(row.getOrDefault("name", ""), Pattern.compile(row.getOrDefault("pattern", "")));
    }
  }

  /** The pattern of that name, to be used on folded text. */
  Pattern get(String name) {
    Pattern pattern = patterns.get(name);
    if (pattern == null) {
      throw new IllegalArgumentException("patterns.tsv has no " + name);
    }
    return pattern;
  }
}
