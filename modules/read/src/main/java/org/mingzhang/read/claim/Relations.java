package org.mingzhang.read.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingzhang.model.Tsv;

/** The words that say what a figure is to its quantity, as data ({@code relations.tsv}). */
final class Relations {

  private final Map<String, Pattern> patterns = new HashMap<>();

  Relations() {
    for (Map<String, String> row : Tsv.read(Relations.class, "relations.tsv")) {
      patterns.put(row.getOrDefault("name", ""), Pattern.compile(row.getOrDefault("pattern", "")));
    }
  }

  /** The pattern of that name, to be used on bare text. */
  Pattern get(String name) {
    Pattern pattern = patterns.get(name);
    if (pattern == null) {
      throw new IllegalArgumentException("relations.tsv has no " + name);
    }
    return pattern;
  }
}
