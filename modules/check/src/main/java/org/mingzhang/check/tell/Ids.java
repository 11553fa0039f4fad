package org.mingzhang.check.tell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.mingzhang.model.finding.Location;

/**
 * Ids of findings that stay when the document is published again: of the rule and of the row and
 * column in the document's words, never of pages. The second finding of the same words gets a
 * number.
 */
public final class Ids {

  private static final int LENGTH = 12;

  private final Map<String, Integer> given = new HashMap<>();

  /** The id of a finding at a place. */
  public String of(String rule, String unit, Location where) {
    String words =
        String.join(
            "|",
            rule,
            unit,
            where.table(),
            where.rowCode(),
            where.rowName(),
            where.column(),
            where.section(),
            where.quote().replaceAll("[0-9.,，．%％\\s]", ""));
    String id = hash(words);
    int count = given.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + count;
  }

  private static String hash(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
