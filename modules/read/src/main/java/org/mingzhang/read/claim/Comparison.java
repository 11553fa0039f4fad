package org.mingzhang.read.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence compares with: 比2023年预算执行数, 较上年.
 *
 * @param year four digits, empty if it names none
 * @param basis empty if it names none
 * @param part whether it restricts both sides (扣除基建后) so that no plain amount is meant
 */
record Comparison(String year, String basis, boolean part) {

  private static final Pattern RESTRICTED = Pattern.compile("扣除|剔除|同口径|可比口径");

  /** The words of a comparison and what it says. */
  record Found(int begin, int end, String kind, Comparison comparison) {}

  /** The last comparison in a text. */
  static Optional<Found> in(String text, Relations relations, Document document) {
    Optional<Found> found = Optional.empty();
    Matcher matcher = relations.get("compare").matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      String time = matcher.group("time");
      String kind = matcher.group("kind");
      from = matcher.end() > matcher.start() ? matcher.end() : matcher.start() + 1;
      if (time == null && basis(kind, relations).isEmpty()) {
        continue;
      }
      found =
          Optional.of(
              new Found(
                  matcher.start(),
                  matcher.end(),
                  kind,
                  new Comparison(
                      year(time, document),
                      basis(kind, relations),
                      RESTRICTED.matcher(text).find())));
    }
    return found;
  }

  private static String year(@org.jspecify.annotations.Nullable String time, Document document) {
    if (time != null && time.startsWith("20")) {
      return time.substring(0, 4);
    }
    return time == null || document.year().isEmpty()
        ? ""
        : Integer.toString(Integer.parseInt(document.year()) - 1);
  }

  /** The basis that words name; empty if none. */
  static String basis(String words, Relations relations) {
    for (String basis : new String[] {"outturn", "adjusted", "final", "budget"}) {
      if (relations.get(basis).matcher(words).find()) {
        return basis;
      }
    }
    return "";
  }
}
